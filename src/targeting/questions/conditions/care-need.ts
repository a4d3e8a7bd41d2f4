import { sql } from 'kysely'
import { type CareNeed, careNeeds } from '#people'
import { choice } from './choice.tsx'

const words = Object.fromEntries(
  Object.entries(careNeeds).map(([code, { label }]) => [code, label]),
) as Record<CareNeed, string>

/** By the latest assessment; whoever was never assessed lacks data. 'butuh.capital,skill' */
export const careNeed = choice({
  code: 'butuh',
  label: 'Kebutuhan',
  asks: 'Membutuhkan salah satu dari',
  says: 'membutuhkan',
  words,
  holds: (codes) =>
    sql`(select ${sql.join(
      codes.map((code) => sql`assessed.${sql.ref(code)} <> 'none'`),
      sql` or `,
    )} from care_assessment assessed where assessed.person_id = person.id and assessed.latest)`,
})
