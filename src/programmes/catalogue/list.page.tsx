import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Child, isNarrowed, number } from '#kernel'
import { ButtonLink, Card, Empty, Filters, NoMatch, PageHead, Pagination, Table, TwoLines } from '#ui'
import { certificateKinds, groups, type ProgrammeGroup, programmeKinds } from '../kinds.ts'
import { groupCodes, listAddress, type ProgrammeRow, perPage, type Question } from './list.ts'

interface ListProps {
  rows: ProgrammeRow[]
  counts: Map<ProgrammeGroup | undefined, number>
  /** Places held, by cohort. */
  taken: Map<string, number>
  asked: Question
  units: { id: string; name: string }[]
  mayWrite: boolean
}

export function ListPage({ rows, counts, taken, asked, units, mayWrite }: ListProps) {
  const total = counts.get(asked.kelompok) ?? 0
  const running = rows.reduce((sum, row) => sum + row.running, 0)
  const actions = (
    <>
      <ButtonLink href={to.templates}>Templat dari unit lain</ButtonLink>
      {mayWrite && (
        <ButtonLink href={to.newProgramme} kind="primary" icon="plus">
          Catat program
        </ButtonLink>
      )}
    </>
  )
  const shown = groupCodes.filter((group) => rows.some((row) => groupOf(row) === group))
  return (
    <>
      <PageHead
        title="Program pembinaan"
        lead={`${number(total)} program, ${number(running)} angkatan berjalan di halaman ini.`}
        actions={actions}
      />
      <Filters
        action={to.programmes}
        search={{ name: 'cari', label: 'Cari nama program', value: asked.cari }}
        selects={[
          ...(units.length > 1 ? [unitSelect(units, asked.unit)] : []),
          {
            name: 'tutup',
            label: 'Keadaan',
            value: asked.tutup,
            options: [
              { value: '', label: 'Dibuka' },
              { value: 'ya', label: 'Ditutup' },
            ],
          },
        ]}
        chips={{ label: 'Kelompok', items: chips(asked, counts) }}
        keep={{ kelompok: asked.kelompok }}
        reset={isNarrowed(asked) ? to.programmes : undefined}
      />
      {shown.map((group) => (
        <Card title={groups[group]} id={group}>
          <ProgrammesTable
            caption={groups[group]}
            rows={rows.filter((row) => groupOf(row) === group)}
            {...{ taken }}
            withUnit={units.length > 1}
          />
        </Card>
      ))}
      {rows.length === 0 && (
        <Card>
          <NoneFound asked={asked} action={actions} />
        </Card>
      )}
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => listAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

const groupOf = ({ kind }: ProgrammeRow): ProgrammeGroup => programmeKinds[kind].group

interface TableProps {
  caption: string
  rows: ProgrammeRow[]
  taken: Map<string, number>
  withUnit: boolean
}

function ProgrammesTable({ caption, rows, taken, withUnit }: TableProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        {
          head: 'Program',
          kind: 'title',
          cell: ({ id, name, kind }) => (
            <TwoLines first={<a href={to.programme(id)}>{name}</a>} second={programmeKinds[kind].label} />
          ),
        },
        ...(withUnit ? [{ head: 'Satuan kerja', cell: (row: ProgrammeRow) => row.unitName }] : []),
        { head: 'JP', kind: 'number', cell: ({ lessonHours }) => number(lessonHours) },
        { head: 'Hasil akhir', cell: ({ certificate }) => certificateKinds[certificate] },
        {
          head: 'Angkatan berjalan',
          kind: 'number',
          cell: ({ running }) => (running > 0 ? number(running) : 'tidak ada'),
        },
        { head: 'Tempat terisi', kind: 'number', cell: (row) => filled(row, taken) },
      ]}
      aligned
    />
  )
}

function filled({ cohortIds, seats }: ProgrammeRow, taken: Map<string, number>): Child {
  if (cohortIds.length === 0) return undefined
  const held = cohortIds.reduce((sum, id) => sum + (taken.get(id) ?? 0), 0)
  return `${number(held)} dari ${number(seats)}`
}

function chips(asked: Question, counts: ListProps['counts']) {
  const chip = (label: string, kelompok: ProgrammeGroup | undefined) => ({
    label,
    count: counts.get(kelompok) ?? 0,
    href: listAddress({ ...asked, kelompok, halaman: 1 }),
    current: asked.kelompok === kelompok,
  })
  return [chip('Semua', undefined), ...groupCodes.map((group) => chip(groups[group], group))]
}

function NoneFound({ asked, action }: { asked: Question; action: Child }) {
  if (isNarrowed(asked)) return <NoMatch all={to.programmes} />
  return (
    <Empty title="Belum ada program" action={action} icon="plan">
      Catat program yang diadakan unit Anda, atau salin templat dari unit yang sudah berhasil.
    </Empty>
  )
}
