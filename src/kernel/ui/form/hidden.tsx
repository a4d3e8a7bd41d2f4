interface HiddenProps {
  name: string
  value: string | number | bigint | null | undefined
}

/** Goes along unseen: `<Hidden name="version" value={agreement.version} />`; nothing when there is no value. */
export function Hidden({ name, value }: HiddenProps) {
  if (value === null || value === undefined) return null
  return <input type="hidden" name={name} value={String(value)} />
}
