import type { Doubt, Import, Judged, StagedRow, View } from '#imports'
import type { Secrets } from '#kernel'
import { type Difference, differ } from './differ.ts'
import { type Known, type Standing, standingFor } from './standing.ts'

/** A row beside the file it speaks of: none when it is somebody new. */
export interface Compared {
  row: StagedRow
  known: Known | undefined
  difference: Difference
  doubts: Doubt[]
}

export async function compare(view: View, job: Import, rows: readonly StagedRow[]): Promise<Judged[]> {
  const standing = await standingFor(view.db, job, rows)
  return rows.map((row) => {
    const { known, difference, doubts } = beside(standing, job, row, view.secrets)
    const { fields } = difference
    return {
      at: row.at,
      standing: !known
        ? 'new'
        : fields.length > 0
          ? 'changed'
          : confirms(difference)
            ? 'confirmed'
            : 'unchanged',
      subjectId: known?.id ?? null,
      fields,
      doubts,
    }
  })
}

export const confirms = ({ confirms, dates, means }: Difference) => confirms || dates || means !== null

export function beside(standing: Standing, job: Import, row: StagedRow, secrets: Secrets): Compared {
  const holders = row.keys.flatMap((key) => standing.byKey.get(key)?.map((who) => ({ ...who, key })) ?? [])
  const own = [...new Set(holders.filter(({ unitId }) => unitId === job.unitId).map(({ id }) => id))]
  const known = standing.byId.get(own[0] ?? '')
  const elsewhere = holders.find(({ unitId }) => unitId !== job.unitId)
  const difference = differ(job, row, known, secrets)
  const doubts = [
    ...(elsewhere ? [elsewhereDoubt(elsewhere.key)] : []),
    ...(own.length > 1 ? [severalDoubt] : []),
    ...(known ? identityDoubts(row, known) : []),
    ...(!known && !row.values.status ? [statusDoubt] : []),
  ]
  return { row, known, difference, doubts: doubts.map((doubt) => ({ ...doubt, by: 'known' as const })) }
}

const elsewhereDoubt = (key: string): Doubt =>
  key.startsWith('nik ')
    ? {
        column: 'nik',
        raw: '',
        says: 'NIK ini tercatat di satuan kerja lain. Lewati baris ini dan minta perpindahan orangnya.',
        blocks: true,
      }
    : {
        column: 'number',
        raw: '',
        says: 'Nomor ini milik orang yang sudah pindah ke satuan kerja lain. Lewati baris ini.',
        blocks: true,
      }

const severalDoubt: Doubt = {
  column: 'number',
  raw: '',
  says: 'Nomor registrasi dan NIK menunjuk dua orang yang berbeda di satuan kerja Anda. Periksa berkas keduanya.',
  blocks: true,
}

const statusDoubt: Doubt = {
  column: 'status',
  raw: '',
  says: 'Status orang ini tidak diketahui. Tulis Tahanan, Narapidana, Anak binaan, atau Klien.',
  blocks: true,
}

/** One number, but another name or another NIK: somebody else may be meant. */
function identityDoubts({ values, keys }: StagedRow, known: Known): Doubt[] {
  const doubts: Doubt[] = []
  const name = String(values.name ?? '')
  if (!sharesWord(name, known.name) && !known.aliases.some((alias) => sharesWord(name, alias))) {
    doubts.push({
      column: 'name',
      raw: name,
      says: `Nomor ini milik ${known.name} di berkas Anda. Bila diterima, namanya diganti.`,
    })
  }
  const hash = keys.find((key) => key.startsWith('nik '))?.slice(4)
  if (hash && known.nikHash && hash !== known.nikHash) {
    doubts.push({
      column: 'nik',
      raw: '',
      says: `NIK di daftar berbeda dari NIK pada berkas ${known.name}. Bila diterima, NIK diganti dan perlu diperiksa lagi.`,
    })
  }
  return doubts
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one))
  return wordsOf(other).some((word) => words.has(word))
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !['bin', 'binti'].includes(word))
