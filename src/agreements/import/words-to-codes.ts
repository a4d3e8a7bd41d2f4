import { codeReader, dayIn } from '#imports'
import type { Day } from '#kernel'
import { type Kind, kindCodes, type ObjectCode, objects } from '../kinds.ts'

const kindPatterns: readonly (readonly [Kind, RegExp])[] = [
  ['addendum', /\bad?dd?endum\b|\bamandemen\b/],
  ['arrangement', /\brencana (aksi|kerja)\b|\baction plan\b/],
  ['intent', /\bloi\b|\bletter of intent\b|\bpernyataan minat\b/],
  [
    'memorandum',
    /\bmou\b|\bm\.o\.u\b|\bnota (kesepahaman|kesepakatan)\b|\bkesepakatan bersama\b|\bnkb\b|\bmemorandum\b/,
  ],
  ['agreement', /\bpks\b|\bperjanjian ?kerja ?sama\b|\bperjanjian\b/],
]

/** Every kind of paper that these words name; an addendum to a PKS is an addendum. */
export function kindsIn(words: string): Kind[] {
  const text = words.toLowerCase().replace(/[^a-z.]+/g, ' ')
  const own = kindCodes.find((code) => code === words)
  if (own) return [own]
  const named = kindPatterns.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []))
  const [first] = named
  return first === 'addendum' || first === 'arrangement' ? [first] : named
}

/** What the heading of a title says of the paper: 'Nota Kesepahaman tentang …'. */
export const kindsOfTitle = (title: string) => kindsIn(title.slice(0, 40))

export type ListedStatus = 'active' | 'ended' | 'begun'
export const statuses: Record<ListedStatus, string> = {
  active: 'Berlaku',
  ended: 'Berakhir',
  begun: 'Dalam proses',
}

export const statusIn = codeReader<ListedStatus>(statuses, [
  [
    'ended',
    /berakhir|habis|selesai|kedaluwarsa|kadaluarsa|expired|(tidak|non|sudah tidak) ?-?(berlaku|aktif)|diakhiri|dihentikan|batal|putus/,
  ],
  ['begun', /proses|draf|rancangan|penjajakan|telaah|pembahasan|belum/],
  ['active', /berlaku|aktif|berjalan|diperpanjang|perpanjangan|jalan/],
])

export const objectIn = codeReader<ObjectCode>(objects, [
  ['rehabilitation', /rehab|narkoba|napza/],
  ['health', /kesehatan|medis|klinik|tbc?\b|hiv|pengobatan|dokter/],
  ['literacy', /pustaka|literasi|baca/],
  ['job-training', /pelatihan|latihan kerja|vokasi|kursus|kemandirian|keterampilan/],
  ['education', /pendidikan|kejar paket|paket [abc]\b|sekolah|kuliah|beasiswa/],
  ['religion', /agama|rohani|pesantren|kepribadian|mental|ibadah/],
  ['trade', /pemasaran|penjualan|bazar|promosi|galeri/],
  ['production', /produksi|kegiatan kerja|giatja|bimker|industri|konveksi|mebel/],
  ['waste', /sampah|lingkungan|limbah|kebersihan/],
  ['fire-safety', /kebakaran|damkar|bencana/],
  ['security', /keamanan|ketertiban|pengamanan|pengawalan/],
  ['civil-registry', /kependudukan|nik\b|ktp|dukcapil|pencatatan sipil/],
  ['law', /hukum|advokasi/],
  ['capital', /modal|kredit|pembiayaan|perbankan/],
  ['food', /pangan|pertanian|perikanan|peternakan|perkebunan/],
  ['arts-sport', /seni|olah ?raga|budaya|musik/],
  ['media', /publikasi|media|humas|pemberitaan/],
])

/** '3 tahun', '1 (satu) tahun 6 bulan' as months; '1 Januari 2024 s.d. 31 Desember 2026' as its two days. */
export function termIn(words: string): { months: number } | { from: Day; until: Day } | undefined {
  const [first, second, more] = words.split(
    /\s*(?:\bs\s*[./]\s*d\.?|\bsampai(?: dengan)?\b|\bhingga\b|\s[-–—]\s)\s*/i,
  )
  const days = [first, second].map((each) => each && dayIn(each))
  const [from, until] = days.map((each) => (each && 'day' in each ? each.day : null))
  if (from && until && more === undefined) return { from, until }
  const months = [...words.matchAll(/(\d+)\s*(?:\([^)]*\)\s*)?(tahun|thn|th|bulan|bln)\b/gi)].map(
    ([, count, each = '']) => Number(count) * (/^t/i.test(each) ? 12 : 1),
  )
  const sum = months.reduce((all, one) => all + one, 0)
  return sum > 0 && sum <= 600 ? { months: sum } : undefined
}
