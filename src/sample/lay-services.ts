import { type Actor, addDays, type Day, found, reading, type Services, system } from '#kernel'
import { answerField, assignFinding, checklistOn, noteField, recordMonitoring } from '#monitoring'
import { promisePledge, receivePledge, usePledge } from '#pledges'
import { holidaysBetween } from '#programmes'
import { arrangeRoutine, holdRoutineDay, makeUpRoutineDay, missRoutineDay } from '#routines'
import { doing } from './doing.ts'
import { promiseOf } from './lay-facts.ts'
import { agreementOf, around } from './lay-meetings.ts'
import { samplePaper } from './paper.ts'
import { type SampleService, sampleServices } from './services.ts'
import type { Laid } from './walk.ts'

const noon = (day: Day) => new Date(`${day}T04:00:00Z`)

/** The routine services of story S2, what partners of S1 and S2 give in kind, and one monitoring visit. */
export async function layServices(services: Services, laid: Laid): Promise<void> {
  const { today, person } = around(services, laid)
  const officer = person('barabai/cooperation-officer')
  for (const service of sampleServices) await layService(services, officer, service, today)
  await layPledges(services, laid)
  await layMonitoring(services, laid)
}

async function layService(services: Services, officer: Actor, service: SampleService, today: Day) {
  const { agreement, activity, place, partnerPeople, weekday, every, became } = service
  const { id: agreementId, itemId } = await promiseOf(services, agreement, activity)
  const term = await reading(services.db, system, (read) =>
    read
      .selectFrom('agreement')
      .select(['startsOn', 'endsOn'])
      .where('id', '=', agreementId)
      .executeTakeFirst(),
  )
  const startsOn = found([addDays(today, -63), found(found(term).startsOn)].sort().at(-1))
  const rhythm = { rhythm: 'weekly', weekdays: [String(weekday)], every: String(every) }
  const span = { startsOn, endsOn: addDays(today, 240) }
  const hours = { beginsAt: '09.00', endsAt: '11.00' }
  const typed = { itemId, name: activity, place, partnerPeople, ...rhythm, ...span, ...hours }
  const { id } = await doing(services, officer, arrangeRoutine, typed, noon(startsOn))
  const days = await reading(services.db, system, (read) =>
    read
      .selectFrom('routineDay')
      .select(['id', 'day'])
      .where('routineId', '=', id)
      // also those an earlier start has spoken of, so that each keeps its turn
      .where('state', '<>', 'cancelled')
      .where('makesUpFor', 'is', null)
      .where('day', '<', addDays(today, -3))
      .orderBy('day')
      .execute(),
  )
  for (const [at, { id: dayId, day }] of days.entries()) {
    const what = found(became[at % became.length])
    if (what === 'silent') continue
    if ('served' in what) await hold(services, officer, dayId, what, day)
    else await miss(services, officer, dayId, what, day)
  }
}

interface Served {
  served: number
  male: number
  detainee?: number
}

function hold(services: Services, officer: Actor, id: string, { served, male, detainee }: Served, day: Day) {
  const counted = { served: String(served), male: String(male), detainee: detainee && String(detainee) }
  return doing(services, officer, holdRoutineDay, { id, version: '1', ...counted }, noon(day))
}

async function miss(
  services: Services,
  officer: Actor,
  id: string,
  { missed, reason, madeUp }: { missed: string; reason: string; madeUp?: number },
  day: Day,
) {
  await doing(services, officer, missRoutineDay, { id, version: '1', missedBy: missed, reason }, noon(day))
  if (madeUp === undefined) return
  const instead = await workday(services, officer, addDays(day, 1))
  const { id: other } = await doing(services, officer, makeUpRoutineDay, { id, day: instead }, noon(day))
  await hold(services, officer, other, { served: madeUp, male: madeUp }, instead)
}

/** The first day from `from` on that is no holiday. */
async function workday({ db }: Services, { scope }: Actor, from: Day): Promise<Day> {
  const until = addDays(from, 20)
  const free = await reading(db, system, (read) => holidaysBetween(read, scope?.unitId ?? null, from, until))
  let day = from
  while (free.some((holiday) => holiday.day === day)) day = addDays(day, 1)
  return day
}

/** Quantities only where the annex names them; the source names none of what the company of S1 gives. */
async function layPledges(services: Services, laid: Laid): Promise<void> {
  const { today, at, person } = around(services, laid)
  const officer = person('barabai/cooperation-officer')
  const partner = (key: string) => found(laid.partners.get(key))
  const shelves = await promiseOf(
    services,
    'Peningkatan budaya literasi warga binaan',
    'Sudut baca blok hunian',
  )
  const { id } = await doing(
    services,
    officer,
    promisePledge,
    {
      ...{ agreementId: shelves.id, planItemId: shelves.itemId, partnerId: partner('perpustakaan') },
      ...{ what: 'Buku untuk sudut baca', quantity: '200', measure: 'buku' },
      ...{ pledgedOn: addDays(today, -40), dueOn: addDays(today, 30) },
    },
    at(-40),
  )
  const file = await samplePaper(services.files, 'Berita acara serah terima buku', 'serah-terima-buku.pdf')
  const came = {
    quantity: '120',
    condition: 'good',
    receivedBy: 'Siti Rahmah',
    receivedOn: addDays(today, -12),
  }
  await doing(services, officer, receivePledge, { id, ...came, file }, at(-12))
  const used = { quantity: '100', location: 'Sudut baca Blok A', sinceOn: addDays(today, -10) }
  await doing(services, officer, usePledge, { id, ...used }, at(-10))

  const bins = { what: 'Sarana pemilahan sampah', measure: 'unit', pledgedOn: addDays(today, -45) }
  const waste = await agreementOf(services, 'Pengelolaan sampah dan pembinaan kerja')
  const from = { agreementId: waste, partnerId: partner('lingkungan'), dueOn: addDays(today, -5) }
  await doing(services, officer, promisePledge, { ...from, ...bins }, at(-45))

  const ananda = await agreementOf(services, 'Pembinaan keterampilan warga binaan di Sumatera Barat')
  const means = {
    ...{ what: 'Sarana pelatihan keterampilan yang belum dimiliki lapas dan rutan', measure: 'unit' },
    ...{ agreementId: ananda, partnerId: partner('al-ananda'), pledgedOn: addDays(today, -20) },
    note: 'Jenis dan jumlahnya belum disebut mitra.',
  }
  await doing(services, person('sumbar/regional-officer'), promisePledge, means, at(-20))
}

async function layMonitoring(services: Services, laid: Laid): Promise<void> {
  const { today, at, person } = around(services, laid)
  const [officer, head] = [person('barabai/cooperation-officer'), person('barabai/unit-head')]
  const items = await reading(services.db, system, (read) => checklistOn(read, today))
  const loose = found(items[1])
  const answers = items.flatMap((item): [string, string][] =>
    item === loose
      ? [
          [answerField(item.id), 'partly'],
          [noteField(item.id), 'Daftar hadir penyuluhan belum ditandatangani semua'],
        ]
      : [[answerField(item.id), 'yes']],
  )
  const visit = {
    agreementId: await agreementOf(services, 'Peningkatan pelayanan kesehatan warga binaan'),
    ...{ visitedOn: addDays(today, -15), beginsAt: '09.00', place: 'Klinik rutan' },
    othersOurs: `${officer.name}, Pengelola kerja sama`,
    summary: 'Layanan kesehatan berjalan; daftar hadir penyuluhan perlu dilengkapi.',
    ...Object.fromEntries(answers),
  }
  const { id } = await doing(services, officer, recordMonitoring, visit, at(-15))
  const point = {
    ...{
      id,
      itemId: loose.id,
      what: 'Lengkapi tanda tangan daftar hadir penyuluhan',
      dueOn: addDays(today, 6),
    },
    ...{ ownerAccountId: officer.accountId, verifierId: head.accountId },
  }
  await doing(services, officer, assignFinding, point, at(-14))
}
