import { describe, expect, it } from 'vitest'
import { reading, system, writing } from '#kernel'
import {
  aDatabase,
  agreementNow,
  anActiveAgreement,
  anActor,
  anAgreement,
  anAgreementAt,
  aReadyAgreement,
  browserOf,
  did,
  planItemTyped,
  recordOf,
  refusalOf,
} from '#test'
import { activate } from './activate.ts'
import { add } from './add.ts'
import { nameItemOwners } from './name-item-owners.ts'
import { remove } from './remove.ts'
import { revise } from './revise.ts'

type Db = Awaited<ReturnType<typeof aDatabase>>

const itemsIn = (db: Db, id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('planItem').selectAll().where('agreementId', '=', id).execute(),
  )

describe('a promise of the action plan', () => {
  it('says what, how much, where, when, with whose means, by whom and shown by what [C1]', async () => {
    const db = await aDatabase()
    const { id, officer, contactId } = await anAgreement(db)
    const owners = { ourOwnerId: officer.accountId, partnerOwnerId: contactId }
    const { itemId } = await did(db, officer, add, { id, ...planItemTyped(owners) })
    expect(await itemsIn(db, id)).toMatchObject([
      {
        activity: 'Puskesmas keliling',
        output: 'Warga binaan diperiksa',
        quantity: 12,
        measure: 'kali',
        place: 'Klinik rutan',
        startsOn: '2027-04-01',
        endsOn: '2027-12-31',
        source: 'apbd',
        budget: 12_500_000n,
        proofs: ['attendance'],
        ...owners,
      },
    ])
    expect(await recordOf(db, itemId)).toMatchObject([
      { act: 'plan-item.added', about: [itemId, id], after: { budget: '12500000', ourOwner: officer.name } },
    ])
  })

  it.for(['activity', 'output', 'quantity', 'measure', 'place', 'startsOn', 'endsOn', 'source', 'proofs'])(
    'is not one without %s [C1]',
    (field) => {
      const { [field]: _, ...rest } = planItemTyped()
      const parsed = add.input.safeParse({ id: crypto.randomUUID(), ...rest })
      expect(parsed.error?.issues.map((issue) => issue.path[0])).toContain(field)
    },
  )

  it.for([
    ['quantity', 'dua belas'],
    ['quantity', '0'],
    ['quantity', '1,5'],
    ['budget', 'lima juta'],
    ['budget', '0'],
    ['endsOn', '2027-03-31'],
    ['endsOn', '2027-02-30'],
  ])('does not take %s "%s"', ([field = '', value]) => {
    const parsed = add.input.safeParse({ id: crypto.randomUUID(), ...planItemTyped({ [field]: value }) })
    expect(parsed.error?.issues[0]?.path[0]).toBe(field)
  })

  it.for([
    ['2027-03-09', '2027-12-31'],
    ['2027-04-01', '2029-03-10'],
  ])('lies inside the term, so %s to %s is refused [B8]', async ([startsOn, endsOn]) => {
    const db = await aDatabase()
    const { id, officer } = await anAgreementAt(db, 'drafting')
    expect(await refusalOf(db, officer, add, { id, ...planItemTyped({ startsOn, endsOn }) })).toBe(
      'outside-term',
    )
  })

  it('is owned by people of the two sides only [C1]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const other = await anAgreement(db)
    const ours = planItemTyped({ ourOwnerId: other.officer.accountId })
    const theirs = planItemTyped({ partnerOwnerId: other.contactId })
    expect(await refusalOf(db, officer, add, { id, ...ours })).toBe('not-our-staff')
    expect(await refusalOf(db, officer, add, { id, ...theirs })).toBe('not-their-contact')
  })

  it('is changed and taken out while the annex is written, never in silence [Q10]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anAgreement(db)
    const { itemId } = await did(db, officer, add, { id, ...planItemTyped() })
    await did(db, officer, revise, { id, itemId, version: 1, ...planItemTyped({ quantity: '24' }) })
    const late = { id, itemId, version: 1, ...planItemTyped({ quantity: '6' }) }
    expect(await refusalOf(db, officer, revise, late)).toBe('changed-meanwhile')
    await did(db, officer, remove, { id, itemId })
    expect(await itemsIn(db, id)).toEqual([])
    expect((await recordOf(db, itemId)).map((event) => event.act)).toEqual([
      'plan-item.added',
      'plan-item.revised',
      'plan-item.removed',
    ])
  })
})

describe('who keeps a promise', () => {
  it('is named anew while the agreement is in force, though the annex stands still [C1] [C2]', async () => {
    const db = await aDatabase()
    const { id, officer, head, contactId } = await anActiveAgreement(db)
    const [item] = await itemsIn(db, id)
    const asked = { id, itemId: item?.id, version: 1, ourOwnerId: head.accountId, partnerOwnerId: contactId }
    expect(await refusalOf(db, officer, revise, { ...planItemTyped(), ...asked })).toBe('locked')
    await did(db, officer, nameItemOwners, asked)
    expect(await itemsIn(db, id)).toMatchObject([{ ourOwnerId: head.accountId, partnerOwnerId: contactId }])
    expect(await refusalOf(db, officer, nameItemOwners, asked)).toBe('changed-meanwhile')
    const stranger = { ...asked, version: 2, ourOwnerId: (await anActor(db)).accountId }
    expect(await refusalOf(db, officer, nameItemOwners, stranger)).toBe('not-our-staff')
    const [told] = (await recordOf(db, item?.id ?? '')).slice(-1)
    expect(told).toMatchObject({ act: 'plan-item.owners-named', after: { ourOwner: head.name } })
    const page = await (await browserOf(db, officer)).get(
      `/kerja-sama/${id}/rencana-aksi/${item?.id}/penanggung-jawab`,
    )
    expect(await page.text()).toContain('Simpan penanggung jawab')
  })
})

describe('coming into force', () => {
  it('is refused with every missing thing by its name [B3]', async () => {
    const db = await aDatabase()
    const { id, head, officer } = await anAgreementAt(db, 'signing')
    for (const item of await itemsIn(db, id)) await did(db, officer, remove, { id, itemId: item.id })
    const browser = await browserOf(db, head)
    const page = await (await browser.get(`/kerja-sama/${id}/berlakukan`)).text()
    const refusal = await browser.post(`/kerja-sama/${id}/berlakukan`, {})
    expect(refusal.status).toBe(409)
    const said = await refusal.text()
    for (const missing of [
      'Nota induk, atau alasan tanpa nota induk',
      'Tanda tangan Rutan',
      'Pindaian naskah yang sudah ditandatangani',
      'Rencana aksi: paling sedikit satu kegiatan',
    ]) {
      expect(page).toContain(missing)
      expect(said).toContain(missing)
    }
    for (const link of [
      'ubah#parentId',
      'tanda-tangan',
      'berkas/baru?jenis=signed-scan',
      'rencana-aksi/baru',
    ]) {
      expect(page).toContain(link)
    }
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'signing' })
  })

  it.for(['ourOwnerId', 'partnerOwnerId', 'scope', 'startsOn'] as const)(
    'is refused while %s is missing [B3]',
    async (field) => {
      const db = await aDatabase()
      const { id, head } = await aReadyAgreement(db)
      await forget(db, id, field)
      expect(await refusalOf(db, head, activate, { id })).toBe('incomplete')
    },
  )

  it('happens when nothing required is missing, by the head and no one else [B3] [P1]', async () => {
    const db = await aDatabase()
    const { id, head, officer } = await aReadyAgreement(db)
    await expect(did(db, officer, activate, { id })).rejects.toMatchObject({ status: 403 })
    await did(db, head, activate, { id })
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'active', stageSince: '2027-03-10' })
    expect(await refusalOf(db, head, activate, { id })).toBe('not-signed-yet')
  })

  it('closes the annex: from then on only an addendum changes it [P2]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anActiveAgreement(db)
    const [item] = await itemsIn(db, id)
    expect(await refusalOf(db, officer, add, { id, ...planItemTyped() })).toBe('locked')
    expect(await refusalOf(db, officer, remove, { id, itemId: item?.id })).toBe('locked')
  })

  it('is not asked of a stranger to the unit', async () => {
    const db = await aDatabase()
    const { id } = await aReadyAgreement(db)
    const elsewhere = await anActor(db, { roles: ['unit-head'] })
    await expect(did(db, elsewhere, activate, { id })).rejects.toMatchObject({ status: 404 })
  })
})

async function forget(db: Db, id: string, field: string): Promise<void> {
  await writing(db, system, (tx) =>
    tx
      .updateTable('agreement')
      .set({ [field]: null })
      .where('id', '=', id)
      .execute(),
  )
}
