import { sql } from 'kysely'
import { z } from 'zod'
import { kindCodes, objectCodes } from '#agreements'
import {
  type Actor,
  act,
  addDays,
  day,
  done,
  found,
  line,
  maybe,
  newId,
  paragraph,
  refuse,
  type Tx,
  ticked,
} from '#kernel'
import type { Clause } from '../tables.ts'
import { unknownWords } from './known-words.ts'
import { needCodes } from './needs.ts'

const wording = {
  heading: line('Isi judul pasal', 120),
  text: paragraph('Isi bunyi pasal', 20_000).superRefine((text, check) => {
    const unknown = unknownWords(text)
    if (unknown.length > 0)
      check.addIssue(
        `Kata dalam kurung kurawal ini tidak dikenal: ${unknown.map((word) => `{${word}}`).join(', ')}. Pilih dari daftar di bawah isian.`,
      )
  }),
  source: line('Isi sumber', 240),
  validFrom: day('Isi tanggal mulai berlaku'),
  reason: maybe(line('Isi alasan', 240)),
}

/** A new wording of a clause from a day on, for the whole country, a region or one unit; the old one stays with its days. */
export const reword = act({
  name: 'clause.reworded',
  permission: 'clause.write',

  input: z.object({ id: z.uuid(), ...wording }),

  async run({ tx, actor, now }, { id, text, ...fields }) {
    const clause = found(await tx.selectFrom('clause').selectAll().where('id', '=', id).executeTakeFirst())
    const unitId = levelOf(actor)
    if (isUnit(actor) && !fields.reason) return refuse('why-own-words', { field: 'reason' })
    const before = await sameOf(tx, clause, unitId)
    if (before && fields.validFrom <= before.validFrom)
      return refuse('earlier-than-before', { field: 'validFrom', validFrom: before.validFrom })
    if (before)
      await tx
        .updateTable('clause')
        .set({ validTo: addDays(fields.validFrom, -1) })
        .where('id', '=', before.id)
        .execute()
    const { topic, place, kinds, objects, needs } = clause
    const newOne = { id: newId(), topic, place, kinds, objects, needs, unitId }
    await tx
      .insertInto('clause')
      .values({ ...newOne, ...fields, paragraphs: paragraphsOf(text), writtenBy: actor.name, at: now })
      .execute()
    return done(
      { id: newOne.id },
      {
        subject: newOne.id,
        about: [id],
        scope: actor.scope,
        before: { heading: clause.heading, text: clause.paragraphs.join('\n\n') },
        after: { ...fields, text },
        reason: fields.reason ?? undefined,
      },
    )
  },
})

/** A clause on something the library does not speak of yet, for these kinds and objects. */
export const addClause = act({
  name: 'clause.added',
  permission: 'clause.write',

  input: z.object({
    ...wording,
    kinds: ticked(kindCodes, 'Pilih paling sedikit satu jenis naskah'),
    objects: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.enum(objectCodes)),
    ),
    needs: maybe(z.enum(needCodes)),
    place: z.coerce
      .number('Isi urutan')
      .int('Isi urutan dengan angka bulat')
      .min(100, 'Paling kecil 100')
      .max(999),
  }),

  async run({ tx, actor, now }, { text, objects, ...fields }) {
    if (isUnit(actor) && !fields.reason) return refuse('why-own-words', { field: 'reason' })
    const id = newId()
    await tx
      .insertInto('clause')
      .values({
        id,
        topic: `own-${id}`,
        ...fields,
        objects: objects.length > 0 ? objects : null,
        paragraphs: paragraphsOf(text),
        unitId: levelOf(actor),
        writtenBy: actor.name,
        at: now,
      })
      .execute()
    return done(
      { id },
      {
        subject: id,
        scope: actor.scope,
        after: { ...fields, objects, text },
        reason: fields.reason ?? undefined,
      },
    )
  },
})

export const isUnit = ({ reach }: Actor) => reach.of === 'unit'

/** Whose words these are: null for the whole country. */
const levelOf = (actor: Actor) => (actor.reach.of === 'nation' ? null : found(actor.scope).unitId)

/** The wording of the same office for the same thing that has no end yet. */
function sameOf(tx: Tx, { topic, place, objects, needs, kinds }: Clause, unitId: string | null) {
  return tx
    .selectFrom('clause')
    .selectAll()
    .where('topic', '=', topic)
    .where('place', '=', place)
    .where('kinds', '=', sql<string[]>`${kinds}::text[]`)
    .where('objects', 'is not distinct from', sql<string[]>`${objects}::text[]`)
    .where('needs', 'is not distinct from', needs)
    .where('unitId', 'is not distinct from', unitId)
    .where('validTo', 'is', null)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

/** A blank line parts two paragraphs; further lines of one are its items. */
const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter(Boolean)
