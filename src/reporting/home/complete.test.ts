import { beforeAll, describe, expect, it } from 'vitest'
import { sign } from '#agreements'
import { type Database, perform, system, type Tx, writing } from '#kernel'
import { activate } from '#plans'
import { aDatabase, anAgreementAt, aReadyAgreement, did, now, partiesIn, today } from '#test'
import { cardOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

describe('an agreement at its last stage [N1]', () => {
  it('is shown with who has not signed, and leads to the signature, then to the scan', async () => {
    const { id, officer } = await anAgreementAt(db, 'signing')
    const [us, them] = await partiesIn(db, id)
    const waiting = () => cardOf(db, officer, 'menunggu-tanda-tangan')
    expect(await waiting()).toContain(`href="/kerja-sama/${id}/pihak/${us?.id}/tanda-tangan"`)

    const signing = { signedOn: today, signedAt: 'Barabai', signingMode: 'wet-ink' }
    await did(db, officer, sign, { id, partyId: us?.id, ...signing })
    const half = await waiting()
    expect(half).toContain(`href="/kerja-sama/${id}/pihak/${them?.id}/tanda-tangan"`)
    expect(half).toMatch(/Belum menandatangani: Dinas [^,]+\.</)

    await did(db, officer, sign, { id, partyId: them?.id, ...signing })
    expect(await waiting()).toContain(`href="/kerja-sama/${id}/berkas/baru?jenis=signed-scan"`)
  })

  it('waits for the word of the head once nothing is missing, and for nobody else', async () => {
    const { id, officer, head } = await aReadyAgreement(db)
    expect(await cardOf(db, head, 'siap-berlaku')).toContain(`href="/kerja-sama/${id}/berlakukan"`)
    expect(await cardOf(db, officer, 'siap-berlaku')).toBe('')
    expect(await cardOf(db, officer, 'menunggu-tanda-tangan')).toBe('')
  })

  it.for(Object.keys(missingPieces()))(
    'is not called ready without %s, just as it may not come into force',
    async (piece) => {
      const { id, head } = await aReadyAgreement(db)
      await writing(db, system, (tx) => missingPieces()[piece]?.(tx, id) ?? Promise.reject())
      expect(await cardOf(db, head, 'siap-berlaku')).toBe('')
      expect(await cardOf(db, head, 'menunggu-tanda-tangan')).toContain(id)
      expect(await perform(db, activate, { id }, head, now)).toMatchObject({ ok: false, code: 'incomplete' })
    },
  )
})

/** Each takes away one thing that is required before an agreement comes into force. */
function missingPieces(): Record<string, (tx: Tx, id: string) => Promise<unknown>> {
  const agreement = (set: Record<string, null | string>) => (tx: Tx, id: string) =>
    tx.updateTable('agreement').set(set).where('id', '=', id).execute()
  const party = (set: Record<string, null>, place: number) => (tx: Tx, id: string) =>
    tx.updateTable('party').set(set).where('agreementId', '=', id).where('placeInOrder', '=', place).execute()
  return {
    'a scope': agreement({ scope: null }),
    'a parent or the reason why there is none': agreement({ noParentReason: null }),
    'a term': agreement({ endsOn: null }),
    'an owner here': agreement({ ourOwnerId: null }),
    'an owner at the partner': agreement({ partnerOwnerId: null }),
    'the signature of the partner': party({ signedOn: null, signingMode: null }, 2),
    'a signatory of the unit': party({ signatoryName: null }, 1),
    'a plan': (tx, id) => tx.deleteFrom('planItem').where('agreementId', '=', id).execute(),
    'a plan inside its term': agreement({ endsOn: '2027-06-30' }),
  }
}
