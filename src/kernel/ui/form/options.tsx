export interface Option {
  value: string
  label: string
  /** A quiet second line; radio buttons and check boxes show it. */
  hint?: string | undefined
  /** A select shows neighbours of one group under its name. */
  group?: string | undefined
}

export function Options({ options, chosen }: { options: readonly Option[]; chosen: string }) {
  return (
    <>
      {inGroups(options).map(({ group, members }) => {
        const lines = members.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))
        return group ? <optgroup label={group}>{lines}</optgroup> : lines
      })}
    </>
  )
}

function inGroups(options: readonly Option[]) {
  const groups: { group: string | undefined; members: Option[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.group === option.group) last.members.push(option)
    else groups.push({ group: option.group, members: [option] })
  }
  return groups
}

/** The word for a value, or the value itself where the list no longer has it. */
export function labelOf(options: readonly Option[]) {
  return (value: string) => options.find((option) => option.value === value)?.label ?? value
}
