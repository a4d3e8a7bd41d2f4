import type { Standing, Task } from '#ui'

/** What a first page shows of one question. */
export interface Group {
  code: string
  title: string
  tasks: Task[]
  /** How many there are, of which `tasks` are the first. */
  total: number
}

const rank: Record<Standing, number> = { stalled: 0, attention: 1, waiting: 2, good: 3, ended: 4 }

/** What is stuck or overdue first, then what needs care, then the rest; equals stay in the order given. */
export function byUrgency(groups: readonly Group[]): Group[] {
  return groups.filter(({ tasks }) => tasks.length > 0).sort((a, b) => urgency(a) - urgency(b))
}

/** A group is as urgent as its most urgent task: 0 is the most. */
export function urgency({ tasks }: Pick<Group, 'tasks'>): number {
  return Math.min(...tasks.map(({ badge }) => rank[badge?.kind ?? 'waiting']))
}
