/** What a partner can give. Wider than the objects of an agreement: also what no agreement is about yet. */
export const contributions = {
  training: 'Pelatihan',
  certification: 'Sertifikasi kompetensi',
  equipment: 'Peralatan dan sarana',
  material: 'Bahan baku',
  marketing: 'Pemasaran',
  capital: 'Permodalan',
  jobs: 'Lapangan kerja dan magang',
  health: 'Kesehatan',
  rehabilitation: 'Rehabilitasi',
  literacy: 'Perpustakaan dan literasi',
  education: 'Pendidikan',
  religion: 'Keagamaan',
  law: 'Bantuan hukum',
  safety: 'Keselamatan dan kebakaran',
  environment: 'Lingkungan hidup',
  registry: 'Kependudukan',
  arts: 'Seni dan olahraga',
  publicity: 'Publikasi',
  other: 'Lainnya',
} as const
export type Contribution = keyof typeof contributions
export const contributionCodes = Object.keys(contributions) as [Contribution, ...Contribution[]]
