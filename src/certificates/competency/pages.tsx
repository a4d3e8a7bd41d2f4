import { to } from '#addresses'
import { type Actor, type Event, type FormState, longDay, may, number, type Words } from '#kernel'
import {
  Actions,
  Badge,
  ButtonLink,
  Card,
  DateField,
  EventHistory,
  Facts,
  FieldRow,
  FileField,
  Form,
  KeyFigures,
  PageHead,
  Stack,
  Table,
  TextArea,
  TextField,
  TwoLines,
} from '#ui'
import { CertificateBadge } from '../badge.tsx'
import { isOurs } from '../certificate.ts'
import type { CertifiedCohort } from '../cohort.ts'
import { nameSaid } from '../said.ts'
import { competentField } from './judge.ts'
import type { TestLine, TestView } from './test.ts'

export function TestFormPage({ form, cohort }: { form: FormState; cohort: CertifiedCohort }) {
  return (
    <>
      <PageHead title="Catat uji kompetensi" lead={`${cohort.programmeName}, ${cohort.name}.`} />
      <Card>
        <Form form={form}>
          <TextField
            form={form}
            name="scheme"
            label="Skema sertifikasi"
            hint="Misalnya: Pembuat Kue Kering."
          />
          <FieldRow>
            <TextField form={form} name="body" label="LSP" />
            <TextField
              form={form}
              name="licence"
              label="Nomor lisensi LSP"
              hint="Misalnya: BNSP-LSP-123-ID."
            />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="place" label="Tempat uji kompetensi (TUK)" />
            <DateField form={form} name="heldOn" label="Hari uji" />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="assessor" label="Asesor" />
            <TextField
              form={form}
              name="assessorNumber"
              label="Nomor registrasi asesor"
              hint="Diawali MET., misalnya MET.000.001234 2023."
            />
          </FieldRow>
          <TextArea
            form={form}
            name="units"
            label="Unit kompetensi"
            hint="Satu per baris: kode SKKNI, lalu judulnya. Misalnya: M.74SPS03.013.2 Membuat kue kering."
            rows={6}
          />
          <Actions submit="Simpan uji" cancel={to.cohortCertificates(cohort.id)} />
        </Form>
      </Card>
    </>
  )
}

interface TestProps {
  test: TestView
  lines: TestLine[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
}

export function TestPage({ test, lines, events, words, actor }: TestProps) {
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
            ]}
            empty={<p class="quiet">Belum ada hasil yang tercatat.</p>}
          />
        </Card>
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

interface ResultsProps {
  form: FormState
  test: TestView
  lines: TestLine[]
}

/** One tick for who sat, one for each unit in which they were competent. */
export function ResultsPage({ form, test, lines }: ResultsProps) {
  const open = lines.filter(({ resultId, earlierComplete }) => resultId === null && !earlierComplete)
  const ticked = (field: string, value: string) => [form.values[field]].flat().includes(value)
  return (
    <>
      <PageHead
        title="Catat hasil uji"
        lead={`${test.scheme}, ${longDay(test.heldOn)}. Centang yang ikut, lalu setiap unit yang kompeten (K). Yang tidak dicentang dicatat belum kompeten (BK).`}
      />
      <Card>
        <Form form={form}>
          <Table
            caption="Hasil per unit kompetensi"
            rows={open}
            columns={[
              {
                head: 'Nama',
                kind: 'title',
                cell: ({ name, earlierAttempt }) => (
                  <TwoLines
                    first={nameSaid(name)}
                    second={earlierAttempt && `Uji ulang, sudah ${number(earlierAttempt)} kali`}
                  />
                ),
              },
              {
                head: 'Ikut uji',
                cell: ({ participantId, name }) => (
                  <input
                    type="checkbox"
                    class="row-tick"
                    name="sat"
                    value={participantId}
                    checked={ticked('sat', participantId)}
                    aria-label={`${nameSaid(name)} ikut uji`}
                  />
                ),
              },
              ...test.units.map(({ code, title }) => ({
                head: code,
                cell: ({ participantId, name }: TestLine) => (
                  <input
                    type="checkbox"
                    class="row-tick"
                    name={competentField(participantId)}
                    value={code}
                    checked={ticked(competentField(participantId), code)}
                    aria-label={`${nameSaid(name)} kompeten: ${title}`}
                  />
                ),
              })),
            ]}
            empty={<p class="quiet">Semua peserta sudah dicatat atau sudah kompeten.</p>}
          />
          <Actions submit="Simpan hasil" cancel={to.competencyTest(test.id)} />
        </Form>
      </Card>
    </>
  )
}

interface CertifyProps {
  form: FormState
  test: TestView
  line: TestLine
  limit: number
}

export function CertifyPage({ form, test, line, limit }: CertifyProps) {
  return (
    <>
      <PageHead
        title="Catat sertifikat dari LSP"
        lead={`${nameSaid(line.name)}, ${test.scheme}. Salin dari sertifikatnya; orang kedua memeriksanya.`}
      />
      <Card>
        <Form form={form} files>
          <TextField form={form} name="number" label="Nomor sertifikat" />
          <TextField form={form} name="registration" label="Nomor registrasi" optional />
          <FieldRow>
            <DateField form={form} name="issuedOn" label="Tanggal terbit" />
            <DateField form={form} name="validUntil" label="Berlaku sampai" />
          </FieldRow>
          <FileField form={form} name="file" label="Pindaian sertifikat" limit={limit} />
          <Actions submit="Simpan sertifikat" cancel={to.competencyTest(test.id)} />
        </Form>
      </Card>
    </>
  )
}
