import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, Form, Hidden, PageHead, SelectField } from '#ui'
import type { PartyContact } from './contacts.ts'
import type { nameOwners } from './name-owners.ts'
import { shared } from './sentences.ts'
import type { Agreement } from './tables.ts'

export const sentences: Sentences<RefusalOf<typeof nameOwners>> = { ...shared }

interface OwnersProps {
  agreement: Agreement
  form: FormState
  staff: { id: string; name: string; title: string }[]
  contacts: PartyContact[]
}

export function OwnersPage({ agreement, form, staff, contacts }: OwnersProps) {
  return (
    <>
      <PageHead
        title="Penanggung jawab"
        lead="Siapa yang dihubungi bila ada yang perlu diputuskan, di unit dan di mitra."
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? agreement.version)} />
          <SelectField
            form={form}
            name="ourOwnerId"
            label="Dari unit"
            prompt="Belum ditetapkan"
            options={staff.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
          />
          <SelectField
            form={form}
            name="partnerOwnerId"
            label="Dari mitra"
            hint="Orang lain? Tambahkan narahubungnya pada halaman mitra."
            prompt="Belum ditetapkan"
            options={contacts.map(({ id, name, position, partnerName }) => ({
              value: id,
              label: `${name}, ${position} ${partnerName}`,
            }))}
          />
          <Actions submit="Simpan penanggung jawab" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
