import type { FormState } from '../../form.ts'

interface Asked {
  form: FormState
  name: string
  written?: ((value: string) => string) | undefined
  plain?: ((value: string) => string) | undefined
}

/** What a colleague saved in this field meanwhile, in words; undefined when it is what stands here anyway. */
export function theirsOf({ form, name, written = same, plain = same }: Asked): string | undefined {
  if (!form.theirs || !(name in form.theirs)) return undefined
  const theirs = texts(form.theirs[name])
  const mine = texts(form.values[name])
  if (theirs.map(plain).sort().join('\n') === mine.map(plain).sort().join('\n')) return undefined
  return theirs.length === 0 ? 'kosong' : theirs.map(written).join(', ')
}

/** Single and repeated fields as a list of texts; nothing typed is an empty list, a file is its name. */
export function texts(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return []
  return [value].flat().map((each) => (isNamed(each) ? each.name : String(each)))
}

const same = (value: string) => value
const isNamed = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
