import { to } from '#addresses'
import {
  type Actor,
  type Child,
  type Day,
  type Event,
  fromToday,
  longDay,
  may,
  number,
  type Words,
} from '#kernel'
import { Alert, ButtonLink, Card, Columns, EventHistory, Facts, PageHead, Stack, Table, TwoLines } from '#ui'
import { nikStates, statuses } from '../kinds.ts'
import { ItemBadge } from './badge.tsx'
import { moveKinds } from './kinds.ts'
import { isReceiver, isSender, type Mover, type MoveView } from './letter.ts'

interface ShowProps {
  move: MoveView
  movers: Mover[]
  /** How many rows of each table go along. */
  along: Map<string, number>
  /** Days that a move may wait after its planned day. */
  patience: number
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function MovePage(props: ShowProps) {
  const { move, movers, events, words, actor } = props
  const [first] = movers
  const who = movers.length === 1 && first ? first.name : `${number(movers.length)} orang`
  return (
    <>
      <PageHead
        title={`Perpindahan ${who}`}
        lead={`Dari ${move.fromUnit} ke ${move.toUnit}.`}
        actions={<Buttons {...props} />}
      />
      <Waiting {...props} />
      <Columns>
        <Stack>
          <LetterCard move={move} />
          <PeopleCard movers={movers} />
          <AlongCard {...props} />
        </Stack>
        <Card title="Riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

const waiting = (movers: Mover[]) => movers.filter(({ state }) => state === 'offered').length

function Buttons({ move, movers, actor }: ShowProps): Child {
  if (waiting(movers) === 0 || !may(actor, 'move.write')) return null
  if (isSender(actor, move)) return <ButtonLink href={to.withdrawMove(move.id)}>Tarik kembali</ButtonLink>
  if (!isReceiver(actor, move)) return null
  return (
    <>
      <ButtonLink href={to.declineMove(move.id)}>Tolak</ButtonLink>
      <ButtonLink href={to.acceptMove(move.id)} kind="primary" icon="check">
        Terima
      </ButtonLink>
    </>
  )
}

/** What is due now, and from whom. */
function Waiting({ move, movers, actor, today, patience }: ShowProps) {
  const count = waiting(movers)
  if (count === 0) return null
  const late = (Date.parse(today) - Date.parse(move.plannedOn)) / 86_400_000 > patience
  const who = isReceiver(actor, move) ? 'Anda' : move.toUnit
  return (
    <Alert kind={late ? 'stalled' : 'info'} title={`${number(count)} orang menunggu ${who} terima.`}>
      Rencana {longDay(move.plannedOn)}, {fromToday(today, move.plannedOn)}.{' '}
      {late && `Lewat ${number(patience)} hari, hal ini diingatkan kepada pimpinan.`}
    </Alert>
  )
}

function LetterCard({ move }: { move: MoveView }) {
  return (
    <Card title="Surat">
      <Facts
        items={[
          ['Jenis', moveKinds[move.kind]],
          ['Nomor surat', move.letter],
          ['Tanggal rencana', longDay(move.plannedOn)],
          ['Ditawarkan', `${longDay(move.offeredOn)} oleh ${move.offeredBy}, ${move.fromUnit}`],
        ]}
      />
      {move.note && (
        <p>
          <b>Pesan untuk penerima:</b> {move.note}
        </p>
      )}
    </Card>
  )
}

function PeopleCard({ movers }: { movers: Mover[] }) {
  return (
    <Card title={`Orang (${number(movers.length)})`} id="orang">
      <Table
        caption="Orang dalam surat ini"
        rows={movers}
        columns={[
          {
            head: 'Nama',
            kind: 'title',
            cell: (row) => (
              <TwoLines
                first={row.reachable ? <a href={to.person(row.personId)}>{row.name}</a> : row.name}
                second={row.state === 'offered' && toldOf(row)}
              />
            ),
          },
          {
            head: 'Keadaan',
            cell: (row) => <TwoLines first={<ItemBadge state={row.state} />} second={decisionOn(row)} />,
          },
        ]}
      />
    </Card>
  )
}

/** What the receiver may know before: no NIK, no address, no birthday. */
function toldOf({ status, code, number: registered, nikState, expiresOn, datesAsOf }: Mover): string {
  return [
    status && statuses[status],
    registered && [code, registered].filter(Boolean).join(' '),
    expiresOn && `ekspirasi ${longDay(expiresOn)} menurut data ${longDay(datesAsOf ?? expiresOn)}`,
    nikState && `NIK ${nikStates[nikState].toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(', ')
}

const decisionOn = ({ decidedOn, decidedBy, reason }: Mover) =>
  decidedOn && `${longDay(decidedOn)} oleh ${decidedBy ?? ''}.${reason ? ` ${reason}` : ''}`

/** Tables that people know by a name; what has none is told together. */
const called: Record<string, string> = {
  registration: 'Nomor registrasi',
  person_alias: 'Nama lain',
  sentence_dates: 'Keadaan tanggal pidana',
  means: 'Keterangan kemampuan ekonomi',
  person_revision: 'Perubahan data',
  care_need: 'Kebutuhan pembinaan',
  consent: 'Persetujuan',
}

function AlongCard({ movers, along }: ShowProps) {
  if (waiting(movers) === 0) return null
  const known = Object.entries(called).map(([table, label]) => [label, along.get(table) ?? 0] as const)
  const rest = [...along].reduce((sum, [table, count]) => (table in called ? sum : sum + count), 0)
  const items = [...known, ['Catatan lain', rest] as const].filter(([, count]) => count > 0)
  return (
    <Card title="Yang ikut berpindah" id="ikut">
      <p>Seluruh berkas ikut, tanpa disalin. Isinya terbuka bagi penerima setelah diterima.</p>
      <Facts kind="rows" items={items.map(([label, count]) => [label, number(count)])} />
    </Card>
  )
}
