import { it } from 'vitest'
import type { Db, Sentences } from '#kernel'

it('a page cannot write, and no refusal goes without its sentence (run by the compiler)', () => {
  function page(db: Db) {
    db.selectFrom('agreement')
    // @ts-expect-error reading is all a page may do
    db.insertInto('agreement')
    // @ts-expect-error nor may it open a transaction
    db.transaction()
  }
  // @ts-expect-error the sentence for 'too-late' is missing
  const sentences: Sentences<'too-early' | 'too-late'> = { 'too-early': 'Belum waktunya.' }
  void [page, sentences]
})
