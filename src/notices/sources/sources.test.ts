import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { initial, propose } from '#agreements'
import { answerDirective } from '#directives'
import {
  type Actor,
  addDays,
  catchUp,
  type Database,
  type Day,
  openDatabase,
  reading,
  system,
  writing,
} from '#kernel'
import { addActionPoint, reportActionPoint } from '#meetings'
import { applyForPermit, grantPermit } from '#permits'
import {
  aDirective,
  aDraft,
  aHeldMeeting,
  aMorning,
  anActiveAgreement,
  anActor,
  aPartner,
  aPermit,
  aRegion,
  aRound,
  aUnit,
  browserOf,
  did,
  morningOf,
  permitTyped,
  pointTyped,
  roundsOf,
} from '#test'
import { freshDatabase } from '../../../test/worker-database.ts'
import { reviseTogether } from '../../agreements/bulk/revise-together.ts'
import { reactions } from '../../app.ts'

let db: Database
let day: Day
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined)
  day = '2027-03-11'
})
afterAll(() => db.destroy())
beforeEach(() => mornings(1))

/** The next mornings, one after the other. */
async function mornings(days: number) {
  for (let passed = 0; passed < days; passed += 1) {
    day = addDays(day, 1)
    await aMorning(db, day)
  }
}

/** Who was told about a thing of a sort, and how many days after (or before) the day in question. */
async function told(kind: string, subjectId: string, from: Day, unitId?: string) {
  const rows = await reading(db, system, (read) =>
    read
      .selectFrom('notice')
      .innerJoin('reminder', 'reminder.id', 'notice.reminderId')
      .innerJoin('account', 'account.id', 'notice.accountId')
      .select(['account.name', 'notice.givenOn'])
      .where('reminder.kind', '=', kind)
      .where('reminder.subjectId', '=', subjectId)
      .$if(unitId !== undefined, (query) => query.where('reminder.unitId', '=', unitId ?? ''))
      .orderBy('notice.givenOn')
      .orderBy('account.name')
      .execute(),
  )
  return rows.map(({ name, givenOn }) => [name, daysAfter(from, givenOn)])
}

const daysAfter = (from: Day, to_: Day) => (Date.parse(to_) - Date.parse(from)) / 86_400_000

/** What the person is still reminded of. */
async function pageOf(actor: Actor): Promise<string> {
  const browser = await browserOf(db, actor, { clock: () => morningOf(day) })
  return await (await browser.get(to.notices)).text()
}

const soon = () => catchUp(db, reactions, () => morningOf(day))

describe('a decision of a meeting', () => {
  it('climbs from its owner to section head, head and Kanwil, and goes when it is reported done [A9]', async () => {
    const meeting = await aHeldMeeting(db)
    const siti = await anActor(db, { unit: meeting.unit, name: 'Siti Rahmah' })
    await anActor(db, { unit: meeting.unit, roles: ['section-head'], name: 'Noor Hidayah' })
    const due = addDays(day, 2)
    const typed = pointTyped(meeting, { ownerAccountId: siti.accountId, dueOn: due })
    const { pointId } = await did(
      db,
      meeting.officer,
      addActionPoint,
      { id: meeting.id, ...typed },
      morningOf(day),
    )
    await mornings(35)
    expect(await told('action-point-past', pointId, due)).toEqual([
      ['Siti Rahmah', 1],
      ['Noor Hidayah', 8],
      ['Afrizal', 15],
      ['Yusri', 31],
    ])
    expect(await pageOf(siti)).toContain(`href="${to.actionPoint(pointId)}"`)
    const report = { id: pointId, reportedOn: day, report: 'Sudah dikirim.' }
    await did(db, siti, reportActionPoint, report, morningOf(day))
    await soon()
    expect(await pageOf(siti)).not.toContain(to.actionPoint(pointId))
  })

  it('that a partner owes is brought to whoever verifies it [A9]', async () => {
    const meeting = await aHeldMeeting(db)
    const contact = await contactOf(meeting.partnerId)
    const typed = pointTyped(meeting, {
      ownerAccountId: undefined,
      ownerContactId: contact,
      dueOn: addDays(day, 1),
    })
    const { pointId } = await did(
      db,
      meeting.officer,
      addActionPoint,
      { id: meeting.id, ...typed },
      morningOf(day),
    )
    await mornings(2)
    expect(await told('action-point-past', pointId, day)).toEqual([['Yusri', 0]])
  })
})

describe('a permit', () => {
  it('is remembered 90, 30 and 7 days before its end to owner and head, until it is renewed [C8]', async () => {
    const unit = await aUnit(db)
    const siti = await anActor(db, { unit, name: 'Siti Rahmah' })
    await anActor(db, { unit, roles: ['unit-head'], name: 'Ahmad Fauzan' })
    const { id } = await aPermit(db, siti, { ownerId: siti.accountId })
    const end = addDays(day, 92)
    const granted = { number: 'P-1', authority: 'DPMPTSP', issuedOn: '2027-03-02', expiresOn: end }
    await did(db, siti, grantPermit, { id, ...granted }, morningOf(day))
    await mornings(64)
    const before = [
      ['Ahmad Fauzan', -90],
      ['Siti Rahmah', -90],
      ['Ahmad Fauzan', -30],
      ['Siti Rahmah', -30],
    ]
    expect(await told('permit-ending', id, end)).toEqual(before)
    const renewal = permitTyped({ renewsId: id, appliedOn: day, expectedOn: addDays(day, 40) })
    await did(db, siti, applyForPermit, renewal, morningOf(day))
    await soon()
    expect(await pageOf(siti)).not.toContain(to.permit(id))
    await mornings(30)
    expect(await told('permit-ending', id, end)).toEqual(before)
  })
})

describe('a draft that waits for initials', () => {
  it('is brought to its tier, then above each five days, and is never decided by waiting [B5]', async () => {
    const draft = await aDraft(db)
    await aRound(db, draft, morningOf(day))
    const begun = day
    await mornings(40)
    expect(await told('approval-section-head', draft.id, begun)).toEqual([
      ['Kepala Seksi', 1],
      ['Kepala Rutan', 6],
      ['Kepala Kanwil', 11],
    ])
    const { rounds, tiers } = await roundsOf(db, draft.id)
    expect([rounds[0]?.state, tiers.map(({ state }) => state)]).toEqual(['open', ['waiting', 'ahead']])

    const signed = { id: draft.id, roundId: rounds[0]?.id }
    await did(db, draft.section, initial, signed, morningOf(day))
    await soon()
    expect(await pageOf(draft.section)).not.toContain(`${to.agreement(draft.id)}#persetujuan`)
    await mornings(1)
    expect(await told('approval-unit-head', draft.id, day)).toEqual([['Kepala Rutan', 0]])
    expect(await pageOf(draft.head)).toContain(`href="${to.agreement(draft.id)}#persetujuan"`)
  })
})

describe('a directive', () => {
  it('reminds each unit that has not answered, before its day and after, and no other [B14]', async () => {
    const { issuer, units } = await aRegion(db)
    const due = addDays(day, 40)
    const { id } = await aDirective(db, issuer, { issuedOn: day, dueOn: due }, morningOf(day))
    const [one, two, three] = units
    const siti = await anActor(db, { unit: one, name: 'Siti Rahmah' })
    const maya = await anActor(db, { unit: two, name: 'Maya Sari' })
    await anActor(db, { unit: one, roles: ['section-head'], name: 'Noor Hidayah' })
    await anActor(db, { unit: one, roles: ['unit-head'], name: 'Ahmad Fauzan' })
    await anActor(db, { unit: two, roles: ['unit-head'], name: 'Ratna Dewi' })
    const rusdi = await anActor(db, { unit: three, roles: ['unit-head'], name: 'Rusdiansyah' })
    await did(db, rusdi, answerDirective, { id, reason: 'Tidak menampung warga binaan.' }, morningOf(day))
    await mornings(34)
    const everybody = ['Ahmad Fauzan', 'Maya Sari', 'Ratna Dewi', 'Siti Rahmah']
    expect(await told('directive-due', id, due)).toEqual(
      [-30, -7].flatMap((before) => everybody.map((name) => [name, before])),
    )
    const { id: partnerId } = await aPartner(db, maya)
    const cited = { kind: 'agreement', title: 'Layanan kesehatan', objects: ['health'], partnerId }
    await did(db, maya, propose, { ...cited, directiveId: id }, morningOf(day))
    await soon()
    expect(await pageOf(maya)).not.toContain(to.directive(id))
    expect(await pageOf(siti)).toContain(`href="${to.directive(id)}"`)
    await mornings(38)
    expect(await told('directive-late', id, due, two.id)).toEqual([])
    expect(await told('directive-late', id, due, one.id)).toEqual([
      ['Siti Rahmah', 1],
      ['Noor Hidayah', 8],
      ['Ahmad Fauzan', 15],
      ['Dewi Kartika', 31],
    ])
  })
})

describe('an owner named for many agreements at once', () => {
  it('takes away the reminder that nobody answers for them [C2]', async () => {
    const { id, officer, version } = await ownerlessAgreement()
    await mornings(1)
    expect(await pageOf(officer.head)).toContain(to.agreementOwners(id))
    const typed = { rows: id, version, id, ourOwnerId: officer.siti.accountId }
    await did(db, officer.siti, reviseTogether, typed, morningOf(day))
    await soon()
    expect(await pageOf(officer.head)).not.toContain(to.agreementOwners(id))
  })
})

async function ownerlessAgreement() {
  const unit = await aUnit(db)
  const siti = await anActor(db, { unit, name: 'Siti Rahmah' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Ahmad Fauzan' })
  const { id } = await anActiveAgreement(db, { officer: siti, head })
  const { version } = await writing(db, system, (tx) =>
    tx
      .updateTable('agreement')
      .set({ ourOwnerId: null })
      .where('id', '=', id)
      .returning('version')
      .executeTakeFirstOrThrow(),
  )
  return { id, version, officer: { siti, head } }
}

async function contactOf(partnerId: string): Promise<string> {
  const { id } = await reading(db, system, (read) =>
    read
      .selectFrom('partnerContact')
      .select('id')
      .where('partnerId', '=', partnerId)
      .executeTakeFirstOrThrow(),
  )
  return id
}
