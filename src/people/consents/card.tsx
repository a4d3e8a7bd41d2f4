import { to } from '#addresses'
import { may } from '#kernel'
import { ButtonLink, Card } from '#ui'
import { isOwn } from '../person.ts'
import type { PersonSlot } from '../slots.ts'
import { mattersOf } from './matters.ts'
import { MattersTable } from './matters-table.tsx'
import { consentsOf } from './queries.ts'
import { needsGuardian } from './standing.ts'

/** In a person's file: what was agreed to, each with its way back. */
export const consentCard: PersonSlot = async (db, actor, person, today) => {
  const matters = mattersOf(await consentsOf(db, person.id), needsGuardian(person, today))
  const own = isOwn(actor, person)
  return (
    <Card
      title="Persetujuan"
      id="persetujuan"
      actions={<a href={to.personConsents(person.id)}>Semua jawaban</a>}
    >
      <MattersTable
        personId={person.id}
        matters={matters}
        mayWithdraw={own && may(actor, 'consent.withdraw')}
      />
      {own && may(actor, 'consent.record') && (
        <ButtonLink href={to.recordConsent(person.id)} icon="plus">
          Catat jawaban
        </ButtonLink>
      )}
    </Card>
  )
}
