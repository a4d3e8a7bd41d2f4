import { to } from '#addresses'
import { type Actor, addressOf, type Db, may } from '#kernel'
import type { PromiseSlot } from '#plans'
import { Card } from '#ui'
import { CohortsTable } from './cohorts/cohorts-table.tsx'
import { cohortsOfPromise as cohortsOf } from './cohorts/list.ts'
import type { Seats } from './seats.ts'

/** The cohorts that carry out a promise, and the way to the next one; absent where lessons have nothing to do with it. */
export const cohortsOfPromise =
  (seats: Seats): PromiseSlot =>
  async (db, actor, { item }, today) => {
    if (!may(actor, 'programme.read')) return null
    const rows = await cohortsOf(db, actor, item.id)
    const offers = isTaught(item) ? await programmesToPrepare(db, actor) : []
    if (rows.length === 0 && offers.length === 0) return null
    const ids = rows.map(({ id }) => id)
    return (
      <Card title="Angkatan" id="angkatan">
        {rows.length > 0 && (
          <CohortsTable
            caption="Angkatan yang menjalankan kegiatan ini"
            rows={rows}
            taken={await seats.taken(db, ids, today)}
            withUnit={actor.reach.of !== 'unit'}
            empty={null}
          />
        )}
        {offers.length > 0 && (
          <details open={rows.length === 0}>
            <summary>Siapkan angkatan untuk kegiatan ini</summary>
            <ul class="plain-list">
              {offers.map(({ id, name }) => (
                <li>
                  <a href={addressOf(to.newCohort(id), { kegiatan: item.id })}>{name}</a>
                </li>
              ))}
              <li>
                <a href={to.newProgramme}>Program lain yang belum tercatat</a>
              </li>
            </ul>
          </details>
        )}
      </Card>
    )
  }

const taught: readonly (string | null)[] = ['lesson', 'people', 'person-hours']
/** What lessons give facts of; a promise that is done or stopped asks for no more of them. */
const isTaught = (item: { countsBy: string | null; doneOn: string | null; stoppedOn: string | null }) =>
  taught.includes(item.countsBy) && item.doneOn === null && item.stoppedOn === null

const mostOffered = 30

/** The open programmes of the actor's own unit. */
async function programmesToPrepare(db: Db, actor: Actor) {
  if (actor.reach.of !== 'unit' || !may(actor, 'programme.write')) return []
  return await db
    .selectFrom('programme')
    .select(['id', 'name'])
    .where('unitId', '=', actor.scope?.unitId ?? '')
    .where('closedOn', 'is', null)
    .orderBy('name')
    .limit(mostOffered)
    .execute()
}
