import { sql } from 'kysely'
import type { Logger } from 'pino'
import { type Database, perform, type Repeating, repeat, system, writing } from '#kernel'
import type { MailLine } from '../tables.ts'
import { failureOf } from './failure.ts'
import { letterOf } from './letter.tsx'
import { giveUpMail, mailSent } from './outcome.ts'
import type { Post } from './post.ts'

/** Minutes until the next try, by the number of tries made; after the last there is none. About thirty hours in all. */
export const pauses = [2, 5, 15, 60, 240, 480, 960, 960] as const

/** Days after which a waiting letter is no news any more, such as when no mail server was set for a while. */
const staleAfter = 3

export interface Delivery {
  db: Database
  post: Post
  /** The address of the program, for links. */
  origin: string
  clock: () => Date
}

const look = 5_000 // milliseconds

/** Sends what waits until stopped, one letter after the other. */
export function startPost(delivery: Delivery, log: Logger): Repeating {
  return repeat((going) => deliver(delivery, going), look, log)
}

/**
 * Sends everything that is due. A try is counted before the letter leaves, in a transaction of its own, so a crash in
 * between means one more try with the same Message-ID, never silence. Ends early when the server itself fails.
 */
export async function deliver(delivery: Delivery, going = () => true): Promise<void> {
  await dropStale(delivery)
  while (going()) {
    const mail = await takeNext(delivery)
    if (!mail) return
    if (!(await sendOne(delivery, mail))) return
  }
}

interface Waiting {
  id: string
  name: string
  sentTo: string
  subject: string
  content: MailLine[]
  messageId: string
  tries: number
}

async function sendOne({ db, post, origin, clock }: Delivery, mail: Waiting): Promise<boolean> {
  const { id, name, sentTo, subject, content, messageId, tries } = mail
  try {
    await post.send({ ...letterOf(subject, name, content, origin), to: sentTo, messageId })
  } catch (error) {
    const { reason, final, server } = failureOf(error)
    if (final || tries >= pauses.length) await perform(db, giveUpMail, { id, reason }, system, clock())
    else await noteFailure(db, id, reason)
    return !server
  }
  await perform(db, mailSent, { id }, system, clock())
  return true
}

function takeNext({ db, post, clock }: Delivery): Promise<Waiting | undefined> {
  const now = clock()
  return writing(db, system, async (tx) => {
    const { rows } = await sql<Waiting>`
      update mail set tries = tries + 1,
        next_try_at = ${now}::timestamptz + make_interval(mins => (${[...pauses]}::int[])[least(tries + 1, ${pauses.length})]),
        message_id = coalesce(message_id, '<' || mail.id || '@' || ${post.domain}::text || '>')
      from account
      where account.id = mail.account_id and mail.id = (
        select id from mail where state = 'waiting' and next_try_at <= ${now}
        order by next_try_at, id limit 1 for update skip locked)
      returning mail.id, account.name, sent_to, subject, content, message_id, tries`.execute(tx)
    return rows[0]
  })
}

/** No act: a try that failed and will be made again is told by the letter itself. */
function noteFailure(db: Database, id: string, reason: string): Promise<unknown> {
  return writing(db, system, (tx) =>
    tx.updateTable('mail').set({ lastError: reason }).where('id', '=', id).execute(),
  )
}

/** No act: nothing was tried, and the letter itself says why. */
function dropStale({ db, clock }: Delivery): Promise<unknown> {
  const now = clock()
  return writing(db, system, (tx) =>
    sql`update mail set state = 'given-up', ended_at = ${now},
        last_error = concat_ws(' ', ${`Tidak dikirim dalam ${staleAfter} hari, jadi sudah basi.`}::text, last_error)
      where state = 'waiting' and created_at < ${now}::timestamptz - ${`${staleAfter} days`}::interval`.execute(
      tx,
    ),
  )
}
