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

/** The clauses that a paper of this kind takes on its day, in their order; the nearest office's words before the general ones. */
export async function clausesFor(db: Db, { unitId, kanwilId }: Scope, about: About): Promise<Clause[]> {
  const clauses = await db
    .selectFrom('clause')
    .selectAll()
    .where('validFrom', '<=', about.day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', about.day)]))
    .where((eb) => eb.or([eb('unitId', 'is', null), eb('unitId', 'in', [unitId, kanwilId])]))
    .orderBy('place')
    .orderBy('topic')
    .orderBy('id')
    .limit(1000)
    .execute()
  return choose(clauses, about, unitId)
}

export function choose(
  clauses: readonly Clause[],
  { kind, objects, has }: Omit<About, 'day'>,
  unitId?: string,
): Clause[] {
  const fitting = clauses.filter(
    (clause) =>
      clause.kinds.includes(kind) &&
      (clause.objects === null || clause.objects.some((object) => objects.includes(object))) &&
      (clause.needs === null || has.has(clause.needs)),
  )
  const nearness = (clause: Clause) => (clause.unitId === null ? 0 : clause.unitId === unitId ? 2 : 1)
  const nearest = new Map<string, number>()
  for (const clause of fitting)
    nearest.set(placeOf(clause), Math.max(nearness(clause), nearest.get(placeOf(clause)) ?? 0))
  return fitting.filter((clause) => nearness(clause) === nearest.get(placeOf(clause)))
}

/** One article may be put together from several places, such as what an object adds; each is worded by itself. */
const placeOf = ({ topic, place, objects, needs }: Clause) => JSON.stringify([topic, place, objects, needs])
