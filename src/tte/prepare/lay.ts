import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { findAgreement } from '#agreements'
import { type App, type FileStore, readBody, reading } from '#kernel'
import { latestText, printText } from '#papers'
import { bytesOf } from '../bytes-of.ts'
import { layOut } from '../pdf/lay-out.ts'
import { choose } from './choose.ts'
import { type Laid, prepare } from './prepare.ts'

/** Reads the form and lays the paper out before the transaction begins: the act only looks at what came of it. */
export async function readAndLay(c: Context<App, '/:id'>): Promise<Record<string, unknown>> {
  const { files, signingUrl } = c.var.services
  const values: Record<string, unknown> = { ...(await readBody(c)), ownKey: !signingUrl }
  const typed = prepare.input.safeParse({ ...values, ...c.req.param(), laid: 'no-paper' }).data
  if (!typed) return { ...values, laid: 'no-paper' }
  const known = await reading(c.var.services.db, c.var.actor, async (db) => {
    const agreement = await findAgreement(db, typed.id, c.var.actor)
    const text = typed.source === 'text' ? await latestText(db, agreement.id) : undefined
    return { agreement, text, order: await choose(db, agreement, typed, c.var.today) }
  })
  const original =
    typed.source === 'file'
      ? await broughtFile(files, typed.file)
      : known.text?.written && {
          pdf: printText(known.text.written, 0, known.text.at),
          name: `Naskah versi ${known.text.serial}.pdf`,
        }
  if (!original || !known.order.ok) return { ...values, laid: 'no-paper' }
  if (original === 'lost') return { ...values, laid: 'lost' }
  const { chosen } = known.order
  const signatories = chosen.map(({ partyName, name, position }, at) => ({
    place: at + 1,
    party: partyName,
    name,
    position,
  }))
  const subject = known.agreement.title
  const out = await layOut(original.pdf, { subject, signatories, at: c.var.services.clock() })
  if (typeof out === 'string') return { ...values, laid: out }
  const before = await files.store(Readable.from([original.pdf]), original.name)
  const { sha256, size, name } = await files.store(Readable.from([out]), original.name)
  const laid: Laid = {
    sha256,
    size,
    name,
    originalSha256: before.sha256,
    textId: known.text?.id ?? null,
    chosen,
  }
  return { ...values, laid }
}

async function broughtFile(files: FileStore, file: { sha256: string; name: string } | null) {
  if (!file) return undefined
  const pdf = await bytesOf(files, file.sha256)
  return pdf ? { pdf, name: file.name } : ('lost' as const)
}
