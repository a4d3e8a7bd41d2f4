import { to } from '#addresses'
import { type Actor, type Child, longDay, may, number } from '#kernel'
import { programmeKinds } from '#programmes'
import { Badge, ButtonLink, PageHead, Tabs } from '#ui'
import { type CohortView, cohortTitle, isOurs, seatsFree, takesPeople } from './cohort.ts'

export const crumbs = [{ label: 'Peserta', href: to.places }]
export const underCohort = (cohort: CohortView) => [
  ...crumbs,
  { label: cohortTitle(cohort), href: to.cohortPlaces(cohort.id) },
]

interface FrameProps {
  cohort: CohortView
  actor: Actor
  here: 'peserta' | 'permohonan' | 'calon' | 'sidang'
  children: Child
}

/** What stands above every page of one cohort: how many places, and the way to the other pages. */
export function CohortFrame({ cohort, actor, here, children }: FrameProps) {
  const { id, seats, taken, waiting, open } = cohort
  const tab = (label: string, href: string, code: FrameProps['here'], count?: number) => ({
    label,
    href,
    current: here === code,
    count,
  })
  const own = isOurs(actor, cohort)
  return (
    <>
      <PageHead
        title={cohortTitle(cohort)}
        lead={`${programmeKinds[cohort.kind].label}, ${longDay(cohort.startsOn)} sampai ${longDay(cohort.endsOn)}. ${number(taken)} dari ${number(seats)} tempat terisi.`}
        status={
          seatsFree(cohort) === 0 ? (
            <Badge kind="attention">Penuh</Badge>
          ) : (
            <Badge kind="good">{`${number(seatsFree(cohort))} tempat kosong`}</Badge>
          )
        }
        actions={own && takesPeople(cohort) && <Buttons cohort={cohort} actor={actor} />}
      />
      <Tabs
        label="Angkatan"
        tabs={[
          tab('Peserta', to.cohortPlaces(id), 'peserta', taken),
          tab('Permohonan', to.cohortApplications(id), 'permohonan', open + waiting),
          ...(own ? [tab('Calon', to.cohortCandidates(id), 'calon')] : []),
          tab('Sidang TPP', to.cohortHearings(id), 'sidang'),
        ]}
      />
      {children}
    </>
  )
}

function Buttons({ cohort, actor }: { cohort: CohortView; actor: Actor }) {
  if (!may(actor, 'enrolment.decide')) return null
  return (
    <>
      {cohort.waiting > 0 && seatsFree(cohort) > 0 && (
        <ButtonLink href={to.seatQueue(cohort.id)}>Beri tempat daftar tunggu</ButtonLink>
      )}
      <ButtonLink href={to.enrolMany(cohort.id)} kind="primary" icon="plus">
        Daftarkan peserta
      </ButtonLink>
    </>
  )
}
