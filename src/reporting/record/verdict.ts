import { sql } from 'kysely'
import { type Actor, type Db, longMoment, number, type Verdict, within } from '#kernel'
import type { Judgement } from './judge.ts'

type Broken = Extract<Verdict, { whole: false }>

/**
 * What is wrong with the record, as a person says it, naming the first broken link; undefined when all is well.
 * Seals are open to everyone, an event's content only within the reader's reach. `doing` turns an act into a verb.
 */
export async function faultInWords(
  db: Db,
  { verdict, loose }: Judgement,
  reader: Actor,
  doing: (act: string) => string,
): Promise<string | undefined> {
  if (!verdict.whole) {
    return `Kejadian ke-${number(verdict.seq)}${await known(db, verdict, reader, doing)} ${faults[verdict.what]}`
  }
  if (loose.count === 0) return undefined
  const since = loose.since ? `, yang paling awal bertanggal ${longMoment(loose.since, reader.zone)},` : ''
  return `${number(loose.count)} kejadian${since} tidak bersegel dan tidak menunggu segel: disisipkan langsung ke basis data, atau segelnya dihapus.`
}

const faults: Record<Broken['what'], string> = {
  changed: 'isinya telah diubah sesudah disegel.',
  missing: 'hilang dari rekaman, padahal segelnya masih ada.',
  unlinked: 'tidak tersambung dengan kejadian sebelumnya: ada segel yang dihapus, ditukar, atau diganti.',
}

/** Who, what and when, or at least when it was sealed. */
async function known(
  db: Db,
  { seq, eventId }: Broken,
  reader: Actor,
  doing: (act: string) => string,
): Promise<string> {
  const event = await db
    .selectFrom('event')
    .select(['act', 'actorName', 'at'])
    .where('id', '=', eventId)
    .where(within(reader, { unit: sql.ref('event.unit_id'), kanwil: sql.ref('event.kanwil_id') }))
    .executeTakeFirst()
  if (event) return `, ${event.actorName} ${doing(event.act)} pada ${longMoment(event.at, reader.zone)},`
  const seal = await db.selectFrom('eventSeal').select('at').where('seq', '=', seq).executeTakeFirst()
  return seal ? `, yang disegel ${longMoment(seal.at, reader.zone)},` : ''
}
