import { to } from '#addresses'
import { type Actor, type Day, longDay, may, number, weekday } from '#kernel'
import { Alert, Button, ButtonLink, Card, Chips, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { WayToSheet } from '../badge.tsx'
import { clock } from '../said.ts'
import { type LessonRow, listAddress, perPage, type Question, type View, viewCodes, views } from './list.ts'

interface ListProps {
  rows: LessonRow[]
  counts: Map<View | undefined, number>
  asked: Question
  actor: Actor
  today: Day
  withUnit: boolean
  /** The code of a sheet that was typed, and stands for none. */
  unknownCode: string | undefined
}

export function ListPage({ rows, counts, asked, actor, today, withUnit, unknownCode }: ListProps) {
  const day = asked.hari ?? today
  const total = counts.get(asked.keadaan) ?? 0
  return (
    <>
      <PageHead
        title="Daftar hadir"
        lead={`${weekday(day)}, ${longDay(day)}. ${number(counts.get('belum') ?? 0)} sesi belum diisi.`}
        actions={
          may(actor, 'attendance.mark') && (
            <>
              <ButtonLink href={to.attendanceOffline}>Tanpa jaringan</ButtonLink>
              <ButtonLink href={to.attendanceByBlock}>Catat per blok</ButtonLink>
            </>
          )
        }
      />
      {unknownCode !== undefined && (
        <Alert kind="attention" title="Kode lembar tidak dikenal.">
          Periksa sepuluh tandanya pada lembar cetak, lalu ketik lagi.
        </Alert>
      )}
      <section class="card filters" aria-label="Saring daftar">
        <form action={to.attendance} method="get">
          <div class="field">
            <label for="hari">Hari</label>
            <input class="input date" type="date" id="hari" name="hari" value={day} />
          </div>
          <Button icon="filter">Terapkan</Button>
        </form>
        <div class="filters-foot">
          <Chips
            label="Keadaan"
            items={[
              {
                label: day === today ? 'Hari ini' : 'Hari itu',
                count: counts.get(undefined) ?? 0,
                href: listAddress({ hari: asked.hari }),
                current: asked.keadaan === undefined,
              },
              ...viewCodes.map((view) => ({
                label: views[view],
                count: counts.get(view) ?? 0,
                href: listAddress({ hari: asked.hari, keadaan: view }),
                current: asked.keadaan === view,
              })),
            ]}
          />
        </div>
      </section>
      <Card>
        <LessonsTable
          {...{ rows, actor, today, withUnit }}
          withDay={asked.keadaan !== undefined}
          empty={<NoLessons view={asked.keadaan} />}
        />
      </Card>
      {total > perPage && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => listAddress({ ...asked, halaman })}
        />
      )}
      <section class="card filters" aria-label="Buka lewat kode lembar">
        <form action={to.attendanceByCode} method="get">
          <div class="field">
            <label for="kode">Kode lembar</label>
            <input class="input medium" id="kode" name="kode" value={unknownCode} autocomplete="off" />
          </div>
          <Button>Buka sesi</Button>
        </form>
      </section>
    </>
  )
}

interface TableProps {
  rows: LessonRow[]
  actor: Actor
  today: Day
  withDay: boolean
  withUnit: boolean
  empty: ReturnType<typeof NoLessons>
}

function LessonsTable({ rows, actor, today, withDay, withUnit, empty }: TableProps) {
  return (
    <Table
      caption="Sesi"
      rows={rows}
      columns={[
        {
          head: 'Program',
          kind: 'title',
          cell: (row) => (
            <TwoLines
              first={<a href={to.sheet(row.id)}>{row.programmeName}</a>}
              second={[row.cohortName, row.topic].filter(Boolean).join(', ')}
            />
          ),
        },
        ...(withUnit ? [{ head: 'Satuan kerja', cell: (row: LessonRow) => row.unitName }] : []),
        {
          head: 'Waktu',
          kind: 'tight',
          cell: (row) => (
            <TwoLines
              first={`${clock(row.beginsAt)}–${clock(row.endsAt)}`}
              second={withDay ? longDay(row.heldOn) : row.room}
            />
          ),
        },
        {
          head: 'Hadir',
          kind: 'number',
          cell: ({ present, marked, seated }) =>
            marked > 0 ? `${number(present)} dari ${number(seated)}` : `${number(seated)} peserta`,
        },
        { head: 'Keadaan', cell: (row) => <WayToSheet lesson={row} {...{ actor, today }} /> },
      ]}
      empty={empty}
    />
  )
}

const nothing: Record<View | 'day', [title: string, text: string]> = {
  day: ['Tidak ada sesi pada hari ini', 'Pilih hari lain, atau buka sesi lewat kode lembarnya.'],
  belum: ['Semua sesi sudah diisi', 'Tidak ada yang menunggu Anda.'],
  'tidak-tercatat': ['Tidak ada sesi yang tidak tercatat', 'Setiap sesi yang lewat punya catatan.'],
  persetujuan: ['Tidak ada permintaan', 'Tidak ada perubahan yang menunggu persetujuan.'],
}

function NoLessons({ view = 'day' }: { view: View | 'day' | undefined }) {
  const [title, text] = nothing[view]
  return (
    <Empty title={title} icon="calendar">
      {text}
    </Empty>
  )
}
