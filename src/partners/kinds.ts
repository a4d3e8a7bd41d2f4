/** Kinds of partners as the field names them (domain guide 1.4), in the groups a select shows. */
const groups = {
  Pemerintah: {
    pemda: 'Pemerintah daerah',
    opd: 'Dinas atau badan daerah (OPD/SKPD)',
    'instansi-pusat': 'Instansi pusat',
    'instansi-vertikal': 'Instansi vertikal di daerah',
    'upt-pemasyarakatan': 'UPT Pemasyarakatan lain',
  },
  'Badan usaha': {
    bumn: 'BUMN',
    bumd: 'BUMD',
    swasta: 'Perusahaan swasta',
    umkm: 'Usaha mikro, kecil, menengah',
    koperasi: 'Koperasi',
    media: 'Media',
  },
  'Pendidikan dan kesehatan': {
    'perguruan-tinggi': 'Perguruan tinggi',
    sekolah: 'Sekolah',
    'lembaga-pendidikan-nonformal': 'Pendidikan nonformal (PKBM, SKB)',
    'lembaga-pelatihan': 'Lembaga pelatihan (BLK, LPK, LKP)',
    'lembaga-sertifikasi': 'Lembaga sertifikasi (LSP)',
    faskes: 'Fasilitas kesehatan',
  },
  Masyarakat: {
    yayasan: 'Yayasan',
    'ormas-lsm': 'Ormas atau LSM',
    'lembaga-bantuan-hukum': 'Lembaga bantuan hukum',
    'lembaga-keagamaan': 'Lembaga keagamaan',
    'pokmas-lipas': 'Pokmas Lipas',
    perorangan: 'Perorangan',
    'luar-negeri': 'Lembaga luar negeri',
  },
} as const

type Groups = typeof groups
export type PartnerKind = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups]

/** The label of every kind. */
export const partnerKinds = Object.assign({}, ...Object.values(groups)) as Record<PartnerKind, string>

export const kindCodes = Object.keys(partnerKinds) as [PartnerKind, ...PartnerKind[]]

/** For a select: the kinds under their group. */
export const kindGroups = Object.entries(groups).map(([label, kinds]) => ({
  label,
  kinds: Object.keys(kinds) as PartnerKind[],
}))

const offices: readonly PartnerKind[] = [
  'pemda',
  'opd',
  'instansi-pusat',
  'instansi-vertikal',
  'upt-pemasyarakatan',
]

/**
 * What proves that a partner of this kind exists: an office the regulation that founded it, a person nothing but
 * a contact, everybody else one of NIB, NPWP and deed or permit.
 */
export function proofOf(kind: PartnerKind): 'regulation' | 'any' | 'none' {
  if (offices.includes(kind)) return 'regulation'
  return kind === 'perorangan' ? 'none' : 'any'
}

/** Offices of the same name stand in every regency and are not each other; a company's branches may be. */
export function isLocal(kind: PartnerKind): boolean {
  return offices.includes(kind) || kind === 'faskes' || kind === 'sekolah' || kind === 'pokmas-lipas'
}
