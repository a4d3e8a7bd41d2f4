import { to } from '#addresses'
import { listAddress } from '#agreements'
import { type Child, type Day, longDay, number, weekday } from '#kernel'
import { Card, Checklist, type ChecklistItem, Empty, KeyFigures, PageHead, TaskList } from '#ui'
import { rowsAddress } from './address.ts'
import { type Figures, soon } from './figures.ts'
import { inProcess } from './in-process.ts'
import type { Group } from './urgency.ts'

interface HomeProps {
  name: string
  today: Day
  figures: Figures
  steps: ChecklistItem[]
  /** The most urgent first. */
  groups: Group[]
  /** What a post with a wider view sees besides its own work. */
  below: Child
}

export function HomePage({ name, today, figures, steps, groups, below }: HomeProps) {
  const nothing = groups.length === 0 && steps.length === 0 && !below
  return (
    <>
      <PageHead title="Hari ini" lead={`${name}, ${weekday(today)}, ${longDay(today)}.`} />
      <TopFigures figures={figures} />
      {steps.length > 0 && <FirstSteps steps={steps} />}
      {groups.map((group) => (
        <GroupCard group={group} />
      ))}
      {nothing && (
        <Card>
          <Empty title="Tidak ada yang menunggu Anda hari ini" icon="circle-check">
            Yang perlu Anda kerjakan akan tampak di sini, yang paling mendesak di atas.
          </Empty>
        </Card>
      )}
      {below}
    </>
  )
}

function TopFigures({ figures: { active, inProcess: process, signing, endingSoon } }: { figures: Figures }) {
  return (
    <KeyFigures
      items={[
        { label: 'Berlaku', value: number(active), href: listAddress({ tahap: 'active' }) },
        { label: 'Dalam proses', value: number(process), href: rowsAddress({ daftar: inProcess.code }) },
        {
          label: 'Menunggu tanda tangan',
          value: number(signing),
          href: listAddress({ tahap: 'signing' }),
        },
        {
          label: `Berakhir dalam ${soon} hari`,
          value: number(endingSoon),
          href: listAddress({ habis: `${soon}` as '90' }),
        },
      ]}
    />
  )
}

function FirstSteps({ steps }: { steps: ChecklistItem[] }) {
  return (
    <Card title="Mulai di sini" id="mulai">
      <p>
        Tiga langkah menuju kerja sama pertama. Setiap halaman menunjukkan langkah berikutnya, dan{' '}
        <a href={to.guideChapter('kerja-sama')}>panduan kerja sama</a> menjelaskannya satu per satu.
      </p>
      <Checklist items={steps} />
    </Card>
  )
}

function GroupCard({ group }: { group: Group }) {
  const { code, title, tasks, total } = group
  const rest = total > tasks.length && (
    <a href={rowsAddress({ daftar: code })}>
      Lihat semua {number(total)}
      <span class="hidden-text">: {title}</span>
    </a>
  )
  return (
    <Card title={`${title} (${number(total)})`} id={code} actions={rest}>
      <TaskList tasks={tasks} />
    </Card>
  )
}
