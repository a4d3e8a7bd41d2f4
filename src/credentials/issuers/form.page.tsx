import { to } from '#addresses'
import { type Day, type FormState, longDay } from '#kernel'
import {
  Actions,
  Card,
  Confirm,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  Hidden,
  Notice,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import { issuerKinds } from '../kinds.ts'
import type { Issuer } from '../tables.ts'

const { partner: _partner, ...freeKinds } = issuerKinds

interface RegisterProps {
  form: FormState
  /** Where a partner is made an issuer. */
  partner: { id: string; name: string } | undefined
  today: Day
}

export function RegisterPage({ form, partner, today }: RegisterProps) {
  return (
    <>
      <PageHead
        title="Daftarkan penerbit"
        lead="Badan hukum yang bersedia namanya tertulis pada sertifikat."
      />
      <Card>
        <Form form={form} action={to.newIssuer}>
          <Notice>
            Nama dan alamat satuan kerja tidak diterima: pemegang sertifikat tidak boleh dikenali pernah
            dibina di mana.
          </Notice>
          {partner ? (
            <>
              <Hidden name="kind" value="partner" />
              <Hidden name="partnerId" value={partner.id} />
            </>
          ) : (
            <SelectField
              form={form}
              name="kind"
              label="Jenis penerbit"
              hint="Mitra pelatih didaftarkan dari halaman mitranya."
              options={Object.entries(freeKinds).map(([value, label]) => ({ value, label }))}
            />
          )}
          <CalledFields form={form} />
          <FieldSet legend="Berlaku dan diperiksa">
            <DateField form={form} name="validFrom" label="Bersedia mulai" max={today} />
            <TextField
              form={form}
              name="origin"
              label="Alamat web pemeriksaan"
              hint="Tercetak pada setiap sertifikat dan tidak dapat diubah lagi. Pakai alamat netral milik dinas."
            />
          </FieldSet>
          <Actions submit="Daftarkan penerbit" cancel={partner ? to.partner(partner.id) : to.issuers} />
        </Form>
      </Card>
    </>
  )
}

function CalledFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="name" label="Nama lengkap penerbit" />
      <TextField form={form} name="address" label="Alamat kantor penerbit" />
      <TextField
        form={form}
        name="licence"
        label="Nomor lisensi"
        hint="Untuk LSP, misalnya BNSP-LSP-1234-ID."
        optional
      />
      <FieldRow>
        <TextField form={form} name="signatory" label="Nama penanda tangan" />
        <TextField form={form} name="signatoryOffice" label="Jabatan penanda tangan" />
      </FieldRow>
      <TextField
        form={form}
        name="basis"
        label="Dasar"
        hint="Surat kesediaan atau perjanjian, dengan nomor dan tanggal."
      />
    </>
  )
}

interface OneProps {
  issuer: Issuer
  name: string
  form: FormState
  today: Day
}

const Version = ({ form, issuer }: Pick<OneProps, 'form' | 'issuer'>) => (
  <Hidden name="version" value={String(form.values.version ?? issuer.version)} />
)

export function RenamePage({ issuer, name, form, today }: OneProps) {
  return (
    <>
      <PageHead
        title="Nama atau penanda tangan baru"
        lead={`${name}. Sertifikat yang sudah terbit tetap seperti adanya.`}
      />
      <Card>
        <Form form={form}>
          <Version {...{ form, issuer }} />
          <DateField form={form} name="from" label="Berlaku mulai" max={today} />
          <CalledFields form={form} />
          <Actions submit="Simpan nama baru" cancel={to.issuer(issuer.id)} />
        </Form>
      </Card>
    </>
  )
}

export function ClosePage({ issuer, name, form, today }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Tutup penerbit ini?"
      consequence={`Tidak ada lagi sertifikat yang terbit atas nama ${name}. Sertifikat yang sudah terbit tetap dapat diperiksa.`}
      submit="Tutup penerbit"
      cancel={to.issuer(issuer.id)}
      danger
    >
      <Version {...{ form, issuer }} />
      <DateField form={form} name="closedOn" label="Ditutup mulai" max={today} />
      <TextField form={form} name="reason" label="Alasan penutupan" />
    </Confirm>
  )
}

export function RotatePage({ issuer, name, form }: Omit<OneProps, 'today'>) {
  return (
    <Confirm
      form={form}
      title="Ganti kunci tanda tangan?"
      consequence={`Mulai sekarang sertifikat ${name} ditandatangani dengan kunci baru. Yang sudah terbit tetap sah dengan kunci lama.`}
      submit="Ganti kunci"
      cancel={to.issuer(issuer.id)}
    >
      <Version {...{ form, issuer }} />
      <TextField
        form={form}
        name="reason"
        label="Alasan penggantian"
        hint="Misalnya penggantian berkala atau pergantian petugas."
      />
    </Confirm>
  )
}

interface CompromiseProps extends Omit<OneProps, 'today'> {
  since: Day
  today: Day
  signs: boolean
}

export function CompromisePage({ issuer, name, form, since, today, signs }: CompromiseProps) {
  return (
    <Confirm
      form={form}
      title="Nyatakan kunci bocor?"
      consequence={`Tanda tangan ${name} dengan kunci ini sejak tanggal yang Anda isi tidak dipercaya lagi di mana pun. ${signs ? 'Kunci baru langsung dibuat. ' : ''}Pernyataan ini tidak dapat ditarik.`}
      submit="Nyatakan bocor"
      cancel={to.issuer(issuer.id)}
      danger
    >
      <DateField
        form={form}
        name="since"
        label="Bocor sejak"
        max={today}
        hint={`Paling awal ${longDay(since)}, saat kunci dibuat.`}
      />
      <TextField form={form} name="note" label="Apa yang terjadi" />
    </Confirm>
  )
}
