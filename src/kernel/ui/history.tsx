import type { Child } from '../jsx/runtime.ts'
import { Time, type When } from './when.tsx'

export interface Change {
  field: string
  /** Missing or empty: nothing stood there. */
  before?: Child
  after?: Child
}

export interface Entry {
  who: string
  /** The post held at that moment: "Kasubsi Pelayanan, Rutan Barabai". */
  post?: string | undefined
  /** What was done, as a verb: "mengubah masa berlaku". */
  what: Child
  when: When
  changes?: readonly Change[] | undefined
}

interface HistoryProps {
  entries: readonly Entry[]
  /** How many stand open; the rest unfolds. */
  open?: number | undefined
}

/** Who did what when, with before and after: `<History entries={entries} />`, newest first as given. */
export function History({ entries, open = 6 }: HistoryProps) {
  if (entries.length === 0)
    return <p class="quiet">Belum ada catatan. Setiap perubahan akan tercatat di sini.</p>
  const earlier = entries.slice(open)
  return (
    <>
      <Entries entries={entries.slice(0, open)} />
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{earlier.length} catatan sebelumnya</summary>
          <Entries entries={earlier} />
        </details>
      )}
    </>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol class="history">
      {entries.map(({ who, post, what, when, changes = [] }) => (
        <li>
          <p>
            <b>{who}</b> {what}
          </p>
          <p class="quiet">
            <Time when={when} />
            {post && `, ${post}`}
          </p>
          {changes.length > 0 && <Changes changes={changes} />}
        </li>
      ))}
    </ol>
  )
}

/** One change is told at once; several unfold. */
function Changes({ changes }: { changes: readonly Change[] }) {
  const list = (
    <dl class="changes">
      {changes.map(({ field, before, after }) => (
        <div>
          <dt>{field}</dt>
          <dd>
            {isBlank(before) ? null : (
              <>
                <Side kind="del" value={before} /> <span aria-hidden="true">→</span>{' '}
              </>
            )}
            <Side kind="ins" value={after} />
          </dd>
        </div>
      ))}
    </dl>
  )
  if (changes.length === 1) return list
  return (
    <details>
      <summary>{changes.length} isian</summary>
      {list}
    </details>
  )
}

const isBlank = (value: Child) => value === undefined || value === null || value === ''

function Side({ kind, value }: { kind: 'del' | 'ins'; value: Child }) {
  const word = kind === 'del' ? 'sebelumnya ' : 'menjadi '
  if (isBlank(value)) {
    return (
      <span class="unknown">
        <span class="hidden-text">{word}</span>kosong
      </span>
    )
  }
  const text = (
    <>
      <span class="hidden-text">{word}</span>
      {value}
    </>
  )
  return kind === 'del' ? <del>{text}</del> : <ins>{text}</ins>
}
