import { beforeAll, describe, expect, it } from 'vitest'
import {
  addDays,
  catchUp,
  type Database,
  permissions,
  type Role,
  reading,
  roles,
  system,
  writing,
} from '#kernel'
import { stopItems } from '#plans'
import {
  aDatabase,
  agreementNow,
  anActiveAgreement,
  anAgreement,
  anEarlyEnded,
  aPdf,
  aSuspendedAgreement,
  browserOf,
  did,
  earlyEndTyped,
  now,
  recordOf,
  refusalOf,
  suspensionTyped,
  today,
} from '#test'
import { cardOf } from '../../../test/first-page.ts'
import { endEarly } from './end-early.ts'
import { resume } from './resume.ts'
import { suspend } from './suspend.ts'
import { withdrawEnd } from './withdraw-end.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const itemsOf = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('planItem').select(['activity', 'stoppedOn']).where('agreementId', '=', id).execute(),
  )
const pageOf = async (given: { head: Parameters<typeof browserOf>[1] }, path: string) =>
  (await (await browserOf(db, given.head)).get(path)).text()

describe('suspending an agreement', () => {
  it('asks for reason and document, and says so on page and list until it is resumed [B12]', async () => {
    const given = await anActiveAgreement(db)
    const { id, head } = given
    const browser = await browserOf(db, head)
    const typed = { reason: 'Mitra diperiksa', beginsOn: today, plannedUntil: addDays(today, 30) }
    const without = await browser.post(`/kerja-sama/${id}/bekukan`, typed)
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('value="Mitra diperiksa"')

    const done = await browser.post(`/kerja-sama/${id}/bekukan`, { ...typed, file: aPdf() })
    expect(done.headers.get('location')).toBe(`/kerja-sama/${id}`)
    const shown = await pageOf(given, `/kerja-sama/${id}`)
    expect(shown).toContain('Dibekukan sejak 10 Maret 2027.')
    expect(shown).toContain('Alasan: Mitra diperiksa.')
    expect(shown).toContain('Surat pembekuan')
    expect(shown).toContain('>Ditahan<')
    expect(await pageOf(given, '/kerja-sama')).toContain('>Dibekukan<')

    await did(db, head, resume, { id, liftedOn: today, reason: 'Pemeriksaan selesai' })
    const resumed = await pageOf(given, `/kerja-sama/${id}`)
    expect(resumed).not.toContain('Ditahan')
    expect(resumed).toContain('Pemeriksaan selesai')
  })

  it('shows before the word which promises it holds [B12]', async () => {
    const given = await anActiveAgreement(db)
    const form = await pageOf(given, `/kerja-sama/${given.id}/bekukan`)
    expect(form).toContain('Kegiatan yang terkena (1)')
    expect(form).toContain('Puskesmas keliling')
  })

  it('stands once, inside the term, and only over what is in force [B12]', async () => {
    const { id, head } = await aSuspendedAgreement(db)
    expect(await refusalOf(db, head, suspend, { id, ...(await suspensionTyped()) })).toBe('already-suspended')
    const other = await anActiveAgreement(db)
    const before = { id: other.id, ...(await suspensionTyped({ beginsOn: '2020-01-01' })) }
    expect(await refusalOf(db, other.head, suspend, before)).toBe('outside-term')
    const young = await anAgreement(db)
    const early = { id: young.id, ...(await suspensionTyped()) }
    expect(await refusalOf(db, young.head, suspend, early)).toBe('not-in-force')
    expect(await refusalOf(db, other.head, resume, { id: other.id, liftedOn: today, reason: 'X' })).toBe(
      'not-suspended',
    )
  })

  it('asks nobody for what is held, and the head to go on once its plan has passed [B12] [N1]', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    await writing(db, system, (tx) =>
      tx
        .updateTable('planItem')
        .set({ startsOn: today, endsOn: today })
        .where('agreementId', '=', id)
        .execute(),
    )
    const due = () => cardOf(db, officer, 'kegiatan-jatuh-tempo')
    expect(await due()).toContain('Puskesmas keliling')
    const soon = { beginsOn: today, plannedUntil: today }
    await did(db, head, suspend, { id, ...(await suspensionTyped(soon)) })
    expect(await due()).toBe('')
    expect(await cardOf(db, head, 'pembekuan-lewat-rencana')).toBe('')
    const later = new Date(now.getTime() + 2 * 86_400_000)
    const html = await (await (await browserOf(db, head, { clock: () => later })).get('/')).text()
    expect(html).toContain('Pembekuan lewat rencana')
    expect(html).toContain(`href="/kerja-sama/${id}/lanjutkan"`)
  })
})

describe('ending an agreement early', () => {
  it('needs a letter, a reason, who wanted it, and what becomes of rights, duties and things [B12]', async () => {
    const { id, head } = await anActiveAgreement(db)
    const { file: _, ...typed } = await earlyEndTyped()
    const browser = await browserOf(db, head)
    const empty = await browser.post(`/kerja-sama/${id}/akhiri`, { endedOn: today })
    const html = await empty.text()
    expect(empty.status).toBe(422)
    for (const sentence of [
      'Isi alasan pengakhiran',
      'Pilih atas prakarsa siapa',
      'Isi penyelesaian hak dan kewajiban',
      'Isi serah terima barang',
    ])
      expect(html).toContain(sentence)
    const done = await browser.post(`/kerja-sama/${id}/akhiri`, { ...(typed as object), file: aPdf() })
    expect(done.headers.get('location')).toBe(`/kerja-sama/${id}`)
    const shown = await (await browser.get(`/kerja-sama/${id}`)).text()
    for (const word of [
      'Diakhiri lebih awal',
      'Mitra pindah wilayah kerja',
      'Dua mesin jahit',
      'Surat pengakhiran',
    ])
      expect(shown).toContain(word)
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'terminated', stageSince: today })
  })

  it('lists what it stops before the word, and stops it in the plan from that day on [B12]', async () => {
    const given = await anActiveAgreement(db)
    const { id, head } = given
    expect(await pageOf(given, `/kerja-sama/${id}/akhiri`)).toContain('Kegiatan yang terkena (1)')
    await did(db, head, endEarly, { id, ...(await earlyEndTyped()) })
    await catchUp(db, [stopItems], () => now)
    expect(await itemsOf(id)).toEqual([{ activity: 'Puskesmas keliling', stoppedOn: today }])
    expect(await pageOf(given, `/kerja-sama/${id}`)).toContain('>Dihentikan<')
  })

  it('leaves what was over before that day as it was [B12]', async () => {
    const given = await anActiveAgreement(db)
    const later = new Date('2028-03-10T02:00:00Z')
    await did(
      db,
      given.head,
      endEarly,
      { id: given.id, ...(await earlyEndTyped({ endedOn: '2028-03-10' })) },
      later,
    )
    await catchUp(db, [stopItems], () => later)
    expect(await itemsOf(given.id)).toEqual([{ activity: 'Puskesmas keliling', stoppedOn: null }])
  })

  it('happens on a day of its term, not in the future, and only to what is in force [B12]', async () => {
    const { id, head } = await anActiveAgreement(db)
    const on = async (endedOn: string) =>
      refusalOf(db, head, endEarly, { id, ...(await earlyEndTyped({ endedOn })) })
    expect(await on(addDays(today, 1))).toBe('in-the-future')
    expect(await on('2020-01-01')).toBe('before-it-began')
    const young = await anAgreement(db)
    const early = { id: young.id, ...(await earlyEndTyped()) }
    expect(await refusalOf(db, young.head, endEarly, early)).toBe('not-in-force')
  })

  it('is taken back with a reason on the same day, and not later; promises are open again [B12]', async () => {
    const given = await anEarlyEnded(db)
    const { id, head } = given
    const tomorrow = new Date(now.getTime() + 86_400_000)
    expect(await refusalOf(db, head, withdrawEnd, { id, reason: 'Keliru' }, tomorrow)).toBe('too-late')
    expect(await pageOf(given, `/kerja-sama/${id}`)).toContain(`/kerja-sama/${id}/akhiri/cabut`)

    await did(db, head, withdrawEnd, { id, reason: 'Keliru memilih kerja sama' })
    await catchUp(db, [stopItems], () => now)
    expect(await agreementNow(db, id)).toMatchObject({ stage: 'active' })
    expect(await itemsOf(id)).toEqual([{ activity: 'Puskesmas keliling', stoppedOn: null }])
    expect((await recordOf(db, id)).slice(-2).map(({ act }) => act)).toEqual([
      'agreement.terminated',
      'agreement.termination-withdrawn',
    ])
    expect(await refusalOf(db, head, withdrawEnd, { id, reason: 'Lagi' })).toBe('not-ended-early')
  })
})

it.for(roles.filter((role) => !['system', 'stranger'].includes(role)))(
  'lets %s suspend and end early or not, as the table says [P1] [B12]',
  async (role: Role) => {
    const given = await anActiveAgreement(db)
    const actor = { ...given.head, roles: [role] }
    const typed = { id: given.id, ...(await suspensionTyped()) }
    for (const [permission, tried] of [
      ['agreement.suspend', () => refusalOf(db, actor, suspend, typed)],
      [
        'agreement.terminate',
        async () => refusalOf(db, actor, endEarly, { id: given.id, ...(await earlyEndTyped()) }),
      ],
    ] as const) {
      const allowed = (permissions[permission] as readonly Role[]).includes(role)
      if (allowed) expect(await tried()).toBeUndefined()
      else await expect(tried()).rejects.toMatchObject({ status: 403 })
    }
  },
)
