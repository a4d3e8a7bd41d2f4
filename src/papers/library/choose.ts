import type { Day, Db, Scope } from '#kernel'
import type { Clause } from '../tables.ts'
import type { Need } from './needs.ts'

interface About {
  kind: string
  objects: readonly string[]
  /** What there is of it. */
  has: ReadonlySet<Need>
  day: Day
}

/** The clauses that a paper of this kind takes on its day, in their order; an office's own words before the general ones. */
export async function clausesFor(db: Db, { unitId }: Scope, about: About): Promise<Clause[]> {
  const clauses = await db
    .selectFrom('clause')
    .selectAll()
    .where('validFrom', '<=', about.day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', about.day)]))
    .where((eb) => eb.or([eb('unitId', 'is', null), eb('unitId', '=', unitId)]))
    .orderBy('place')
    .orderBy('topic')
    .orderBy('id')
    .limit(1000)
    .execute()
  return choose(clauses, about)
}

export function choose(clauses: readonly Clause[], { kind, objects, has }: About): Clause[] {
  const fitting = clauses.filter(
    (clause) =>
      clause.kinds.includes(kind) &&
      (clause.objects === null || clause.objects.some((object) => objects.includes(object))) &&
      (clause.needs === null || has.has(clause.needs)),
  )
  const own = new Set(fitting.flatMap((clause) => (clause.unitId ? [clause.topic] : [])))
  return fitting.filter((clause) => clause.unitId !== null || !own.has(clause.topic))
}
