import { to } from '#addresses'
import { certificateLevels, type PublicCertificate } from '#certificates'
import { type Day, type FormState, longDay, number } from '#kernel'
import { Actions, Alert, Button, Card, Facts, Form, Hidden, PageHead, TextField } from '#ui'
import { meanings, type PublicStanding, standings } from './standing.ts'

export const title = 'Periksa sertifikat'

export function AskPage() {
  return (
    <>
      <PageHead title={title} lead="Ketik kode yang tertulis di bawah QR sertifikat." />
      <Card>
        <form class="form" method="get" action={to.checks}>
          <TextField
            form={{ values: {}, errors: {} }}
            name="kode"
            label="Kode sertifikat"
            hint="Enam belas huruf dan angka; tanda hubung boleh diabaikan."
            autocomplete="off"
          />
          <Actions submit="Periksa" />
        </form>
      </Card>
      <Other />
    </>
  )
}

const Other = () => (
  <p class="hint">
    Kode tidak terbaca, atau Anda memegang berkasnya? <a href={to.checkFile}>Periksa tanda tangan berkas</a>.
  </p>
)

interface AnswerProps {
  code: string
  standing: PublicStanding
  /** Empty when nobody knows the code. */
  issuer: string
  today: Day
  form: FormState
}

export function AnswerPage({ code, standing, issuer, today, form }: AnswerProps) {
  const { word, kind } = standings[standing]
  return (
    <>
      <PageHead title={title} lead={`Kode ${code}.`} />
      <Alert kind={kind} title={`${word}.`}>
        {meanings[standing]}
      </Alert>
      <Card>
        <Facts kind="rows" items={[issuer !== '' && ['Penerbit', issuer], ['Diperiksa', longDay(today)]]} />
      </Card>
      {standing !== 'unknown' && (
        <Card title="Lihat isi sertifikat">
          <YearForm {...{ code, form }} />
        </Card>
      )}
      <Again />
    </>
  )
}

function YearForm({ code, form }: Pick<AnswerProps, 'code' | 'form'>) {
  return (
    <Form form={form} action={to.check(code)} refused="Belum terbuka">
      <TextField
        form={form}
        name="tahun"
        label="Tahun lahir pemegang"
        hint="Ditanyakan supaya isi sertifikat hanya terbuka bagi yang mengenal pemegangnya; tidak disimpan."
        width="short"
        inputmode="numeric"
        autocomplete="off"
      />
      <Actions submit="Lihat isi" />
    </Form>
  )
}

/** The same for a code that nobody gave and for a year that does not fit. */
export function NoMatchPage({ code, form }: Pick<AnswerProps, 'code' | 'form'>) {
  return (
    <>
      <PageHead title={title} lead={`Kode ${code}.`} />
      <Card title="Lihat isi sertifikat">
        <YearForm {...{ code, form }} />
      </Card>
      <Again />
    </>
  )
}

const Again = () => (
  <p class="hint">
    <a href={to.checks}>Periksa sertifikat lain</a>
  </p>
)

interface DetailsProps extends Omit<AnswerProps, 'form'> {
  certificate: PublicCertificate
  year: string
}

export function DetailsPage({ code, certificate, standing, issuer, today, year }: DetailsProps) {
  const { word, kind } = standings[standing]
  const { initials, title: learned, level, hours, issuedOn, validUntil, revokedOn, replacedOn } = certificate
  return (
    <>
      <PageHead title={title} lead={`Kode ${code}.`} />
      <Alert kind={kind} title={`${word}.`}>
        {meanings[standing]}
      </Alert>
      <Card title={learned}>
        <Facts
          kind="rows"
          items={[
            ['Pemegang', initials],
            ['Jenis', certificateLevels[level]],
            ['Nomor', certificate.number],
            hours !== null && ['Jam pelajaran', `${number(hours)} JP`],
            ['Penerbit', issuer],
            ['Terbit', longDay(issuedOn)],
            ['Berlaku sampai', validUntil ? longDay(validUntil) : 'Tanpa batas waktu'],
            revokedOn !== null && ['Dicabut', longDay(revokedOn)],
            replacedOn !== null && ['Digantikan', longDay(replacedOn)],
            ['Diperiksa', longDay(today)],
          ]}
        />
      </Card>
      {certificate.credential !== null && (
        <Card title="Kredensial digital">
          <p>
            Berkas bertanda tangan dengan nama lengkap pemegang; keasliannya terbukti juga tanpa jaringan.
          </p>
          <form method="post" action={to.checkedCredential(code)}>
            <Hidden name="tahun" value={year} />
            <Button icon="download">Unduh kredensial digital</Button>
          </form>
        </Card>
      )}
      <Again />
    </>
  )
}
