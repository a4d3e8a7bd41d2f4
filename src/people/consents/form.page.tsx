import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Card,
  Confirm,
  DateField,
  FieldRow,
  FieldSet,
  FileField,
  Form,
  type Option,
  PageHead,
  RadioField,
  SelectField,
  TextField,
} from '#ui'
import { type ConsentKind, consentKinds, ways } from './kinds.ts'
import type { record } from './record.ts'
import type { withdraw } from './withdraw.ts'
import { currentWording, wordingOf } from './wording.ts'

export const recordSentences: Sentences<RefusalOf<typeof record>> = {
  'said-later': 'Tanggal jawaban belum tiba.',
  'partner-missing': 'Pilih mitra yang menerima datanya. Persetujuan berlaku untuk satu mitra.',
  'scan-missing': 'Unggah pindaian lembar yang ditandatangani, atau pilih Lisan di depan saksi.',
  'witness-missing': 'Isi nama saksi yang mendengar jawaban lisan.',
  'guardian-half': 'Isi nama wali dan hubungannya, keduanya.',
  'guardian-missing': 'Orang ini anak. Persetujuan hanya berlaku bila wali menyetujui: isi nama wali.',
}

export const withdrawSentences: Sentences<RefusalOf<typeof withdraw>> = {
  'not-standing': 'Persetujuan ini sudah tidak berlaku. Tidak ada yang perlu dicabut.',
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const matters = Object.entries(consentKinds).map(([value, label]) => ({
  value,
  label,
  hint: wordingOf(currentWording, value as ConsentKind)?.purpose,
}))

interface RecordPageProps {
  form: FormState
  person: { id: string; name: string }
  partners: { id: string; name: string }[]
  /** A guardian answers for this person. */
  isChild: boolean
  limit: number
}

export function RecordConsentPage({ form, person, partners, isChild, limit }: RecordPageProps) {
  const choices: Option[] = partners.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <PageHead title="Catat jawaban" lead={`${person.name}. Bacakan tujuannya, lalu catat jawabannya.`} />
      <Card>
        <Form form={form} files>
          <RadioField form={form} name="kind" label="Untuk apa" options={matters} />
          <SelectField
            form={form}
            name="partnerId"
            label="Mitra yang menerima data"
            hint="Hanya untuk data yang dibagikan. Mitra yang bekerja sama dengan satuan kerja Anda."
            prompt="Tidak ada"
            options={choices}
            optional
          />
          <FieldRow>
            <RadioField
              form={form}
              name="answer"
              label="Jawaban"
              options={[
                { value: 'given', label: 'Setuju' },
                { value: 'refused', label: 'Tidak setuju' },
              ]}
              beside
            />
            <DateField form={form} name="saidOn" label="Tanggal jawaban" />
          </FieldRow>
          <RadioField form={form} name="way" label="Cara menjawab" options={options(ways)} beside />
          <FileField
            form={form}
            name="scan"
            label="Pindaian lembar"
            hint="Untuk jawaban setuju pada lembar."
            limit={limit}
            optional
          />
          <TextField form={form} name="witness" label="Saksi" hint="Untuk jawaban lisan." optional />
          <FieldSet legend="Wali">
            <FieldRow>
              <TextField
                form={form}
                name="guardianName"
                label="Nama wali"
                hint={isChild ? 'Wajib: orang ini anak.' : 'Hanya bila ada wali.'}
                optional={!isChild}
              />
              <TextField
                form={form}
                name="guardianRelation"
                label="Hubungan"
                hint="Misalnya ibu kandung."
                optional={!isChild}
              />
            </FieldRow>
          </FieldSet>
          <Actions submit="Simpan jawaban" cancel={to.personConsents(person.id)} />
        </Form>
      </Card>
    </>
  )
}

interface WithdrawPageProps {
  form: FormState
  person: { id: string; name: string }
  label: string
}

export function WithdrawPage({ form, person, label }: WithdrawPageProps) {
  return (
    <Confirm
      form={form}
      title="Cabut persetujuan?"
      consequence={
        <>
          <b>{label}</b>, {person.name}. Sejak tombol ditekan, datanya tidak lagi tampak di daftar dan unduhan
          untuk hal ini. Yang sudah diserahkan kepada mitra perlu Anda minta kembali.
        </>
      }
      submit="Cabut persetujuan"
      cancel={to.personConsents(person.id)}
      danger
    >
      <TextField form={form} name="note" label="Catatan" optional />
    </Confirm>
  )
}
