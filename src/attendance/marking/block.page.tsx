import { to } from '#addresses'
import { addressOf, type Day, type FormState, longDay, weekday } from '#kernel'
import { Actions, Button, Card, Chips, Empty, Form, Hidden, PageHead } from '#ui'
import type { LessonView } from '../lesson.ts'
import type { RollLine } from '../roll.ts'
import { clock } from '../said.ts'
import { pairOf } from './mark-block.ts'
import { RollFields } from './roll-fields.tsx'

interface BlockProps {
  form: FormState
  day: Day
  block: string | undefined
  blocks: { block: string; people: number }[]
  lessons: LessonView[]
  lines: RollLine[]
}

/** Everyone of one block in whatever they had on one day. */
export function BlockPage({ form, day, block, blocks, lessons, lines }: BlockProps) {
  const on = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  const noteOf = ({ lessonId, number: register, pause }: RollLine) => {
    const lesson = on.get(lessonId)
    return [
      lesson && `${lesson.programmeName}, ${clock(lesson.beginsAt)}`,
      register,
      pause && 'kepesertaan dijeda',
    ]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <>
      <PageHead
        title="Kehadiran per blok"
        lead={`${weekday(day)}, ${longDay(day)}. Pilih blok, lalu centang yang tidak hadir.`}
      />
      <section class="card filters" aria-label="Pilih blok">
        <form action={to.attendanceByBlock} method="get">
          <div class="field">
            <label for="hari">Hari</label>
            <input class="input date" type="date" id="hari" name="hari" value={day} />
          </div>
          <Button icon="filter">Terapkan</Button>
        </form>
        {blocks.length > 0 && (
          <div class="filters-foot">
            <Chips
              label="Blok"
              items={blocks.map((each) => ({
                label: `Blok ${each.block}`,
                count: each.people,
                href: addressOf(to.attendanceByBlock, { blok: each.block, hari: day }),
                current: each.block === block,
              }))}
            />
          </div>
        )}
      </section>
      {block && lines.length > 0 ? (
        <Card title={`Blok ${block}`}>
          <Form form={form}>
            <Hidden name="block" value={block} />
            <Hidden name="day" value={day} />
            <RollFields form={form} lines={lines} keyOf={pairOf} noteOf={noteOf} />
            <p class="hint">Yang tidak dicentang tercatat hadir.</p>
            <Actions submit="Simpan kehadiran" cancel={to.attendance} />
          </Form>
        </Card>
      ) : (
        <Card>
          <Empty title={blocks.length > 0 ? 'Pilih blok' : 'Tidak ada yang dapat dicatat'} icon="people">
            {blocks.length > 0
              ? 'Angka di belakang nama blok ialah jumlah orang yang punya sesi terbuka hari itu.'
              : 'Tidak ada peserta berblok yang punya sesi terbuka pada hari itu.'}
          </Empty>
        </Card>
      )}
    </>
  )
}
