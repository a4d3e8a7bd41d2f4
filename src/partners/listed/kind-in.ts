import { codeReader } from '#imports'
import { type PartnerKind, partnerKinds } from '../kinds.ts'

/** What an office writes for a kind of partner, and how the names of such partners begin (domain guide 1.4). */
const patterns: readonly (readonly [PartnerKind, RegExp])[] = [
  ['koperasi', /^(koperasi|primkop\w*|inkop\w*|ksp)\b/],
  ['yayasan', /^yayasan\b/],
  ['lembaga-bantuan-hukum', /^(lbh|obh|posbakum|peradi|lembaga bantuan hukum|bantuan hukum)\b/],
  ['lembaga-sertifikasi', /^(lsp|lsk|lpjk|lembaga sertifikasi)\b/],
  [
    'lembaga-pelatihan',
    /^(blk|bpvp|bbpvp|lpk|lkp|bkk|balai latihan kerja|balai (besar )?pelatihan|lembaga (kursus|pelatihan))\b/,
  ],
  [
    'lembaga-pendidikan-nonformal',
    /^(pkbm|spnf|skb|pusat kegiatan belajar|sanggar kegiatan belajar|pendidikan nonformal)\b/,
  ],
  [
    'perguruan-tinggi',
    /^(univ\w*|institut|politeknik|poltek\w*|sekolah tinggi|stik\w*|sti[ae]|iain|uin|akademi|fakultas|perguruan tinggi|kampus)\b/,
  ],
  ['sekolah', /^(sekolah|smkn?|sman?|smpn?|sdn?|madrasah|man|mtsn?)\b/],
  [
    'faskes',
    /^(rs|rsud|rsu|rsj|rumah sakit|puskesmas|klinik|apotek|laboratorium|faskes|fasilitas kesehatan|labkes\w*)\b/,
  ],
  [
    'lembaga-keagamaan',
    /^(pondok pesantren|ponpes|pesantren|gereja|gki|hkbp|mui|nu|pcnu|pwnu|muhammadiyah|masjid|vihara|pura|keuskupan|lembaga keagamaan|majelis)\b/,
  ],
  ['pokmas-lipas', /^(pokmas|kelompok masyarakat)\b/],
  [
    'instansi-vertikal',
    /^(kemenag|kementerian agama (kab|kota)|kantor kementerian|kankemenag|bnn[kp]\b|bnn (kab|kota|prov)|polres\w*|polda|polsek|kodim|korem|kejari|kejati|kejaksaan (negeri|tinggi)|pengadilan|bpjs|instansi vertikal|loka)\b/,
  ],
  [
    'opd',
    /^(dinas|badan (daerah|penanggulangan|narkotika|perencanaan)|din(kes|sos|as)|dis(naker|duk|dik|dag|perin|pus)\w*|satpol|opd|skpd|damkar|kecamatan|kelurahan)/,
  ],
  [
    'pemda',
    /^(pemda|pem(prov|kab|kot)\b|pemerintah (daerah|provinsi|kabupaten|kota)|bupati|wali ?kota|gubernur)/,
  ],
  ['bumd', /^(bumd|perumda|pdam|bank (pembangunan daerah|sumsel|kalsel|nagari)|bpd)\b/],
  [
    'bumn',
    /^(bumn|pt\.? (pertamina|pln|telkom|pegadaian|pos indonesia|bukit asam|antam|timah|semen padang)|bank (bri|bni|mandiri|btn)|perum)\b/,
  ],
  ['upt-pemasyarakatan', /^(lapas|rutan|bapas|lpka|rupbasan|upt pemasyarakatan)\b/],
  ['media', /^(media|radio|rri|tvri|koran|harian|tribun)\b/],
  ['umkm', /^(umkm|ud|ukm|usaha (mikro|kecil))\b/],
  ['swasta', /^(pt|cv|firma|swasta|perusahaan( swasta)?)\b/],
  [
    'ormas-lsm',
    /^(ormas|lsm|perkumpulan|organisasi (masyarakat|kemasyarakatan)|karang taruna|pmi|palang merah)\b/,
  ],
  ['instansi-pusat', /^(kementerian|kemen\w+|instansi pusat|bnn|bnpt|komisi)\b/],
  ['perorangan', /^(perorangan|pribadi|individu|orang perseorangan)\b/],
]

/** The kind that a column of a list says: 'OPD', 'Perguruan Tinggi', 'Swasta'. */
export const partnerKindIn = codeReader<PartnerKind>(partnerKinds, patterns)

/** The kind that a partner's own name says: 'Dinas Kesehatan …', 'PT …'; undefined where it says nothing. */
export const partnerKindOfName = codeReader<PartnerKind>({} as Record<PartnerKind, string>, patterns)
