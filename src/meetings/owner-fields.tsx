import type { FormState } from '#kernel'
import { FieldRow, SelectField } from '#ui'
import type { Choices } from './people.ts'

interface OwnerProps {
  form: FormState
  choices: Choices
  optional?: boolean | undefined
}

/** Who answers for it: one of our people, or one of the partner's. */
export function OwnerFields({ form, choices: { staff, contacts }, optional }: OwnerProps) {
  return (
    <FieldRow>
      <SelectField
        form={form}
        name="ownerAccountId"
        label="Penanggung jawab dari satuan kerja"
        prompt={optional ? 'Belum ditetapkan' : 'Bukan dari satuan kerja'}
        options={staff.map(({ id, name, title, unitName }) => ({
          value: id,
          label: `${name}, ${title}`,
          group: unitName,
        }))}
        optional={optional}
      />
      <SelectField
        form={form}
        name="ownerContactId"
        label="Atau dari mitra"
        prompt="Bukan dari mitra"
        options={contacts.map(({ id, name, position, partnerName }) => ({
          value: id,
          label: `${name}, ${position}`,
          group: partnerName,
        }))}
        optional
      />
    </FieldRow>
  )
}
