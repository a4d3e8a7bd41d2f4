import { addDays, found, reading, type Services, system } from '#kernel'
import { addProof, verifyProof } from '#plans'
import { doing } from './doing.ts'
import { agreementOf, around } from './lay-meetings.ts'
import { samplePaper } from './paper.ts'
import type { Laid } from './walk.ts'

/** What shows that the services of story S2 are given: laid by the officer, verified by the head. */
export async function layFacts(services: Services, laid: Laid): Promise<void> {
  const { today, at, person } = around(services, laid)
  const [officer, head] = [person('barabai/cooperation-officer'), person('barabai/unit-head')]
  const papers = (title: string, name: string) => samplePaper(services.files, title, name)

  const health = await promiseOf(
    services,
    'Peningkatan pelayanan kesehatan warga binaan',
    'Puskesmas keliling',
  )
  const list = { kind: 'attendance', happenedOn: addDays(today, -34), place: 'Klinik rutan' }
  const first = { ...health, ...list, file: await papers('Daftar hadir pemeriksaan', 'daftar-hadir.pdf') }
  await doing(services, officer, addProof, first, at(-33))
  const proofId = await proofOf(services, health.itemId)
  await doing(services, head, verifyProof, { ...health, proofId }, at(-30))

  const books = await promiseOf(services, 'Peningkatan budaya literasi warga binaan', 'Perpustakaan keliling')
  const report = { kind: 'report', happenedOn: addDays(today, -13), place: 'Blok hunian' }
  const waiting = { ...books, ...report, file: await papers('Laporan perpustakaan keliling', 'laporan.pdf') }
  await doing(services, officer, addProof, waiting, at(-12))
}

export async function promiseOf(services: Services, title: string, activity: string) {
  const id = await agreementOf(services, title)
  const item = await reading(services.db, system, (read) =>
    read
      .selectFrom('planItem')
      .select('id')
      .where('agreementId', '=', id)
      .where('activity', '=', activity)
      .executeTakeFirst(),
  )
  return { id, itemId: found(item).id }
}

async function proofOf({ db }: Services, planItemId: string): Promise<string> {
  const proof = await reading(db, system, (read) =>
    read.selectFrom('proof').select('id').where('planItemId', '=', planItemId).executeTakeFirst(),
  )
  return found(proof).id
}
