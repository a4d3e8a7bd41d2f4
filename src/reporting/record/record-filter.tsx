import { to } from '#addresses'
import type { Words } from '#kernel'
import { Button } from '#ui'
import type { Question } from './events.ts'

interface FilterProps {
  asked: Question
  words: readonly Words[]
}

/** Narrows the record by what was done and by day; the kit's filter knows no calendar. */
export function RecordFilter({ asked, words }: FilterProps) {
  const narrowed = asked.perbuatan !== undefined || asked.hari !== undefined
  return (
    <section class="card filters" aria-label="Saring rekaman">
      <form action={to.chain} method="get">
        <div class="field">
          <label for="filter-perbuatan">Perbuatan</label>
          <select class="input" id="filter-perbuatan" name="perbuatan">
            <option value="">Semua perbuatan</option>
            {actsIn(words).map(({ act, label }) => (
              <option value={act} selected={act === asked.perbuatan}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="filter-hari">Hari</label>
          <input class="input date" type="date" id="filter-hari" name="hari" value={asked.hari} />
        </div>
        <Button icon="filter">Terapkan</Button>
      </form>
      {narrowed && (
        <div class="filters-foot">
          <a href={to.chain}>Hapus saringan</a>
        </div>
      )}
    </section>
  )
}

/** Every act by its verb, in the order of the alphabet. */
function actsIn(words: readonly Words[]) {
  return words
    .flatMap((book) => Object.entries(book.acts))
    .map(([act, label]) => ({ act, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'id'))
}
