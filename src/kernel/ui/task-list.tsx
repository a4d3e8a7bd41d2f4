import type { Child } from '../jsx/runtime.ts'
import { Badge, type Standing } from './badge.tsx'

export interface Task {
  title: string
  /** The place where it is done. */
  href: string
  /** Why now, and where: "Berakhir 20 hari lagi. Rutan Barabai". */
  detail?: Child
  badge?: { kind: Standing; word: string } | undefined
  /** A small button beside it, such as a `PostButton`. */
  action?: Child
}

/** What needs doing, each a link to where it is done: `<TaskList tasks={tasks} />`. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul class="task-list">
      {tasks.map(({ title, href, detail, badge, action }) => (
        <li>
          <div>
            <a href={href}>{title}</a>
            {detail && <small>{detail}</small>}
          </div>
          {badge && <Badge kind={badge.kind}>{badge.word}</Badge>}
          {action}
        </li>
      ))}
    </ul>
  )
}
