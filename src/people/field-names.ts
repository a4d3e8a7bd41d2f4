/** How a file's fields are called where a history says which of them changed. */
export const fieldNames = {
  status: 'Status',
  name: 'Nama',
  aliases: 'Nama lain',
  sex: 'Jenis kelamin',
  birthDate: 'Tanggal lahir',
  nikSealed: 'NIK',
  districtCode: 'Kecamatan',
  villageCode: 'Kelurahan atau desa',
  addressSealed: 'Alamat',
  education: 'Pendidikan',
  occupation: 'Pekerjaan',
  interests: 'Minat kerja',
  wing: 'Blok',
  block: 'Kamar',
  security: 'Pengamanan',
  specialRules: 'Aturan khusus',
  oneThirdOn: '1/3',
  halfOn: '1/2',
  twoThirdsOn: '2/3',
  expiresOn: 'Ekspirasi',
  datesAsOf: 'Keadaan tanggal',
  registration: 'Registrasi',
  means: 'Kemampuan ekonomi',
  limitedAt: 'Pemrosesan dibatasi',
} as const

/** The fields a history names: the hash of a NIK says nothing beside the NIK. */
export const toldFields = (fields: readonly string[]) => fields.filter((field) => field !== 'nikHash')
