import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { lockProgramme } from '../catalogue/programme.ts'
import { aboutCohort, cohortFields, daysInOrder, tieOrWrong } from './cohort.ts'

/** A group of people will take a programme; what it needs before it starts may still be missing. */
export const prepare = act({
  name: 'cohort.prepared',
  permission: 'programme.write',

  input: z.object({ programmeId: z.uuid(), ...cohortFields }).refine(daysInOrder.check, daysInOrder.says),

  async run({ tx, actor, now, today }, { programmeId, ...typed }) {
    const programme = await lockProgramme(tx, programmeId, actor)
    if (programme.closedOn) return refuse('programme-closed')
    const { unitId, kanwilId } = programme
    const outcome = await tieOrWrong(tx, unitId, typed)
    if (!outcome.ok) return outcome
    const input = { ...typed, ...outcome.tie }
    const twin = await tx
      .selectFrom('cohort')
      .select('id')
      .where('programmeId', '=', programmeId)
      .where('fiscalYear', '=', input.fiscalYear)
      .where('stage', '<>', 'cancelled')
      .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', input.name.toLowerCase()))
      .executeTakeFirst()
    if (twin) return refuse('already-there', { field: 'name' })

    const id = newId()
    await tx
      .insertInto('cohort')
      .values({
        ...{ id, programmeId, unitId, kanwilId, ...input },
        ...{ stage: 'prepared', stageSince: today, stageReason: null, createdAt: now },
      })
      .execute()
    const { agreementId, planItemId: _, ...told } = input
    const about = aboutCohort({ programmeId, agreementId })
    return done({ id }, { subject: id, about, scope: { unitId, kanwilId }, after: told })
  },
})
