import type { RefusalDetail } from '#kernel'

/** What registering and revising have in common: words that point at nothing, or numbers another partner has. */
export const settling = {
  'district-unknown': ({ nearest }: RefusalDetail) => {
    const near = nearest as string[]
    const hint =
      near.length > 0
        ? `Mungkin maksud Anda: ${near.join('; ')}.`
        : 'Periksa ejaannya atau tulis nama resminya.'
    return `Kecamatan itu tidak ditemukan. ${hint}`
  },
  'district-several': ({ count }: RefusalDetail) =>
    `Ada ${count} kecamatan dengan nama itu. Pilih yang Anda maksud.`,
  'parent-unknown': 'Induk itu belum terdaftar sebagai mitra. Daftarkan dulu, atau kosongkan isian ini.',
  'parent-several': ({ names }: RefusalDetail) =>
    `Ada beberapa mitra dengan nama itu. Tulis salah satu: ${(names as string[]).join('; ')}.`,
  'parent-loops': 'Induk itu adalah mitra ini sendiri atau berada di bawahnya. Pilih induk lain.',
  'same-nib': ({ partner }: RefusalDetail) =>
    `NIB ini sudah dipakai ${nameOf(partner)}. Periksa angkanya, atau pakai mitra itu.`,
  'same-npwp': ({ partner }: RefusalDetail) =>
    `NPWP ini sudah dipakai ${nameOf(partner)}. Periksa angkanya, atau pakai mitra itu.`,
}

export const resembling = ({ partners }: RefusalDetail) =>
  `Mitra ini mirip dengan ${(partners as { name: string }[]).map(({ name }) => name).join('; ')}. Pakai yang sudah ada, atau nyatakan bahwa ini mitra yang berbeda.`

const nameOf = (partner: unknown) => (partner as { name: string }).name
