import { to } from '#addresses'
import { type Actor, type FormState, longMoment, may } from '#kernel'
import { Actions, Alert, Card, Facts, Form, PageHead, RadioField, Table, TextField } from '#ui'
import { markInWords } from '../kinds.ts'
import type { LessonView } from '../lesson.ts'
import type { RollLine } from '../roll.ts'
import { nameSaid, whenSaid } from '../said.ts'
import type { MarkRequest } from '../tables.ts'

interface DecideProps {
  form: FormState
  request: MarkRequest
  lesson: LessonView
  lines: RollLine[]
  actor: Actor
}

const states = { open: 'Menunggu jawaban', approved: 'Disetujui', declined: 'Ditolak' }

export function DecidePage({ form, request, lesson, lines, actor }: DecideProps) {
  const stands = new Map(lines.map((line) => [line.participantId, line]))
  const own = request.askedBy === actor.accountId
  return (
    <>
      <PageHead
        title="Permintaan perubahan kehadiran"
        lead={`${lesson.programmeName}, ${lesson.cohortName}. ${whenSaid(lesson)}.`}
      />
      <Card>
        <Facts
          items={[
            ['Diminta', `${request.askedByName}, ${longMoment(request.askedAt, actor.zone)}`],
            ['Alasan', request.reason],
            ['Keadaan', states[request.state]],
            request.decidedAt !== null && [
              'Dijawab',
              `${request.decidedByName}, ${longMoment(request.decidedAt, actor.zone)}`,
            ],
            request.note !== null && ['Alasan jawaban', request.note],
          ]}
        />
      </Card>
      <Card title="Yang diminta">
        <Table
          caption="Perubahan yang diminta"
          rows={request.wants}
          columns={[
            {
              head: 'Nama',
              kind: 'title',
              cell: ({ participantId }) => nameSaid(stands.get(participantId)?.name ?? null),
            },
            {
              head: 'Tercatat',
              cell: ({ participantId }) =>
                markInWords(stands.get(participantId) ?? { present: null, reason: null }),
            },
            { head: 'Diminta', cell: (want) => <b>{markInWords(want)}</b> },
          ]}
        />
      </Card>
      {request.state === 'open' && own && (
        <Alert kind="info" title="Permintaan Anda sendiri dijawab oleh orang lain." />
      )}
      {request.state === 'open' && !own && may(actor, 'attendance.approve') && (
        <Card title="Jawaban Anda">
          <Form form={form}>
            <RadioField
              form={form}
              name="answer"
              label="Jawaban"
              options={[
                { value: 'approved', label: 'Setujui', hint: 'Catatan diganti; yang lama tetap tersimpan.' },
                { value: 'declined', label: 'Tolak', hint: 'Catatan yang lama tetap dihitung.' },
              ]}
            />
            <TextField form={form} name="note" label="Alasan" hint="Wajib bila ditolak." optional />
            <Actions submit="Simpan jawaban" cancel={to.sheet(lesson.id)} />
          </Form>
        </Card>
      )}
    </>
  )
}
