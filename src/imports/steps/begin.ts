import { z } from 'zod'
import { levelOf, lockUnit } from '#accounts'
import { act, day, done, found, listTypes, newId, refuse, upload } from '#kernel'
import type { ImportKind } from '../kind.ts'

/** A list arrives. It is looked at in the background; nothing changes before the officer says so. */
export const begin = (kind: ImportKind) =>
  act({
    name: 'import.begun',
    permission: kind.permission,

    input: z.object({
      origin: z.enum(Object.keys(kind.origins), 'Pilih asal daftar'),
      asOf: day('Isi keadaan data per tanggal berapa'),
      file: upload(listTypes, 'Pilih berkas daftar'),
    }),

    async run({ tx, actor, now, today }, { origin, asOf, file }) {
      const unit = await lockUnit(tx, actor.scope?.unitId ?? '', actor)
      const may = kind.levels.includes(levelOf(unit.kind))
      const scope = found(may ? { unitId: unit.id, kanwilId: unit.kanwilId } : undefined)
      if (asOf > today) return refuse('of-tomorrow', { field: 'asOf' })
      const id = newId()
      await tx
        .insertInto('import')
        .values({
          id,
          ...scope,
          kind: kind.key,
          origin,
          asOf,
          fileName: file.name,
          fileSha256: file.sha256,
          state: 'arrived',
          accountId: actor.accountId,
          byName: actor.name,
          byPost: actor.post,
          zone: actor.zone,
          begunAt: now,
        })
        .execute()
      return done({ id }, { subject: id, scope, after: { kind: kind.key, origin, asOf } })
    },
  })
