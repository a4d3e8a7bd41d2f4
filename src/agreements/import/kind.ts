import { openUnitDirectory } from '#accounts'
import { to } from '#addresses'
import type { ImportKind } from '#imports'
import { openGazetteer } from '#partners'
import { apply } from './apply.ts'
import { columns } from './columns.ts'
import { compare } from './compare.ts'
import { readRow } from './read-row.ts'
import { valuesOf } from './standing.ts'
import { changedSince, undo } from './undo.ts'

/** Lists of partners and agreements that an office kept before: each row becomes an agreement that was signed. */
export const agreementImport: ImportKind = {
  key: 'agreements',
  path: 'kerja-sama',
  noun: 'kerja sama',
  says: {
    thing: 'kerja sama',
    least: 'Cukup nama mitra dan judul kerja sama; Kanwil menambah kolom satuan kerja.',
    file: 'Yang tertulis di setiap baris tetap tampil di samping yang tercatat.',
    from: 'Unggah daftar kerja sama yang selama ini disimpan di Excel.',
    doubled: 'Baris lain memuat kerja sama yang sama. Lewati salah satunya.',
    undone: () => 'bersama mitra yang dibawanya',
  },
  list: { label: 'Kerja sama', href: to.agreements },
  permission: 'agreement.import',
  levels: ['unit', 'kanwil'],
  origins: { unit: 'Daftar satuan kerja', kanwil: 'Daftar Kanwil', p2ma: 'Ekspor P2MA' },
  columns,
  required: ['partner', 'title'],
  requiredOfRegion: ['unit'],
  identifying: ['title', 'ourNumber'],
  fields: {},

  async reader(db, job) {
    const ground = { job, units: await openUnitDirectory(db), places: await openGazetteer(db, job.unitId) }
    return (cells) => readRow(cells, ground)
  },
  compare,
  apply,
  show(row) {
    const { title = 'Tanpa judul', partner = '', asWritten = '{}' } = valuesOf(row)
    return { name: title, note: partner, cells: writtenCells(JSON.parse(asWritten)) }
  },
  changedSince,
  undo,
}

/** What stood in a row, under the names of its columns. */
export const writtenCells = (written: Record<string, string>): [string, string][] =>
  columns.flatMap(({ key, label }) => (written[key] ? [[label, written[key]]] : []))
