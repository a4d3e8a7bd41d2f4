import { to } from '#addresses'
import { type FormState, type RefusalOf, type Sentences, typed } from '#kernel'
import { Actions, Card, Confirm, Form, Hidden, PageHead, TextArea, TextField } from '#ui'
import type { recordZone, reviseZone } from './keep.ts'
import type { questionsAsking, ZoneView } from './queries.ts'
import type { removeZone } from './remove.ts'
import { UsesCard } from './show.page.tsx'

export const recordSentences: Sentences<RefusalOf<typeof recordZone>> = {
  'name-taken': 'Satuan kerja Anda sudah punya zona dengan nama ini.',
  'too-many-areas': ({ most }) => `Paling banyak ${most} wilayah. Pakai satu kabupaten utuh bila perlu.`,
  'area-unknown': ({ line }) =>
    `"${line}" tidak dikenal. Tulis kecamatan dengan kabupatennya, misalnya Plaju, Kota Palembang; atau Kabupaten Banyuasin.`,
  'area-several': ({ line }) => `Ada beberapa wilayah bernama "${line}". Tambahkan kabupaten atau kotanya.`,
  'partner-unknown': 'Mitra tidak ditemukan. Tulis namanya seperti di daftar mitra, atau kosongkan.',
}
export const reviseSentences: Sentences<RefusalOf<typeof reviseZone>> = {
  ...recordSentences,
  'changed-meanwhile':
    'Rekan Anda lebih dulu menyimpan perubahan. Isian Anda masih ada; periksa, lalu simpan lagi.',
}
export const removeSentences: Sentences<RefusalOf<typeof removeZone>> = {
  'in-use': 'Zona ini masih dipakai pertanyaan tersimpan. Ubah pertanyaannya dahulu.',
}

interface FormPageProps {
  form: FormState
  zone?: ZoneView | undefined
  questions?: Awaited<ReturnType<typeof questionsAsking>> | undefined
  partners: readonly string[]
}

export function ZoneFormPage({ form, zone, questions = [], partners }: FormPageProps) {
  return (
    <>
      <PageHead
        title={zone ? 'Ubah zona' : 'Catat zona'}
        lead="Sekali dicatat, dipakai dalam semua pertanyaan."
      />
      <Card>
        <Form form={form}>
          {zone && <Hidden name="version" value={typed(form, 'version')} />}
          <TextField form={form} name="name" label="Nama zona" hint="Misalnya Ring 1 Pertamina RU III." />
          <TextArea
            form={form}
            name="areas"
            rows={8}
            label="Wilayah, satu per baris"
            hint="Kecamatan: Plaju, Kota Palembang. Desa: Plaju Ulu, Plaju, Kota Palembang. Satu kabupaten utuh: Kabupaten Banyuasin."
          />
          <TextField
            form={form}
            name="partner"
            label="Mitra"
            hint="Bila zona ini prioritas satu mitra."
            suggestions={partners}
            optional
          />
          <TextArea
            form={form}
            name="note"
            rows={2}
            label="Keterangan"
            hint="Misalnya dasar penetapannya."
            optional
          />
          <Actions
            submit={zone ? 'Simpan perubahan' : 'Catat zona'}
            cancel={zone ? to.zone(zone.id) : to.zones}
          />
        </Form>
      </Card>
      {zone && zone.uses > 0 && <UsesCard questions={questions} uses={zone.uses} />}
    </>
  )
}

export function RemoveZonePage({ form, zone }: { form: FormState; zone: ZoneView }) {
  return (
    <Confirm
      form={form}
      title={`Hapus zona "${zone.name}"?`}
      consequence="Zona hilang dari daftar. Riwayatnya tetap tercatat."
      submit="Hapus zona"
      cancel={to.zone(zone.id)}
      danger
    />
  )
}
