import { to } from '#addresses'
import { type Actor, dayIn, longDay, number } from '#kernel'
import { Badge, Card, Chips, Empty, Pagination, Table, TwoLines } from '#ui'
import { StateBadge } from '../badges.tsx'
import { type CohortView, isOurs } from '../cohort.ts'
import { CohortFrame } from '../frame.tsx'
import { askers } from '../kinds.ts'
import {
  type ApplicationCounts,
  type ApplicationRow,
  applicationsIn,
  perPage,
  type Question,
} from './list.ts'

interface ApplicationsProps {
  cohort: CohortView
  rows: ApplicationRow[]
  counts: ApplicationCounts
  asked: Question
  actor: Actor
}

export function ApplicationsPage({ cohort, rows, counts, asked, actor }: ApplicationsProps) {
  const chip = (label: string, lihat: Question['lihat']) => ({
    label,
    count: counts[lihat ?? 'putusan'],
    href: applicationsIn(cohort.id, { lihat }),
    current: asked.lihat === lihat,
  })
  const waiting = asked.lihat === 'tunggu'
  return (
    <CohortFrame cohort={cohort} actor={actor} here="permohonan">
      <Card>
        <Chips
          label="Permohonan"
          items={[
            chip('Belum diputuskan', undefined),
            chip('Daftar tunggu', 'tunggu'),
            chip('Mendapat tempat', 'tempat'),
            chip('Ditolak atau ditarik', 'ditutup'),
          ]}
        />
        <Table
          caption="Permohonan ikut angkatan ini"
          rows={rows}
          columns={[
            ...(waiting
              ? [
                  {
                    head: 'Urutan',
                    kind: 'number' as const,
                    cell: ({ place }: ApplicationRow) => number(place),
                  },
                ]
              : []),
            {
              head: 'Nama',
              kind: 'title',
              cell: ({ personId, name, number: registered, reachable }) => (
                <TwoLines
                  first={reachable ? <a href={to.suitability(personId, cohort.id)}>{name}</a> : name}
                  second={registered}
                />
              ),
            },
            {
              head: 'Diajukan',
              cell: ({ askedOn, askedBy }) => <TwoLines first={longDay(askedOn)} second={askers[askedBy]} />,
            },
            {
              head: 'Keadaan',
              cell: ({ state, since }) => (
                <TwoLines
                  first={<StateBadge state={state} />}
                  second={`Sejak ${longDay(dayIn(actor.zone, since))}.`}
                />
              ),
            },
            { head: 'Catatan', cell: (row) => remark(row) },
          ]}
          empty={
            <Empty title={waiting ? 'Tidak ada yang menunggu tempat' : 'Tidak ada permohonan'} icon="people">
              {isOurs(actor, cohort)
                ? 'Permohonan dicatat dari berkas orangnya, atau dengan mencentang orang pada tab Calon.'
                : 'Permohonan dicatat oleh satuan kerja yang menyelenggarakan.'}
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={counts[asked.lihat ?? 'putusan']}
          href={(halaman) => applicationsIn(cohort.id, { ...asked, halaman })}
        />
      )}
    </CohortFrame>
  )
}

function remark({ overrideAskedName, overrideName, reason }: ApplicationRow) {
  if (overrideAskedName && !overrideName) return <Badge kind="attention">Minta pengecualian</Badge>
  return reason ?? ''
}
