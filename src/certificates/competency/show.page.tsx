import { to } from '#addresses'
import { type Actor, type Event, longDay, longMoment, may, number, type Words } from '#kernel'
import {
  Badge,
  ButtonLink,
  Card,
  EventHistory,
  Facts,
  KeyFigures,
  PageHead,
  Stack,
  Table,
  TwoLines,
} from '#ui'
import { CertificateBadge } from '../badge.tsx'
import { isOurs } from '../certificate.ts'
import { nameSaid } from '../said.ts'
import type { TakenBack, TestLine, TestView } from './test.ts'

interface TestProps {
  test: TestView
  lines: TestLine[]
  takenBack: TakenBack[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
}

export function TestPage({ test, lines, takenBack, events, words, actor }: TestProps) {
  const sat = lines.filter(({ resultId }) => resultId !== null)
  const open = lines.filter(({ resultId, earlierComplete }) => resultId === null && !earlierComplete)
  const records = isOurs(actor, test) && may(actor, 'competency.record')
  return (
    <>
      <PageHead
        title={test.scheme}
        lead={`${test.body}, ${longDay(test.heldOn)}. ${test.programme}, ${test.cohort}.`}
        actions={
          records &&
          open.length > 0 && (
            <ButtonLink href={to.competencyResults(test.id)} kind="primary" icon="edit">
              Catat hasil
            </ButtonLink>
          )
        }
      />
      <Stack>
        <Card>
          <KeyFigures
            items={[
              { label: 'Ikut uji', value: number(sat.length) },
              { label: 'Kompeten', value: number(sat.filter(({ complete }) => complete).length) },
              { label: 'Belum kompeten', value: number(sat.filter(({ complete }) => !complete).length) },
            ]}
          />
        </Card>
        <Card title="Hasil">
          <Table
            caption="Hasil uji kompetensi"
            rows={sat}
            columns={[
              { head: 'Nama', kind: 'title', cell: ({ name }) => nameSaid(name) },
              {
                head: 'Hasil',
                cell: (line) => <Outcome line={line} test={test} />,
              },
              { head: 'Uji ke', kind: 'number', cell: ({ attempt }) => number(attempt ?? 1) },
              {
                head: 'Sertifikat LSP',
                cell: (line) => <OfBody line={line} test={test} records={records} />,
              },
              ...(records
                ? [{ head: 'Keliru?', cell: (line: TestLine) => <TakeBackLink line={line} test={test} /> }]
                : []),
            ]}
            empty={<p class="quiet">Belum ada hasil yang tercatat.</p>}
          />
        </Card>
        {takenBack.length > 0 && (
          <Card title="Hasil yang ditarik" id="ditarik">
            <TakenBackTable takenBack={takenBack} actor={actor} />
          </Card>
        )}
        <Card title="Penyelenggaraan">
          <Facts
            items={[
              ['LSP', `${test.body}, lisensi ${test.licence}`],
              ['TUK', test.place],
              ['Asesor', `${test.assessor}, ${test.assessorNumber}`],
              [
                'Unit kompetensi',
                <ul class="plain-list">
                  {test.units.map(({ code, title }) => (
                    <li>
                      {code} {title}
                    </li>
                  ))}
                </ul>,
              ],
            ]}
          />
        </Card>
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Stack>
    </>
  )
}

function Outcome({ line, test }: { line: TestLine; test: TestView }) {
  const competent = line.competent ?? []
  const notYet = test.units.filter(({ code }) => !competent.includes(code)).map(({ code }) => code)
  return (
    <TwoLines
      first={
        line.complete ? <Badge kind="good">Kompeten</Badge> : <Badge kind="attention">Belum kompeten</Badge>
      }
      second={notYet.length > 0 && `BK: ${notYet.join(', ')}`}
    />
  )
}

function OfBody({ line, test, records }: { line: TestLine; test: TestView; records: boolean }) {
  if (line.certificateId && line.state)
    return (
      <TwoLines
        first={<a href={to.certificate(line.certificateId)}>{line.number}</a>}
        second={<CertificateBadge state={line.state} />}
      />
    )
  if (!line.complete || !line.resultId) return null
  return records ? (
    <a href={to.competencyCertificate(test.id, line.resultId)}>
      Catat sertifikat<span class="hidden-text"> {nameSaid(line.name)}</span>
    </a>
  ) : (
    <span class="unknown">belum tiba</span>
  )
}

/** A result on which a certificate stands is not taken back; the certificate is revoked first. */
function TakeBackLink({ line: { resultId, name, state }, test }: { line: TestLine; test: TestView }) {
  if (!resultId || (state !== null && state !== 'revoked')) return null
  return (
    <a href={to.takeBackCompetency(test.id, resultId)}>
      Tarik hasil<span class="hidden-text"> {nameSaid(name)}</span>
    </a>
  )
}

function TakenBackTable({ takenBack, actor }: { takenBack: TakenBack[]; actor: Actor }) {
  return (
    <Table
      caption="Hasil yang ditarik karena salah catat, yang terbaru di atas"
      rows={takenBack}
      columns={[
        { head: 'Nama', kind: 'title', cell: ({ name }) => nameSaid(name) },
        { head: 'Tercatat', cell: ({ complete }) => (complete ? 'Kompeten' : 'Belum kompeten') },
        { head: 'Alasan', cell: ({ reason }) => reason },
        {
          head: 'Ditarik',
          cell: ({ byName, at }) => <TwoLines first={byName} second={longMoment(at, actor.zone)} />,
        },
      ]}
    />
  )
}
