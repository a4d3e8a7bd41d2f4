import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Card, ErrorSummary, Hidden, PageHead, PostButton } from '#ui'

const examples = ['dinas kesehatan', 'Lapas Klas II B', 'pelatihan kerja', 'PKS puskesmas']

interface BeginProps {
  form: FormState
  /** Whether the reader may find people. */
  amongPeople: boolean
}

/** What can be sought, for whoever asked nothing yet. */
export function BeginPage({ form, amongPeople }: BeginProps) {
  return (
    <>
      <PageHead title="Cari" lead="Satu kotak untuk semua: tulis di kotak Cari di bagian atas." />
      <ErrorSummary form={form} />
      <Card title="Yang dapat dicari">
        <ul class="plain-list">
          <li>
            <b>Kerja sama</b>: judul, nomor dari pihak mana pun, nama mitra, kecamatan, atau objeknya.
          </li>
          <li>
            <b>Mitra</b>: nama, singkatan, sebutan lain, NIB, atau NPWP.
          </li>
          {amongPeople && (
            <li>
              <b>Warga binaan</b>: nama, nama lain, nomor registrasi, atau NIK.
            </li>
          )}
          <li>
            <b>Satuan kerja</b>: nama sekarang, nama lama, sebutan lain, kabupaten, atau kode surat.
          </li>
          <li>
            <b>Narahubung</b>: nama orangnya.
          </li>
        </ul>
        <p>Tanda baca, spasi, dan huruf besar tidak menentukan. Contoh:</p>
        {examples.map((text) => (
          <PostButton action={to.search} fields={<Hidden name="q" value={text} />}>
            {text}
          </PostButton>
        ))}
      </Card>
    </>
  )
}
