import { assessParticipants, hoursOf } from '#attendance'
import {
  approveCertificates,
  askCertificateCorrection,
  askCertificateRevocation,
  handOverCertificates,
  proposeCertificates,
} from '#certificates'
import { issuersFor } from '#credentials'
import { type Actor, addDays, dayIn, found, reading, type Services, system } from '#kernel'
import { doing } from './doing.ts'
import type { Laid } from './walk.ts'

const title = 'Pengolahan Hasil Laut'
const at = (day: string, hour: string) => new Date(`${day}T${hour}:00:00Z`)

/** A cohort of Tanjungpandan that ended: most certified, one revoked, one corrected, one paper handed over. */
export async function layCertificates(services: Services, { people }: Laid): Promise<void> {
  const officer = people.get('tanjungpandan/section-head')
  const head = people.get('tanjungpandan/unit-head')
  if (!officer || !head) return
  const today = dayIn(officer.zone, services.clock())
  const cohortId = await finishedCohort(services, officer)
  if (!cohortId) return
  const issuerId = await issuerOf(services, officer, addDays(today, -7))
  const seated = await seatedIn(services, cohortId)
  const day = (ago: number) => addDays(today, -ago)
  const results = seated.map((id, place) => [`hasil-${id}`, place === 2 ? 'retake' : 'passed'])
  await doing(
    services,
    officer,
    assessParticipants,
    {
      id: cohortId,
      assessor: 'Fitri Contoh',
      assessedOn: day(8),
      ...Object.fromEntries(results),
    },
    at(day(8), '04'),
  )
  const fit = await fitIn(services, cohortId)
  if (fit.length < 4) return
  const asked = { id: cohortId, issuerId, title, people: fit }
  const { id } = await doing(services, officer, proposeCertificates, asked, at(day(7), '03'))
  await doing(services, head, approveCertificates, { id, version: 1 }, at(day(6), '03'))
  const [first, second, third] = await certificatesIn(services, id)
  const fuller = { title: `${title} Tingkat Dasar`, reason: 'Tingkat pelatihan belum disebut' }
  const correction = { id: first, version: 1, issuerId, ...fuller }
  const corrected = await doing(services, officer, askCertificateCorrection, correction, at(day(5), '03'))
  await doing(services, head, approveCertificates, { id: corrected.id, version: 1 }, at(day(4), '03'))
  const wrong = {
    id: second,
    version: 1,
    reasonClass: 'wrong-person',
    reason: 'Tertukar dengan rekan sekelas',
  }
  const revoked = await doing(services, officer, askCertificateRevocation, wrong, at(day(3), '03'))
  await doing(services, head, approveCertificates, { id: revoked.id, version: 1 }, at(day(2), '03'))
  const handed = { certificates: third, handedOn: day(1), receivedBy: 'Pemilik sendiri' }
  await doing(services, officer, handOverCertificates, handed, at(day(1), '03'))
}

async function finishedCohort({ db }: Services, officer: Actor): Promise<string | undefined> {
  const row = await reading(db, officer, (read) =>
    read
      .selectFrom('cohort')
      .innerJoin('programme', 'programme.id', 'cohort.programmeId')
      .select('cohort.id')
      .where('cohort.unitId', '=', officer.scope?.unitId ?? '')
      .where('cohort.stage', '=', 'finished')
      .where('programme.certificate', '=', 'completion')
      .orderBy('cohort.startsOn')
      .executeTakeFirst(),
  )
  return row?.id
}

/** The partner who teaches there. */
async function issuerOf({ db }: Services, officer: Actor, day: string): Promise<string> {
  const issuers = await reading(db, system, (read) => issuersFor(read, found(officer.scope), day))
  return found(issuers.find(({ kind }) => kind === 'partner')).id
}

/** Those who came often enough and passed. */
async function fitIn({ db }: Services, cohortId: string): Promise<string[]> {
  return await reading(db, system, async (read) => {
    const hours = await hoursOf(read, cohortId)
    const passed = await read
      .selectFrom('assessment')
      .select('participantId')
      .where('cohortId', '=', cohortId)
      .where('latest', '=', true)
      .where('result', '=', 'passed')
      .orderBy('participantId')
      .execute()
    const reached = new Set(hours.filter((each) => each.reached).map((each) => each.participantId))
    return passed.map(({ participantId }) => participantId).filter((each) => reached.has(each))
  })
}

const seatedIn = ({ db }: Services, cohortId: string) =>
  reading(db, system, async (read) => {
    const rows = await read
      .selectFrom('participant')
      .innerJoin('person', 'person.id', 'participant.personId')
      .select('participant.id')
      .where('cohortId', '=', cohortId)
      .orderBy('person.name')
      .orderBy('participant.id')
      .execute()
    return rows.map(({ id }) => id)
  })

const certificatesIn = ({ db }: Services, proposalId: string) =>
  reading(db, system, async (read) => {
    const rows = await read
      .selectFrom('certificate')
      .select('id')
      .where('proposalId', '=', proposalId)
      .orderBy('serial')
      .execute()
    return rows.map(({ id }) => id)
  })
