import type { Child } from '#kernel'
import { Badge, Card, Notice } from '#ui'
import type { Difference } from './comparing/compare.ts'
import type { Section } from './comparing/sections.ts'
import type { Run } from './comparing/words.ts'

const said = {
  added: { kind: 'attention', word: 'Ditambah' },
  removed: { kind: 'stalled', word: 'Dihapus' },
  changed: { kind: 'attention', word: 'Diubah' },
} as const

interface ComparisonProps {
  differences: readonly Difference[]
  /** The version it is compared with. */
  serial: number
  title?: string
  /** What the old and the new words are called. */
  sides?: [string, string]
  children?: Child
}

/** What changed since the version before, article by article, old words beside new. */
export function ComparisonCard({
  differences,
  serial,
  title = `Perubahan dari versi ${serial}`,
  sides = ['Sebelum', 'Sesudah'],
  children,
}: ComparisonProps) {
  const changed = differences.filter((each) => each.is !== 'same')
  const same = differences.length - changed.length
  return (
    <Card title={title} id="perubahan">
      {children}
      {changed.length === 0 ? (
        <Notice>Isinya sama dengan versi {serial}.</Notice>
      ) : (
        <>
          <p class="quiet">
            {changed.length} bagian berubah, {same} bagian tetap.
          </p>
          {changed.map((difference) => (
            <Changed difference={difference} sides={sides} />
          ))}
        </>
      )}
    </Card>
  )
}

function Changed({ difference, sides }: { difference: Difference; sides: [string, string] }) {
  if (difference.is === 'same') return null
  const { kind, word } = said[difference.is]
  return (
    <section class="difference">
      <h3>
        {nameOf(difference.section)} <Badge kind={kind}>{word}</Badge>
      </h3>
      {difference.is === 'changed' ? (
        <div class="old-and-new">
          <Side title={sides[0]} runs={difference.runs} without="new" />
          <Side title={sides[1]} runs={difference.runs} without="gone" />
        </div>
      ) : (
        difference.section.lines.map((line) => <p>{line}</p>)
      )}
    </section>
  )
}

export function Side({ title, runs, without }: { title: string; runs: Run[]; without: Run['is'] }) {
  return (
    <div>
      <h4>{title}</h4>
      <p class="as-typed">
        {runs
          .filter((run) => run.is !== without)
          .map(({ is, text }) =>
            is === 'same' ? text : is === 'gone' ? <del>{text}</del> : <ins>{text}</ins>,
          )}
      </p>
    </div>
  )
}

/** 'Pasal 3 Ruang Lingkup'. */
export const nameOf = ({ title, heading }: Section) => [title, heading].filter(Boolean).join(' · ')
