import { sql } from 'kysely'
import { z } from 'zod'
import { act, day, done, found, line, maybe, refuse } from '#kernel'
import { certificateWithin } from '../certificate.ts'

/** The paper goes into the hands of the person, or of whoever may take it; with that day's receipt. */
export const handOver = act({
  name: 'certificate.handed-over',
  permission: 'certificate.hand-over',

  input: z.object({
    certificates: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.uuid()).min(1, 'Centang sertifikat yang diserahkan').max(500, 'Paling banyak 500 sekaligus'),
    ),
    handedOn: day('Isi tanggal penyerahan'),
    receivedBy: line('Isi siapa yang menerima', 120),
    note: maybe(line('Isi catatan', 240)),
  }),

  async run({ tx, actor, now, today }, { certificates, handedOn, receivedBy, note }) {
    const scope = found(actor.scope)
    if (handedOn > today) return refuse('in-the-future', { field: 'handedOn' })
    const ids = [...new Set(certificates)]
    const { rows } = await sql<{ id: string; personId: string; issuedOn: string }>`
      select certificate.id, certificate.person_id, certificate.issued_on
      from certificate left join person on person.id = certificate.person_id
      where certificate.id = any(${ids}::uuid[]) and ${certificateWithin(actor)}
        and coalesce(person.unit_id, certificate.unit_id) = ${scope.unitId}
        and certificate_state(certificate.*, ${today}) in ('valid', 'expired')
        and not exists (select from certificate_handover where certificate_id = certificate.id)`.execute(tx)
    if (rows.length < ids.length) return refuse('not-here', { field: 'certificates' })
    if (rows.some(({ issuedOn }) => issuedOn > handedOn)) return refuse('before-issue', { field: 'handedOn' })
    const told = { handedOn, receivedBy, note, recordedByName: actor.name, recordedAt: now }
    await tx
      .insertInto('certificateHandover')
      .values(ids.map((certificateId) => ({ certificateId, ...scope, ...told })))
      .execute()
    const about = [...ids, ...new Set(rows.map(({ personId }) => personId))]
    const after = { certificates: ids.length, handedOn }
    return done({ ids }, { subject: ids[0] ?? '', about, scope, after })
  },
})
