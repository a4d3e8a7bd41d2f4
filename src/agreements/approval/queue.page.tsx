import { to } from '#addresses'
import { type Day, dayIn, daysBetween, number, type Zone } from '#kernel'
import { Badge, Card, type Column, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { shortKinds } from '../kinds.ts'
import { queuePage, type Waiting } from './queue.ts'
import { tierNames } from './tiers.ts'

interface QueueProps {
  own: Waiting[]
  below: Waiting[]
  page: number
  today: Day
  zone: Zone
}

/** What waits for the reader, the longest first, and what is held up below. */
export function QueuePage({ own, below, page, today, zone }: QueueProps) {
  const total = Number(own[0]?.total ?? 0)
  const columns = columnsOf(today, zone)
  return (
    <>
      <PageHead
        title="Menunggu persetujuan Anda"
        lead={total > 0 ? `${number(total)} naskah menunggu paraf Anda, yang terlama lebih dulu.` : undefined}
      />
      <Card>
        <Table
          caption="Naskah yang menunggu paraf Anda"
          rows={own}
          columns={columns}
          empty={
            <Empty title="Tidak ada naskah yang menunggu Anda" icon="circle-check">
              Naskah yang diajukan kepada jabatan Anda tampil di sini dan di halaman Hari ini.
            </Empty>
          }
        />
      </Card>
      {total > queuePage && (
        <Pagination
          page={page}
          size={queuePage}
          total={total}
          href={(to_) => `${to.approvals}?halaman=${to_}`}
        />
      )}
      {below.length > 0 && (
        <Card title="Tertahan di tingkat bawah">
          <p class="quiet">
            Naskah yang menunggu lebih lama daripada kebiasaan. Tanyakan kepada pemegang jabatannya.
          </p>
          <Table caption="Naskah yang tertahan di tingkat bawah" rows={below} columns={columns} />
        </Card>
      )}
    </>
  )
}

function columnsOf(today: Day, zone: Zone): Column<Waiting>[] {
  return [
    {
      head: 'Kerja sama',
      kind: 'title',
      cell: ({ id, title, kind, partners }) => (
        <TwoLines
          first={<a href={`${to.agreement(id)}#persetujuan`}>{title}</a>}
          second={`${shortKinds[kind]} dengan ${partners}`}
        />
      ),
    },
    { head: 'Unit', cell: ({ unitName }) => unitName },
    { head: 'Tingkat', cell: ({ tier }) => tierNames[tier] },
    { head: 'Menunggu', cell: ({ waitingSince }) => <Age since={dayIn(zone, waitingSince)} today={today} /> },
  ]
}

function Age({ since, today }: { since: Day; today: Day }) {
  const days = daysBetween(since, today)
  return (
    <Badge kind={days < 5 ? 'waiting' : 'attention'}>
      {days > 0 ? `${number(days)} hari` : 'sejak hari ini'}
    </Badge>
  )
}
