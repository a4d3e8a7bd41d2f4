import { to } from '#addresses'
import { type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Card, CheckFields, Form, Notice, PageHead, SelectField, TextArea } from '#ui'
import type { ask } from './ask.ts'
import { lookKinds } from './kinds.ts'
import type { reveal } from './reveal.ts'

export const askSentences: Sentences<RefusalOf<typeof ask>> = {}
export const revealSentences: Sentences<RefusalOf<typeof reveal>> = {
  'file-shut': 'Berkasnya sudah tertutup lagi. Buka dahulu berkasnya dengan alasan.',
  child: 'NIK dan alamat anak hanya untuk petugas yang mengawasinya dan petugas pelindungan data.',
}

interface AskProps {
  form: FormState
  id: string
  /** How long the file then stays open. */
  minutes: number
  isChild: boolean
  /** The use of the data was stopped or limited. */
  isLimited: boolean
}

/** Stands in place of a file that is not in the reader's care; nothing of the person is on it. */
export function AskPage({ form, id, minutes, isChild, isLimited }: AskProps) {
  return (
    <>
      <PageHead
        title="Buka berkas dengan alasan"
        lead="Orang ini tidak dalam pengawasan Anda sehari-hari. Sebutkan dahulu keperluannya."
      />
      <Card>
        <Form form={form} action={to.openPerson(id)}>
          <Notice>
            Nama, jabatan, dan alasan Anda tercatat dan dibaca peninjau. Berkas terbuka {number(minutes)}{' '}
            menit, hanya untuk Anda.
          </Notice>
          {isChild && (
            <Notice>
              Ini berkas anak. Tanggal lahir, nama lain, NIK, dan alamatnya hanya tampak bagi petugas yang
              mengawasinya dan petugas pelindungan data.
            </Notice>
          )}
          {isLimited && (
            <Notice>
              Pemrosesan data orang ini dibatasi. Buka hanya bila tugas menurut undang-undang mengharuskannya.
            </Notice>
          )}
          <ReasonFields form={form} />
          <Actions submit="Buka berkas" cancel={to.people} />
        </Form>
      </Card>
    </>
  )
}

interface RevealProps {
  form: FormState
  id: string
  minutes: number
  has: { nik: boolean; address: boolean }
}

export function RevealPage({ form, id, minutes, has }: RevealProps) {
  const options = [
    ...(has.nik ? [{ value: 'nik', label: 'NIK' }] : []),
    ...(has.address ? [{ value: 'address', label: 'Alamat' }] : []),
  ]
  return (
    <>
      <PageHead
        title="Tampilkan data tertutup"
        lead={`Tampak ${number(minutes)} menit di berkas, hanya untuk Anda. Setiap kali tercatat.`}
      />
      <Card>
        <Form form={form}>
          <CheckFields form={form} name="what" label="Yang perlu ditampilkan" options={options} />
          <ReasonFields form={form} />
          <Actions submit="Tampilkan" cancel={to.person(id)} />
        </Form>
      </Card>
    </>
  )
}

/** Why somebody looks; also for the copy of everything. */
export function ReasonFields({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label="Keperluan"
        options={Object.entries(lookKinds).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        form={form}
        name="reason"
        label="Alasan"
        hint="Satu kalimat yang dipahami orang lain. Misalnya: Memeriksa kelengkapan usul cuti atas permintaan Kalapas."
        rows={3}
      />
    </>
  )
}
