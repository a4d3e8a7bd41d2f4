import type { Office } from './eight-offices.ts'
import { aPaper, type Person } from './person.ts'

/** What an officer does, page by page, by the names of links, fields and buttons. */

export const perda = 'Perda Kabupaten Hulu Sungai Tengah Nomor 11 Tahun 2016'
const rutan = 'Rutan Kelas IIB Barabai'

export async function registerOffice(officer: Person, office: Office): Promise<void> {
  await officer.open('/mitra/baru')
  await officer.choose({ 'Jenis mitra': 'Dinas atau badan daerah' })
  await officer.fill({
    'Nama resmi': office.name,
    'Dasar hukum, akta, atau izin': perda,
    Kecamatan: 'Barabai',
    'Nama kontak': office.contact,
    'Jabatan kontak': office.contactPost,
    Telepon: '0517 555 0100',
  })
  await officer.press('Daftarkan mitra')
  await officer.reads('Dinas atau badan daerah (OPD/SKPD) di Barabai')
}

export async function propose(
  officer: Person,
  office: Office,
  kind = 'Perjanjian Kerja Sama',
): Promise<string> {
  await officer.open('/kerja-sama/baru')
  await officer.fill({ 'Nama mitra': office.name })
  await officer.press('Terapkan')
  await officer.follow(office.name)
  await officer.choose({ 'Jenis naskah': kind })
  await officer.fill({ Judul: office.title, 'Ruang lingkup': office.scope })
  await officer.fill({ 'Dasar arahan': 'Arahan Kepala Kantor Wilayah Kalimantan Selatan' })
  await officer.tick(office.object)
  if (office.renews) await officer.choose({ 'Memperpanjang kerja sama': `PKS ${office.renews}` })
  await officer.press('Ajukan kerja sama')
  return new URL(officer.page.url()).pathname
}

const minutes: Record<string, string> = {
  'telaah teknis': 'notula-pertemuan.pdf',
  'penyusunan naskah': 'hasil-telaah.pdf',
  pembahasan: 'naskah-rancangan.pdf',
}

/** One stage on, with what was said and the paper that shows it. */
export async function moveOn(officer: Person, stage: string, reason?: string): Promise<void> {
  await officer.follow(`Lanjut ke ${stage}`)
  await officer.fill({ Catatan: `Disepakati kedua pihak untuk ${stage}.` })
  const paper = minutes[stage]
  if (reason) await officer.fill({ 'Alasan bila melewati atau mengembalikan tahap': reason })
  if (paper) await officer.attach('Notula, berita acara, atau hasil telaah', aPaper(paper))
  await officer.press('Pindahkan tahap')
}

export async function setTerm(officer: Person, { starts, ends }: Office, reason?: string): Promise<void> {
  await officer.fill({ 'Mulai berlaku': starts, Berakhir: ends })
  if (reason) await officer.fill({ 'Alasan bila kurang dari satu atau lebih dari tiga tahun': reason })
  await officer.press('Simpan masa berlaku')
}

export async function standAlone(officer: Person): Promise<void> {
  await officer.follow('Ubah data')
  await officer.fill({ 'Alasan tanpa nota induk': 'Dinas menandatangani langsung dengan unit' })
  await officer.press('Simpan')
}

export async function nameOwners(officer: Person, office: Office): Promise<void> {
  await officer.follow('Pilih penanggung jawab')
  await officer.choose({ 'Dari unit': 'Siti Rahmah', 'Dari mitra': office.contact })
  await officer.press('Simpan penanggung jawab')
}

export async function nameSignatories(officer: Person, office: Office, ours: string): Promise<void> {
  await describeParty(officer, rutan, {
    'Nomor naskah pihak ini': ours,
    'Nama penanda tangan': 'Ahmad Fauzan',
    'Jabatan penanda tangan': 'Kepala Rutan',
    'Dasar kewenangan': 'SK pengangkatan',
  })
  await describeParty(officer, office.name, {
    'Nomor naskah pihak ini': office.number,
    'Nama penanda tangan': `${office.contact}, S.Sos.`,
    'Jabatan penanda tangan': 'Plt. Kepala',
    'Dasar kewenangan': 'Surat kuasa Bupati',
    'Kewajiban pihak ini': office.scope,
  })
}

export async function describeParty(
  officer: Person,
  party: string,
  typed: Record<string, string>,
): Promise<void> {
  await officer.follow(`Ubah data ${party}`)
  await officer.fill(typed)
  await officer.press('Simpan')
}

export async function promise(officer: Person, { item, contact, starts, ends }: Office): Promise<void> {
  await officer.follow('Tambah kegiatan')
  await officer.fill({
    Kegiatan: item.activity,
    Keluaran: item.output,
    Jumlah: item.quantity,
    Satuan: item.measure,
    Tempat: 'Rutan Barabai',
    Mulai: starts,
    Selesai: ends,
    Anggaran: '12.500.000',
  })
  await officer.choose({ 'Sumber biaya': item.source })
  await officer.choose({ 'Penanggung jawab unit': 'Siti Rahmah', 'Penanggung jawab mitra': contact })
  await officer.page.getByRole('checkbox', { name: item.proof }).check()
  await officer.press('Tambah kegiatan')
}

/** The draft is put before its tiers. */
export async function submitDraft(officer: Person, agreement: string, note?: string): Promise<void> {
  await officer.open(agreement)
  await officer.follow(note ? 'Ajukan lagi' : 'Ajukan persetujuan')
  if (note) await officer.fill({ 'Catatan untuk pemeriksa': note })
  await officer.press('Ajukan persetujuan')
}

/** Somebody finds the draft in the list of what waits for them, and puts their initials under it. */
export async function initial(approver: Person, { title }: Office): Promise<void> {
  await approver.open('/persetujuan')
  await approver.follow(title)
  await approver.follow('Bubuhkan paraf')
  await approver.press('Bubuhkan paraf')
}

export async function sign(officer: Person, party: string, reason?: string): Promise<void> {
  await officer.follow(`Catat tanda tangan ${party}`)
  await officer.fill({ Tempat: 'Aula Rutan Barabai' })
  if (reason) await officer.fill({ 'Alasan bila berbeda dari aturan penanda tangan': reason })
  await officer.press('Catat tanda tangan')
}

export async function signBoth(officer: Person, office: Office): Promise<void> {
  await sign(officer, rutan)
  await sign(officer, office.name)
}

export async function uploadScan(officer: Person): Promise<void> {
  await officer.follow('Unggah pindaian')
  await officer.attach('Berkas', aPaper('naskah-bertanda-tangan.pdf'))
  await officer.press('Unggah berkas')
}

/** The head finds it among what waits today, and puts it in force. */
export async function activate(head: Person, { title }: Office): Promise<void> {
  await head.open('/')
  await head.follow(title)
  await head.press('Berlakukan')
}
