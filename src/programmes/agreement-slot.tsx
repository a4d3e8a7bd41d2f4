import { to } from '#addresses'
import type { AgreementSlot } from '#agreements'
import { type Day, longDay, may, number } from '#kernel'
import { Card, Notice, Table, TwoLines } from '#ui'
import { CohortsTable } from './cohorts/cohorts-table.tsx'
import { cohortsOfAgreement } from './cohorts/list.ts'
import { type Touched, touchedBy } from './cohorts/touched.ts'
import type { Seats } from './seats.ts'

/** The cohorts that carry out an agreement; absent while there is none. */
export const programmeSlot = (seats: Seats): AgreementSlot => ({
  async show(db, actor, agreement, today) {
    if (!may(actor, 'programme.read')) return { section: null, checks: [] }
    const rows = await cohortsOfAgreement(db, actor, agreement.id)
    if (rows.length === 0) return { section: null, checks: [] }
    const ids = rows.map(({ id }) => id)
    const section = (
      <Card title="Angkatan" id="angkatan">
        <CohortsTable
          caption="Angkatan yang menjalankan kerja sama ini"
          rows={rows}
          taken={await seats.taken(db, ids, today)}
          withUnit
          empty={null}
        />
      </Card>
    )
    return { section, checks: [] }
  },

  async affected(db, agreement, from, reader) {
    const touched = await touchedBy(db, seats, reader, agreement.id, from)
    return <AffectedCohorts touched={touched} from={from} />
  },
})

/** What of the timetable a suspension or an early end calls off, and whom that touches. */
function AffectedCohorts({ touched, from }: { touched: Touched[]; from: Day }) {
  const lessons = touched.reduce((sum, each) => sum + each.lessons, 0)
  return (
    <Card title={`Pelajaran yang terkena (${number(lessons)})`} id="pelajaran-terkena">
      <Table
        caption="Angkatan yang terkena"
        rows={touched}
        columns={[
          {
            head: 'Angkatan',
            kind: 'title',
            cell: ({ id, called, unitName }) => (
              <TwoLines first={<a href={to.cohort(id)}>{called}</a>} second={unitName} />
            ),
          },
          { head: 'Pelajaran yang batal', kind: 'number', cell: ({ lessons: count }) => number(count) },
          {
            head: 'Peserta',
            cell: ({ people }) =>
              people.length === 0 ? (
                <span class="unknown">belum ada</span>
              ) : (
                <details>
                  <summary>{number(people.length)} orang</summary>
                  <ul class="plain-list">
                    {people.map(({ name, number: registered }) => (
                      <li>
                        {name}
                        {registered && <small class="quiet">, {registered}</small>}
                      </li>
                    ))}
                  </ul>
                </details>
              ),
          },
        ]}
        empty={<Notice>Tidak ada pelajaran sejak {longDay(from)} yang memakai kerja sama ini.</Notice>}
      />
    </Card>
  )
}
