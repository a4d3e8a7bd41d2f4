import { to } from '#addresses'
import { number } from '#kernel'
import { Card, PageHead, Progress } from '#ui'
import type { ImportKind } from '../kind.ts'
import type { Import } from '../tables.ts'
import { states } from './states.ts'

interface ProgressProps {
  kind: ImportKind
  job: Import
  /** Rows that are applied or taken back in all. */
  all: number
}

/** What the program is doing; the browser asks again by itself. */
export function ProgressPage({ kind, job, all }: ProgressProps) {
  const { value, max, label } = progressOf(kind, job, all)
  return (
    <>
      <PageHead title={states[job.state]} lead={job.fileName} />
      <Card>
        <Progress value={value} max={max} label={label} />
        <p>
          Halaman ini memperbarui diri. Anda boleh menutupnya; pekerjaan tetap berjalan, juga bila komputer
          sempat mati. <a href={to.imports(kind.path)}>Lihat semua impor</a>
        </p>
      </Card>
    </>
  )
}

function progressOf({ says }: ImportKind, job: Import, all: number) {
  const { state, readTo, lines, createdCount, changedCount } = job
  if (state === 'applying') {
    const applied = createdCount + changedCount
    return { value: applied, max: all, label: `${number(applied)} dari ${number(all)} baris diterapkan` }
  }
  if (state === 'undoing') {
    const undone = createdCount + changedCount + job.releasedCount - all
    return { value: undone, max: undone + all, label: `${number(undone)} ${says.thing} dikembalikan` }
  }
  if (lines === null) return { value: 0, max: 1, label: `${number(readTo)} baris terbaca` }
  return { value: readTo, max: lines, label: `${number(readTo)} dari ${number(lines)} baris terbaca` }
}
