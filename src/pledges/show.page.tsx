import { to } from '#addresses'
import {
  type Actor,
  type Day,
  type Event,
  fromToday,
  longDay,
  may,
  number,
  rupiah,
  shortDay,
  type Words,
} from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  PageHead,
  Stack,
  Table,
  TwoLines,
} from '#ui'
import { howMuch } from './amounts.ts'
import { conditions, endings } from './kinds.ts'
import { type PledgeView, restOf } from './pledge.ts'
import { PledgeBadge, standsOn } from './standing.tsx'
import type { PledgeReceipt, PledgeUse } from './tables.ts'

interface ShowProps {
  pledge: PledgeView
  receipts: PledgeReceipt[]
  uses: PledgeUse[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function PledgePage(props: ShowProps) {
  const { pledge, events, words, actor, today } = props
  const mayWrite = may(actor, 'pledge.write')
  const open = mayWrite && pledge.withdrawnOn === null
  return (
    <>
      <PageHead
        title={pledge.what}
        lead={`Dari ${pledge.partnerName} untuk ${pledge.unitName}.`}
        status={<PledgeBadge pledge={pledge} today={today} />}
        actions={
          open && (
            <>
              <ButtonLink href={to.revisePledge(pledge.id)} icon="edit">
                Ubah bantuan
              </ButtonLink>
              <ButtonLink href={to.withdrawPledge(pledge.id)}>Nyatakan batal</ButtonLink>
            </>
          )
        }
      />
      <Next {...props} mayWrite={mayWrite} />
      <Columns>
        <Stack>
          <ReceiptsCard {...props} mayWrite={mayWrite} />
          <UsesCard {...props} mayWrite={mayWrite} />
        </Stack>
        <Stack>
          <Card>
            <PledgeFacts pledge={pledge} today={today} />
          </Card>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

function PledgeFacts({ pledge, today }: { pledge: PledgeView; today: Day }) {
  return (
    <Facts
      kind="rows"
      items={[
        ['Dijanjikan', `${howMuch(pledge)}, ${longDay(pledge.pledgedOn)}`],
        ['Nilai', pledge.value === null ? 'belum disebut' : rupiah(pledge.value)],
        ['Tenggat', pledge.dueOn && `${longDay(pledge.dueOn)}, ${fromToday(today, pledge.dueOn)}`],
        ['Diterima', `${number(pledge.received)} ${pledge.measure}`],
        ['Dipakai', `${number(pledge.inUse)} ${pledge.measure}`],
        pledge.broken > 0n && ['Rusak', `${number(pledge.broken)} ${pledge.measure}`],
        pledge.returned > 0n && ['Dikembalikan', `${number(pledge.returned)} ${pledge.measure}`],
        ['Kerja sama', <a href={to.agreement(pledge.agreementId)}>{pledge.agreementTitle}</a>],
        pledge.planItemId !== null && [
          'Kegiatan rencana aksi',
          <a href={to.planItem(pledge.agreementId, pledge.planItemId)}>{pledge.activity}</a>,
        ],
        ['Catatan', pledge.note],
        pledge.withdrawnOn !== null && ['Batal', `${longDay(pledge.withdrawnOn)}: ${pledge.withdrawnReason}`],
      ]}
    />
  )
}

type CardProps = ShowProps & { mayWrite: boolean }

function Next({ pledge, today, mayWrite }: CardProps) {
  const standing = standsOn(pledge, today)
  const receive = mayWrite && (
    <ButtonLink href={to.receivePledge(pledge.id)} kind="primary" icon="check">
      Catat penerimaan
    </ButtonLink>
  )
  const rest = restOf(pledge)
  switch (standing) {
    case 'batal':
      return null
    case 'lewat-tenggat':
      return (
        <Alert
          kind="stalled"
          title={`Belum lengkap, tenggatnya ${fromToday(today, pledge.dueOn ?? today)}.`}
          action={receive}
        >
          Tanyakan kepada mitra, lalu catat penerimaannya atau ubah tenggatnya.
        </Alert>
      )
    case 'dijanjikan':
    case 'sebagian':
      return (
        <Alert
          kind="info"
          title={standing === 'sebagian' ? 'Baru diterima sebagian.' : 'Belum diterima.'}
          action={receive}
        >
          Catat setiap penerimaan dengan berita acaranya.
        </Alert>
      )
    default:
      return rest > 0n ? (
        <Alert
          title={`${number(rest)} ${pledge.measure} diterima tetapi belum dipakai.`}
          action={
            mayWrite && (
              <ButtonLink href={to.usePledge(pledge.id)} kind="primary" icon="check">
                Catat pemakaian
              </ButtonLink>
            )
          }
        >
          Catat di mana barang itu dipakai.
        </Alert>
      ) : null
  }
}

function ReceiptsCard({ pledge, receipts, mayWrite }: CardProps) {
  const more =
    mayWrite && pledge.withdrawnOn === null && (pledge.quantity === null || pledge.received < pledge.quantity)
  return (
    <Card
      title="Penerimaan"
      id="penerimaan"
      actions={more && <ButtonLink href={to.receivePledge(pledge.id)}>Catat penerimaan</ButtonLink>}
    >
      <Table
        caption="Penerimaan"
        rows={receipts}
        columns={[
          {
            head: 'Tanggal',
            kind: 'title',
            cell: (row) => (
              <TwoLines first={shortDay(row.receivedOn)} second={`Diterima ${row.receivedBy}`} />
            ),
          },
          { head: 'Jumlah', kind: 'number', cell: (row) => `${number(row.quantity)} ${pledge.measure}` },
          {
            head: 'Keadaan',
            cell: (row) => <TwoLines first={conditions[row.condition]} second={row.note} />,
          },
          {
            head: 'Berita acara',
            cell: ({ id, fileName }) => <a href={to.pledgeReceiptFile(pledge.id, id)}>{fileName}</a>,
          },
          {
            head: 'Catatan',
            cell: ({ id, receivedOn, takenBackOn, takenBackReason }) =>
              takenBackOn ? (
                <TwoLines first={<Badge kind="ended">Ditarik</Badge>} second={takenBackReason} />
              ) : (
                mayWrite && (
                  <a href={to.takeBackReceipt(pledge.id, id)}>
                    Tarik<span class="hidden-text"> penerimaan {longDay(receivedOn)}</span>
                  </a>
                )
              ),
          },
        ]}
        empty={<p class="quiet">Belum ada yang diterima.</p>}
      />
    </Card>
  )
}

function UsesCard({ pledge, uses, mayWrite }: CardProps) {
  const more = mayWrite && restOf(pledge) > 0n
  return (
    <Card
      title="Pemakaian"
      id="pemakaian"
      actions={more && <ButtonLink href={to.usePledge(pledge.id)}>Catat pemakaian</ButtonLink>}
    >
      <Table
        caption="Pemakaian"
        rows={uses}
        columns={[
          { head: 'Tempat', kind: 'title', cell: ({ location }) => location },
          { head: 'Jumlah', kind: 'number', cell: (row) => `${number(row.quantity)} ${pledge.measure}` },
          { head: 'Sejak', kind: 'tight', cell: ({ sinceOn }) => shortDay(sinceOn) },
          {
            head: 'Keadaan',
            cell: ({ id, location, endedOn, endedHow, endNote }) =>
              endedOn && endedHow ? (
                <TwoLines first={`${endings[endedHow]} ${shortDay(endedOn)}`} second={endNote} />
              ) : (
                <>
                  <Badge kind="good">Dipakai</Badge>{' '}
                  {mayWrite && (
                    <a href={to.endPledgeUse(pledge.id, id)}>
                      Akhiri<span class="hidden-text"> pemakaian di {location}</span>
                    </a>
                  )}
                </>
              ),
          },
        ]}
        empty={<p class="quiet">Belum ada yang dipakai.</p>}
      />
    </Card>
  )
}
