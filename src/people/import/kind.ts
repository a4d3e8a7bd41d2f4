import { to } from '#addresses'
import type { Import, ImportKind } from '#imports'
import type { Db } from '#kernel'
import type { PersonStatus } from '../kinds.ts'
import { apply } from './apply.ts'
import { columns } from './columns.ts'
import { compare } from './compare.ts'
import { absent } from './gone.ts'
import { openGazetteer } from './places.ts'
import { readRow } from './read-row.ts'
import { changedSince, undo } from './undo.ts'

/** Lists of people as SDP and a Bapas export them. */
export const peopleImport: ImportKind = {
  key: 'people',
  path: 'warga-binaan',
  noun: 'warga binaan',
  says: {
    thing: 'berkas',
    least: 'Cukup nama, serta NIK atau nomor registrasi.',
    file: 'Kolom perkara tidak disimpan.',
    from: 'Unggah ekspor SDP atau daftar klien.',
    doubled: 'Nomor yang sama ada pada lebih dari satu baris. Lewati baris yang keliru lebih dahulu.',
    undone: (changed) => `dan ${changed} berkas kembali seperti sebelum impor`,
  },
  list: { label: 'Warga binaan', href: to.people },
  permission: 'person.import',
  levels: ['unit'],
  origins: { sdp: 'Ekspor SDP', bapas: 'Daftar klien Bapas' },
  columns,
  required: ['name'],
  identifying: ['number', 'nik'],
  fields: Object.fromEntries([
    ...columns.map(({ key, label }) => [key, label]),
    ['districtCode', 'Tempat tinggal'],
    ['means', 'Kemampuan ekonomi'],
  ]),

  async reader(db, job, secrets) {
    const ground = {
      places: await openGazetteer(db, job.unitId, 'village' in (job.mapping as object)),
      secrets,
      statusHere: await statusIn(db, job),
      asOf: job.asOf,
    }
    return (cells) => readRow(cells, ground)
  },
  compare,
  apply,
  show: ({ values }) => ({
    name: String(values.name ?? 'Tanpa nama'),
    note: [values.code, values.number].filter(Boolean).join(' '),
  }),

  absent,

  changedSince,
  undo,
}

/** At a Bapas everybody is a client, at an LPKA a juvenile; elsewhere the list must say. */
async function statusIn(db: Db, { unitId }: Import): Promise<PersonStatus | undefined> {
  const { kind } = await db
    .selectFrom('unit')
    .select('kind')
    .where('id', '=', unitId)
    .executeTakeFirstOrThrow()
  if (kind === 'bapas') return 'client'
  return kind === 'lpka' ? 'juvenile' : undefined
}
