/** What a word in braces of a clause stands for, as the page of the library explains it. */
export const knownWords = {
  naskah: 'Perjanjian Kerja Sama ini, menurut jenisnya',
  judul: 'judul kerja sama',
  kesatu: 'nama PIHAK KESATU',
  mitra: 'nama pihak yang lain',
  induk: 'sebutan, judul, dan nomor naskah induk',
  rangkap: '2 (dua), menurut jumlah pihak',
  masa_berlaku: 'kalimat masa berlaku',
  ruang_lingkup: 'butir ruang lingkup; pada adendum, butir perubahan',
  narahubung: 'narahubung setiap pihak',
  berlaku_sejak: 'hari dan tanggal adendum mulai berlaku',
} as const

/** Words in braces that the program does not know; `fill` would stop at them. */
export function unknownWords(text: string): string[] {
  const said = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, word]) => (word ?? '').toLowerCase())
  return [...new Set(said)].filter((word) => !(word in knownWords))
}
