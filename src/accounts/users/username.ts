import { z } from 'zod'

/** As people type it to sign in: small letters, figures, dot, dash and underscore. */
export const username = z
  .string('Isi nama pengguna')
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z0-9][a-z0-9._-]{2,39}$/,
    'Nama pengguna terdiri atas 3 sampai 40 huruf kecil, angka, titik, atau garis',
  )
