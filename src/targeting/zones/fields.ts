import type { z } from 'zod'
import { type Db, line, maybe, paragraph, refuse } from '#kernel'
import { partnerChoices } from '#partners'
import { areaCalled } from './areas.ts'

const most = 500

export const zoneFields = {
  name: line('Isi nama zona', 80),
  areas: paragraph('Isi paling sedikit satu kecamatan', 30_000),
  partner: maybe(line('Isi mitra', 240)),
  note: maybe(paragraph('Isi keterangan', 500)),
}
export type TypedZone = z.infer<z.ZodObject<typeof zoneFields>>

/** What was typed, by codes and ids; or which line is not understood. */
export async function settleZone(db: Db, { name, areas: typed, partner, note }: TypedZone) {
  const lines = typed.split(/[\n;]/).flatMap((each) => each.trim() || [])
  if (lines.length > most) return refuse('too-many-areas', { field: 'areas', most })
  const areas = new Set<string>()
  for (const each of lines) {
    const code = await areaCalled(db, each)
    if (code === 'unknown') return refuse('area-unknown', { field: 'areas', line: each })
    if (code === 'several') return refuse('area-several', { field: 'areas', line: each })
    areas.add(code)
  }
  const partnerId = partner === null ? null : await partnerCalled(db, partner)
  if (partnerId === undefined) return refuse('partner-unknown', { field: 'partner' })
  return { ok: true as const, facts: { name, areas: [...areas].sort(), partnerId, note } }
}

/** A partner by its name, or by the longer label where several share the name. */
export async function partnerCalled(db: Db, typed: string): Promise<string | undefined> {
  const choices = await partnerChoices(db, typed.replace(/\s*\(.*$/, ''))
  const same = (text: string) => text.toLowerCase() === typed.toLowerCase()
  const [only, another] = choices.filter(({ name, label }) => same(label) || same(name))
  return another ? choices.find(({ label }) => same(label))?.id : only?.id
}
