import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { startAllocations } from '#enrolment'
import { startImports } from '#imports'
import {
  type Actor,
  type Database,
  type Day,
  keepDaily,
  openDatabase,
  openFiles,
  type Services,
  startWork,
} from '#kernel'
import { startPapers } from '#papers'
import { secrets, servicesOn } from '#test'
import { startSigning } from '#tte'
import { createApp, dailies, importKinds, reactions } from '../../src/app.ts'
import { listen } from '../../src/program/listen.ts'
import { layOffices } from '../../src/sample/lay-offices.ts'
import { layPeople } from '../../src/sample/lay-people.ts'

export interface StoryProgram {
  address: string
  services: Services
  /** The offices and people of the sample, by their keys. */
  offices: Map<string, string>
  people: Map<string, Actor>
  /** Nine in the morning of another day, after its rounds; whoever was signed in may have to come in again. */
  goTo(day: Day): Promise<void>
  stop(): Promise<void>
}

type Laying = (services: Services, people: Map<string, Actor>) => Promise<unknown>

/**
 * The whole program on a port of its own: the offices and people of the sample are there, and what `lay` lays before
 * the work behind the door begins.
 */
export const aProgram = (connection: Parameters<typeof openDatabase>[0], ...lay: Laying[]) =>
  aProgramOn('2027-03-10', connection, ...lay)

/** The same, as it was at nine in the morning of another day. */
export async function aProgramOn(
  began: Day,
  connection: Parameters<typeof openDatabase>[0],
  ...lay: Laying[]
): Promise<StoryProgram> {
  const db = openDatabase(connection, () => undefined, { secrets })
  // the offices bear names of these years, so they are laid from a day of these years
  let clock = clockFrom('2027-03-10T02:00:00Z')
  const services = servicesOn(db, {
    sample: true,
    clock: () => clock(),
    files: openFiles(mkdtempSync(join(tmpdir(), 'bekal-cerita-')), 25_000_000),
    log: pino({ level: 'error' }),
  })
  const offices = await layOffices(services)
  const people = await layPeople(services, offices)
  clock = clockFrom(`${began}T02:00:00Z`)
  for (const each of lay) await each(services, people)
  const goTo = async (day: Day) => {
    clock = clockFrom(`${day}T02:00:00Z`)
    await keepDaily(db, dailies, clock())
  }
  return { services, offices, people, goTo, ...(await running(db, services)) }
}

/** Opens the door and starts the work behind it. */
export async function running(db: Database, services: Services) {
  const door = await listen(createApp(services).fetch, { host: '127.0.0.1', port: 0 })
  const work = startWork(db, reactions, services.clock, services.log)
  const imports = startImports(services, importKinds, services.log)
  const papers = startPapers(services, services.log)
  const allocations = startAllocations(services, services.log)
  const signing = startSigning(services)
  const stop = async () => {
    await door.close()
    await work.stop()
    await imports.stop()
    await papers.stop()
    await allocations.stop()
    await signing.stop()
    await db.destroy()
  }
  return { address: door.address, stop }
}

/** A clock that runs, but from a day that is always the same. */
export function clockFrom(day: string): () => Date {
  const ahead = Date.parse(day) - Date.now()
  return () => new Date(Date.now() + ahead)
}
