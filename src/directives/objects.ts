/** What a cooperation is about; a directive asks for some of these, an agreement answers. */
export const objects = {
  health: 'Kesehatan',
  rehabilitation: 'Rehabilitasi',
  literacy: 'Perpustakaan dan literasi',
  education: 'Pendidikan',
  religion: 'Keagamaan',
  'job-training': 'Pelatihan kerja',
  production: 'Kegiatan kerja dan produksi',
  trade: 'Pemasaran hasil karya',
  waste: 'Pengelolaan sampah dan lingkungan',
  'fire-safety': 'Penanggulangan kebakaran',
  security: 'Keamanan dan ketertiban',
  'civil-registry': 'Kependudukan (NIK)',
  law: 'Bantuan hukum',
  capital: 'Permodalan',
  food: 'Ketahanan pangan',
  'arts-sport': 'Seni dan olahraga',
  media: 'Publikasi',
  other: 'Lainnya',
} as const
export type ObjectCode = keyof typeof objects
export const objectCodes = Object.keys(objects) as [ObjectCode, ...ObjectCode[]]
