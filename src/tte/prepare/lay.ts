import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { findAgreement } from '#agreements'
import { type Actor, type App, type Day, type FileStore, readBody, reading, type Services } from '#kernel'
import { type AgreementText, compareBrought, latestText, printText } from '#papers'
import { bytesOf } from '../bytes-of.ts'
import { layOut } from '../pdf/lay-out.ts'
import { choose } from './choose.ts'
import { type Laid, type NotLaid, prepare } from './prepare.ts'

/** Reads the form and lays the paper out before the transaction begins: the act only looks at what came of it. */
export async function readAndLay(c: Context<App, '/:id'>): Promise<Record<string, unknown>> {
  const { services, actor, today } = c.var
  const values = { ...(await readBody(c)), ownKey: !services.signingUrl }
  const typed = prepare.input.safeParse({ ...values, ...c.req.param(), laid: 'no-paper' }).data
  return { ...values, laid: typed ? await layPaper(services, actor, today, typed) : 'no-paper' }
}

type Typed = Parameters<typeof prepare.run>[1]
type Ground = Pick<Services, 'db' | 'files' | 'clock'>

/** The paper with its sheets, stored; or why there is none. */
export async function layPaper(
  { db, files, clock }: Ground,
  actor: Actor,
  today: Day,
  typed: Typed,
): Promise<Laid | NotLaid> {
  const { agreement, text, order } = await reading(db, actor, async (read) => {
    const agreement = await findAgreement(read, typed.id, actor)
    return {
      agreement,
      text: await latestText(read, agreement.id),
      order: await choose(read, agreement, typed, today),
    }
  })
  const original = typed.source === 'file' ? await broughtFile(files, typed.file) : printed(text)
  if (typeof original === 'string') return original
  if (!order.ok) return 'no-paper'
  const signatories = order.chosen.map(({ partyName, name, position }, at) => ({
    ...{ place: at + 1, party: partyName, name, position },
  }))
  const { pdf } = original
  const out = await layOut(pdf, { subject: agreement.title, signatories, at: clock() })
  if (typeof out === 'string') return out
  const { sha256: originalSha256 } = await files.store(Readable.from([pdf]), original.name)
  const { sha256, size, name } = await files.store(Readable.from([out]), original.name)
  const isOwn = typed.source === 'text'
  const comparison = isOwn || !text ? null : await compareBrought(files, originalSha256, text)
  const textId = isOwn ? (text?.id ?? null) : null
  return { sha256, size, name, originalSha256, textId, comparison, chosen: order.chosen }
}

function printed(text: AgreementText | undefined) {
  if (!text?.written) return 'no-paper'
  return { pdf: printText(text.written, 0, text.at), name: `Naskah versi ${text.serial}.pdf` }
}

async function broughtFile(files: FileStore, file: { sha256: string; name: string } | null) {
  if (!file) return 'no-paper'
  const pdf = await bytesOf(files, file.sha256)
  return pdf ? { pdf, name: file.name } : ('lost' as const)
}
