import { to } from '#addresses'
import { leads } from '#agreements'
import { longDay, may, number } from '#kernel'
import { Progress as Bar, ButtonLink, Card, Empty } from '#ui'
import { inMeasure } from '../facts/amount.ts'
import { countedFrom, isReportable } from '../facts/kinds.ts'
import { ProgressBar } from '../facts/progress-bar.tsx'
import type { ShowProps } from './show.page.tsx'

/** What was reached, beside what should have been by today. */
export function ProgressCard(props: ShowProps) {
  const { agreement, item, progress, actor } = props
  const report = leads(actor, agreement) &&
    may(actor, 'fact.report') &&
    item.doneOn === null &&
    isReportable(progress.kind) && (
      <ButtonLink href={to.newFactReport(agreement.id, item.id)} icon="plus">
        Laporkan
      </ButtonLink>
    )
  return (
    <Card title="Kemajuan" id="kemajuan" actions={report}>
      {progress.kind === null ? <Uncounted {...props} /> : <Counted {...props} />}
    </Card>
  )
}

function Counted({ item, progress, today }: ShowProps) {
  const { kind, target, achieved, expected, lastOn } = progress
  if (kind === null) return null
  const percent = Math.floor((achieved * 100) / target)
  const rest = Math.max(0, target - achieved)
  return (
    <>
      <ProgressBar progress={progress} measure={item.measure} />
      <Bar
        value={expected}
        max={target}
        label={`Seharusnya sampai hari ini: ${inMeasure(expected, kind, item.measure)}`}
      />
      <p>
        {percent} persen tercapai{rest > 0 && `, kurang ${inMeasure(rest, kind, item.measure)}`}.{' '}
        {achieved < expected
          ? `Selisih dengan rencana ${inMeasure(expected - achieved, kind, item.measure)}.`
          : item.startsOn <= today && 'Tidak tertinggal dari rencana.'}
      </p>
      <p class="quiet">
        Dihitung dari {countedFrom[kind]}.{' '}
        {lastOn ? `Fakta terakhir ${longDay(lastOn)}.` : 'Belum ada satu pun fakta.'}
      </p>
    </>
  )
}

function Uncounted({ item }: ShowProps) {
  return (
    <Empty title="Tidak dihitung program" icon="plan">
      {`Target ${number(item.quantity)} ${item.measure}. Pelaksanaannya ditunjukkan dengan bukti di bawah.`}
    </Empty>
  )
}
