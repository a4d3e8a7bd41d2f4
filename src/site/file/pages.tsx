import { to } from '#addresses'
import type { SignatureVerdict } from '#credentials'
import { type Day, type FormState, longDay } from '#kernel'
import { Actions, Alert, Card, Facts, Form, PageHead, TextArea } from '#ui'
import { meanings, type PublicStanding, standings } from '../check/standing.ts'

export const title = 'Periksa tanda tangan'

export function FilePage({ form }: { form: FormState }) {
  return (
    <>
      <PageHead title={title} lead="Memeriksa apakah berkas atau QR sertifikat asli dan tidak diubah." />
      <Card>
        <Form form={form} action={to.checkFile} files>
          <TextArea
            form={form}
            name="kredensial"
            label="Isi kredensial atau teks QR"
            hint="Tempel seluruhnya. Isinya hanya dibaca untuk diperiksa, tidak disimpan."
            rows={6}
            optional
          />
          <div class="field">
            <label for="berkas">Atau berkas kredensial</label>
            <input class="input file" type="file" id="berkas" name="berkas" accept=".json,.txt" />
          </div>
          <Actions submit="Periksa" cancel={to.checks} />
        </Form>
      </Card>
      <Card title="Yang dapat diketahui">
        <p>
          <b>Tanpa jaringan pun:</b> siapa penerbitnya, dan bahwa nama, judul, serta tanggalnya tidak diubah.
        </p>
        <p>
          <b>Hanya dengan jaringan:</b> apakah sertifikat dicabut atau digantikan sesudah terbit.
        </p>
        <p class="hint">Halaman ini memeriksa keduanya.</p>
      </Card>
    </>
  )
}

interface VerdictProps {
  verdict: SignatureVerdict
  /** What the record says of its code today. */
  standing: PublicStanding
  today: Day
}

const said = {
  altered: [
    'Tidak asli.',
    'Isinya tidak cocok dengan tanda tangannya: sudah diubah, atau bukan dari penerbitnya.',
  ],
  'unknown-issuer': [
    'Penerbit tidak dikenal.',
    'Tanda tangan ini bukan dari penerbit yang terdaftar di sini.',
  ],
  unreadable: [
    'Tidak terbaca.',
    'Ini bukan kredensial atau teks QR sertifikat. Salin seluruhnya, lalu coba lagi.',
  ],
} as const

export function VerdictPage({ verdict, standing, today }: VerdictProps) {
  return (
    <>
      <PageHead title={title} lead={`Diperiksa ${longDay(today)}.`} />
      <Verdict {...{ verdict, standing }} />
      {verdict.state === 'intact' && (
        <Card title={verdict.facts.title}>
          <Facts
            kind="rows"
            items={[
              ['Pemegang', verdict.facts.name],
              ['Penerbit', verdict.facts.issuer],
              ['Terbit', longDay(verdict.facts.issuedOn)],
              [
                'Berlaku sampai',
                verdict.facts.validUntil ? longDay(verdict.facts.validUntil) : 'Tanpa batas waktu',
              ],
              ['Menurut tanda tangan', 'Dari penerbit ini, tidak diubah'],
              [
                'Menurut catatan hari ini',
                standing === 'unknown' ? 'Tidak terbuka di sini' : standings[standing].word,
              ],
            ]}
          />
        </Card>
      )}
      <p class="hint">
        <a href={to.checkFile}>Periksa yang lain</a>
      </p>
    </>
  )
}

function Verdict({ verdict, standing }: Omit<VerdictProps, 'today'>) {
  if (verdict.state === 'compromised') {
    return (
      <Alert kind="stalled" title="Tidak dapat dipercaya.">
        Kunci penerbitnya bocor sejak {longDay(verdict.since)}, dan tanda tangan ini dibuat sesudahnya.
        Mintalah sertifikat yang diterbitkan kembali.
      </Alert>
    )
  }
  if (verdict.state !== 'intact') {
    const [heart, text] = said[verdict.state]
    return (
      <Alert kind="stalled" title={heart}>
        {text}
      </Alert>
    )
  }
  const { word, kind } = standings[standing]
  const doubtful = verdict.leakedOn !== null && standing === 'unknown'
  if (doubtful) {
    return (
      <Alert kind="stalled" title="Tidak dapat dipercaya.">
        Kunci penerbitnya kemudian bocor, dan kode sertifikat ini tidak dikenal.
      </Alert>
    )
  }
  if (standing === 'unknown') {
    return (
      <Alert kind="attention" title="Tanda tangan asli.">
        Penerbit dan isinya benar, tetapi catatannya tidak terbuka di sini. Tanyakan kepada penerbit apakah
        masih berlaku.
      </Alert>
    )
  }
  return (
    <Alert kind={kind} title={`Tanda tangan asli. ${word}.`}>
      {meanings[standing]}
    </Alert>
  )
}
