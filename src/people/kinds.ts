/** What somebody is to the correctional system. */
export const statuses = {
  detainee: 'Tahanan',
  inmate: 'Narapidana',
  juvenile: 'Anak binaan',
  client: 'Klien',
  former: 'Mantan warga binaan',
} as const
export type PersonStatus = keyof typeof statuses

export const sexes = { male: 'Laki-laki', female: 'Perempuan' } as const
export type Sex = keyof typeof sexes

export const educations = {
  none: 'Tidak bersekolah',
  primary: 'SD atau Paket A',
  junior: 'SMP atau Paket B',
  senior: 'SMA, SMK, atau Paket C',
  diploma: 'Diploma',
  degree: 'Sarjana atau lebih',
} as const
export type Education = keyof typeof educations

export const securities = {
  minimum: 'Minimum',
  medium: 'Medium',
  maximum: 'Maksimum',
  'super-maximum': 'Super maksimum',
} as const
export type Security = keyof typeof securities

/** Register books: Kepdirjen PAS-170.PK.01.01.02 Tahun 2015; 'klien' is the client list of a Bapas. */
export const registerCodes = [
  'A.I',
  'A.II',
  'A.III',
  'A.IV',
  'A.V',
  'B.I',
  'B.IIa',
  'B.IIb',
  'B.III',
  'C',
  'F',
  'klien',
] as const
export type RegisterCode = (typeof registerCodes)[number]

/** How a line of a register book is closed. */
export const lineEnds = {
  moved: 'Pindah satuan kerja',
  renumbered: 'Ganti register',
  served: 'Bebas murni',
  remission: 'Bebas langsung karena remisi',
  ordered: 'Bebas atas putusan atau perintah',
  'guidance-ended': 'Bimbingan selesai',
  died: 'Meninggal dunia',
} as const
export type LineEnd = keyof typeof lineEnds

/** Who says how a person's household lives: domain 5.5. */
export const meansSources = {
  dtsen: 'DTSEN',
  dtks: 'DTKS',
  sktm: 'SKTM',
  bapas: 'Asesmen Bapas',
} as const
export type MeansSource = keyof typeof meansSources

export const nikStates = {
  missing: 'Belum ada',
  unverified: 'Belum diperiksa',
  sent: 'Dikirim ke Dukcapil',
  valid: 'Sesuai Dukcapil',
  mismatch: 'Tidak sesuai',
} as const
export type NikState = keyof typeof nikStates

/** Fields of work that a person wants to learn or live from. */
export const interests = {
  food: 'Tata boga dan olahan pangan',
  sewing: 'Menjahit',
  batik: 'Batik',
  crafts: 'Kerajinan tangan',
  farming: 'Pertanian',
  fishery: 'Perikanan',
  livestock: 'Peternakan',
  carpentry: 'Pertukangan kayu',
  welding: 'Las dan logam',
  building: 'Bangunan',
  motors: 'Otomotif',
  electrics: 'Listrik dan elektronika',
  computers: 'Komputer',
  trade: 'Dagang',
  barber: 'Pangkas rambut dan rias',
  laundry: 'Binatu',
  arts: 'Musik dan seni',
} as const
export type Interest = keyof typeof interests

/** Where a value comes from. */
export const dataSources = {
  form: 'Dicatat petugas',
  sdp: 'Ekspor SDP',
  dukcapil: 'Jawaban Dukcapil',
  bapas: 'Data Bapas',
} as const
export type DataSource = keyof typeof dataSources

const codesOf = <Code extends string>(labels: Record<Code, string>) =>
  Object.keys(labels) as [Code, ...Code[]]
export const statusCodes = codesOf<PersonStatus>(statuses)
export const sexCodes = codesOf<Sex>(sexes)
export const educationCodes = codesOf<Education>(educations)
export const securityCodes = codesOf<Security>(securities)
export const interestCodes = codesOf<Interest>(interests)
export const meansCodes = codesOf<MeansSource>(meansSources)
export const nikStateCodes = codesOf<NikState>(nikStates)
