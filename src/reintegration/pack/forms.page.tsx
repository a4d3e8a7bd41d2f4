import { to } from '#addresses'
import { type Day, type FormState, longDay } from '#kernel'
import {
  Actions,
  Card,
  CheckField,
  Confirm,
  DateField,
  Empty,
  FieldRow,
  FileField,
  Form,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import type { AgreedContact } from '../contacts/queries.ts'

interface OneProps {
  form: FormState
  /** Of the pack's page. */
  back: string
  /** Of the person. */
  name: string
  today: Day
}

export function ReferencePage({ form, back, name, today }: OneProps) {
  return (
    <>
      <PageHead title="Tambah rujukan" lead={`Salin seperti ditulis dan ditandatangani. Untuk ${name}.`} />
      <Card>
        <Form form={form}>
          <TextArea
            form={form}
            name="words"
            label="Isi rujukan"
            hint="Apa yang dikerjakan dan bagaimana kerjanya. Tidak menyebut tempat atau keadaan pemegangnya."
            rows={6}
          />
          <FieldRow>
            <TextField form={form} name="signatory" label="Penanda tangan" />
            <TextField form={form} name="position" label="Jabatan dan lembaga" />
          </FieldRow>
          <DateField form={form} name="writtenOn" label="Tanggal surat" max={today} />
          <Actions submit="Tambah rujukan" cancel={back} />
        </Form>
      </Card>
    </>
  )
}

export function StepPage({ form, back, name }: OneProps) {
  return (
    <>
      <PageHead title="Tambah langkah" lead={`Yang dilakukan ${name} setelah pulang.`} />
      <Card>
        <Form form={form}>
          <TextField
            form={form}
            name="what"
            label="Apa"
            hint="Misalnya: mendaftar Tenaga Kerja Mandiri, melanjutkan kursus las."
          />
          <TextField form={form} name="place" label="Di mana" optional />
          <DateField form={form} name="dueOn" label="Kapan" optional />
          <CheckField
            form={form}
            name="own"
            label="Hanya di lembar pribadi"
            hint="Untuk hal yang tidak perlu diketahui orang lain, misalnya wajib lapor. Lembar itu dicetak terpisah."
            optional
          />
          <Actions submit="Tambah langkah" cancel={back} />
        </Form>
      </Card>
    </>
  )
}

export function ContactPage({ form, back, name, contacts }: OneProps & { contacts: AgreedContact[] }) {
  return (
    <>
      <PageHead title="Tambah kontak mitra" lead={`Yang boleh dihubungi ${name}.`} />
      <Card>
        {contacts.length === 0 ? (
          <Empty title="Belum ada kontak yang bersedia disebut" icon="handshake">
            Catat dulu kesediaannya di <a href={to.namedContacts}>daftar kontak mitra</a>.
          </Empty>
        ) : (
          <Form form={form}>
            <SelectField
              form={form}
              name="namedContactId"
              label="Kontak"
              options={contacts.map((each) => ({
                value: each.id,
                label: `${each.partner}: ${each.name}, ${each.position}`,
              }))}
            />
            <TextField
              form={form}
              name="help"
              label="Untuk keperluan apa"
              hint="Misalnya: lowongan, bahan baku, magang."
            />
            <Actions submit="Tambah kontak" cancel={back} />
          </Form>
        )}
      </Card>
    </>
  )
}

export function ReturnPage({ form, back }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Kembalikan paket?"
      consequence="Paket dapat diubah lagi, lalu diperiksa ulang. Kertas yang sudah tercetak tidak berlaku: musnahkan."
      submit="Kembalikan paket"
      cancel={back}
    >
      <TextArea form={form} name="note" label="Yang perlu diubah" rows={3} />
    </Confirm>
  )
}

export function HandOverPage({ form, back, name, today, limit }: OneProps & { limit: number }) {
  return (
    <>
      <PageHead
        title="Catat penyerahan"
        lead={`Portofolio dan lembar pribadi sudah di tangan ${name}. Alamat dompetnya mulai terbuka.`}
      />
      <Card>
        <Form form={form} files>
          <FieldRow>
            <DateField form={form} name="givenOn" label="Tanggal penyerahan" max={today} />
            <TextField form={form} name="witness" label="Saksi" hint="Siapa yang melihat paket diserahkan." />
          </FieldRow>
          <FileField
            form={form}
            name="receipt"
            label="Tanda terima bertanda tangan"
            hint="Foto atau pindaian. Disimpan di berkas, tidak ikut portofolio."
            limit={limit}
            optional
          />
          <Actions submit="Catat penyerahan" cancel={back} />
        </Form>
      </Card>
    </>
  )
}

export function DropPage({ form, back }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Batalkan paket ini?"
      consequence="Isinya tetap terbaca di versi sebelumnya, dan paket baru dapat disiapkan."
      submit="Batalkan paket"
      cancel={back}
      danger
    />
  )
}

export function WithdrawPage({ form, back, expiresOn }: OneProps & { expiresOn: Day | undefined }) {
  return (
    <Confirm
      form={form}
      title="Cabut alamat dompet?"
      consequence={`Kode dan alamat di kertas tidak membuka apa pun lagi, mulai sekarang${expiresOn ? `; sedianya sampai ${longDay(expiresOn)}` : ''}. Alamat baru dapat dibuat kapan saja.`}
      submit="Cabut alamat"
      cancel={back}
      danger
    />
  )
}
