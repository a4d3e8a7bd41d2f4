import { sql } from 'kysely'
import { to } from '#addresses'
import { addDays, longDay, may } from '#kernel'
import { question } from './question.ts'

/** A head is new for so many days. */
const days = 60

/** The head whose post began lately and who has not said that the pack was read. */
export const unreadHandover = question({
  code: 'serah-terima',
  title: 'Paket serah terima belum dibaca',
  lead: `Kepala yang menjabat kurang dari ${days} hari dan belum menyatakan membacanya.`,
  isFor: (actor) => may(actor, 'handover.receive'),
  reads: 'handover.receive',
  rows: ({ actor, today }) => sql`
    select unit.id, null::uuid as agreement_id, unit.id as unit_id, unit.name as title, post.valid_from as day,
      '{}'::jsonb as detail
    from post join unit on unit.id = post.unit_id
    where post.id = ${actor.postId}::uuid and post.valid_from between ${addDays(today, -days)} and ${today}
      and not exists (select from event where event.unit_id = unit.id and event.act = 'handover.received'
        and event.actor_id = ${actor.accountId}::uuid and event.at >= post.valid_from)`,
  task: (row) => ({
    title: 'Baca paket serah terima',
    href: to.handover,
    detail: `Anda menjabat sejak ${longDay(row.day ?? '')}. Isinya: mitra, janji, kendala, dan yang segera berakhir.`,
    badge: { kind: 'attention', word: 'Belum dibaca' },
  }),
})
