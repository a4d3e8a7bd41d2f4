import { Readable } from 'node:stream'
import { advance, attach, sign } from '#agreements'
import { type Act, type Actor, addDays, type Day, found, reading, type Services, system } from '#kernel'
import {
  addTemplate,
  amendArticle,
  amendItem,
  amendMain,
  composeText,
  mergeAddendum,
  openAddendum,
} from '#papers'
import { doing } from './doing.ts'
import { promiseOf } from './lay-facts.ts'
import { around } from './lay-meetings.ts'
import { samplePaper } from './paper.ts'
import { sampleTemplate } from './template.ts'
import type { Laid } from './walk.ts'

/** What is written on copies: one that changed its agreement, one that waits. */
export const addenda = {
  merged: { title: 'Adendum I peningkatan budaya literasi warga binaan', reached: 'active' },
  open: { title: 'Adendum I peningkatan pelayanan kesehatan warga binaan', reached: 'drafting' },
} as const

/** One addendum that was merged, one still on its copy, and a template with the letterhead of Rutan Barabai. */
export async function layAddenda(services: Services, laid: Laid): Promise<void> {
  const { today, person } = around(services, laid)
  await layMerged(
    services,
    person('barabai/cooperation-officer'),
    person('barabai/unit-head'),
    addDays(today, -20),
  )
  await layOpen(services, person('barabai/cooperation-officer'), addDays(today, -4))
  await layTemplate(services, person('barabai/unit-head'), addDays(today, -60))
}

const noon = (day: Day) => new Date(`${day}T04:00:00Z`)

/** More reading corners than were promised, signed by both and merged. */
async function layMerged(services: Services, officer: Actor, head: Actor, day: Day): Promise<void> {
  const main = await promiseOf(services, 'Peningkatan budaya literasi warga binaan', 'Sudut baca blok hunian')
  const { title } = addenda.merged
  const { id } = await doing(
    services,
    officer,
    openAddendum,
    { id: main.id, title, effectiveOn: day },
    noon(addDays(day, -9)),
  )
  const promised = await termsOf(services, main.itemId)
  const step = onDay(services, officer, id)
  await step(amendItem, addDays(day, -8), {
    ...promised,
    itemId: main.itemId,
    version: 1,
    quantity: '3',
    output: 'Sudut baca dengan 300 buku',
  })
  await step(composeText, addDays(day, -7), { signingOn: addDays(day, -2), place: 'Barabai' })
  for (const stage of ['discussion', 'signing'])
    await step(advance, addDays(day, -4), {
      stage,
      enteredOn: addDays(day, -4),
      reason: 'Disetujui kepala rutan lewat nota dinas',
    })
  const signing = { signedOn: addDays(day, -2), signedAt: 'Barabai', signingMode: 'wet-ink' }
  for (const partyId of await partiesOf(services, id))
    await step(sign, addDays(day, -2), { partyId, ...signing })
  const file = await samplePaper(services.files, title, 'adendum-bertanda-tangan.pdf')
  await step(attach, addDays(day, -1), { kind: 'signed-scan', file })
  await doing(services, head, mergeAddendum, { id }, noon(day))
}

/** A longer term and more visits, still being written. */
async function layOpen(services: Services, officer: Actor, day: Day): Promise<void> {
  const activity = 'Puskesmas keliling'
  const main = await promiseOf(services, 'Peningkatan pelayanan kesehatan warga binaan', activity)
  const { title } = addenda.open
  const effectiveOn = addDays(day, 40)
  const { id } = await doing(services, officer, openAddendum, { id: main.id, title, effectiveOn }, noon(day))
  const agreement = await reading(services.db, system, (read) =>
    read
      .selectFrom('agreement')
      .select(['title', 'objects', 'scope', 'endsOn'])
      .where('id', '=', main.id)
      .executeTakeFirstOrThrow(),
  )
  const step = onDay(services, officer, id)
  const reason = 'Pembangunan klinik rutan selesai tahun berikutnya'
  const endsOn = addDays(found(agreement.endsOn), 184)
  await step(amendMain, day, { ...agreement, endsOn, reason, version: 1 })
  const promised = await termsOf(services, main.itemId)
  await step(amendItem, day, { ...promised, itemId: main.itemId, version: 2, quantity: '18' })
  await step(amendArticle, day, {
    article: 'baru',
    number: '7A',
    heading: 'Rujukan',
    text: 'PIHAK KEDUA menerima rujukan Warga Binaan pada hari kerja.\nDalam keadaan darurat rujukan diterima setiap saat.',
    version: 3,
  })
}

/** The next act on an addendum, on its day. */
function onDay(services: Services, officer: Actor, id: string) {
  return <Input, Result, Code extends string>(
    act: Act<Input, Result, Code>,
    day: Day,
    typed: Record<string, unknown>,
  ) => doing(services, officer, act, { id, ...typed }, noon(day))
}

/** A promise as a form types it, but for what an addendum changes of it. */
async function termsOf({ db }: Services, itemId: string) {
  const item = await reading(db, system, (read) =>
    read
      .selectFrom('planItem')
      .select(['activity', 'output', 'measure', 'place', 'startsOn', 'endsOn', 'source', 'proofs'])
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow(),
  )
  return item
}

async function partiesOf({ db }: Services, agreementId: string): Promise<string[]> {
  const parties = await reading(db, system, (read) =>
    read
      .selectFrom('party')
      .select('id')
      .where('agreementId', '=', agreementId)
      .orderBy('placeInOrder')
      .execute(),
  )
  return parties.map(({ id }) => id)
}

async function layTemplate(services: Services, head: Actor, day: Day): Promise<void> {
  const file = await services.files.store(Readable.from([sampleTemplate()]), 'templat-pks-barabai.docx')
  const typed = { kind: 'agreement', title: 'PKS dengan kop Rutan Barabai', validFrom: day, wrong: [] }
  await doing(services, head, addTemplate, { ...typed, file }, noon(day))
}
