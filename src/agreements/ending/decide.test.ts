import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Database, permissions, type Role, reading, roles, system } from '#kernel'
import {
  aDatabase,
  anAgreement,
  anEndingAgreement,
  browserOf,
  did,
  isDecided,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { cardOf, linesOf } from '../../../test/first-page.ts'
import { propose } from '../propose.ts'
import { decide } from './decide.ts'
import { asksForDecision, undecided } from './undecided.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const reminders = [180, 90, 30]
const said = { version: 0, reason: 'Selesai', decidedBy: 'Kepala', decidedOn: today }

describe('what will happen at the end of an agreement', () => {
  it('is written down with reason and who decided, and may be said differently until the end [B9]', async () => {
    const given = await anEndingAgreement(db, 60)
    await isDecided(db, given, 'let-end')
    await isDecided(db, given, 'extend', { version: 1 })
    expect((await recordOf(db, given.id)).slice(-2)).toMatchObject([
      { act: 'agreement.ending-decided', after: { choice: 'let-end', decidedBy: 'Ahmad Fauzan, Kepala' } },
      { before: { choice: 'let-end' }, after: { choice: 'extend', way: 'successor' } },
    ])
  })

  it('is said by one, not overwritten by another who did not see it [B9]', async () => {
    const given = await anEndingAgreement(db, 60)
    await isDecided(db, given, 'let-end')
    const stale = { id: given.id, ...said, choice: 'replace' }
    expect(await refusalOf(db, given.officer, decide, stale)).toBe('changed-meanwhile')
  })

  it('is not asked before it is in force nor after its last day [B9]', async () => {
    const { id, officer } = await anAgreement(db)
    expect(await refusalOf(db, officer, decide, { id, ...said, choice: 'let-end' })).toBe('not-in-force')
    const gone = await anEndingAgreement(db, -1)
    const late = { id: gone.id, ...said, choice: 'let-end' }
    expect(await refusalOf(db, gone.officer, decide, late)).toBe('not-in-force')
  })

  it('keeps what was typed and says what lacks: extending needs its way, a reason and a name [B9]', async () => {
    const { id, officer } = await anEndingAgreement(db, 60)
    const browser = await browserOf(db, officer)
    const fields = { version: '0', choice: 'extend', reason: '', decidedBy: 'Ahmad', decidedOn: today }
    const response = await browser.post(`/kerja-sama/${id}/putusan`, fields)
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('Isi alasan putusan')
    expect(html).toContain('value="Ahmad"')
    const noWay = await browser.post(`/kerja-sama/${id}/putusan`, { ...fields, reason: 'Perlu' })
    expect(await noWay.text()).toContain('Pilih cara memperpanjang')
  })

  it.for(roles.filter((role) => !['system', 'stranger'].includes(role)))(
    'may be written down by %s or not, as the table says [P1]',
    async (role: Role) => {
      const given = await anEndingAgreement(db, 60)
      const allowed = (permissions['agreement.decide-ending'] as readonly Role[]).includes(role)
      const act = refusalOf(db, { ...given.officer, roles: [role] }, decide, {
        id: given.id,
        ...said,
        choice: 'let-end',
      })
      if (allowed) expect(await act).toBeUndefined()
      else await expect(act).rejects.toMatchObject({ status: 403 })
    },
  )
})

describe('the reminders', () => {
  it('stop once something is decided, on the first page and on the agreement [B9]', async () => {
    const given = await anEndingAgreement(db, 60)
    expect(linesOf(await cardOf(db, given.head, 'segera-berakhir'))).toHaveLength(1)
    await isDecided(db, given, 'let-end')
    expect(await cardOf(db, given.head, 'segera-berakhir')).toBe('')
    const html = await (await (await browserOf(db, given.head)).get(`/kerja-sama/${given.id}`)).text()
    expect(html).toContain('Dibiarkan berakhir sesudah')
    expect(html).toContain('Ubah putusan')
  })

  it('start again when "extend" led to no successor by the next reminder day, and stop with one [B9]', async () => {
    const given = await anEndingAgreement(db, 85)
    await isDecided(db, given, 'extend', { decidedOn: addDays(today, -10) })
    const card = await cardOf(db, given.head, 'segera-berakhir')
    expect(card).toContain('penerusnya belum diajukan')
    expect(card).toContain(`href="/kerja-sama/${given.id}/perpanjang"`)
    const { officer, partnerId, id } = given
    await did(db, officer, propose, {
      partnerId,
      kind: 'agreement',
      title: 'Penerus',
      objects: ['health'],
      renewsId: id,
    })
    expect(await cardOf(db, given.head, 'segera-berakhir')).toBe('')
  })

  it('are urgent for the head within the last of them [B9]', async () => {
    const near = await anEndingAgreement(db, 30)
    expect(await cardOf(db, near.head, 'segera-berakhir')).toContain('badge stalled')
    const far = await anEndingAgreement(db, 31)
    expect(await cardOf(db, far.head, 'segera-berakhir')).not.toContain('badge stalled')
  })

  it('are counted and listed under "Perlu keputusan" [B9]', async () => {
    const given = await anEndingAgreement(db, 60)
    await anEndingAgreement(db, 300, { officer: given.officer, head: given.head, title: 'Masih lama' })
    const browser = await browserOf(db, given.officer)
    const all = await (await browser.get('/kerja-sama')).text()
    expect(all).toMatch(/href="\/kerja-sama\?putusan=perlu"[^>]*>Perlu keputusan<b>1</)
    const list = await (await browser.get('/kerja-sama?putusan=perlu')).text()
    expect(list).not.toContain('Masih lama')
    await isDecided(db, given, 'let-end')
    expect(await (await browser.get('/kerja-sama')).text()).not.toContain('Perlu keputusan')
  })

  it('mean the same in a list as on one page, whatever the days [B9]', async () => {
    const given = await anEndingAgreement(db, 60)
    await isDecided(db, given, 'extend')
    const day = fc.integer({ min: -20, max: 400 })
    await fc.assert(
      fc.asyncProperty(day, fc.integer({ min: 0, max: 300 }), async (left, ago) => {
        const [endsOn, decidedOn] = [addDays(today, left), addDays(today, -ago)]
        const { rows } = await reading(db, system, (read) =>
          sql<{ asks: boolean }>`
            with agreement as (select id, 'active' as stage, ${endsOn}::date as ends_on, renews_id, parent_id, kind, created_at
              from agreement where id = ${given.id}),
            ending_decision as (select agreement_id, choice, way, ${decidedOn}::date as decided_on
              from ending_decision where agreement_id = ${given.id})
            select ${undecided(today, reminders)} as asks from agreement`.execute(read),
        )
        const known = { isFollowed: false, today, reminders }
        expect(rows[0]?.asks).toBe(asksForDecision({ endsOn }, { choice: 'extend', decidedOn }, known))
      }),
      { numRuns: 60 },
    )
  })

  it('never come back after a word to stop, and always ask where nothing was said in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 0, max: 400 }), (left, ago) => {
        const agreement = { endsOn: addDays(today, left) }
        const known = { isFollowed: false, today, reminders }
        const decidedOn = addDays(today, -ago)
        expect(asksForDecision(agreement, { choice: 'let-end', decidedOn }, known)).toBe(false)
        expect(asksForDecision(agreement, undefined, known)).toBe(true)
        expect(asksForDecision(agreement, undefined, { ...known, isFollowed: true })).toBe(false)
      }),
    )
  })
})
