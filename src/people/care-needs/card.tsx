import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { ButtonLink, Card, Facts } from '#ui'
import { isOwn } from '../person.ts'
import type { PersonSlot } from '../slots.ts'
import { LevelBadge } from './badge.tsx'
import { dueFor } from './due.ts'
import { needCodes, needs, occasions } from './kinds.ts'
import { dueSentences } from './needs.page.tsx'
import { assessmentsOf } from './queries.ts'

/** In a person's file: what the newest assessment says is needed. */
export const needsCard: PersonSlot = async (db, actor, person, today) => {
  const [latest] = await assessmentsOf(db, person.id)
  const due = await dueFor(db, person.id, today)
  const needed = latest ? needCodes.filter((need) => latest[need] !== 'none') : []
  const mayAssess = may(actor, 'person.assess') && isOwn(actor, person)
  return (
    <Card
      title="Kebutuhan"
      id="kebutuhan"
      actions={latest && <a href={to.personNeeds(person.id)}>Semua penilaian</a>}
    >
      <p>
        {latest
          ? `${occasions[latest.occasion]}, ${longDay(latest.assessedOn)}, oleh ${latest.assessedBy}.`
          : 'Belum pernah dinilai.'}{' '}
        {due && dueSentences[due]}
      </p>
      {latest && needed.length === 0 && <p>Tidak ada yang diperlukan.</p>}
      {latest && needed.length > 0 && (
        <Facts items={needed.map((need) => [needs[need].label, <LevelBadge level={latest[need]} />])} />
      )}
      {mayAssess && (
        <ButtonLink href={to.assessPerson(person.id)} icon="plus">
          Nilai kebutuhan
        </ButtonLink>
      )}
    </Card>
  )
}
