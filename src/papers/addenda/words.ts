import type { Words } from '#kernel'

/** How what is done with addenda is called in a history. */
export const addendumWords: Words = {
  acts: {
    'addendum.opened': 'membuat salinan untuk adendum',
    'addendum.main-changed': 'mengubah pokok kerja sama pada salinan adendum',
    'addendum.duties-changed': 'mengubah kewajiban pada salinan adendum',
    'addendum.item-changed': 'mengubah kegiatan pada salinan adendum',
    'addendum.item-dropped': 'menghentikan kegiatan pada salinan adendum',
    'addendum.article-changed': 'mengubah pasal pada salinan adendum',
    'addendum.change-undone': 'mengurungkan perubahan pada salinan adendum',
    'addendum.renewed': 'memperbarui salinan adendum',
    'addendum.confirmed': 'mengesahkan penggabungan adendum',
    'addendum.merged': 'menggabungkan adendum',
  },
  fields: {
    addendum: 'Adendum',
    changes: 'Perubahan',
    effectiveOn: 'Mulai berlaku',
    heading: 'Judul pasal',
    text: 'Bunyi pasal',
    standing: 'Keadaan',
  },
  values: { standing: { on: 'berjalan', stopped: 'dihentikan' } },
}
