import { to } from '#addresses'
import { may, number } from '#kernel'
import type { CohortSlot } from '#programmes'
import { ButtonLink, Card, KeyFigures } from '#ui'
import { findCohort, isOurs, seatsFree, takesPeople } from './cohort.ts'

/** On the page of a cohort: how many sit in it, who asks for a place, and the way to them. */
export const cohortPlaces: CohortSlot = {
  async show(db, { actor }, { id }) {
    if (!may(actor, 'enrolment.read')) return null
    const cohort = await findCohort(db, id, actor)
    const { seats, taken, waiting, open } = cohort
    const takes = takesPeople(cohort)
    const empty = isOurs(actor, cohort) && takes && taken === 0 && may(actor, 'enrolment.decide')
    return (
      <Card
        title="Peserta"
        id="peserta"
        actions={
          empty ? (
            <ButtonLink href={to.enrolMany(id)} icon="plus">
              Daftarkan peserta
            </ButtonLink>
          ) : (
            <a href={to.cohortPlaces(id)}>Lihat peserta</a>
          )
        }
      >
        <KeyFigures
          items={[
            {
              label: 'Tempat terisi',
              value: `${number(taken)} dari ${number(seats)}`,
              note: takes && seatsFree(cohort) > 0 ? `${number(seatsFree(cohort))} kosong` : undefined,
            },
            {
              label: 'Permohonan menunggu',
              value: number(open),
              href: open > 0 ? to.cohortApplications(id) : undefined,
            },
            {
              label: 'Daftar tunggu',
              value: number(waiting),
              href: waiting > 0 ? to.cohortApplications(id) : undefined,
            },
          ]}
        />
      </Card>
    )
  },
}
