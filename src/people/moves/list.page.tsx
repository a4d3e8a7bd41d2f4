import { to } from '#addresses'
import { type Actor, type Day, fromToday, longDay, may, number, shortDay } from '#kernel'
import {
  Badge,
  ButtonLink,
  Card,
  Empty,
  Filters,
  PageHead,
  Pagination,
  Table,
  type Task,
  TaskList,
  TwoLines,
} from '#ui'
import { LetterBadge } from './badge.tsx'
import { moveKinds } from './kinds.ts'
import { type MoveCounts, type MoveRow, movesAddress, perPage, type Question, type View } from './list.ts'
import type { RequestView } from './requests/queries.ts'

interface ListProps {
  rows: MoveRow[]
  counts: MoveCounts
  asked: Question
  requests: RequestView[]
  /** Days that a move may wait after its planned day. */
  patience: number
  actor: Actor
  today: Day
}

export function MovesPage(props: ListProps) {
  const { rows, counts, asked, requests, actor, today } = props
  const own = actor.reach.of === 'unit'
  const writes = own && may(actor, 'move.write')
  return (
    <>
      <PageHead
        title="Perpindahan"
        lead={
          own
            ? `${number(counts.masuk)} surat menunggu Anda terima, ${number(counts.keluar)} surat Anda belum diterima.`
            : `${number(counts.menunggu)} surat menunggu diterima.`
        }
        actions={writes && <Buttons />}
      />
      {requests.length > 0 && (
        <Card title={`Permintaan berkas (${number(requests.length)})`} id="permintaan">
          <TaskList tasks={requests.map((request) => requestTask(request, actor, today))} />
        </Card>
      )}
      <Filters
        action={to.moves}
        chips={{ label: 'Perpindahan', items: chips(asked, counts, own) }}
        reset={asked.lihat ? to.moves : undefined}
      />
      <Card>
        <Table
          caption="Daftar surat perpindahan"
          rows={rows}
          columns={columns(props)}
          empty={
            <Empty title={asked.lihat ? 'Tidak ada yang cocok' : 'Belum ada perpindahan'} icon="people">
              Orang yang pindah satuan kerja, atau diserahkan ke Bapas, membawa seluruh berkasnya. Penerima
              mencatat nomor barunya, dan berkas itu menjadi miliknya.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={asked.lihat ? counts[asked.lihat] : counts.all}
          href={(halaman) => movesAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

function Buttons() {
  return (
    <>
      <ButtonLink href={to.requestFile} icon="mail">
        Minta berkas
      </ButtonLink>
      <ButtonLink href={to.newMove} kind="primary" icon="send">
        Pindahkan
      </ButtonLink>
    </>
  )
}

function columns({ actor, today, patience }: ListProps) {
  const own = actor.scope?.unitId
  return [
    {
      head: 'Siapa',
      kind: 'title' as const,
      cell: (row: MoveRow) => (
        <TwoLines
          first={<a href={to.move(row.id)}>{whoIn(row)}</a>}
          second={`${moveKinds[row.kind]}, ${row.letter}`}
        />
      ),
    },
    { head: 'Dari', cell: (row: MoveRow) => (row.unitId === own ? 'Anda' : row.fromUnit) },
    { head: 'Ke', cell: (row: MoveRow) => (row.toUnitId === own ? 'Anda' : row.toUnit) },
    {
      head: 'Rencana',
      cell: (row: MoveRow) => (
        <TwoLines
          first={shortDay(row.plannedOn)}
          second={row.offered > 0 && fromToday(today, row.plannedOn)}
        />
      ),
    },
    {
      head: 'Keadaan',
      cell: (row: MoveRow) => (
        <TwoLines first={<StateOf row={row} late={isLate(row, today, patience)} />} second={byWhom(row)} />
      ),
    },
  ]
}

const StateOf = ({ row, late }: { row: MoveRow; late: boolean }) =>
  late ? <Badge kind="stalled">Terlambat diterima</Badge> : <LetterBadge state={row.state} />

const isLate = ({ offered, plannedOn }: MoveRow, today: Day, patience: number) =>
  offered > 0 && Date.parse(today) - Date.parse(plannedOn) > patience * 86_400_000

/** 'Ahmad Contoh', 'Ahmad Contoh dan 39 lainnya'. */
export const whoIn = ({ firstName, people }: Pick<MoveRow, 'firstName' | 'people'>) =>
  people > 1 ? `${firstName} dan ${number(people - 1)} lainnya` : firstName

function byWhom({ offered, accepted, people, decidedOn, decidedBy }: MoveRow) {
  if (offered > 0) return people > 1 && `${number(accepted)} dari ${number(people)} diterima`
  return decidedOn && `${longDay(decidedOn)} oleh ${decidedBy ?? ''}`
}

function chips(asked: Question, counts: MoveCounts, own: boolean) {
  const chip = (label: string, count: number, lihat: View | undefined) => ({
    label,
    count,
    href: movesAddress({ lihat }),
    current: asked.lihat === lihat,
  })
  const waiting = own
    ? [
        chip('Menunggu Anda terima', counts.masuk, 'masuk'),
        chip('Anda kirim, belum diterima', counts.keluar, 'keluar'),
      ]
    : [chip('Menunggu diterima', counts.menunggu, 'menunggu')]
  return [chip('Semua', counts.all, undefined), ...waiting, chip('Selesai', counts.selesai, 'selesai')]
}

function requestTask(request: RequestView, actor: Actor, today: Day): Task {
  const { id, unitId, unitName, holderName, askedOn, reason } = request
  const mine = unitId === actor.scope?.unitId
  return {
    title: mine
      ? `Anda meminta berkas kepada ${holderName}`
      : `${unitName} meminta berkas kepada ${request.holderUnitId === actor.scope?.unitId ? 'Anda' : holderName}`,
    href: to.fileRequest(id),
    detail: `Diminta ${longDay(askedOn)} (${fromToday(today, askedOn)}). ${reason}`,
    badge: { kind: mine ? 'waiting' : 'attention', word: 'Menunggu jawaban' },
  }
}
