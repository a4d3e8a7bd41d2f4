import { z } from 'zod'
import { attach } from '#agreements'
import { act, done, refuse, type Upload, upload } from '#kernel'
import { linesOf } from '../lines.ts'
import { findEvent } from '../queries.ts'

/** Files of the form: chosen all at once as `berkas`, or, looked at, as `berkas1` with `untuk1`. */
function gathered(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const fields = body as Record<string, unknown>
  const looked = Object.keys(fields).filter((name) => /^berkas\d+$/.test(name))
  const scans = looked.map((name) => ({ file: fields[name], agreementId: fields[`untuk${name.slice(6)}`] }))
  const fresh = fields.berkas === undefined ? [] : [fields.berkas].flat()
  return { ...fields, scans, fresh }
}

const scan = upload(['application/pdf', 'image/jpeg', 'image/png'], 'Pilih berkas')

/**
 * Signed scans of many agreements at once. Files that have just been chosen are refused with `look-first`, so that a
 * person sees which agreement each was taken for; what is then confirmed goes through `attach`, whose rules hold.
 */
export const attachScans = act({
  name: 'signing.scans-attached',
  permission: 'agreement.attach',

  input: z.preprocess(
    gathered,
    z.object({
      id: z.uuid(),
      fresh: z.array(z.custom<Upload>()).max(20),
      scans: z.array(z.object({ file: scan, agreementId: z.uuid().optional() })).max(40),
    }),
  ),

  async run(moment, { id, fresh, scans }) {
    const { tx, actor } = moment
    const event = await findEvent(tx, id, actor)
    if (fresh.length > 0) return refuse('look-first')
    const chosen = scans.flatMap(({ file, agreementId }) => (agreementId ? { file, agreementId } : []))
    if (chosen.length === 0) return refuse('none-chosen')
    if (new Set(chosen.map(({ agreementId }) => agreementId)).size < chosen.length) return refuse('twice')
    const lines = new Map((await linesOf(tx, id)).map((line) => [line.agreementId, line]))
    for (const { file, agreementId } of chosen) {
      const line = lines.get(agreementId)
      if (!line) return refuse('not-in-event')
      const outcome = await attach.run(moment, { id: agreementId, kind: 'signed-scan', file, note: null })
      if (!outcome.ok) return refuse(outcome.code, { ...outcome.detail, title: line.title })
    }
    return done(
      { id, count: chosen.length },
      {
        subject: id,
        about: chosen.map(({ agreementId }) => agreementId),
        scope: event,
        after: { event: event.title, papers: chosen.map(({ file }) => file.name) },
      },
    )
  },
})
