import { sql } from 'kysely'
import { endParticipant, pauseParticipant } from '#enrolment'
import { addDays } from '#kernel'
import { acceptMove, offerMove } from '#people'
import { acceptTyped, moveTyped } from '#test'
import { restore as restorePlace } from '../../src/enrolment/places/end.ts'
import { resume as resumePlace } from '../../src/enrolment/places/pause.ts'
import { one, personIn, type Stand, tries, versionOf } from './stand.ts'

export async function endsPlace(stand: Stand) {
  const { world, today, b } = stand
  const { id } = personIn(stand)
  const reason = b % 5 === 0 ? 'mistake' : 'withdrew'
  await tries(stand, world.teacher, endParticipant, {
    id,
    version: await versionOf(stand, 'participant', id),
    on: addDays(today, -(b % 4)),
    reason,
  })
}

export async function givesPlaceBack(stand: Stand) {
  for (const { id } of stand.world.people) {
    await tries(stand, stand.world.chief, restorePlace, {
      id,
      version: await versionOf(stand, 'participant', id),
    })
  }
}

export async function pausesPlace(stand: Stand) {
  const { world, today, b } = stand
  const { id } = personIn(stand)
  const days = { fromOn: addDays(today, -(b % 3)), untilOn: addDays(today, b) }
  await tries(stand, world.teacher, pauseParticipant, {
    id,
    version: await versionOf(stand, 'participant', id),
    ...days,
    reason: 'illness',
  })
}

export async function resumesPlace(stand: Stand) {
  const { id } = personIn(stand)
  await tries(stand, stand.world.teacher, resumePlace, {
    id,
    version: await versionOf(stand, 'participant', id),
    on: stand.today,
  })
}

/** Somebody goes to another unit, and the place here ends by itself. */
export async function transfers(stand: Stand) {
  const { world, today } = stand
  const person = personIn(stand)
  const { unit, registrar } = world.elsewhere
  const offered = await tries(stand, world.registrar, offerMove, {
    ...moveTyped([person], unit as never),
    plannedOn: today,
  })
  const move =
    offered &&
    (await one(
      stand,
      sql<{
        id: string
      }>`select move_id as id from person_move_item where person_id = ${person.personId} and state = 'offered'`,
    ))
  if (move)
    await tries(stand, registrar, acceptMove, {
      ...acceptTyped(move.id, [person.personId], 'B.I'),
      arrivedOn: today,
    })
}
