import { pino } from 'pino'
import { type Actor, type Database, openDatabase, type Services } from '#kernel'
import { createApp, words } from '../src/app.ts'
import { aSession, secrets } from './given-accounts.ts'
import { files, now } from './given-acts.ts'
import { workerDatabase } from './worker-database.ts'

export * from './given-accounts.ts'
export * from './given-acts.ts'
export * from './given-addenda.ts'
export * from './given-agreements.ts'
export * from './given-approval.ts'
export * from './given-attendance.ts'
export * from './given-care.ts'
export * from './given-certificates.ts'
export * from './given-credentials.ts'
export * from './given-directives.ts'
export * from './given-ending.ts'
export * from './given-enrolment.ts'
export * from './given-facts.ts'
export * from './given-identity.ts'
export * from './given-imports.ts'
export * from './given-meetings.ts'
export * from './given-moves.ts'
export * from './given-needs.ts'
export * from './given-notices.ts'
export * from './given-papers.ts'
export * from './given-partners.ts'
export * from './given-people.ts'
export * from './given-permits.ts'
export * from './given-privacy.ts'
export * from './given-programmes.ts'
export * from './given-reintegration.ts'
export * from './given-services.ts'
export * from './given-settled.ts'
export * from './given-signings.ts'
export * from './given-targeting.ts'
export * from './given-templates.ts'
export * from './given-tte.ts'
export * from './given-words.ts'

let opened: Database | undefined

/** One database for all tests of a worker: each test makes its own rows, so none is in another's way. */
export async function aDatabase(): Promise<Database> {
  opened ??= openDatabase(await workerDatabase(), () => undefined, { secrets })
  return opened
}

/** What the program runs on, with a clock that stands still. */
export function servicesOn(db: Database, over: Partial<Services> = {}): Services {
  const log = pino({ level: 'silent' })
  return { db, files, secrets, clock: () => now, words, sample: false, log, ...over }
}

export type Fields = Record<string, string | string[] | File>

export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Posts a form as a browser does; a file among the fields makes it multipart. */
  post(path: string, fields: Fields, headers?: Record<string, string>): Promise<Response>
}

/** The whole product as somebody sees it in a browser: signed in as `actor`, or a stranger. */
export async function browserOf(db: Database, actor?: Actor, over: Partial<Services> = {}): Promise<Browser> {
  const services = servicesOn(db, over)
  const app = createApp(services)
  const own: Record<string, string> = actor ? { cookie: await aSession(db, actor, services.clock()) } : {}
  const sameSite = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  return {
    get: async (path, headers = {}) => await app.request(path, { headers: { ...own, ...headers } }),
    post: async (path, fields, headers = {}) =>
      await app.request(path, {
        method: 'POST',
        body: bodyOf(fields),
        headers: { ...own, ...sameSite, ...headers },
      }),
  }
}

function bodyOf(fields: Fields): URLSearchParams | FormData {
  const hasFile = Object.values(fields).some((value) => value instanceof File)
  const body = hasFile ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) body.append(name, each as string)
  }
  return body
}

/** A small file that is what it says: a PDF with some words in it. */
export function aPdf(name = 'naskah.pdf', words = 'Naskah'): File {
  return new File([`%PDF-1.4\n% ${words}\n%%EOF\n`], name, { type: 'application/pdf' })
}
