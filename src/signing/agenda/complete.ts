import { z } from 'zod'
import { reviseParty } from '#agreements'
import { act, done, found, refuse } from '#kernel'
import { linesOf, type PartyLine } from '../lines.ts'
import { holdEvent } from '../queries.ts'

const text = (most: number) =>
  z
    .string()
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, `Paling banyak ${most} huruf`))

const row = z.object({
  partyId: z.uuid(),
  name: text(120).optional(),
  position: text(160).optional(),
  number: text(80).pipe(z.string().min(3, 'Nomor terlalu pendek. Tulis nomor lengkap.')).optional(),
})

/** One row of the form: 'nama:<id>', 'jabatan:<id>', 'nomor:<id>'; what stays blank is left as it is. */
function rowsOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const rows = new Map<string, Record<string, unknown>>()
  const columns: Record<string, string> = { nama: 'name', jabatan: 'position', nomor: 'number' }
  for (const [field, value] of Object.entries(body)) {
    const [column = '', partyId = ''] = field.split(':')
    const known = columns[column]
    if (known && partyId) rows.set(partyId, { ...rows.get(partyId), partyId, [known]: value })
  }
  return { ...body, rows: [...rows.values()] }
}

/** Signatories and numbers of many agreements at once, each by the act `reviseParty`, whose rules hold. */
export const complete = act({
  name: 'signing.parties-completed',
  permission: 'agreement.revise',

  input: z.preprocess(
    rowsOf,
    z.object({
      id: z.uuid(),
      ourName: text(120).optional(),
      ourPosition: text(160).optional(),
      rows: z.array(row).max(1000),
    }),
  ),

  async run(moment, { id, ...typed }) {
    const { tx, actor } = moment
    const event = await holdEvent(tx, id, actor)
    if (event.state !== 'preparing' && event.state !== 'open') return refuse('closed')
    const own = (await linesOf(tx, id)).filter(({ leadUnitId }) => leadUnitId === actor.scope?.unitId)
    const filled = own.flatMap((line) =>
      line.parties.flatMap((party) => {
        const next = filledIn(party, party.unitId === line.leadUnitId, typed)
        return next ? [{ line, party, next }] : []
      }),
    )
    if (filled.length === 0) return refuse('nothing-filled')
    for (const { line, party, next } of filled) {
      const kept = tx.selectFrom('party').select(['authority', 'duties']).where('id', '=', party.partyId)
      const key = { id: line.agreementId, partyId: party.partyId, version: party.version }
      const rest = found(await kept.executeTakeFirst())
      const outcome = await reviseParty.run(moment, { ...key, ...rest, ...next })
      if (!outcome.ok) return refuse(outcome.code, { field: `nomor:${party.partyId}`, title: line.title })
    }
    const lines = [...new Set(filled.map(({ line }) => line))]
    return done(
      { id, count: lines.length },
      {
        subject: id,
        about: lines.map(({ agreementId }) => agreementId),
        scope: event,
        after: { event: event.title, agreements: lines.map(({ title }) => title) },
      },
    )
  },
})

interface Typed {
  ourName?: string | undefined
  ourPosition?: string | undefined
  rows: z.infer<typeof row>[]
}

/** What this party says with the blanks filled in; undefined when nothing new was typed for it. */
function filledIn(party: PartyLine, isOurs: boolean, { ourName, ourPosition, rows }: Typed) {
  if (party.signedOn) return undefined
  const own = rows.find(({ partyId }) => partyId === party.partyId)
  const typed = isOurs ? { ...own, name: ourName, position: ourPosition } : own
  const { signatoryName, signatoryPosition, number } = party
  const before = { signatoryName, signatoryPosition, number }
  const next = {
    signatoryName: signatoryName ?? (typed?.name || null),
    signatoryPosition: signatoryPosition ?? (typed?.position || null),
    number: number ?? (typed?.number || null),
  }
  return Object.values(next).some((value, at) => value !== Object.values(before)[at]) ? next : undefined
}
