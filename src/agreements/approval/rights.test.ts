import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Act,
  type Actor,
  addDays,
  type Database,
  perform,
  permissions,
  type Role,
  roles,
  system,
} from '#kernel'
import { aDatabase, aDraft, anActor, aRound, browserOf, did, now, refusalOf, today } from '#test'
import { initial } from './initial.ts'
import { sendBack } from './send-back.ts'
import { submitDraft } from './submit.ts'
import { withdraw } from './withdraw.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

type AnyAct = Act<unknown, unknown, string>

describe('who submits, withdraws, initials and sends back', () => {
  const acts = [submitDraft, withdraw, initial, sendBack] as unknown as AnyAct[]
  const cells = acts.flatMap((act) => roles.map((role) => [act.name, role, act] as const))

  it.for(cells)('%s is open to %s exactly as the table says [B5]', async ([, role, act]) => {
    const allowed: readonly Role[] = permissions[act.permission]
    const actor: Actor = { ...system, roles: [role] }
    const status = await perform(db, act, { id: crypto.randomUUID() }, actor, now).catch(
      (error) => error.status,
    )
    expect(status === 403).toBe(!allowed.includes(role))
  })

  it('a draft out of reach does not exist, and one that others lead is not theirs to submit [B5]', async () => {
    const draft = await aDraft(db)
    const { id, kanwil } = draft
    const roundId = await aRound(db, draft)
    const elsewhere = await anActor(db, { roles: ['section-head'] })
    await expect(refusalOf(db, elsewhere, initial, { id, roundId })).rejects.toMatchObject({ status: 404 })
    await expect(refusalOf(db, kanwil, withdraw, { id })).rejects.toMatchObject({ status: 403 })
    expect(await refusalOf(db, kanwil, initial, { id, roundId })).toBe('not-your-tier')
    expect(await refusalOf(db, draft.directorate, initial, { id, roundId })).toBe('not-your-tier')
  })
})

describe('what waits', () => {
  const read = async (actor: Actor, path: string, at = now) => {
    const browser = await browserOf(db, actor, { sample: true, clock: () => at })
    const response = await browser.get(path)
    expect([path, response.status]).toEqual([path, 200])
    return await response.text()
  }

  it('stands in the list and on the first page of whoever holds the tier, and of nobody else [B5]', async () => {
    const draft = await aDraft(db, { title: 'Pelatihan menjahit' })
    await aRound(db, draft)
    for (const page of ['/', '/persetujuan']) {
      expect(await read(draft.section, page)).toContain('Pelatihan menjahit')
      expect(await read(draft.kanwil, page)).not.toContain('Pelatihan menjahit')
    }
    const list = await read(draft.section, '/persetujuan')
    expect(list).toContain(draft.unit.name)
    expect(list).toContain('PKS dengan')
    expect(await read(draft.head, '/persetujuan')).toContain('Tidak ada naskah yang menunggu Anda')
  })

  it('longer than the rule allows is shown to the next above, and is never decided by itself [B5]', async () => {
    const draft = await aDraft(db, { title: 'Pelatihan las' })
    const begun = new Date(`${addDays(today, -5)}T02:00:00Z`)
    await aRound(db, draft, begun)
    const early = new Date(`${addDays(today, -1)}T02:00:00Z`)
    expect(await read(draft.head, '/persetujuan', early)).not.toContain('Pelatihan las')
    const late = await read(draft.head, '/persetujuan')
    expect(late).toContain('Tertahan di tingkat bawah')
    expect(late).toContain('5 hari')
    expect(await read(draft.head, '/')).toContain('Naskah tertahan di tingkat bawah')
    expect(await read(draft.section, '/persetujuan')).toContain('Pelatihan las')
    expect(await read(draft.kanwil, '/persetujuan')).not.toContain('Pelatihan las')
  })

  it('at the last tier is shown to the office above [B5]', async () => {
    const draft = await aDraft(db, { title: 'Naskah di kepala unit', without: ['section-head'] })
    await aRound(db, draft, new Date(`${addDays(today, -9)}T02:00:00Z`))
    expect(await read(draft.kanwil, '/persetujuan')).toContain('Naskah di kepala unit')
  })

  it('is answered from its page, and a wrong answer keeps what was typed [B5]', async () => {
    const draft = await aDraft(db)
    const { id, section, officer } = draft
    const roundId = await aRound(db, draft)
    expect(await read(section, `/kerja-sama/${id}`)).toContain('Naskah ini menunggu paraf Anda.')
    expect(await read(officer, `/kerja-sama/${id}`)).not.toContain('Bubuhkan paraf')
    const browser = await browserOf(db, section, { sample: true })
    const empty = await browser.post(`/kerja-sama/${id}/persetujuan/kembalikan`, { roundId, reason: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Isi apa yang harus diperbaiki')
    const sent = await browser.post(`/kerja-sama/${id}/persetujuan/kembalikan`, {
      roundId,
      reason: '<i>Perjelas</i> tempatnya',
    })
    expect(sent.headers.get('location')).toBe(`/kerja-sama/${id}#persetujuan`)
    const html = await read(officer, `/kerja-sama/${id}`)
    expect(html).toContain('&lt;i&gt;Perjelas&lt;/i&gt; tempatnya')
    expect(await read(officer, '/')).toContain('Naskah dikembalikan untuk diperbaiki')
  })

  it('is printed with every tier, also the one that was passed over [B5]', async () => {
    const draft = await aDraft(db, { without: ['section-head'] })
    const { id, officer, head } = draft
    const roundId = await aRound(db, draft)
    await did(db, head, initial, { id, roundId })
    const sheet = await read(officer, `/kerja-sama/${id}/persetujuan/lembar`)
    for (const words of ['Lembar paraf', 'Kepala Rutan', 'Diparaf di Bekal', 'Dilewati', 'Sidik jari naskah'])
      expect(sheet).toContain(words)
  })
})
