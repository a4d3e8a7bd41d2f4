import type { Words } from '#kernel'

/** How the record of this room reads: what was done, and what each field is called. */
export const history: Words = {
  acts: {
    'partner.registered': 'mendaftarkan mitra',
    'partner.revised': 'mengubah data mitra',
    'partner.contact-added': 'menambah kontak',
    'partner.contact-ended': 'mengakhiri kontak',
    'partner.merged': 'menggabungkan catatan ganda',
    'partner.unmerged': 'memisahkan catatan yang digabungkan',
  },
  fields: {
    kind: 'Jenis mitra',
    name: 'Nama',
    shortName: 'Nama singkat',
    aliases: 'Nama lain',
    parent: 'Induk',
    nib: 'NIB',
    npwp: 'NPWP',
    legalBasis: 'Dasar hukum',
    district: 'Kecamatan',
    address: 'Alamat',
    note: 'Catatan',
    contact: 'Kontak',
    endedOn: 'Berakhir pada',
    merged: 'Catatan',
    into: 'Digabungkan ke',
  },
}
