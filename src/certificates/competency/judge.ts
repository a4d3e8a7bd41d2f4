import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { linesOf, lockTest } from './test.ts'

/** The name of the ticks that say in which units somebody was competent. */
export const competentField = (participantId: string) => `kompeten-${participantId}`

const ticks = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string()).max(1000),
)

/** What people came to, unit by unit; who comes again is tied to the attempt before. */
export const judge = act({
  name: 'competency.judged',
  permission: 'competency.record',

  input: z.looseObject({ id: z.uuid(), sat: ticks }),

  async run({ tx, actor, now, today }, { id, sat, ...typed }) {
    const test = await lockTest(tx, id, actor)
    if (sat.length === 0) return refuse('nobody')
    const lines = await linesOf(tx, test, actor, { now, today })
    const open = lines.filter(({ resultId, earlierComplete }) => resultId === null && !earlierComplete)
    const known = new Map(open.map((each) => [each.participantId, each]))
    const results = [...new Set(sat)].flatMap((participantId) => {
      const before = known.get(participantId)
      const ticked = ticks.safeParse(typed[competentField(participantId)]).data ?? []
      const competent = test.units.map(({ code }) => code).filter((code) => ticked.includes(code))
      const complete = competent.length === test.units.length
      const attempt = (before?.earlierAttempt ?? 0) + 1
      return before ? [{ participantId, competent, complete, attempt, earlierId: before.earlierId }] : []
    })
    if (results.length < new Set(sat).size) return refuse('judged-already')
    const by = { recordedByName: actor.name, recordedAt: now }
    await tx
      .insertInto('competencyResult')
      .values(results.map((each) => ({ id: newId(), testId: id, ...each, ...by })))
      .execute()
    const competent = results.filter(({ complete }) => complete).length
    const after = { competent, notYet: results.length - competent }
    return done({ id }, { subject: id, about: [test.cohortId], scope: test, after })
  },
})
