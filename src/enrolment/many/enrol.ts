import { z } from 'zod'
import { act, day, done, found, maybe, paragraph, refuse } from '#kernel'
import { lockCohort, takesPeople } from '../cohort.ts'
import { askerCodes } from '../kinds.ts'
import { pathFields } from '../places/admit.ts'
import { carryOut, changedIn, countsOf } from './carry-out.ts'
import { fromField, type KeptLists } from './listed.ts'
import { linesOf } from './numbers.ts'
import { sorted } from './sort.ts'

/** People in one list: more nobody reads. */
export const mostTogether = 5000

/**
 * A whole list at once: who may gets a place while there are any, the others wait, or wait for the session, or are told
 * why not. Done again it changes nothing for those who have their place. Of a kept list those go whom the officer saw in
 * it, in its order.
 */
export const enrolFrom = (lists?: KeptLists) =>
  act({
    name: 'participants.enrolled',
    permission: 'enrolment.decide',

    input: z
      .object({
        id: z.uuid(),
        dari: fromField,
        numbers: maybe(paragraph('Isi nomor registrasi', 200_000)),
        orang: z.preprocess(
          (value) => (value === undefined ? [] : [value].flat()),
          z.array(z.uuid()).max(mostTogether, `Paling banyak ${mostTogether} orang`),
        ),
        fromOn: day('Isi tanggal mulai ikut'),
        askedBy: z.enum(askerCodes, 'Pilih siapa yang mengajukan'),
        ...pathFields,
      })
      .transform(({ numbers, orang, ...rest }) => ({
        ...rest,
        ticked: [...new Set(orang)],
        numbers: (rest.dari ? '' : (numbers ?? ''))
          .split('\n')
          .flatMap((each) => each.trim().slice(0, 60) || []),
      }))
      .superRefine(({ numbers, ticked, path, pathNote }, context) => {
        const wrong = (field: string, message: string) =>
          context.addIssue({ code: 'custom', path: [field], message })
        if (numbers.length + ticked.length === 0) wrong('numbers', 'Isi paling sedikit satu nomor registrasi')
        if (numbers.length > mostTogether) wrong('numbers', `Paling banyak ${mostTogether} orang`)
        if ((path === null) !== (pathNote === null))
          wrong('pathNote', 'Isi jalur lanjutan beserta keterangannya')
      }),

    async run(moment, { id: cohortId, numbers, ticked, dari, ...input }) {
      const { tx, actor, today } = moment
      const cohort = await lockCohort(tx, cohortId, actor)
      if (!takesPeople(cohort)) return refuse('cohort-over')
      if (input.fromOn > cohort.endsOn) return refuse('outside-cohort', { field: 'fromOn' })
      const list = dari === undefined ? undefined : found(await lists?.(tx, actor, dari))
      const seen = new Set(ticked)
      const chosen = list ? list.people.filter((each) => seen.has(each)) : ticked
      const lines = sorted(await linesOf(tx, cohort, today, numbers, chosen), cohort, {
        pathed: input.path !== null,
        fromQueue: false,
      })
      const id = await carryOut(moment, cohort, lines, { ...input, reason: list?.reason })
      const people = changedIn(lines)
      const after = countsOf(lines)
      return done({ id, cohortId }, { subject: id, about: [cohortId, ...people], scope: cohort, after })
    },
  })

/** Numbers and ticks alone. */
export const enrol = enrolFrom()
