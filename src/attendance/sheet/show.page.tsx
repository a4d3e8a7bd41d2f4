import { to } from '#addresses'
import { type Actor, type Day, type Event, type FormState, longDay, may, type Words } from '#kernel'
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  Columns,
  Empty,
  EventHistory,
  Form,
  Hidden,
  PageHead,
  Stack,
} from '#ui'
import { SheetBadge } from '../badge.tsx'
import { RollFields } from '../marking/roll-fields.tsx'
import type { RollLine } from '../roll.ts'
import { closedToday, freeUntil } from '../rules.ts'
import { whenSaid } from '../said.ts'
import { EndangeredCard } from './endangered-card.tsx'
import { LinkCard } from './link-card.tsx'
import { MarksCard } from './marks-card.tsx'
import { PaperCard } from './paper-card.tsx'
import type { SheetView } from './show.ts'

export interface SheetProps extends SheetView {
  form: FormState
  /** Whether marks that stand already are to be changed. */
  changing: boolean
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
  /** The address people type, for a link that leaves the program. */
  origin: string
}

export function SheetPage(props: SheetProps) {
  const { lesson, lines, form, changing, events, words, actor, today, changeDays } = props
  const barred = closedToday(lesson, today, changeDays)
  const writes = may(actor, 'attendance.mark') && barred === undefined
  const asks = writes && (lesson.state === 'open' || changing)
  return (
    <>
      <PageHead
        title={lesson.programmeName}
        lead={[`${lesson.cohortName}. ${whenSaid(lesson)}, ${lesson.lessonHours} JP.`, lesson.topic]
          .filter(Boolean)
          .join(' ')}
        status={<SheetBadge lesson={lesson} today={today} />}
        actions={<ButtonLink href={to.cohortHours(lesson.cohortId)}>Jam angkatan ini</ButtonLink>}
      />
      <Standing {...props} barred={barred} writes={writes} />
      <Columns>
        <Stack>
          {asks ? (
            <Card title="Siapa yang hadir?" id="kehadiran">
              {lines.length === 0 ? (
                <Empty title="Belum ada peserta" icon="people">
                  Tidak ada yang menjadi peserta angkatan ini pada hari sesi.
                </Empty>
              ) : (
                <Form form={form}>
                  <Hidden name="version" value={String(form.values.version ?? lesson.sheetVersion)} />
                  <RollFields
                    form={form}
                    lines={lines}
                    keyOf={({ participantId }) => participantId}
                    noteOf={noteOf}
                  />
                  <p class="hint">Yang tidak dicentang tercatat hadir.</p>
                  <Actions
                    submit="Simpan kehadiran"
                    cancel={changing ? to.sheet(lesson.id) : to.attendance}
                  />
                </Form>
              )}
            </Card>
          ) : (
            <MarksCard {...props} />
          )}
        </Stack>
        <Stack>
          <EndangeredCard {...props} />
          <PaperCard {...props} />
          <LinkCard {...props} />
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

/** 'A.12/2027, Blok C': what tells people of one name apart. */
export const noteOf = ({ number, block, pause }: RollLine) =>
  [number, block && `Blok ${block}`, pause && 'kepesertaan dijeda'].filter(Boolean).join(', ')

interface StandingProps extends SheetProps {
  barred: ReturnType<typeof closedToday>
  writes: boolean
}

/** What is so, and what to do next. */
function Standing(props: StandingProps) {
  const { lesson, request, clashes, actor } = props
  const undecided = clashes.find(({ kept }) => kept === null)
  return (
    <>
      {undecided && (
        <Alert
          kind="attention"
          title="Ada catatan yang berbeda."
          action={
            may(actor, 'attendance.mark') && (
              <ButtonLink href={to.settleMarkClash(undecided.id)} kind="primary">
                Putuskan
              </ButtonLink>
            )
          }
        >
          Dua perangkat mencatat berbeda. Yang sudah tercatat tetap dihitung sampai Anda memutuskan.
        </Alert>
      )}
      {request ? (
        <Alert
          kind="info"
          title={`${request.askedByName} meminta perubahan ${request.wants.length} orang.`}
          action={<ButtonLink href={to.decideMarkChange(request.id)}>Buka permintaan</ButtonLink>}
        >
          Sampai disetujui orang kedua, catatan yang lama tetap dihitung.
        </Alert>
      ) : (
        <Sheet {...props} />
      )}
      {lesson.stage === 'cancelled' && <Alert kind="info" title="Sesi ini batal; tidak ada yang dicatat." />}
    </>
  )
}

function Sheet({ lesson, today, changeDays, barred, writes, changing, actor }: StandingProps) {
  const ask = may(actor, 'attendance.mark') && (
    <ButtonLink href={to.askMarkChange(lesson.id)} kind="primary">
      {lesson.state === 'unrecorded' ? 'Minta pencatatan' : 'Minta perubahan'}
    </ButtonLink>
  )
  if (lesson.state === 'unrecorded') {
    return (
      <Alert kind="stalled" title="Sesi ini ditutup sebagai tidak tercatat." action={ask}>
        Tidak seorang pun dihitung hadir. Pencatatan sekarang memerlukan persetujuan orang kedua.
      </Alert>
    )
  }
  if (barred === 'too-early')
    return <Alert kind="info" title={`Kehadiran dicatat pada ${longDay(lesson.heldOn)}.`} />
  if (lesson.state !== 'closed') return null
  const until = freeUntil(lesson.heldOn, changeDays)
  if (barred === 'too-late') {
    return (
      <Alert kind="info" title="Masa perubahan bebas sudah lewat." action={ask}>
        {`Sejak ${longDay(until)} perubahan memerlukan persetujuan orang kedua.`}
      </Alert>
    )
  }
  return today <= until && writes && !changing ? (
    <Alert
      kind="good"
      title={`Dicatat oleh ${lesson.closedBy}.`}
      action={<ButtonLink href={`${to.sheet(lesson.id)}?ubah=ya`}>Ubah kehadiran</ButtonLink>}
    >
      {`Dapat diubah sampai ${longDay(until)}; catatan lama tetap tersimpan.`}
    </Alert>
  ) : null
}
