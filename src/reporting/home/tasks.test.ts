import { beforeAll, describe, expect, it } from 'vitest'
import { advance } from '#agreements'
import { addDays, type Database, system, writing } from '#kernel'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  anAgreement,
  anAgreementAt,
  did,
  headBeside,
  today,
} from '#test'
import { alter, cardOf, linesOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

describe('what needs doing today [N1]', () => {
  it('names what stands still for two weeks, and calls it stuck after a month', async () => {
    const officer = await anActor(db)
    const unmoved = async (days: number) => {
      const { id } = await anAgreement(db, { officer, title: `Diam ${days} hari` })
      await alter(db, id, { stageSince: addDays(today, -days) })
      return id
    }
    const [, slow, stuck] = [await unmoved(13), await unmoved(14), await unmoved(30)]
    const card = await cardOf(db, officer, 'tidak-bergerak')
    expect(linesOf(card)).toEqual(['Diam 30 hari', 'Diam 14 hari'])
    expect(card.match(/badge \w+/g)).toEqual(['badge stalled', 'badge attention'])
    expect(card).toContain(`href="/kerja-sama/${slow}/tahap"`)

    await did(db, officer, advance, { id: stuck, stage: 'technical-review', enteredOn: today })
    expect(linesOf(await cardOf(db, officer, 'tidak-bergerak'))).toEqual(['Diam 14 hari'])
  })

  it('counts down to the end of what is in force, and remembers what ended without a successor', async () => {
    const officer = await anActor(db)
    const head = await headBeside(db, officer)
    const running = async (title: string, days: number) => {
      const given = await anActiveAgreement(db, { officer, head, title })
      await alter(db, given.id, { startsOn: '2025-01-01', endsOn: addDays(today, days) })
      return given
    }
    for (const [title, days] of [
      ['Jauh', 181],
      ['Setengah tahun', 180],
      ['Sebulan', 30],
    ] as const)
      await running(title, days)
    await running('Hari terakhir', 0)
    const gone = await running('Kemarin habis', -1)
    await running('Lama habis', -31)

    const ending = await cardOf(db, head, 'segera-berakhir')
    expect(linesOf(ending)).toEqual(['Hari terakhir', 'Sebulan', 'Setengah tahun'])
    expect(ending.match(/badge \w+/g)).toEqual(['badge stalled', 'badge stalled', 'badge waiting'])
    expect(linesOf(await cardOf(db, officer, 'segera-berakhir'))).toEqual(['Setengah tahun'])
    expect(linesOf(await cardOf(db, officer, 'tanggung-jawab-anda'))).toEqual(['Hari terakhir', 'Sebulan'])
    const ended = await cardOf(db, officer, 'baru-berakhir')
    expect(linesOf(ended)).toEqual(['Kemarin habis'])
    expect(ended).toContain(`href="/kerja-sama/${gone.id}/perpanjang"`)

    await anAgreement(db, { officer, head, partnerId: gone.partnerId, renewsId: gone.id })
    expect(await cardOf(db, officer, 'baru-berakhir')).toBe('')
  })

  it('asks for promises of the plan that are due, and tells each person of their own', async () => {
    const { id, officer, head } = await anActiveAgreement(db)
    const soon = { startsOn: today, endsOn: addDays(today, 14), ourOwnerId: head.accountId }
    await writing(db, system, (tx) =>
      tx.updateTable('planItem').set(soon).where('agreementId', '=', id).execute(),
    )
    const due = await cardOf(db, officer, 'kegiatan-jatuh-tempo')
    expect(due).toContain(`href="/kerja-sama/${id}/rencana-aksi/`)
    expect(due).toContain('Target 12 kali')
    expect(linesOf(await cardOf(db, head, 'tanggung-jawab-anda'))).toEqual(['Puskesmas keliling'])
    expect(await cardOf(db, head, 'kegiatan-jatuh-tempo')).toBe('')
    expect(await cardOf(db, officer, 'tanggung-jawab-anda')).toBe('')
  })

  it('finds agreements and promises that nobody answers for', async () => {
    const { id, officer } = await anAgreementAt(db, 'drafting')
    expect(await cardOf(db, officer, 'tanpa-penanggung-jawab')).toBe('')
    await alter(db, id, { ourOwnerId: null })
    const agreement = await cardOf(db, officer, 'tanpa-penanggung-jawab')
    expect(agreement).toContain(`href="/kerja-sama/${id}/penanggung-jawab"`)
    expect(agreement).toContain('Penanggung jawab unit belum ditetapkan')
    expect(await cardOf(db, officer, 'kegiatan-tanpa-penanggung-jawab')).toMatch(
      new RegExp(`/kerja-sama/${id}/rencana-aksi/[0-9a-f-]+/ubah#ourOwnerId`),
    )
  })

  it('finds memoranda that led to nothing in six months', async () => {
    const { id, officer, head, partnerId } = await anActiveAgreement(db, { title: 'Payung' })
    await alter(db, id, { kind: 'memorandum', startsOn: '2026-09-11', endsOn: '2029-09-10' })
    expect(await cardOf(db, officer, 'mou-tanpa-pks')).toBe('')
    await alter(db, id, { startsOn: '2026-09-10' })
    const lone = await cardOf(db, officer, 'mou-tanpa-pks')
    expect(linesOf(lone)).toEqual(['Payung'])
    expect(lone).toContain(`href="/kerja-sama/baru?mitra=${partnerId}"`)

    const below = await anAgreement(db, { officer, head, partnerId })
    await alter(db, below.id, { parentId: id })
    expect(await cardOf(db, officer, 'mou-tanpa-pks')).toBe('')
  })
})
