import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { levelOf, lockUnit } from '#accounts'
import { act, done, found, line, maybe, newId, paragraph, refuse } from '#kernel'
import { type Known, knownByNik, knownByNumber } from '../../known.ts'
import { nikDigits } from '../../nik.ts'

/** Asks the unit that keeps somebody's file to let it go, instead of making a second one. */
export const askForFile = act({
  name: 'move.requested',
  permission: 'move.write',

  input: z
    .object({
      nik: maybe(
        line('Isi NIK', 40)
          .transform(nikDigits)
          .pipe(z.string().regex(/^\d{16}$/, 'NIK terdiri dari 16 angka')),
      ),
      holderUnitId: maybe(z.uuid('Pilih satuan kerja')),
      number: maybe(line('Isi nomor registrasi', 60)),
      reason: paragraph('Isi alasan', 600),
    })
    .refine(({ nik, holderUnitId, number }) => nik ?? (holderUnitId && number), {
      path: ['nik'],
      message: 'Isi NIK, atau satuan kerja beserta nomor registrasinya',
    }),

  async run({ tx, actor, secrets, now, today }, { nik, holderUnitId, number, reason }) {
    const unit = await lockUnit(tx, actor.scope?.unitId ?? '', actor)
    const scope = found(
      levelOf(unit.kind) === 'unit' ? { unitId: unit.id, kanwilId: unit.kanwilId } : undefined,
    )
    let known: Known | undefined
    if (nik) known = await knownByNik(tx, secrets.fingerprint(`nik ${nik}`))
    else if (holderUnitId && number) known = await knownByNumber(tx, holderUnitId, number)
    if (!known) return refuse('nobody-known', { field: nik ? 'nik' : 'number' })
    if (known.unitId === unit.id) return refuse('own-file', { field: nik ? 'nik' : 'number' })
    const holder = await tx
      .selectFrom('unit')
      .select(['id as holderUnitId', 'kanwilId as holderKanwilId'])
      .where('id', '=', known.unitId)
      .executeTakeFirstOrThrow()
    const id = newId()
    const written = await tx
      .insertInto('personRequest')
      .values({
        id,
        personId: known.id,
        ...scope,
        ...holder,
        reason,
        askedBy: actor.name,
        askedOn: today,
        askedAt: now,
      })
      // spelled out: against a parameter a kept plan cannot know that the index fits
      .onConflict((conflict) =>
        conflict.columns(['personId', 'unitId']).where(sql<SqlBool>`state = 'open'`).doNothing(),
      )
      .executeTakeFirst()
    if (written.numInsertedOrUpdatedRows === 0n) return refuse('asked-already', { unit: known.unitName })
    return done({ id }, { subject: id, about: [known.id], scope, after: { holder: known.unitName } })
  },
})
