import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, addDays, type Database, system, writing } from '#kernel'
import { addItem } from '#plans'
import {
  aDatabase,
  aDraft,
  agreementNow,
  aKanwil,
  anActor,
  anAgreementAt,
  aRound,
  browserOf,
  type Draft,
  did,
  initialledBy,
  now,
  partiesIn,
  planItemTyped,
  recordOf,
  refusalOf,
  roundsOf,
  today,
} from '#test'
import { advance } from '../advance.ts'
import { reviseTogether } from '../bulk/revise-together.ts'
import { reviseParty } from '../revise-party.ts'
import { setTerm } from '../set-term.ts'
import { initial } from './initial.ts'
import { sendBack } from './send-back.ts'
import { submitDraft } from './submit.ts'
import { withdraw } from './withdraw.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const standing = async (id: string) => (await agreementNow(db, id)).approval
const states = async (id: string) =>
  (await roundsOf(db, id)).tiers.map(({ tier, state }) => `${tier} ${state}`)

describe('the way of a draft through its tiers', () => {
  it('goes to the section head, then to the head, and is approved after the last [B5]', async () => {
    const draft = await aDraft(db)
    const roundId = await aRound(db, draft)
    expect(await states(draft.id)).toEqual(['section-head waiting', 'unit-head ahead'])
    expect(await refusalOf(db, draft.head, initial, { id: draft.id, roundId })).toBe('not-your-tier')

    await did(db, draft.section, initial, { id: draft.id, roundId, note: 'Sudah diperiksa' })
    expect(await states(draft.id)).toEqual(['section-head initialled', 'unit-head waiting'])
    await did(db, draft.head, initial, { id: draft.id, roundId })

    expect(await standing(draft.id)).toBe('approved')
    const { tiers } = await roundsOf(db, draft.id)
    expect(tiers.map(({ decidedBy, note }) => [decidedBy, note])).toEqual([
      ['Kepala Seksi', 'Sudah diperiksa'],
      ['Kepala Rutan', null],
    ])
    expect((await recordOf(db, draft.id)).map(({ act }) => act)).toContain('approval.initialled')
  })

  it('goes on to the Kanwil with a nota kesepahaman, which its head approves without leading it [B5]', async () => {
    const draft = await aDraft(db, { kind: 'memorandum' })
    const roundId = await initialledBy(db, draft, draft.section, draft.head)
    expect(await standing(draft.id)).toBe('open')
    await did(db, draft.kanwil, initial, { id: draft.id, roundId })
    expect(await standing(draft.id)).toBe('approved')
  })

  it('passes over a tier that nobody holds, and says so [B5]', async () => {
    const draft = await aDraft(db, { without: ['section-head'] })
    await aRound(db, draft)
    const { tiers } = await roundsOf(db, draft.id)
    expect(tiers[0]).toMatchObject({
      state: 'passed-over',
      note: expect.stringContaining('tidak ada pemegang'),
    })
    expect(tiers[1]).toMatchObject({ tier: 'unit-head', state: 'waiting' })
  })

  it('of a Kanwil is approved by its head, and by the directorate when that head wrote it [B5]', async () => {
    const unit = await aKanwil(db)
    const officer = await anActor(db, { unit })
    const head = await anActor(db, { unit, roles: ['regional-head'] })
    const draft = { ...(await aDraft(db)), ...(await anAgreementAt(db, 'discussion', { officer, head })) }
    await aRound(db, draft)
    expect(await states(draft.id)).toEqual(['kanwil waiting'])

    await did(db, officer, withdraw, { id: draft.id })
    await revised(draft, head)
    const roundId = await aRound(db, draft)
    expect(await states(draft.id)).toContain('kanwil passed-over')
    await did(db, draft.directorate, initial, { id: draft.id, roundId })
    expect(await standing(draft.id)).toBe('approved')
  })

  it('comes back with a reason; after the revision a new round begins and the old one stays [B5]', async () => {
    const draft = await aDraft(db)
    const { id, officer, section } = draft
    const first = await aRound(db, draft)
    await did(db, section, sendBack, { id, roundId: first, reason: 'Ruang lingkup terlalu luas' })
    expect(await standing(id)).toBe('returned')
    expect(await refusalOf(db, section, initial, { id, roundId: first })).toBe('round-over')

    await revised(draft)
    await did(db, officer, submitDraft, { id, note: 'Sudah dipersempit' })
    const { rounds, tiers } = await roundsOf(db, id)
    expect(rounds.map(({ number, state }) => [number, state])).toEqual([
      [1, 'returned'],
      [2, 'open'],
    ])
    expect(tiers.find(({ state }) => state === 'returned')?.note).toBe('Ruang lingkup terlalu luas')
    const html = await (
      await (await browserOf(db, officer, { sample: true })).get(`/kerja-sama/${id}`)
    ).text()
    expect(html).toContain('Putaran 2')
    expect(html).toContain('Putaran 1')
    expect(html).toContain('Ruang lingkup terlalu luas')
  })
})

describe('nobody approves the own draft', () => {
  it.for(['proposed', 'revised', 'submitted'] as const)(
    'who %s it is not asked, and is refused [B5]',
    async (how) => {
      const draft = await aDraft(db)
      const { id, section, head, officer } = draft
      if (how === 'proposed') await handOf(draft, section, 0)
      if (how === 'revised') await revised(draft, section)
      const author = how === 'submitted' ? section : officer
      const { roundId } = await did(db, author, submitDraft, { id })
      expect(await states(id)).toEqual(['section-head passed-over', 'unit-head waiting'])
      expect((await roundsOf(db, id)).tiers[0]?.note).toContain('ikut menyusun')

      const colleague = await anActor(db, { unit: draft.unit, roles: ['section-head'] })
      await did(db, officer, withdraw, { id })
      if (how === 'revised') await revised(draft, section)
      const again = await did(db, author, submitDraft, { id })
      expect(again.roundId).not.toBe(roundId)
      const typed = { id, roundId: again.roundId }
      expect(await refusalOf(db, section, initial, typed)).toBe('own-draft')
      expect(await refusalOf(db, section, sendBack, { ...typed, reason: 'Salah' })).toBe('own-draft')
      await did(db, colleague, initial, typed)
      await did(db, head, initial, typed)
      expect(await standing(id)).toBe('approved')
    },
  )

  it('who changed its term together with others wrote it too [B5]', async () => {
    const draft = await aDraft(db)
    const { id, section } = draft
    const { version } = await agreementNow(db, id)
    await did(db, section, reviseTogether, { rows: [id], version: [String(version)], id: [id], months: '12' })
    await aRound(db, draft)
    expect(await states(id)).toEqual(['section-head passed-over', 'unit-head waiting'])
  })

  it('asks the office above when every tier wrote it, and refuses when nobody is left [B5]', async () => {
    const draft = await aDraft(db, { without: ['section-head'] })
    await revised(draft, draft.head)
    await aRound(db, draft)
    expect(await states(draft.id)).toEqual([
      'section-head passed-over',
      'unit-head passed-over',
      'kanwil waiting',
    ])
  })

  it('nobody initials twice in one round, whatever posts they hold [B5]', async () => {
    const draft = await aDraft(db, { without: ['section-head', 'unit-head'] })
    const both = await anActor(db, { unit: draft.unit, roles: ['section-head', 'unit-head'] })
    const other = await anActor(db, { unit: draft.unit, roles: ['unit-head'] })
    const roundId = await initialledBy(db, draft, both)
    expect(await refusalOf(db, both, initial, { id: draft.id, roundId })).toBe('already-initialled')
    await did(db, other, initial, { id: draft.id, roundId })
    expect(await standing(draft.id)).toBe('approved')
  })
})

describe('the text', () => {
  it('stands still while a round is open, and opens when it is withdrawn [B5]', async () => {
    const draft = await aDraft(db)
    const { id, officer } = draft
    await aRound(db, draft)
    const { version } = await agreementNow(db, id)
    const term = { id, version, startsOn: today, endsOn: '2028-03-09' }
    const [us] = await partiesIn(db, id)
    const party = { id, partyId: us?.id, version: us?.version, duties: 'Menyediakan tempat' }
    expect(await refusalOf(db, officer, setTerm, term)).toBe('under-approval')
    expect(await refusalOf(db, officer, reviseParty, party)).toBe('under-approval')
    expect(await refusalOf(db, officer, addItem, { id, ...planItemTyped() })).toBe('under-approval')

    const together = { rows: [id], version: [String(version)], id: [id], months: '12' }
    expect(await refusalOf(db, officer, reviseTogether, together)).toBe('some-refused')

    await did(db, officer, withdraw, { id, reason: 'Jadwal berubah' })
    expect(await standing(id)).toBe(null)
    await did(db, officer, setTerm, term)
    await did(db, officer, addItem, { id, ...planItemTyped() })
  })

  it.for(['term', 'duties', 'plan'] as const)(
    'that changes in its %s makes the approval stale [B5]',
    async (part) => {
      const draft = await aDraft(db)
      const { id, officer, section, head } = draft
      await initialledBy(db, draft, section, head)
      expect(await refusalOf(db, officer, submitDraft, { id })).toBe('already-approved')
      if (part === 'term') await revised(draft)
      const [us] = await partiesIn(db, id)
      if (part === 'duties') {
        const { signatoryName, signatoryPosition } = us ?? {}
        const same = { signatoryName, signatoryPosition, version: us?.version }
        await did(db, officer, reviseParty, { id, partyId: us?.id, ...same, duties: 'Menyediakan tempat' })
      }
      if (part === 'plan') await did(db, officer, addItem, { id, ...planItemTyped() })

      expect(await refusalOf(db, officer, advance, toSigning(id))).toBe('unapproved')
      await did(db, officer, submitDraft, { id })
      expect(await standing(id)).toBe('open')
    },
  )

  it('that only gets its number stays approved [B5]', async () => {
    const draft = await aDraft(db)
    const { id, officer, section, head } = draft
    await initialledBy(db, draft, section, head)
    const [us] = await partiesIn(db, id)
    const { signatoryName, signatoryPosition, version } = us ?? {}
    const number = `W19.PAS.PAS7-HH.05.05-${draft.unit.id.slice(-6)}`
    await did(db, officer, reviseParty, {
      id,
      partyId: us?.id,
      version,
      signatoryName,
      signatoryPosition,
      number,
    })
    await did(db, officer, advance, toSigning(id))
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'signing' })
  })
})

describe('the gate before signatures', () => {
  it('is shut while a round is open or returned, whatever the reason [B5]', async () => {
    const draft = await aDraft(db)
    const { id, officer, section } = draft
    const roundId = await aRound(db, draft)
    const moved = { ...toSigning(id), reason: 'Mendesak' }
    expect(await refusalOf(db, officer, advance, moved)).toBe('approval-open')
    await did(db, section, sendBack, { id, roundId, reason: 'Perbaiki jadwal' })
    expect(await refusalOf(db, officer, advance, moved)).toBe('approval-returned')
  })

  it('asks a reason without an approval, and keeps it [B5]', async () => {
    const { id, officer } = await aDraft(db)
    const browser = await browserOf(db, officer, { sample: true })
    const answer = await browser.post(`/kerja-sama/${id}/tahap`, { stage: 'signing', enteredOn: today })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Naskah belum disetujui berjenjang.')
    await did(db, officer, advance, { ...toSigning(id), reason: 'Disetujui lewat nota dinas' })
    expect((await recordOf(db, id)).at(-1)).toMatchObject({ reason: 'Disetujui lewat nota dinas' })
  })

  it('opens for an approved draft, and the checks say where it stands [B5]', async () => {
    const draft = await aDraft(db)
    const { id, officer, section, head } = draft
    const browser = await browserOf(db, officer, { sample: true })
    const before = await (await browser.get(`/kerja-sama/${id}`)).text()
    expect(before).toContain(`<a href="/kerja-sama/${id}/persetujuan/ajukan">Ajukan persetujuan</a>`)
    await initialledBy(db, draft, section, head)
    await did(db, officer, advance, toSigning(id))
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'signing' })
  })
})

const toSigning = (id: string) => ({ id, stage: 'signing', enteredOn: today })

/** Somebody changes the term, a day more each time. */
async function revised({ id, officer }: Draft, by: Actor = officer): Promise<void> {
  const { version, startsOn, endsOn } = await agreementNow(db, id)
  await did(db, by, setTerm, { id, version, startsOn, endsOn: addDays(endsOn ?? today, -1) }, now)
}

/** As if this person had proposed it. */
function handOf({ id }: Draft, { accountId }: Actor, round: number) {
  return writing(db, system, (tx) =>
    tx
      .insertInto('textHand')
      .values({ agreementId: id, accountId: accountId ?? '', round })
      .execute(),
  )
}
