import { z } from 'zod'
import { act, done, line, maybe, newId, paragraph, readRupiah, refuse } from '#kernel'
import { lockProgramme } from '../catalogue/programme.ts'
import type { EntryRule } from '../entry-rules.ts'

const cost = z.string('Isi biaya').transform((text, check) => {
  const amount = readRupiah(text)
  if (amount === undefined) check.addIssue('Isi biaya dalam rupiah bulat, misalnya 12.500.000')
  return amount ?? 0n
})

/** A programme that worked is offered to every unit: what it is, what it cost and what came of it, without people. */
export const share = act({
  name: 'programme.shared',
  permission: 'programme.share',

  input: z.object({
    id: z.uuid(),
    purpose: paragraph('Isi tujuan program', 2000),
    cost: maybe(cost),
    results: paragraph('Isi hasil yang dicapai', 2000),
  }),

  async run({ tx, actor, now, today }, { id, ...input }) {
    const programme = await lockProgramme(tx, id, actor)
    const finished = await tx
      .selectFrom('cohort')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('programmeId', '=', id)
      .where('stage', '=', 'finished')
      .executeTakeFirstOrThrow()
    if (finished.count === 0n) return refuse('never-finished')
    const { name, kind, lessonHours, capacity, certificate, minAttendance, needsHearing } = programme
    const values = {
      ...{ name, kind, lessonHours, capacity, certificate, minAttendance, needsHearing, ...input },
      entryRules: JSON.stringify(programme.entryRules.filter(isForAll)),
      cohortsFinished: Number(finished.count),
      sharedOn: today,
      withdrawnOn: null,
    }
    const standing = await tx
      .selectFrom('template')
      .select(['id', 'version'])
      .where('programmeId', '=', id)
      .forUpdate()
      .executeTakeFirst()
    const templateId = standing?.id ?? newId()
    if (standing)
      await tx
        .updateTable('template')
        .set({ ...values, version: standing.version + 1 })
        .where('id', '=', standing.id)
        .execute()
    else {
      const { unitId, kanwilId } = programme
      await tx
        .insertInto('template')
        .values({ id: templateId, programmeId: id, unitId, kanwilId, ...values, createdAt: now })
        .execute()
    }
    return done({ id, templateId }, { subject: id, scope: programme, after: { ...input, sharedOn: today } })
  },
})

/** A zone belongs to the unit that drew it and means nothing elsewhere. */
const isForAll = (rule: EntryRule) => rule.field !== 'zone'

/** It is no longer offered; copies that were made stay. */
export const withdraw = act({
  name: 'programme.unshared',
  permission: 'programme.share',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan penarikan', 240) }),

  async run({ tx, actor, today }, { id, reason }) {
    const programme = await lockProgramme(tx, id, actor)
    const { numUpdatedRows } = await tx
      .updateTable('template')
      .set({ withdrawnOn: today })
      .where('programmeId', '=', id)
      .where('withdrawnOn', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refuse('not-shared')
    return done({ id }, { subject: id, scope: programme, after: { withdrawnOn: today }, reason })
  },
})
