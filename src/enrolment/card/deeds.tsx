import { to } from '#addresses'
import { may } from '#kernel'
import { isOwn } from '#people'
import { ButtonLink } from '#ui'
import { seatsFree, takesPeople } from '../cohort.ts'
import { liveStates, openStates } from '../kinds.ts'
import type { CardProps } from './card.page.tsx'
import type { ApplicationHad } from './queries.ts'

/** What may be done next about somebody and a cohort, the most likely last. */
export function Deeds(props: CardProps) {
  const { application, candidate, cohort, person, actor } = props
  if (!candidate || !takesPeople(cohort) || !isOwn(actor, person)) return null
  if (candidate.seated) return <ButtonLink href={to.cohortPlaces(cohort.id)}>Lihat peserta</ButtonLink>
  if (!application || !liveStates.includes(application.state)) return <AskFirst {...props} />
  return (
    <>
      {may(actor, 'enrolment.write') && (
        <ButtonLink href={to.withdrawApplication(application.id)}>Tarik</ButtonLink>
      )}
      {may(actor, 'enrolment.decide') && (
        <ButtonLink href={to.declineApplication(application.id)}>Tolak</ButtonLink>
      )}
      {openStates.includes(application.state) ? (
        <Deciding {...props} application={application} />
      ) : (
        may(actor, 'enrolment.decide') &&
        seatsFree(cohort) > 0 && (
          <ButtonLink href={to.admitApplicant(application.id)} kind="primary">
            Beri tempat
          </ButtonLink>
        )
      )}
    </>
  )
}

function AskFirst({ application, cohort, person, actor }: CardProps) {
  if (!may(actor, 'enrolment.write')) return null
  if (application && application.state !== 'allocated')
    return <ButtonLink href={to.reinstateApplication(application.id)}>Ajukan lagi</ButtonLink>
  return (
    <ButtonLink href={`${to.applyForPlace(person.id)}?angkatan=${cohort.id}`} kind="primary" icon="plus">
      Ajukan
    </ButtonLink>
  )
}

function Deciding({ application, candidate, cohort, actor }: CardProps & { application: ApplicationHad }) {
  const { id, overrideAskedBy, overrideName } = application
  const unmet = candidate?.judgement.outcome !== 'eligible'
  if (cohort.needsHearing) return <ButtonLink href={to.cohortHearings(cohort.id)}>Ke sidang TPP</ButtonLink>
  if (unmet && !overrideAskedBy)
    return (
      may(actor, 'enrolment.write') && <ButtonLink href={to.askOverride(id)}>Minta pengecualian</ButtonLink>
    )
  if (unmet && !overrideName)
    return (
      may(actor, 'enrolment.override') &&
      overrideAskedBy !== actor.accountId && (
        <ButtonLink href={to.grantOverride(id)} kind="primary">
          Izinkan pengecualian
        </ButtonLink>
      )
    )
  return (
    may(actor, 'enrolment.decide') && (
      <ButtonLink href={to.approveApplication(id)} kind="primary">
        Setujui
      </ButtonLink>
    )
  )
}
