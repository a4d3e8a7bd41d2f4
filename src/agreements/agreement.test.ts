import { describe, expect, it } from 'vitest'
import {
  aDatabase,
  agreementNow,
  anActor,
  anAgreement,
  anAgreementAt,
  aPartner,
  aUnit,
  browserOf,
  did,
  now,
  partiesIn,
  recordOf,
  refusalOf,
} from '#test'
import { addParty } from './add-party.ts'
import { attach } from './attach.ts'
import { propose } from './propose.ts'
import { removeParty } from './remove-party.ts'
import { revise } from './revise.ts'
import { reviseParty } from './revise-party.ts'
import { setTerm } from './set-term.ts'
import { sign } from './sign.ts'

const typed = { kind: 'agreement', title: 'Peningkatan layanan kesehatan', objects: ['health'] }

describe('proposing a cooperation', () => {
  it('needs only partner, kind, title and object [B19]', async () => {
    const db = await aDatabase()
    const { id, officer, partnerId } = await anAgreement(db)
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'exploration', startsOn: null, scope: null })
    expect(await partiesIn(db, id)).toMatchObject([{ unitId: officer.scope?.unitId }, { partnerId }])
    for (const missing of ['partnerId', 'kind', 'title', 'objects']) {
      const { [missing]: _, ...rest } = { ...typed, partnerId } as Record<string, unknown>
      expect(propose.input.safeParse(rest).success).toBe(false)
    }
  })

  it('renews only what the own office had with the same partner', async () => {
    const db = await aDatabase()
    const { id, partnerId } = await anAgreement(db)
    const other = await anActor(db)
    const renewing = { ...typed, partnerId, renewsId: id }
    expect(await refusalOf(db, other, propose, renewing)).toBe('renews-another')
  })
})

describe('what an agreement is', () => {
  it('stands under an MoU with the same partner, or says why not [B1]', async () => {
    const db = await aDatabase()
    const { id, officer, partnerId } = await anAgreement(db)
    const { id: memorandum } = await did(db, officer, propose, { ...typed, kind: 'memorandum', partnerId })
    const { version } = await agreementNow(db, id)
    await did(db, officer, revise, { ...typed, id, version, parentId: memorandum })
    expect(await agreementNow(db, id)).toMatchObject({ parentId: memorandum, version: version + 1 })

    const foreign = await anAgreement(db, { officer, kind: 'memorandum', title: 'Nota lain' })
    const now = { ...typed, id, version: version + 1 }
    expect(await refusalOf(db, officer, revise, { ...now, parentId: foreign.id })).toBe('not-a-parent')
    expect(await refusalOf(db, officer, revise, { ...now, parentId: memorandum, noParentReason: 'x' })).toBe(
      'parent-and-reason',
    )
  })

  it('hangs with all its relatives in one tree on one page, within reach [B1]', async () => {
    const db = await aDatabase()
    const {
      id: top,
      officer,
      partnerId,
    } = await anAgreement(db, { kind: 'memorandum', title: 'Nota payung' })
    const under = async (kind: string, title: string, parentId: string) => {
      const { id } = await did(db, officer, propose, { ...typed, kind, title, partnerId })
      await did(db, officer, revise, {
        ...typed,
        id,
        version: (await agreementNow(db, id)).version,
        kind,
        title,
        parentId,
      })
      return id
    }
    const pks = await under('agreement', 'PKS pelatihan', top)
    const addendum = await under('addendum', 'Adendum pertama', pks)
    const plan = await under('arrangement', 'Rencana kerja tahunan', top)
    for (const id of [top, pks, addendum, plan]) {
      const page = await (await (await browserOf(db, officer)).get(`/kerja-sama/${id}`)).text()
      const tree = page.slice(
        page.indexOf('class="tree"'),
        page.indexOf('</ol>', page.indexOf('class="tree"')),
      )
      expect([...tree.matchAll(/depth-(\d)/g)].map((match) => match[1])).toEqual(['0', '1', '2', '1'])
      for (const title of ['Nota payung', 'PKS pelatihan', 'Adendum pertama', 'Rencana kerja tahunan']) {
        expect(tree).toContain(title)
      }
    }
  })

  it('shows the second of two officers what the first saved, and keeps both [Q10]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const { version } = await agreementNow(db, id)
    await did(db, officer, revise, { ...typed, id, version, title: 'Versi pertama' })
    const before = await recordOf(db, id)
    expect(await refusalOf(db, officer, revise, { ...typed, id, version, title: 'Versi kedua' })).toBe(
      'changed-meanwhile',
    )
    expect(await agreementNow(db, id)).toMatchObject({ title: 'Versi pertama' })
    expect(await recordOf(db, id)).toEqual(before)
  })
})

describe('the term', () => {
  it.for([
    ['2027-04-01', '2028-03-31', undefined],
    ['2027-04-01', '2030-03-31', undefined],
    ['2027-04-01', '2030-04-01', undefined],
    ['2027-04-01', '2028-03-30', 'unusual-term'],
    ['2027-04-01', '2030-04-02', 'unusual-term'],
    ['2027-04-01', '2032-03-31', 'unusual-term'],
  ] as const)('from %s to %s is answered with %s [B8]', async ([startsOn, endsOn, code]) => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const { version } = await agreementNow(db, id)
    const term = { id, version, startsOn, endsOn }
    expect(await refusalOf(db, officer, setTerm, term)).toBe(code)
    if (!code) return
    await did(db, officer, setTerm, { ...term, termReason: 'Kesepakatan tingkat pusat' })
    expect(await agreementNow(db, id)).toMatchObject({
      startsOn,
      endsOn,
      termReason: 'Kesepakatan tingkat pusat',
    })
  })

  it('does not take days that do not exist, or an end before the start', () => {
    const at = (startsOn: string, endsOn: string) =>
      setTerm.input.safeParse({ id: crypto.randomUUID(), version: 1, startsOn, endsOn })
    expect(at('2027-02-30', '2028-01-01').error?.issues[0]?.message).toMatch(/Tulis tanggal yang benar/)
    expect(at('0202-01-01', '2028-01-01').success).toBe(false)
    expect(at('2028-01-01', '2027-01-01').error?.issues[0]?.message).toMatch(/tertukar/)
  })
})

describe('the parties', () => {
  it('are many: partners and offices, each with its own number, signatory and duties [B13]', async () => {
    const db = await aDatabase()
    const region = await aUnit(db)
    const { id, officer } = await anAgreement(db, { officer: await anActor(db, { unit: region }) })
    const sister = await aUnit(db, { parentId: region.kanwilId })
    const second = await aPartner(db, officer, {}, now)
    await did(db, officer, addParty, {
      id,
      partnerId: second.id,
      number: '100.3.10-395 Tahun 2025',
      duties: 'Instruktur',
    })
    await did(db, officer, addParty, { id, unitId: sister.id, number: 'W19.PAS.PAS7-HK.01.05-12' })
    expect(await partiesIn(db, id)).toMatchObject([
      { placeInOrder: 1 },
      { placeInOrder: 2 },
      { placeInOrder: 3, partnerId: second.id, duties: 'Instruktur' },
      { placeInOrder: 4, unitId: sister.id },
    ])
    expect(await refusalOf(db, officer, addParty, { id, unitId: sister.id })).toBe('party-twice')
    expect(await refusalOf(db, officer, addParty, { id, partnerId: second.id })).toBe('party-twice')
  })

  it('let an office that is bound see the agreement, though another leads it [B13] [A3]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const sister = await aUnit(db)
    const colleague = await anActor(db, { unit: sister })
    const step = { id, version: 1, startsOn: '2027-04-01', endsOn: '2028-03-31' }
    await expect(refusalOf(db, colleague, setTerm, step)).rejects.toMatchObject({ status: 404 })
    await did(db, officer, addParty, { id, unitId: sister.id })
    await expect(refusalOf(db, colleague, setTerm, step)).rejects.toMatchObject({ status: 403 })
  })

  it('never use a number twice, however it is spaced, but two parties may share one', async () => {
    const db = await aDatabase()
    const first = await anAgreement(db)
    const { officer, partnerId } = first
    const second = await anAgreement(db, { officer, partnerId })
    const number = 'W19.PAS.PAS7-HK.01.05-12 TAHUN 2027'
    const number2 = 'w19.pas.pas7 - hk.01.05-12 tahun 2027'
    const [ours, theirs] = await partiesIn(db, first.id)
    const [oursAgain] = await partiesIn(db, second.id)
    await did(db, officer, reviseParty, { id: first.id, partyId: ours?.id, version: 1, number })
    await did(db, officer, reviseParty, { id: first.id, partyId: theirs?.id, version: 1, number })
    const again = { id: second.id, partyId: oursAgain?.id, version: 1, number: number2 }
    expect(await refusalOf(db, officer, reviseParty, again)).toBe('number-used')
  })

  it('remain at least two, and stay once signed', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const [ours, theirs] = await partiesIn(db, id)
    expect(await refusalOf(db, officer, removeParty, { id, partyId: ours?.id })).toBe('leads')
    expect(await refusalOf(db, officer, removeParty, { id, partyId: theirs?.id })).toBe('last-partner')
    const more = await aPartner(db, officer, {}, now)
    await did(db, officer, addParty, { id, partnerId: more.id })
    await did(db, officer, removeParty, { id, partyId: theirs?.id })
    expect(await partiesIn(db, id)).toHaveLength(2)
  })
})

describe('signing', () => {
  const signing = { signedOn: '2027-03-10', signedAt: 'Barabai', signingMode: 'wet-ink' }

  it('is written down party by party, with place, day and way [B13]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreementAt(db, 'signing')
    const [ours] = await partiesIn(db, id)
    await did(db, officer, sign, { id, partyId: ours?.id, ...signing })
    expect((await partiesIn(db, id))[0]).toMatchObject(signing)
    expect(await refusalOf(db, officer, sign, { id, partyId: ours?.id, ...signing })).toBe('already-signed')
  })

  it.for([
    ['in-the-future', { signedOn: '2027-03-11' }],
    ['after-it-ends', { signedOn: '2027-03-10' }],
  ] as const)('is refused when %s', async ([code, over]) => {
    const db = await aDatabase()
    const { id, officer } = await anAgreementAt(db, 'signing')
    if (code === 'after-it-ends') {
      const { version } = await agreementNow(db, id)
      await did(db, officer, setTerm, { id, version, startsOn: '2024-03-01', endsOn: '2027-02-28' })
    }
    const [ours] = await partiesIn(db, id)
    expect(await refusalOf(db, officer, sign, { id, partyId: ours?.id, ...signing, ...over })).toBe(code)
  })

  it('waits for its stage and for a named signatory', async () => {
    const db = await aDatabase()
    const early = await anAgreementAt(db, 'discussion')
    const [party] = await partiesIn(db, early.id)
    expect(await refusalOf(db, early.officer, sign, { id: early.id, partyId: party?.id, ...signing })).toBe(
      'not-ready',
    )
  })

  it('warns by the name of the rule when a unit signs an MoU, and goes on with a reason [B20]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreementAt(db, 'signing', { kind: 'memorandum' })
    const [ours, theirs] = await partiesIn(db, id)
    const act = { id, partyId: ours?.id, ...signing }
    expect(await refusalOf(db, officer, sign, act)).toBe('unusual-signatory')
    await did(db, officer, sign, { ...act, signingReason: 'Disepakati bersama Bupati' })
    await did(db, officer, sign, { id, partyId: theirs?.id, ...signing })
    expect((await recordOf(db, String(ours?.id))).at(-1)).toMatchObject({
      reason: 'Disepakati bersama Bupati',
    })
  })

  it('of a PKS by the head of a unit keeps the rule [B20]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreementAt(db, 'signing', { kind: 'agreement' })
    const [ours] = await partiesIn(db, id)
    expect(await refusalOf(db, officer, sign, { id, partyId: ours?.id, ...signing })).toBeUndefined()
  })
})

it('takes the same paper only once of a kind', async () => {
  const db = await aDatabase()
  const { id, officer } = await anAgreement(db)
  const file = { sha256: 'a'.repeat(64), size: 10, type: 'application/pdf', name: 'notula.pdf' }
  await did(db, officer, attach, { id, kind: 'minutes', file })
  expect(
    await refusalOf(db, officer, attach, { id, kind: 'minutes', file: { ...file, name: 'lain.pdf' } }),
  ).toBe('same-paper')
})
