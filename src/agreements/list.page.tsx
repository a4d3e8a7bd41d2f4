import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Child, type Day, fromToday, isNarrowed, number, shortDay } from '#kernel'
import { type AreaOption, areaChoices } from '#partners'
import { ButtonLink, Card, Empty, Filters, NoMatch, PageHead, Pagination, Table, TwoLines } from '#ui'
import type { Question } from './asking.ts'
import { StageBadge } from './badge.tsx'
import { Ticking, tickColumn } from './bulk/ticking.tsx'
import { kindOptions, objectOptions } from './choices.ts'
import { SuspendedBadge } from './halt/halt-card.tsx'
import { shortKinds } from './kinds.ts'
import { perPage, type Row } from './list.ts'
import { listAddress } from './list-address.ts'
import type { Counted } from './saved/queries.ts'
import { SavedChips } from './saved/saved.page.tsx'
import { type Stage, stageCodes, stages } from './stages.ts'
import { vitalities, vitalityCodes } from './vitality.ts'

interface ListProps {
  rows: Row[]
  counts: Map<Stage, number>
  /** How many wait for a word about their end. */
  undecided: number
  asked: Question
  units: { id: string; name: string }[]
  /** What later capabilities say of each row, such as how many plan items it has. */
  more: { head: string; cell: (row: Row) => Child }[]
  /** What later capabilities find by the words that are sought. */
  within: Child[]
  today: Day
  areas: AreaOption[]
  filters: Counted[]
  mayPropose: boolean
  mayRevise: boolean
}

export function ListPage(props: ListProps) {
  const { rows, counts, undecided, asked, units, more, today, areas, filters, mayPropose, mayRevise } = props
  const all = sumOf(counts)
  const total = asked.tahap ? (counts.get(asked.tahap) ?? 0) : all
  const propose = mayPropose && <ProposeLink />
  return (
    <>
      <PageHead
        title="Kerja sama"
        lead={summary(all, counts)}
        actions={
          <>
            <ButtonLink href={to.download(listAddress({ ...asked, halaman: 1 }))} icon="download">
              Unduh XLSX
            </ButtonLink>
            {propose}
          </>
        }
      />
      <SavedChips filters={filters} asked={asked} />
      <Filters
        action={to.agreements}
        search={{ name: 'cari', label: 'Cari judul, mitra, nomor, atau unit', value: asked.cari }}
        selects={selects(asked, units, areas)}
        chips={{ label: 'Tahap', items: [...chips(asked, counts, all), ...decisionChip(asked, undecided)] }}
        keep={{ tahap: asked.tahap, mitra: asked.mitra, putusan: asked.putusan, bersama: asked.bersama }}
        reset={isNarrowed(asked) ? to.agreements : undefined}
      />
      <Card>
        <Ticking rows={rows} asked={asked} total={total} mayRevise={mayRevise}>
          <Table
            caption="Daftar kerja sama"
            rows={rows}
            columns={[
              ...(mayRevise ? [tickColumn] : []),
              {
                head: 'Kerja sama',
                kind: 'title',
                cell: (row) => (
                  <TwoLines
                    first={<a href={to.agreement(row.id)}>{row.title}</a>}
                    second={
                      <>
                        {shortKinds[row.kind]} dengan {row.partnerNames}
                        {row.bound && <OwnPart row={row} />}
                      </>
                    }
                  />
                ),
              },
              ...(units.length > 1 ? [{ head: 'Unit', cell: (row: Row) => row.unitName }] : []),
              ...more,
              {
                head: 'Berlaku sampai',
                kind: 'tight',
                cell: (row) =>
                  row.endsOn ? (
                    <TwoLines first={shortDay(row.endsOn)} second={fromToday(today, row.endsOn)} />
                  ) : (
                    <span class="unknown">belum diisi</span>
                  ),
              },
              {
                head: 'Tahap',
                cell: (row) => (
                  <TwoLines
                    first={row.suspended ? <SuspendedBadge /> : <StageBadge stage={row.stage} />}
                    second={
                      row.stage === 'ended' || row.suspended ? undefined : `sejak ${shortDay(row.stageSince)}`
                    }
                  />
                ),
              },
            ]}
            empty={<NoneFound asked={asked} action={propose} />}
          />
        </Ticking>
      </Card>
      {props.within}
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

const ProposeLink = () => (
  <ButtonLink href={to.newAgreement} kind="primary" icon="plus">
    Ajukan kerja sama
  </ButtonLink>
)

const sumOf = (counts: Map<Stage, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)

function summary(all: number, counts: Map<Stage, number>): string {
  if (all === 0) return 'Setiap kerja sama, dari penjajakan sampai berakhir.'
  const [active, signing] = [counts.get('active') ?? 0, counts.get('signing') ?? 0]
  return `${number(all)} kerja sama, ${number(active)} sedang berlaku, ${number(signing)} menunggu tanda tangan.`
}

/** Where another office leads, what one's own has to do. */
function OwnPart({ row }: { row: Row }) {
  return (
    <span class="own-part">
      Dipimpin {row.unitName}. Kewajiban unit Anda: {row.ownDuties ?? 'belum diisi'}
    </span>
  )
}

function chips(asked: Question, counts: Map<Stage, number>, all: number) {
  const chip = (label: string, count: number, tahap: Stage | undefined) => ({
    label,
    count,
    href: listAddress({ ...asked, tahap, halaman: 1 }),
    current: asked.tahap === tahap,
  })
  const present = stageCodes.filter((stage) => counts.has(stage) || asked.tahap === stage)
  return [
    chip('Semua', all, undefined),
    ...present.map((stage) => chip(stages[stage], counts.get(stage) ?? 0, stage)),
  ]
}

/** Stands there as long as somebody has to decide something; pressed again it opens the list. */
function decisionChip(asked: Question, count: number) {
  const chosen = asked.putusan !== undefined
  if (count === 0 && !chosen) return []
  const href = listAddress({ ...asked, putusan: chosen ? undefined : 'perlu', halaman: 1 })
  return [{ label: 'Perlu keputusan', count, href, current: chosen }]
}

function selects(asked: Question, units: ListProps['units'], areas: AreaOption[]) {
  return [
    ...(units.length > 1 ? [unitSelect(units, asked.unit)] : []),
    {
      name: 'keadaan',
      label: 'Keadaan',
      value: asked.keadaan,
      options: [
        { value: '', label: 'Semua keadaan' },
        ...vitalityCodes.map((value) => ({ value, label: vitalities[value] })),
      ],
    },
    {
      name: 'jenis',
      label: 'Jenis naskah',
      value: asked.jenis,
      options: [{ value: '', label: 'Semua jenis' }, ...kindOptions],
    },
    {
      name: 'objek',
      label: 'Objek',
      value: asked.objek,
      options: [{ value: '', label: 'Semua objek' }, ...objectOptions],
    },
    { name: 'wilayah', label: 'Wilayah mitra', value: asked.wilayah, options: areaChoices(areas) },
    {
      name: 'habis',
      label: 'Habis masa',
      value: asked.habis,
      options: [
        { value: '', label: 'Kapan saja' },
        { value: '30', label: 'Dalam 30 hari' },
        { value: '90', label: 'Dalam 90 hari' },
        { value: '180', label: 'Dalam 180 hari' },
      ],
    },
  ]
}

function NoneFound({ asked, action }: { asked: Question; action: Child }) {
  if (isNarrowed(asked)) return <NoMatch all={to.agreements} />
  return (
    <Empty title="Belum ada kerja sama" action={action}>
      Mulai dari pertemuan pertama: cukup mitra, jenis naskah, judul, dan objeknya. Sisanya menyusul.
    </Empty>
  )
}
