import type { Words } from '#kernel'

/** How what is done with the library is called in a history. */
export const clauseWords: Words = {
  acts: {
    'clause.reworded': 'menulis bunyi baru pada pustaka pasal',
    'clause.added': 'menambah pasal pada pustaka',
  },
  fields: { source: 'Sumber', kinds: 'Jenis naskah', objects: 'Objek', place: 'Urutan', needs: 'Syarat' },
  values: {},
}
