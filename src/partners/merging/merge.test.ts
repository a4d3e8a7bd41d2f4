import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { countTies } from '#agreements'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  addContact,
  contactsOf,
  findPartner,
  merge,
  partnerChoices,
  register,
  revise,
  searchPartners,
  unmerge,
} from '#partners'
import {
  aDatabase,
  aKanwil,
  anActiveAgreement,
  anActor,
  anAgreement,
  aPartner,
  aUnit,
  browserOf,
  did,
  now,
  partnerTyped,
  refusalOf,
  theCentre,
  today,
} from '#test'
import { question } from '../../agreements/asking.ts'
import { listAgreements } from '../../agreements/list.ts'
import { possibleParents, possiblePredecessors } from '../../agreements/queries.ts'
import { reactions } from '../../app.ts'
import { catchUp } from '../../kernel/work.ts'

let db: Database
let officer: Actor
let regional: Actor
let neighbour: Actor
beforeAll(async () => {
  db = await aDatabase()
  const kanwil = await aKanwil(db)
  officer = await anActor(db, { unit: await aUnit(db, { parentId: kanwil.id }) })
  neighbour = await anActor(db, { unit: await aUnit(db, { parentId: kanwil.id }) })
  regional = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
})

const when = { today, reminders: [180] }
const reason = 'NPWP dan alamatnya sama'
const join = (stays: { id: string }, gone: { id: string }, actor = officer) =>
  did(db, actor, merge, { id: stays.id, other: gone.id, stays: stays.id, reason })
const part = (gone: { id: string }, actor = officer) =>
  did(db, actor, unmerge, { id: gone.id, reason: 'Ternyata dua dinas' })
const ids = async (text: string) =>
  (await reading(db, officer, (read) => searchPartners(read, { text }))).rows.map(({ id }) => id)

describe('two records of one partner [A2]', () => {
  it('become one: every agreement and contact of both stands on the page of the one that stays', async () => {
    const mine = await aPartner(db, officer)
    const theirs = await aPartner(db, officer, { contactName: 'Budi Santoso' })
    const first = await anAgreement(db, { officer, partnerId: mine.id, title: 'Perjanjian pertama' })
    const second = await anAgreement(db, { officer, partnerId: theirs.id, title: 'Perjanjian kedua' })
    await join(mine, theirs)

    const page = await (await (await browserOf(db, officer)).get(`/mitra/${mine.id}`)).text()
    for (const word of [
      'Perjanjian pertama',
      'Perjanjian kedua',
      'Rina Wati',
      'Budi Santoso',
      theirs.name,
      reason,
    ])
      expect(page).toContain(word)
    const both = await reading(db, officer, (read) =>
      listAgreements(read, officer, question.parse({ mitra: mine.id }), when),
    )
    expect(both.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
    expect(both.map((row) => row.partnerNames)).toEqual([mine.name, mine.name])
    expect(await reading(db, officer, (read) => countTies(read, officer, [mine.id], today))).toEqual({
      each: new Map([[mine.id, { alive: 0, all: 2, units: 1 }]]),
      together: { alive: 0, all: 2, units: 1 },
    })
  })

  it('leave one row in lists and pickers, found by the names and numbers of both', async () => {
    const nib = '7120001239999'
    const mine = await aPartner(db, officer, { kind: 'swasta' })
    const theirs = await aPartner(db, officer, {
      kind: 'swasta',
      nib,
      aliases: `Alias ${crypto.randomUUID()}`,
    })
    const { aliases } = await reading(db, officer, (read) => findPartner(read, theirs.id))
    await join(mine, theirs)
    for (const text of [mine.name, theirs.name, nib, aliases[0] ?? ''])
      expect([text, await ids(text)]).toEqual([text, [mine.id]])
    const choices = await reading(db, officer, (read) => partnerChoices(read, theirs.name))
    expect(choices.map(({ id }) => id)).toEqual([mine.id])
    expect(
      await refusalOf(db, officer, register, partnerTyped({ kind: 'swasta', nib, different: 'ya' })),
    ).toBe('same-nib')
    const { name } = mine
    expect(
      await did(db, officer, revise, {
        id: mine.id,
        version: 1,
        ...partnerTyped({ kind: 'swasta', name, nib }),
      }),
    ).toEqual({ id: mine.id })
  })

  it('lead from the page of the one that went away to the one that stays, and change nothing there', async () => {
    const [mine, theirs] = [await aPartner(db, officer), await aPartner(db, officer)]
    await join(mine, theirs)
    const browser = await browserOf(db, officer)
    const page = await (await browser.get(`/mitra/${theirs.id}`)).text()
    expect(page).toContain('Catatan ini sudah digabungkan')
    expect(page).toContain(`href="/mitra/${mine.id}"`)
    expect((await browser.get(`/mitra/${theirs.id}/ubah`)).status).toBe(404)
    expect((await browser.post(`/mitra/${theirs.id}/ubah`, { ...partnerTyped(), version: '1' })).status).toBe(
      404,
    )
  })

  it('are one for a new agreement: what it may renew and stand under, and whom it is with', async () => {
    const [mine, theirs] = [await aPartner(db, officer), await aPartner(db, officer)]
    const old = await anActiveAgreement(db, { officer, partnerId: theirs.id })
    const above = await anAgreement(db, { officer, partnerId: theirs.id, kind: 'memorandum' })
    await join(mine, theirs)
    const next = await anAgreement(db, { officer, partnerId: theirs.id, renewsId: old.id })
    const seen = await reading(db, officer, async (read) => ({
      party: await read
        .selectFrom('party')
        .select('partnerId')
        .where('agreementId', '=', next.id)
        .where('partnerId', 'is not', null)
        .execute(),
      renewable: await possiblePredecessors(read, mine.id, officer.scope?.unitId ?? ''),
      parents: await possibleParents(
        read,
        { kind: 'agreement', partnerIds: [mine.id], except: next.id },
        officer,
      ),
    }))
    expect(seen.party).toEqual([{ partnerId: mine.id }])
    expect(seen.renewable.map(({ id }) => id)).toEqual([old.id])
    expect(seen.parents.map(({ id }) => id)).toEqual([above.id])
  })

  it('keep the name a paper was signed with; one not signed yet bears the name that stays', async () => {
    const [mine, theirs] = [await aPartner(db, officer), await aPartner(db, officer)]
    const signed = await anActiveAgreement(db, { officer, partnerId: theirs.id })
    const open = await anAgreement(db, { officer, partnerId: theirs.id })
    await join(mine, theirs)
    const browser = await browserOf(db, officer)
    const parties = async ({ id }: { id: string }) =>
      (await (await browser.get(`/kerja-sama/${id}`)).text())
        .split('id="pihak"')[1]
        ?.split('</section>')[0] ?? ''
    expect(await parties(signed)).toContain(theirs.name)
    expect(await parties(signed)).toContain(`/mitra/${mine.id}`)
    expect(await parties(open)).toContain(mine.name)
  })

  it('are found together among the agreements after the record was read', async () => {
    const [mine, theirs] = [await aPartner(db, officer), await aPartner(db, officer)]
    const { id } = await anAgreement(db, { officer, partnerId: theirs.id })
    const found = async (cari: string) =>
      (
        await reading(db, officer, (read) => listAgreements(read, officer, question.parse({ cari }), when))
      ).map((row) => row.id)
    await join(mine, theirs)
    await catchUp(db, reactions, () => now)
    expect([await found(mine.name), await found(theirs.name)]).toEqual([[id], [id]])
    await part(theirs)
    await catchUp(db, reactions, () => now)
    expect([await found(mine.name), await found(theirs.name)]).toEqual([[], [id]])
  })
})

describe('merging [A2]', () => {
  it('is for who keeps both, or a Kanwil that reaches both; a neighbour does not see the way', async () => {
    const [mine, theirs] = [await aPartner(db, officer), await aPartner(db, neighbour)]
    const typed = { id: mine.id, other: theirs.id, stays: mine.id, reason }
    expect(await refusalOf(db, officer, merge, typed)).toBe('kept-elsewhere')
    await expect(did(db, neighbour, merge, typed)).rejects.toMatchObject({ status: 404 })
    await expect(did(db, await anActor(db), merge, typed)).rejects.toMatchObject({ status: 404 })
    await join(mine, theirs, regional)
    await expect(part(theirs, neighbour)).rejects.toMatchObject({ status: 404 })
    await part(theirs, regional)
    const { ditjenpas } = await theCentre(db)
    await join(mine, theirs, await anActor(db, { unit: ditjenpas, roles: ['national-officer'] }))
  })

  it('is refused for a parent and its branch, for one record, and for one that went away already', async () => {
    const top = await aPartner(db, officer, { kind: 'bumn' })
    const branch = await aPartner(db, officer, { kind: 'bumn', parent: top.name })
    const typed = (a: string, b: string) => ({ id: a, other: b, stays: a, reason })
    expect(await refusalOf(db, officer, merge, typed(top.id, branch.id))).toBe('parent-and-branch')
    expect(merge.input.safeParse(typed(top.id, top.id)).success).toBe(false)
    const [mine, theirs, third] = [
      await aPartner(db, officer),
      await aPartner(db, officer),
      await aPartner(db, officer),
    ]
    await join(mine, theirs)
    expect(await refusalOf(db, officer, merge, typed(third.id, theirs.id))).toBe('merged-already')
  })

  it('shows both side by side, asks which stays and why, and what was typed is not lost', async () => {
    const mine = await aPartner(db, officer)
    const theirs = await aPartner(db, officer, { contactName: 'Budi Santoso' })
    const browser = await browserOf(db, officer)
    const page = await (await browser.get(`/mitra/${mine.id}/gabungkan?dengan=${theirs.id}`)).text()
    for (const word of [mine.name, theirs.name, 'Rina Wati', 'Budi Santoso', 'belum ada'])
      expect(page).toContain(word)
    const refused = await browser.post(`/mitra/${mine.id}/gabungkan`, { other: theirs.id, stays: theirs.id })
    expect(refused.status).toBe(422)
    const again = await refused.text()
    expect(again).toContain('Isi alasan')
    expect(again).toMatch(new RegExp(`value="${theirs.id}" checked`))
    const done = await browser.post(`/mitra/${mine.id}/gabungkan`, {
      other: theirs.id,
      stays: theirs.id,
      reason,
    })
    expect([done.status, done.headers.get('location')]).toEqual([303, `/mitra/${theirs.id}`])
  })

  it('offers the records that look alike, and any other by its name', async () => {
    const name = `Yayasan Sinar ${crypto.randomUUID()}`
    const mine = await aPartner(db, officer, { kind: 'yayasan', name })
    const twin = await did(
      db,
      officer,
      register,
      partnerTyped({ kind: 'yayasan', name: `${name} HST`, different: 'ya' }),
    )
    const other = await aPartner(db, officer)
    const browser = await browserOf(db, officer)
    const read = async (query: string) => (await browser.get(`/mitra/${mine.id}/gabungkan${query}`)).text()
    expect(await read('')).toContain(`dengan=${twin.id}`)
    expect(await read(`?cari=${encodeURIComponent(other.name)}`)).toContain(`dengan=${other.id}`)
  })
})

describe('parting again [A2]', () => {
  /** Everything the registry says of these partners, as text. */
  const everything = (all: readonly { id: string }[]) =>
    reading(db, system, async (read) => {
      const { rows } = await sql<{ told: string }>`
        select to_jsonb(p)::text || coalesce((select jsonb_agg(c order by c.id) from partner_contact c where c.partner_id = p.id)::text, '')
          || coalesce((select jsonb_agg(a order by a.alias) from partner_alias a where a.partner_id = p.id)::text, '')
          || coalesce((select jsonb_agg(y order by y.id) from party y where y.partner_id = p.id)::text, '') as told
        from partner p where id = any(${all.map(({ id }) => id)}::uuid[]) order by id`.execute(read)
      return rows.map(({ told }) => told)
    })

  it('restores exactly what was, in whatever order records were merged and parted', async () => {
    const moves = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(moves, async (tries) => {
        const all = [
          await aPartner(db, officer),
          await aPartner(db, officer),
          await aPartner(db, officer),
          await aPartner(db, officer),
        ] as const
        const before = await everything(all)
        const into = new Map<number, number>()
        const top = (at: number): number => (into.has(at) ? top(into.get(at) as number) : at)
        for (const [stays, gone] of tries) {
          const may = stays !== gone && !into.has(stays) && !into.has(gone)
          if (!may) continue
          await join(all[stays] as never, all[gone] as never)
          into.set(gone, stays)
        }
        const survivors = await reading(db, system, (read) =>
          read
            .selectFrom('partner')
            .select(['id', 'survivorId'])
            .where(
              'id',
              'in',
              all.map(({ id }) => id),
            )
            .execute(),
        )
        for (const [at, { id }] of all.entries()) {
          expect(survivors.find((row) => row.id === id)?.survivorId).toBe(all[top(at) as 0].id)
        }
        for (const gone of into.keys()) await part(all[gone] as never)
        expect(await everything(all)).toEqual(before)
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('keeps what was added meanwhile with the record it was added to', async () => {
    const [mine, theirs] = [await aPartner(db, officer), await aPartner(db, officer)]
    await join(mine, theirs)
    await did(db, officer, addContact, { id: mine.id, name: 'Sri', position: 'Staf', phone: '0812 3456 789' })
    await part(theirs)
    const names = (id: string) =>
      reading(db, officer, async (read) => (await contactsOf(read, id)).map(({ name }) => name))
    expect([await names(mine.id), await names(theirs.id)]).toEqual([['Rina Wati', 'Sri'], ['Rina Wati']])
  })

  it('waits while the number it had stands on another partner', async () => {
    const nib = '7120001238888'
    const [mine, theirs] = [await aPartner(db, officer), await aPartner(db, officer, { kind: 'swasta', nib })]
    await join(mine, theirs)
    await did(db, officer, revise, { id: mine.id, version: 1, ...partnerTyped({ nib }) })
    expect(await refusalOf(db, officer, unmerge, { id: theirs.id, reason })).toBe('number-taken')
  })
})
