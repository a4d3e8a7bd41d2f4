import { to } from '#addresses'
import { type Event, longDay, type Words, type Zone } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  PageHead,
  Stack,
  Table,
  TwoLines,
} from '#ui'
import { answers } from './kinds.ts'
import type { AnswerRow } from './queries.ts'
import type { VisitView } from './visit.ts'

interface ShowProps {
  visit: VisitView
  answered: AnswerRow[]
  people: { name: string; position: string | null; side: 'ours' | 'theirs' }[]
  /** The office that visited makes action points of what it found. */
  mayAssign: boolean
  events: Event[]
  words: readonly Words[]
  zone: Zone
}

const stages = { open: 'Terbuka', reported: 'Dilaporkan selesai', verified: 'Terverifikasi' } as const

export function VisitPage({ visit, answered, people, mayAssign, events, words, zone }: ShowProps) {
  const loose = answered.filter(({ answer, actionPointId }) => answer !== 'yes' && actionPointId === null)
  const named = (side: 'ours' | 'theirs') =>
    people
      .filter((person) => person.side === side)
      .map(({ name, position }) => (position ? `${name}, ${position}` : name))
      .join('; ') || null
  return (
    <>
      <PageHead
        title={`Monitoring ${longDay(visit.visitedOn)}`}
        lead={`${visit.agreementTitle}, oleh ${visit.unitName}.`}
        actions={
          mayAssign &&
          answered.every(({ actionPointId }) => actionPointId === null) && (
            <ButtonLink href={to.reviseMonitoring(visit.id)} icon="edit">
              Ubah hasil
            </ButtonLink>
          )
        }
      />
      {loose.length > 0 && (
        <Alert title={`${loose.length} temuan belum ditindaklanjuti.`}>
          Jadikan setiap temuan tindak lanjut dengan penanggung jawab, tenggat, dan pemeriksa.
        </Alert>
      )}
      <Columns>
        <Stack>
          <Card title="Daftar periksa" id="daftar-periksa">
            <Table
              caption="Daftar periksa"
              rows={answered}
              columns={[
                {
                  head: 'Butir',
                  kind: 'title',
                  cell: ({ question, note }) => <TwoLines first={question} second={note} />,
                },
                {
                  head: 'Jawaban',
                  cell: ({ answer }) => (
                    <Badge kind={answer === 'yes' ? 'good' : answer === 'no' ? 'stalled' : 'attention'}>
                      {answers[answer]}
                    </Badge>
                  ),
                },
                {
                  head: 'Tindak lanjut',
                  cell: ({ itemId, question, answer, actionPointId, pointStage }) => {
                    if (answer === 'yes') return 'tidak perlu'
                    if (actionPointId)
                      return (
                        <a href={to.actionPoint(actionPointId)}>
                          {stages[pointStage ?? 'open']}
                          <span class="hidden-text"> untuk {question}</span>
                        </a>
                      )
                    return mayAssign ? (
                      <a href={to.newFindingPoint(visit.id, itemId)}>
                        Tindak lanjuti<span class="hidden-text"> temuan {question}</span>
                      </a>
                    ) : (
                      'belum'
                    )
                  },
                },
              ]}
            />
            <p class="quiet">Sumber: {answered[0]?.source}.</p>
          </Card>
        </Stack>
        <Stack>
          <Card>
            <Facts
              kind="rows"
              items={[
                ['Kerja sama', <a href={to.agreement(visit.agreementId)}>{visit.agreementTitle}</a>],
                ['Tim', named('ours')],
                ['Dari mitra', named('theirs')],
                ['Kesimpulan', visit.summary],
                ['Pertemuan', <a href={to.meeting(visit.meetingId)}>Buka catatan pertemuan</a>],
              ]}
            />
          </Card>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

export function addVisit(agreementId: string) {
  return (
    <ButtonLink href={`${to.newMonitoring}?kerjasama=${agreementId}`} icon="plus">
      Catat kunjungan
    </ButtonLink>
  )
}
