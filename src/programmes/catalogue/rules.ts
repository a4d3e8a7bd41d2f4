import { z } from 'zod'
import { act, canonical, done, refuse, version } from '#kernel'
import type { EntryRule } from '../entry-rules.ts'
import { lockProgramme } from './programme.ts'
import { ruleOf, typedRule } from './rule-fields.ts'
import { ruleInWords } from './rules-in-words.ts'

const seen = { id: z.uuid(), version }

/** One more thing that must be true of whoever gets a place; the programme has a new version then. */
export const addRule = act({
  name: 'programme.rule-added',
  permission: 'programme.write',

  input: z.object(seen).and(typedRule),

  async run({ tx, actor }, { id, version: asSeen, ...typed }) {
    const programme = await lockProgramme(tx, id, actor)
    if (programme.version !== asSeen) return refuse('changed-meanwhile', { theirs: programme })
    const rule = ruleOf(typed)
    if (!rule) return refuse('no-bounds', { field: 'min' })
    if (programme.entryRules.some((each) => isSame(each, rule))) return refuse('already-there')
    await keep(tx, programme, [...programme.entryRules, rule])
    return done(
      { id },
      { subject: id, scope: programme, after: { rule: ruleInWords(rule), source: rule.source } },
    )
  },
})

/** A rule falls away for everyone who asks from now on. */
export const removeRule = act({
  name: 'programme.rule-removed',
  permission: 'programme.write',

  input: z.object({ ...seen, place: z.coerce.number().int().min(0) }),

  async run({ tx, actor }, { id, version: asSeen, place }) {
    const programme = await lockProgramme(tx, id, actor)
    if (programme.version !== asSeen) return refuse('changed-meanwhile', { theirs: programme })
    const rule = programme.entryRules[place]
    if (!rule) return refuse('changed-meanwhile', { theirs: programme })
    await keep(tx, programme, programme.entryRules.toSpliced(place, 1))
    return done(
      { id },
      { subject: id, scope: programme, before: { rule: ruleInWords(rule), source: rule.source } },
    )
  },
})

type Moment = Parameters<typeof addRule.run>[0]
type Locked = Awaited<ReturnType<typeof lockProgramme>>

const keep = (tx: Moment['tx'], { id, version: before }: Locked, rules: EntryRule[]) =>
  tx
    .updateTable('programme')
    .set({ entryRules: JSON.stringify(rules), version: before + 1 })
    .where('id', '=', id)
    .execute()

const isSame = ({ source: _, ...one }: EntryRule, { source: __, ...other }: EntryRule) =>
  canonical(one) === canonical(other)
