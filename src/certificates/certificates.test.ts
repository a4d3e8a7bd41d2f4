import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading, stranger } from '#kernel'
import {
  aDatabase,
  aFinishedClass,
  anIssuer,
  aProposal,
  certificateNow,
  certificatesIn,
  did,
  type GivenIssuer,
  isOver,
  issuedTo,
  proposalTyped,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { lookUpPublicly } from './look-up-publicly.ts'
import { alphabet, codeSaid, codeTyped, newCode } from './own/code.ts'
import { approve } from './proposals/approve.ts'
import { propose } from './proposals/propose.ts'

let db: Database
let issuer: GivenIssuer
beforeAll(async () => {
  db = await aDatabase()
  issuer = await anIssuer(db)
})
const publicly = (code: string | null, day = today) =>
  reading(db, stranger, (read) => lookUpPublicly(read, code ?? '', day))

describe('certificates of a cohort', () => {
  it('are proposed by one, approved by another, and numbered one after the other [I1] [P7]', async () => {
    const given = await aFinishedClass(db, {}, undefined, issuer)
    const { id } = await aProposal(db, given)
    expect(await refusalOf(db, given.head, approve, { id, version: 2 })).toBe('changed-meanwhile')
    await did(db, given.head, approve, { id, version: 1 })
    const issued = await certificatesIn(db, id)
    expect(issued.map(({ serial }) => serial)).toEqual([1, 2, 3, 4])
    expect(issued.map(({ holder }) => holder)).toEqual(given.people.map(({ name }) => name))
    for (const { number } of issued) expect(number).toMatch(/^000[1-4]\/[2-9A-Z]{4}\/2027$/)
    expect((await recordOf(db, id)).map(({ act }) => act)).toEqual([
      'certificate.proposed',
      'certificate.approved',
    ])
    const found = await publicly(issued[0]?.code ?? null)
    expect(found).toMatchObject({ state: 'valid', title: 'Tata Boga dan Kue', initials: 'A. C. 0.' })
  })
})
