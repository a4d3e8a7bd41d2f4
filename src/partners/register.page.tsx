import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, AskWhileTyping, Card, CheckField, FieldRow, FieldSet, Form, PageHead, TextField } from '#ui'
import type { Alike } from './alike/find-alike.ts'
import { PartnerFields, type Suggested } from './form-fields.tsx'
import type { register } from './register.ts'
import { resembling, settling } from './sentences.ts'

export const registerSentences: Sentences<RefusalOf<typeof register>> = {
  ...settling,
  'looks-like': resembling,
}

interface RegisterProps {
  form: FormState
  suggested: Suggested
  /** The partner that has the same number. */
  holder?: Alike | undefined
  /** Partners that may be this one. */
  alike: Alike[]
}

export function RegisterPage({ form, suggested, holder, alike }: RegisterProps) {
  return (
    <>
      <PageHead
        title="Daftarkan mitra"
        lead="Cukup sekali; sesudah itu semua satuan kerja memakai catatan yang sama."
      />
      <Card>
        <Form form={form}>
          {holder && (
            <FieldSet legend="Nomor itu milik mitra ini">
              <Known partners={[holder]} />
            </FieldSet>
          )}
          {alike.length > 0 && <LooksLike form={form} alike={alike} />}
          <AskWhileTyping of={to.partnersAlike} fields="kind name shortName nib npwp district districtCode" />
          <PartnerFields form={form} suggested={suggested} />
          <FieldSet legend="Kontak pertama">
            <FieldRow>
              <TextField form={form} name="contactName" label="Nama kontak" />
              <TextField form={form} name="contactPosition" label="Jabatan kontak" />
            </FieldRow>
            <FieldRow>
              <TextField
                form={form}
                name="contactPhone"
                label="Telepon"
                hint="Telepon atau surel, paling sedikit satu."
                type="tel"
                optional
              />
              <TextField form={form} name="contactEmail" label="Surel" type="email" optional />
            </FieldRow>
          </FieldSet>
          <Actions submit="Daftarkan mitra" cancel={to.partners} />
        </Form>
      </Card>
    </>
  )
}

/** Shown while somebody types the name or a number. */
export function Resembling({ partners }: { partners: Alike[] }) {
  return (
    <FieldSet legend="Mungkin sudah terdaftar">
      <Known partners={partners} />
    </FieldSet>
  )
}

function LooksLike({ form, alike }: { form: FormState; alike: Alike[] }) {
  return (
    <FieldSet legend="Apakah salah satu dari mitra ini?">
      <Known partners={alike} />
      <CheckField
        form={form}
        name="different"
        label="Ini mitra yang berbeda"
        hint="Buka dulu mitra di atas. Centang hanya bila memang bukan salah satunya."
      />
    </FieldSet>
  )
}

function Known({ partners }: { partners: Alike[] }) {
  return (
    <ul>
      {partners.map(({ id, name, kind, district }) => (
        <li>
          <a href={to.partner(id)}>{name}</a>
          <br />
          {kind}, {district}
        </li>
      ))}
    </ul>
  )
}
