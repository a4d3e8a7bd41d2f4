import { describe, expect, it } from 'vitest'
import {
  aDatabase,
  agreementNow,
  anActor,
  anAgreement,
  anUpload,
  aUnit,
  did,
  recordOf,
  refusalOf,
} from '#test'
import { advance } from './advance.ts'
import { drop } from './drop.ts'
import { moveBetween, stageOn, way } from './stages.ts'

const on = '2027-03-10'

describe('moving an agreement along its way', () => {
  it('keeps day, person and paper of every step [B2]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const paper = await anUpload('notula.pdf')

    await did(db, officer, advance, {
      id,
      stage: 'technical-review',
      enteredOn: on,
      note: 'Tim bertemu.',
      paper,
    })

    expect(await agreementNow(db, id)).toMatchObject({ stage: 'technical-review', stageSince: on })
    expect((await recordOf(db, id)).at(-1)).toMatchObject({
      act: 'agreement.advanced',
      actorName: officer.name,
      before: { stage: 'exploration' },
      after: { stage: 'technical-review', note: 'Tim bertemu.', paper: 'notula.pdf' },
    })
  })

  it('asks why a stage is skipped or taken back, and keeps the answer [B2]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const skip = { id, stage: 'drafting', enteredOn: on }
    expect(await refusalOf(db, officer, advance, skip)).toBe('skips')
    await did(db, officer, advance, { ...skip, reason: 'Telaah dilakukan bersama Kanwil' })
    expect((await recordOf(db, id)).at(-1)).toMatchObject({ reason: 'Telaah dilakukan bersama Kanwil' })

    const back = { id, stage: 'exploration', enteredOn: on }
    expect(await refusalOf(db, officer, advance, back)).toBe('goes-back')
    await did(db, officer, advance, { ...back, reason: 'Mitra berganti pimpinan' })
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'exploration' })
  })

  it.for([
    ['in-the-future', { stage: 'technical-review', enteredOn: '2027-03-11' }],
    ['before-last-step', { stage: 'technical-review', enteredOn: '2027-03-09' }],
    ['already-there', { stage: 'exploration', enteredOn: on }],
  ] as const)('is refused when %s, and leaves no trace', async ([code, typed]) => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const before = [await agreementNow(db, id), await recordOf(db, id)]
    expect(await refusalOf(db, officer, advance, { id, ...typed })).toBe(code)
    expect([await agreementNow(db, id), await recordOf(db, id)]).toEqual(before)
  })

  it('ends where the head drops it, with the reason', async () => {
    const db = await aDatabase()
    const { id, officer, head } = await anAgreement(db)
    await expect(did(db, officer, drop, { id, reason: 'Tidak ada dana' })).rejects.toMatchObject({
      status: 403,
    })
    await did(db, head, drop, { id, reason: 'Tidak ada dana' })
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'dropped' })
    expect(await refusalOf(db, officer, advance, { id, stage: 'drafting', enteredOn: on })).toBe(
      'not-on-the-way',
    )
  })

  it('is for the office that leads it: who reaches it may not, who does not cannot see it [P1]', async () => {
    const db = await aDatabase()
    const unit = await aUnit(db)
    const { id } = await anAgreement(db, { officer: await anActor(db, { unit }) })
    const region = await reachOver(db, unit.kanwilId)
    const stranger = await anActor(db)
    const step = { id, stage: 'technical-review', enteredOn: on }
    await expect(refusalOf(db, region, advance, step)).rejects.toMatchObject({ status: 403 })
    await expect(refusalOf(db, stranger, advance, step)).rejects.toMatchObject({ status: 404 })
  })
})

async function reachOver(db: Awaited<ReturnType<typeof aDatabase>>, kanwilId: string) {
  const actor = await anActor(db)
  return {
    ...actor,
    roles: ['regional-officer' as const],
    scope: { unitId: kanwilId, kanwilId },
    reach: { of: 'kanwil' as const, id: kanwilId },
  }
}

describe('the way itself', () => {
  const pairs = way.flatMap((from, start) => way.map((to, end) => ({ from, to, steps: end - start })))

  it.for(pairs)('from $from to $to is $steps steps [B2]', ({ from, to, steps }) => {
    const { is, skipped } = moveBetween(from, to)
    const expected = { '-1': 'back', 0: 'stay', 1: steps === 1 ? 'next' : 'skip' } as const
    expect(is).toBe(expected[Math.sign(steps) as -1 | 0 | 1])
    expect(skipped).toHaveLength(Math.max(0, steps - 1))
  })

  it('is over on the day after the last one, without anybody recording it [B2]', () => {
    const active = { stage: 'active' as const, endsOn: '2027-03-10' }
    expect(stageOn(active, '2027-03-10')).toBe('active')
    expect(stageOn(active, '2027-03-11')).toBe('ended')
    expect(stageOn({ stage: 'signing', endsOn: '2027-03-10' }, '2027-03-11')).toBe('signing')
  })
})
