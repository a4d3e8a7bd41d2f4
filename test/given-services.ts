import { type Actor, type Database, newId, reading, system } from '#kernel'
import { promisePledge, receivePledge } from '#pledges'
import { arrangeRoutine } from '#routines'
import { anUpload, did } from './given-acts.ts'

type Over = Record<string, unknown>

/** Every Tuesday from the ninth of March 2027, the day before today, for eight weeks. */
export const routineTyped = (over: Over = {}): Over => ({
  name: 'Puskesmas keliling',
  place: 'Klinik rutan',
  beginsAt: '09.00',
  endsAt: '11.00',
  partnerPeople: 'Dokter dan dua perawat',
  rhythm: 'weekly',
  weekdays: ['2'],
  every: '1',
  startsOn: '2027-03-10',
  endsOn: '2027-05-09',
  ...over,
})

/** A service of a promise, with its days laid ahead. */
export const aRoutine = (db: Database, officer: Actor, itemId: string, over: Over = {}) =>
  did(db, officer, arrangeRoutine, { itemId, ...routineTyped(over) })

/** The days of a service in order. */
export const daysOfService = (db: Database, routineId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('routineDay').selectAll().where('routineId', '=', routineId).orderBy('day').execute(),
  )

export const pledgeTyped = (over: Over = {}): Over => ({
  what: 'Buku bacaan',
  quantity: '200',
  measure: 'buku',
  value: '10.000.000',
  pledgedOn: '2027-03-10',
  dueOn: '2027-04-10',
  ...over,
})

/** Two hundred books that the partner of an agreement promised. */
export const aPledge = (
  db: Database,
  officer: Actor,
  { id, partnerId }: { id: string; partnerId: string },
  over: Over = {},
) => did(db, officer, promisePledge, { agreementId: id, partnerId, ...pledgeTyped(over) })

/** Some of it came, with its handover note. */
export async function aReceipt(db: Database, officer: Actor, id: string, over: Over = {}) {
  const usual = { receivedOn: '2027-03-10', quantity: '80', condition: 'good', receivedBy: 'Siti Rahmah' }
  await did(db, officer, receivePledge, { id, ...usual, file: await anUpload(`${newId()}.pdf`), ...over })
  return reading(db, system, (read) =>
    read
      .selectFrom('pledgeReceipt')
      .selectAll()
      .where('pledgeId', '=', id)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  )
}
