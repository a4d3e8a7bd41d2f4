import type { FormState } from '#kernel'
import { SelectField } from '#ui'

interface OwnersProps {
  form: FormState
  staff: { id: string; name: string; title: string }[]
  contacts: { id: string; name: string; position: string }[]
}

/** Who keeps a promise, on both sides. */
export function OwnerFields({ form, staff, contacts }: OwnersProps) {
  return (
    <>
      <SelectField
        form={form}
        name="ourOwnerId"
        label="Penanggung jawab unit"
        prompt="Belum ditetapkan"
        options={staff.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
        optional
      />
      <SelectField
        form={form}
        name="partnerOwnerId"
        label="Penanggung jawab mitra"
        prompt="Belum ditetapkan"
        options={contacts.map(({ id, name, position }) => ({
          value: id,
          label: `${name}, ${position}`,
        }))}
        optional
      />
    </>
  )
}
