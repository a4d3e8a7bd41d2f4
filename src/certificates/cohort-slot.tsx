import { to } from '#addresses'
import { may, number } from '#kernel'
import type { CohortSlot } from '#programmes'
import { ButtonLink, Card, KeyFigures } from '#ui'
import { candidatesFor, ownLevelOf } from './candidates.ts'
import { isOurs } from './certificate.ts'
import { certifiedIn, findCertifiedCohort } from './cohort.ts'

/** On the page of a cohort that is over: how many may be certified, how many are, and the way there. */
export const cohortCertificates: CohortSlot = {
  async show(db, { actor, now }, { id }, today) {
    if (!may(actor, 'certificate.read')) return null
    const cohort = await findCertifiedCohort(db, id, actor)
    const level = ownLevelOf(cohort.certificate)
    if (!level || !['running', 'finished'].includes(cohort.stage)) return null
    const candidates = await candidatesFor(db, { cohort, level, actor, now, today })
    const fit = candidates.filter(({ why }) => why.length === 0).length
    const proposes =
      cohort.stage === 'finished' && fit > 0 && isOurs(actor, cohort) && may(actor, 'certificate.propose')
    return (
      <Card
        title="Sertifikat"
        id="sertifikat"
        actions={
          proposes ? (
            <ButtonLink href={to.proposeCertificates(id)} icon="award">
              Usulkan sertifikat
            </ButtonLink>
          ) : (
            <a href={to.cohortCertificates(id)}>Lihat sertifikat</a>
          )
        }
      >
        <KeyFigures
          items={[
            { label: 'Memenuhi syarat', value: `${number(fit)} dari ${number(candidates.length)}` },
            {
              label: 'Bersertifikat',
              value: number(await certifiedIn(db, id, today)),
              href: to.cohortCertificates(id),
            },
          ]}
        />
      </Card>
    )
  },
}
