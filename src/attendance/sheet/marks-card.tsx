import { longMoment, number } from '#kernel'
import { Card, Empty, KeyFigures, Table, TwoLines } from '#ui'
import { markInWords, type Reason, reasons } from '../kinds.ts'
import type { RollLine } from '../roll.ts'
import { nameSaid } from '../said.ts'
import type { SheetProps } from './show.page.tsx'

/** What stands of everyone, with every value that stood before. */
export function MarksCard({ lines, earlier, actor }: SheetProps) {
  const before = Object.groupBy(earlier, ({ participantId }) => participantId)
  const present = lines.filter((line) => line.present).length
  return (
    <Card title="Kehadiran" id="kehadiran">
      {lines.length > 0 && (
        <KeyFigures
          items={[
            { label: 'Hadir', value: `${number(present)} dari ${number(lines.length)}` },
            ...absences(lines).map(([reason, count]) => ({ label: reasons[reason], value: number(count) })),
          ]}
        />
      )}
      <Table
        caption="Kehadiran peserta"
        rows={lines}
        columns={[
          {
            head: 'Nama',
            kind: 'title',
            cell: ({ name, number: register }) => <TwoLines first={nameSaid(name)} second={register} />,
          },
          { head: 'Blok', cell: ({ block }) => block },
          {
            head: 'Kehadiran',
            cell: (line) => (
              <>
                {line.present === false ? <b>{markInWords(line)}</b> : markInWords(line)}
                {before[line.participantId]?.map((old) => (
                  <small>
                    {`Sebelumnya ${markInWords(old)}, dicatat ${old.markedBy}; diganti ${old.replacedBy}, ${longMoment(old.replacedAt, actor.zone)}.`}
                  </small>
                ))}
              </>
            ),
          },
        ]}
        empty={
          <Empty title="Belum ada peserta" icon="people">
            Tidak ada yang menjadi peserta angkatan ini pada hari sesi.
          </Empty>
        }
      />
    </Card>
  )
}

function absences(lines: RollLine[]): [Reason, number][] {
  const counted = new Map<Reason, number>()
  for (const { reason } of lines) if (reason) counted.set(reason, (counted.get(reason) ?? 0) + 1)
  return [...counted].sort(([, one], [, other]) => other - one)
}
