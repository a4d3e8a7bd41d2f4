import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { isOwn, type PersonSlot } from '#people'
import { Card } from '#ui'
import { homeOn } from './due.ts'
import { packsOf } from './queries.ts'
import { StateBadge } from './state-badge.tsx'

/** In a person's file: how far the pack for going home is. */
export const packCard: PersonSlot = async (db, actor, person, today) => {
  if (person.mergedInto || !may(actor, 'pack.read')) return null
  const pack = (await packsOf(db, person.id)).find(({ state }) => state !== 'dropped')
  const leaves = homeOn(person, today)
  if (!pack && !isOwn(actor, person)) return null
  return (
    <Card title="Bekal" id="bekal" actions={<a href={to.personPack(person.id)}>Buka paket bekal</a>}>
      <p>
        {pack?.givenOn ? `Paket diserahkan ${longDay(pack.givenOn)}. ` : ''}
        {leaves && leaves >= today ? `Diperkirakan bebas ${longDay(leaves)}. ` : ''}
        <StateBadge state={pack?.state ?? null} />
      </p>
    </Card>
  )
}
