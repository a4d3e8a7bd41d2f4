import type { FormState } from '#kernel'
import { CheckFields, FieldSet, TextArea } from '#ui'
import type { Choices } from './people.ts'

/** Colleagues and contacts to tick, and lines for whoever is in no list. */
export function PeopleFields({ form, choices }: { form: FormState; choices: Choices }) {
  const { staff, contacts } = choices
  const several = new Set(staff.map(({ unitId }) => unitId)).size > 1
  return (
    <>
      <FieldSet legend="Dari satuan kerja">
        {staff.length > 0 && (
          <CheckFields
            form={form}
            name="accountIds"
            label="Pegawai"
            options={staff.map(({ id, name, title, unitName }) => ({
              value: id,
              label: name,
              hint: several ? `${title}, ${unitName}` : title,
            }))}
            optional
          />
        )}
        <TextArea
          form={form}
          name="othersOurs"
          label="Orang lain dari pihak kita"
          hint="Satu orang satu baris: nama, jabatan."
          rows={2}
          optional
        />
      </FieldSet>
      <FieldSet legend="Dari mitra">
        {contacts.length > 0 && (
          <CheckFields
            form={form}
            name="contactIds"
            label="Kontak mitra"
            options={contacts.map(({ id, name, position, partnerName }) => ({
              value: id,
              label: name,
              hint: `${position}, ${partnerName}`,
            }))}
            optional
          />
        )}
        <TextArea
          form={form}
          name="othersTheirs"
          label="Orang lain dari pihak mitra"
          hint="Satu orang satu baris: nama, jabatan."
          rows={2}
          optional
        />
      </FieldSet>
    </>
  )
}
