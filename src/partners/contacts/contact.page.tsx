import { to } from '#addresses'
import { type FormState, type RefusalOf, type Sentences, typed } from '#kernel'
import {
  Actions,
  Card,
  CheckField,
  CheckFields,
  Confirm,
  DateField,
  FieldRow,
  Form,
  Hidden,
  PageHead,
  TextField,
} from '#ui'
import type { addContact } from './add-contact.ts'
import type { endContact } from './end-contact.ts'
import type { reviseContact } from './revise-contact.ts'
import { contactRoles } from './roles.ts'

export const addSentences: Sentences<RefusalOf<typeof addContact>> = {
  'already-there': ({ name }) => `${name} sudah tercatat sebagai kontak mitra ini.`,
  'not-the-keeper': 'Kontak utama ditentukan satuan kerja yang mendaftarkan mitra ini. Kosongkan centangnya.',
}

interface AddContactProps {
  form: FormState
  partner: { id: string; name: string }
  /** May this actor say who comes first? */
  keeps: boolean
}

export function AddContactPage({ form, partner, keeps }: AddContactProps) {
  return (
    <>
      <PageHead title="Tambah kontak" lead={`Orang yang dapat dihubungi di ${partner.name}.`} />
      <Card>
        <Form form={form}>
          <ContactFields form={form} mayPutFirst={keeps} />
          <Actions submit="Simpan kontak" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

export const reviseSentences: Sentences<RefusalOf<typeof reviseContact>> = {
  'not-the-keeper': addSentences['not-the-keeper'],
  'changed-meanwhile':
    'Rekan Anda menyimpan perubahan lebih dulu. Isiannya tampak di bawah isian Anda; samakan yang perlu, lalu simpan lagi.',
}

interface ReviseContactProps {
  form: FormState
  partner: { id: string; name: string }
  contact: { name: string }
  /** The keeper may put somebody first who is not yet. */
  mayPutFirst: boolean
}

export function ReviseContactPage({ form, partner, contact, mayPutFirst }: ReviseContactProps) {
  return (
    <>
      <PageHead title="Ubah kontak" lead={`${contact.name}, ${partner.name}.`} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={typed(form, 'version')} />
          <ContactFields form={form} mayPutFirst={mayPutFirst} />
          <Actions submit="Simpan kontak" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

const roleOptions = Object.entries(contactRoles).map(([value, label]) => ({ value, label }))

function ContactFields({ form, mayPutFirst }: { form: FormState; mayPutFirst: boolean }) {
  return (
    <>
      <FieldRow>
        <TextField form={form} name="name" label="Nama" />
        <TextField form={form} name="position" label="Jabatan" />
      </FieldRow>
      <FieldRow>
        <TextField
          form={form}
          name="phone"
          label="Telepon"
          hint="Telepon atau surel, paling sedikit satu."
          type="tel"
          optional
        />
        <TextField form={form} name="email" label="Surel" type="email" optional />
      </FieldRow>
      <CheckFields form={form} name="roles" label="Peran" options={roleOptions} optional />
      {mayPutFirst && <CheckField form={form} name="isPrimary" label="Jadikan kontak utama" />}
    </>
  )
}

export const endSentences: Sentences<RefusalOf<typeof endContact>> = {
  'already-ended': ({ name }) => `${name} sudah tidak lagi menjadi kontak.`,
  'in-the-future': 'Tanggal terakhir tidak boleh melewati hari ini.',
  'the-only-one': ({ name }) => `${name} satu-satunya kontak mitra ini. Tambahkan penggantinya dulu.`,
}

interface EndContactProps {
  form: FormState
  partner: { id: string; name: string }
  contact: { name: string; position: string }
}

export function EndContactPage({ form, partner, contact }: EndContactProps) {
  return (
    <Confirm
      form={form}
      title="Akhiri kontak"
      consequence={`${contact.name}, ${contact.position}, tidak lagi ditawarkan sebagai kontak ${partner.name}. Catatannya tetap tersimpan.`}
      submit="Akhiri kontak"
      cancel={to.partner(partner.id)}
    >
      <DateField form={form} name="endedOn" label="Hari terakhir" />
    </Confirm>
  )
}
