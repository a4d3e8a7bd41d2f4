import { sql } from 'kysely'
import { to } from '#addresses'
import { isPoor } from '#people'
import { RadioField } from '#ui'
import type { Condition } from './condition.ts'

const words = { 'tidak-mampu': 'tidak mampu', mampu: 'mampu' } as const

/** By the latest word on means that is not too old. 'kemampuan.tidak-mampu' */
export const means: Condition = {
  code: 'kemampuan',
  label: 'Kemampuan ekonomi',
  Fields: ({ form }) => (
    <RadioField
      form={form}
      name="kemampuan"
      label="Kemampuan ekonomi"
      options={[
        { value: 'tidak-mampu', label: 'Tidak mampu' },
        { value: 'mampu', label: 'Mampu' },
      ]}
    />
  ),
  read: ({ kemampuan }) =>
    isWord(kemampuan) ? { text: kemampuan } : { errors: { kemampuan: 'Pilih mampu atau tidak mampu' } },
  said: (text) => (isWord(text) ? words[text] : undefined),
  mends: (id) => to.personMeans(id),
  holds: (text, background) => sql`${isPoor(background.means)} = ${text === 'tidak-mampu'}::boolean`,
}

const isWord = (text: unknown): text is keyof typeof words =>
  typeof text === 'string' && Object.hasOwn(words, text)
