import { to } from '#addresses'
import type { Reader } from './readers.ts'

/** The pages that are measured, by the addresses a reader types or clicks. */
export function pagesFor({ agreementId, partnerId, unitId }: Reader): [name: string, address: string][] {
  const agreements = (query: string): string => `${to.agreements}?${query}`
  return [
    ['Hari ini', to.home],
    ['Hari ini: daftar dalam proses', `${to.home}?daftar=dalam-proses`],
    ['Hari ini: daftar tinggal nama', `${to.home}?daftar=tinggal-nama`],
    ['Kerja sama', to.agreements],
    ['Kerja sama, halaman 5', agreements('halaman=5')],
    ['Kerja sama, halaman 400', agreements('halaman=400')],
    ['Kerja sama, cari satu kata', agreements('cari=kesehatan')],
    ['Kerja sama, cari tiga kata', agreements('cari=pelatihan+dinas+uji')],
    ['Kerja sama, cari nomor', agreements('cari=PK.05.1234')],
    ['Kerja sama, tahap', agreements('tahap=active')],
    ['Kerja sama, keadaan', agreements('keadaan=in-name-only')],
    ['Kerja sama, jenis', agreements('jenis=memorandum')],
    ['Kerja sama, objek', agreements('objek=education')],
    ['Kerja sama, unit', agreements(`unit=${unitId}`)],
    ['Kerja sama, mitra', agreements(`mitra=${partnerId}`)],
    ['Kerja sama, habis 90 hari', agreements('habis=90')],
    ['Satu kerja sama', to.agreement(agreementId)],
    ['Addendum satu kerja sama', to.addenda(agreementId)],
    ['Tanda tangan elektronik satu kerja sama', to.esign(agreementId)],
    ['Mitra', to.partners],
    ['Mitra, cari', `${to.partners}?cari=dinas+kesehatan`],
    ['Mitra, cari salah eja', `${to.partners}?cari=kesehatn+lestri`],
    ['Mitra, jenis', `${to.partners}?jenis=opd`],
    ['Satu mitra', to.partner(partnerId)],
    ['Kebutuhan', to.needs],
    ['Jumlah penghuni', to.headcounts],
    ['Peta kebutuhan', to.gapMap],
    ['Peta kebutuhan, satu bidang', `${to.gapMap}?objek=health`],
    ['Perbandingan', to.comparison],
    ['Satuan kerja', to.units],
    ['Satuan kerja, cari', `${to.units}?cari=rutan`],
    ['Satu satuan kerja', to.unit(unitId)],
    ['Pengguna', to.users],
    ['Pengguna, cari', `${to.users}?cari=contoh`],
    ['Rekaman', to.chain],
    ['Rekaman, satu perbuatan', `${to.chain}?perbuatan=party.signed`],
    ['Rekaman, satu hari', `${to.chain}?hari=2026-10-01`],
  ]
}
