import { to } from '#addresses'
import { number } from '#kernel'
import { Card, TaskList } from '#ui'
import { nameSaid } from '../said.ts'
import type { SheetProps } from './show.page.tsx'

/** Whom the officer has to think of next: the minimum out of reach, or away too often in a row. */
export function EndangeredCard({ endangered, inARow, lesson }: SheetProps) {
  if (endangered.length === 0) return null
  return (
    <Card title="Perlu diputuskan" id="perlu-diputuskan">
      <TaskList
        tasks={endangered.map((each) => ({
          title: nameSaid(each.name),
          href: to.cohortHours(lesson.cohortId),
          detail: `${number(each.attended)} JP diikuti, ${number(each.toCome)} JP akan datang, minimal ${number(each.required)} JP.`,
          badge: each.outOfReach
            ? { kind: 'stalled', word: 'Minimal tak terkejar' }
            : { kind: 'attention', word: `${Math.max(each.inARow, inARow)} kali berturut-turut` },
        }))}
      />
    </Card>
  )
}
