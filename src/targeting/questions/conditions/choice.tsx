import { type RawBuilder, sql } from 'kysely'
import { CheckFields } from '#ui'
import type { Condition } from './condition.ts'

interface Choice<Code extends string> {
  code: string
  label: string
  /** Above the boxes to tick. */
  asks: string
  words: Record<Code, string>
  /** 'berstatus' before the words. */
  says: string
  holds(codes: Code[]): RawBuilder<boolean | null>
}

/** A line that is met by any of a few codes. */
export function choice<Code extends string>({
  code,
  label,
  asks,
  words,
  says,
  holds,
}: Choice<Code>): Condition {
  const codesIn = (text: string) => text.split(',').filter((each): each is Code => Object.hasOwn(words, each))
  return {
    code,
    label,
    Fields: ({ form }) => (
      <CheckFields
        form={form}
        name={code}
        label={asks}
        options={Object.entries<string>(words).map(([value, label]) => ({ value, label }))}
      />
    ),
    read(typed) {
      const codes = codesIn([typed[code] ?? ''].flat().join(','))
      return codes.length > 0
        ? { text: codes.join(',') }
        : { errors: { [code]: 'Pilih paling sedikit satu' } }
    },
    said(text) {
      const codes = codesIn(text)
      return codes.length > 0 ? `${says} ${anyOf(codes.map((each) => lowered(words[each])))}` : undefined
    },
    holds: (text) => holds(codesIn(text)),
  }
}

/** 'tahanan, narapidana, atau klien' */
export function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  return `${words.slice(0, -1).join(', ')}${words.length > 2 ? ',' : ''} atau ${last}`
}

/** 'SMP atau Paket B' keeps its capitals, 'Klien' does not. */
const lowered = (word: string) =>
  /^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1)

export const column = (name: string) => sql.ref(`person.${name}`)
