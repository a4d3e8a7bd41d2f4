import { beforeAll, expect, it } from 'vitest'
import { addParty } from '#agreements'
import type { Actor, Database } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  anAgreement,
  aPartner,
  aUnit,
  browserOf,
  did,
  inTime,
  now,
  partiesIn,
} from '#test'
import { reviseParty } from '../revise-party.ts'
import { sign } from '../sign.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const html = async (actor: Actor, path: string) =>
  (await (await browserOf(db, actor, { sample: true })).get(path)).text()

/** A region leads; two units and two partners are bound, each with duties of its own. */
async function fiveParties() {
  const kanwil = await aKanwil(db)
  const officer = await anActor(db, { unit: kanwil })
  const given = await anAgreement(db, { officer, title: 'Satu perusahaan, banyak unit', kind: 'memorandum' })
  const { id } = given
  const units = [await aUnit(db, { parentId: kanwil.id }), await aUnit(db, { parentId: kanwil.id })] as const
  const second = await aPartner(db, officer, {}, now)
  for (const unit of units)
    await did(db, officer, addParty, { id, unitId: unit.id, duties: `Menyediakan ruang di ${unit.name}` })
  await did(db, officer, addParty, { id, partnerId: second.id, duties: 'Meminjamkan mesin' })
  return { ...given, units, second }
}

it('binds several units and several partners, each with its own duties, number and signature [B13]', async () => {
  const { id, officer, units } = await fiveParties()
  const parties = await partiesIn(db, id)
  expect(parties).toHaveLength(5)
  await inTime(db, id, { stage: 'signing' })
  const [, , unit] = parties
  const typed = {
    signatoryName: 'Kepala',
    signatoryPosition: 'Kepala',
    duties: unit?.duties,
    number: 'W3-001',
  }
  await did(db, officer, reviseParty, { id, partyId: unit?.id, version: 1, ...typed })
  const signing = {
    signedOn: '2027-03-10',
    signedAt: 'Padang',
    signingMode: 'wet-ink',
    signingReason: 'Bersama',
  }
  await did(db, officer, sign, { id, partyId: unit?.id, ...signing })

  const sheet = await html(officer, `/kerja-sama/${id}/kewajiban`)
  for (const words of [
    'Pihak I. ',
    'Pihak V. ',
    `Menyediakan ruang di ${units[0].name}`,
    `Menyediakan ruang di ${units[1].name}`,
    'Meminjamkan mesin',
    'W3-001',
    '10 Maret 2027, Padang.',
    '4 dari 5 pihak belum menandatangani',
  ])
    expect(sheet).toContain(words)
  const missing = /belum menandatangani: ([^<]+)\./.exec(sheet)?.[1] ?? ''
  expect(missing).toContain(units[1].name)
  expect(missing).not.toContain(units[0].name)
  expect(await html(officer, `/kerja-sama/${id}`)).toContain('4 dari 5 pihak belum menandatangani')
})

it('shows a bound unit in its list which duty is its own, and no other unit’s [B13]', async () => {
  const { units, officer } = await fiveParties()
  const [first, second] = units
  const list = await html(await anActor(db, { unit: first }), '/kerja-sama')
  expect(list).toContain(`Kewajiban unit Anda: Menyediakan ruang di ${first.name}`)
  expect(list).not.toContain(`Menyediakan ruang di ${second.name}`)
  expect(await html(officer, '/kerja-sama')).not.toContain('Kewajiban unit Anda')
})

it('marks the reader’s own party on the page and on the sheet [B13]', async () => {
  const { id, units } = await fiveParties()
  const bound = await anActor(db, { unit: units[0] })
  for (const path of ['', '/kewajiban'])
    expect((await html(bound, `/kerja-sama/${id}${path}`)).match(/>Unit Anda</g)).toHaveLength(1)
})

it('asks each of many parties for its duties, and two parties not [B13]', async () => {
  const { id, officer, second } = await fiveParties()
  const page = await html(officer, `/kerja-sama/${id}`)
  expect(page).toMatch(/Kewajiban Kantor Wilayah [^<]+\(dianjurkan\)/)
  expect(second.id).toBeTruthy()
  const two = await anAgreement(db)
  expect(await html(two.officer, `/kerja-sama/${two.id}`)).not.toMatch(/Kewajiban [^<]+\(dianjurkan\)/)
})
