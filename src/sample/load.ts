import { sql } from 'kysely'
import { found, type Services, system, writing } from '#kernel'
import { layAddenda } from './lay-addenda.ts'
import { layAttendance } from './lay-attendance.ts'
import { layCare } from './lay-care.ts'
import { layCertificates } from './lay-certificates.ts'
import { layClients } from './lay-clients.ts'
import { layCooperation } from './lay-cooperation.ts'
import { layDirectives } from './lay-directives.ts'
import { layEndings } from './lay-endings.ts'
import { layEnrolment } from './lay-enrolment.ts'
import { layFacts } from './lay-facts.ts'
import { layIssuers } from './lay-issuers.ts'
import { layMeetings } from './lay-meetings.ts'
import { layMoves } from './lay-moves.ts'
import { layNeeds } from './lay-needs.ts'
import { layNotices } from './lay-notices.ts'
import { layOffices } from './lay-offices.ts'
import { layPacks } from './lay-packs.ts'
import { layPartners } from './lay-partners.ts'
import { layPeople } from './lay-people.ts'
import { layMilestonesAndPermits } from './lay-permits.ts'
import { layPrivacy } from './lay-privacy.ts'
import { layProgrammes, startCohorts } from './lay-programmes.ts'
import { layRegistry } from './lay-registry.ts'
import { layServices } from './lay-services.ts'
import { layTargeting } from './lay-targeting.ts'
import { layThirtySeven } from './lay-thirty-seven.ts'

/**
 * Fills an empty program with a province to learn in: the offices and partners of the stories, people invented.
 * Everything is done by the acts themselves, so that the record of the sample is a real one. An earlier start
 * that was cut off is taken up where it ended: its days count from the moment it began, and `doing` repeats nothing.
 */
export async function loadSample(services: Services): Promise<void> {
  const { began, laid } = await beginning(services)
  if (laid) return
  services.log.info('Menyiapkan provinsi contoh …')
  await lay({ ...services, clock: () => began })
  await writing(services.db, system, (tx) => sql`update sample set laid = ${services.clock()}`.execute(tx))
}

async function lay(services: Services): Promise<void> {
  const offices = await layOffices(services)
  const people = await layPeople(services, offices)
  const partners = await layPartners(services, people)
  const directives = await layDirectives(services, people)
  const laid = { offices, people, partners, directives }
  await layRegistry(services, { people, partners })
  await layCooperation(services, laid)
  await layEndings(services, people)
  await layMeetings(services, laid)
  await layMilestonesAndPermits(services, laid)
  await layIssuers(services, laid)
  await layNeeds(services, laid)
  await layMoves(services, laid)
  const women = await layCare(services, laid)
  await layThirtySeven(services, laid)
  await layClients(services, people)
  await layTargeting(services, people)
  await layFacts(services, laid)
  const cohorts = await layProgrammes(services, laid)
  await layEnrolment(services, laid)
  await startCohorts(services, laid, cohorts)
  await layPrivacy(services, laid, women)
  await layAttendance(services, laid)
  await layCertificates(services, laid)
  await layServices(services, laid)
  await layAddenda(services, laid)
  await layPacks(services, laid, women)
  await layNotices(services, people)
}

function beginning({ db, clock }: Services) {
  return writing(db, system, async (tx) => {
    await sql`insert into sample (began) values (${clock()}) on conflict do nothing`.execute(tx)
    const { rows } = await sql<{ began: Date; laid: Date | null }>`select began, laid from sample`.execute(tx)
    return found(rows[0])
  })
}
