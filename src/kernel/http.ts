import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import type { Perform } from './act.ts'
import type { Actor } from './actor.ts'
import type { Database, Db } from './db.ts'
import type { FileStore } from './files.ts'
import type { Words } from './history.ts'
import type { Markup } from './jsx/markup.ts'
import type { Secrets } from './secrets.ts'

/** What the program runs on; made once at start. */
export interface Services {
  db: Database
  files: FileStore
  secrets: Secrets
  clock: () => Date
  /** How acts and fields are called in a history. */
  words: readonly Words[]
  /** True when the invented province is loaded and people sign in from a list. */
  sample: boolean
  /** The address people type, where it differs from what the program sees behind a proxy. */
  origin?: string | undefined
  /** From whom letters come; undefined when no mail server is set. */
  mailFrom?: string | undefined
  /** The national signing service, where one is set; else offices sign with keys of their own. */
  signingUrl?: string | undefined
  log: Logger
}

/** What a page can reach: it reads through `db`, within its actor's reach, and changes things only by `perform`. */
export interface App {
  Variables: {
    services: Services
    actor: Actor
    /** The calendar day in the zone of the actor's unit. */
    today: string
    /** One read-only transaction for the page; set by `page` and by `submit`. */
    db: Db
    perform: Perform
  }
}

/** What surrounds a page. */
export interface PageProps {
  title: string
  /** The way here, outermost first, without the page itself. */
  crumbs?: { label: string; href: string }[]
  help?: Markup
  /** Wide lists need the room; forms read better narrow. */
  narrow?: boolean
  /** Without navigation and without the name of whoever is signed in: for a tablet or a screen that many look at. */
  bare?: boolean
  /** What was sought, for the search box of the page. */
  sought?: string
  /** Built scripts that this page needs beside the common one. */
  scripts?: string[]
  /** Where no script runs, the browser asks for the page again after so many seconds. */
  refresh?: number
}

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: Hono asks for an interface here
    (content: Markup, props: PageProps): Response | Promise<Response>
  }
}

/** The row, or 404: what is out of reach does not exist. */
export function found<T>(row: T | undefined | null): T {
  if (row === undefined || row === null) throw new HTTPException(404)
  return row
}
