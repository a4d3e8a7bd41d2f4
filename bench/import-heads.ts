/** The columns of the list that the bench imports, by their keys, with the headings it gives them. */
export const heads = {
  number: 'Nomor registrasi',
  name: 'Nama',
  nik: 'NIK',
  sex: 'JK',
  birthDate: 'Tgl lahir',
  district: 'Kecamatan',
  address: 'Alamat',
  occupation: 'Pekerjaan',
  expiresOn: 'Ekspirasi',
}
