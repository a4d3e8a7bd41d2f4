import type { FormState } from '#kernel'
import {
  Actions,
  Card,
  CheckField,
  CheckFields,
  Confirm,
  DateField,
  Document,
  FieldRow,
  FieldSet,
  FileField,
  Form,
  HelpDrawer,
  Hidden,
  MoneyField,
  Notice,
  NumberField,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { surround } from './surround.tsx'

const kinds = [
  { value: 'pks', label: 'PKS' },
  { value: 'mou', label: 'Nota kesepahaman (MoU)' },
]

const objects = [
  { value: 'training', label: 'Pelatihan' },
  { value: 'health', label: 'Kesehatan', hint: 'Skrining, penyuluhan, rujukan' },
  { value: 'literacy', label: 'Literasi' },
]

/** A form as it comes back: typed badly, refused, and changed by a colleague in the meantime. */
export const troubled: FormState = {
  values: {
    kunci: '0190a0a0-0000-7000-8000-000000000000',
    title: 'Pelatihan <b>batik</b> & "jahit"',
    kind: 'pks',
    startsOn: '2027-03-01',
    budget: '148.500.000',
    objects: ['training', 'literacy'],
    way: 'wet',
    scan: {
      sha256: 'a'.repeat(64),
      name: 'naskah tanda tangan.pdf',
      size: 1_240_000,
      type: 'application/pdf',
    },
  },
  errors: { number: ['Isi nomor perjanjian.'], objects: ['Pilih paling banyak satu objek.'] },
  refusal: 'Rekan Anda menyimpan perubahan lebih dulu. Bandingkan, lalu simpan lagi.',
  theirs: {
    kind: 'mou',
    startsOn: '2027-04-01',
    budget: 148_500_000n,
    objects: ['training'],
    urgent: 'ya',
    title: '',
  },
}

export function FormPage({ form }: { form: FormState }) {
  return (
    <Document
      {...surround('Catat perjanjian', 'Kerja sama')}
      narrow
      crumbs={[{ label: 'Kerja sama', href: '/kerja-sama' }]}
      help={<HelpDrawer purpose="Cukup isi yang Anda tahu hari ini. Sisanya dapat dilengkapi nanti." />}
    >
      <PageHead
        title="Catat perjanjian"
        lead="Isi yang sudah pasti. Tahap berikutnya memberi tahu apa yang masih kurang."
      />
      <Card>
        <Form form={form} files>
          <Hidden name="version" value={3} />
          <TextField form={form} name="title" label="Judul" hint="Seperti tertulis di naskah." />
          <FieldRow>
            <SelectField form={form} name="kind" label="Jenis naskah" options={kinds} />
            <TextField form={form} name="number" label="Nomor" optional />
          </FieldRow>
          <FieldSet legend="Masa berlaku">
            <FieldRow>
              <DateField form={form} name="startsOn" label="Mulai" />
              <DateField form={form} name="endsOn" label="Sampai" />
            </FieldRow>
            <NumberField form={form} name="people" label="Peserta" unit="orang" optional />
            <MoneyField form={form} name="budget" label="Anggaran" />
          </FieldSet>
          <CheckFields form={form} name="objects" label="Objek kerja sama" options={objects} />
          <RadioField
            form={form}
            name="way"
            label="Cara tanda tangan"
            options={[
              { value: 'wet', label: 'Tanda tangan basah', hint: 'Unggah pindaiannya.' },
              { value: 'online', label: 'Tanda tangan elektronik' },
            ]}
          />
          <TextArea form={form} name="scope" label="Ruang lingkup" />
          <FileField
            form={form}
            name="scan"
            label="Pindaian naskah"
            limit={20_000_000}
            types={['application/pdf']}
            optional
          />
          <CheckField form={form} name="urgent" label="Perjanjian ini mendesak" />
          <Notice>Anda masih dapat mengubahnya sampai perjanjian ditandatangani.</Notice>
          <Actions submit="Simpan perjanjian" cancel="/kerja-sama" />
        </Form>
      </Card>
    </Document>
  )
}

export function ConfirmPage({ form }: { form: FormState }) {
  return (
    <Document
      {...surround('Hentikan perjanjian', 'Kerja sama')}
      narrow
      crumbs={[{ label: 'Kerja sama', href: '/kerja-sama' }]}
    >
      <Confirm
        form={form}
        title="Hentikan penjajakan ini?"
        consequence="Perjanjian pindah ke daftar yang dihentikan. Catatannya tetap tersimpan."
        submit="Hentikan penjajakan"
        cancel="/kerja-sama/1"
        danger
      >
        <TextArea form={form} name="reason" label="Alasan" rows={3} />
      </Confirm>
    </Document>
  )
}

export function StrangerPage({ form }: { form: FormState }) {
  return (
    <Document title="Masuk" home="/" narrow sample>
      <PageHead title="Masuk" lead="Gunakan nama pengguna dari administrator Anda." />
      <Card>
        <Form form={form}>
          <TextField form={form} name="user" label="Nama pengguna" autocomplete="username" />
          <TextField
            form={form}
            name="password"
            type="password"
            label="Kata sandi"
            autocomplete="current-password"
          />
          <Actions submit="Masuk" />
        </Form>
      </Card>
    </Document>
  )
}
