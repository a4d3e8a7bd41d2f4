import { to } from '#addresses'
import { type Actor, longDay, longMoment, may, number } from '#kernel'
import { Alert, Badge, ButtonLink, Card, Empty, KeyFigures, PageHead, Stack, Table, TwoLines } from '#ui'
import { ProposalBadge } from './badge.tsx'
import { type Candidate, obstaclesInWords } from './candidates.ts'
import { isOurs } from './certificate.ts'
import type { CertifiedCohort, CohortProposal, CohortTest } from './cohort.ts'
import { proposalKinds } from './kinds.ts'
import { nameSaid } from './said.ts'

interface CohortProps {
  cohort: CertifiedCohort
  candidates: Candidate[]
  proposals: CohortProposal[]
  tests: CohortTest[]
  certified: number
  actor: Actor
}

/** Who of a cohort may be certified and who may not, what was asked for, and the competency tests. */
export function CohortPage(props: CohortProps) {
  const { cohort, candidates, proposals, tests, certified, actor } = props
  const fit = candidates.filter(({ why }) => why.length === 0)
  const ours = isOurs(actor, cohort)
  const proposes = ours && may(actor, 'certificate.propose') && cohort.stage === 'finished' && fit.length > 0
  const records = ours && may(actor, 'competency.record')
  return (
    <>
      <PageHead
        title="Sertifikat angkatan"
        lead={`${cohort.programmeName}, ${cohort.name}, selesai ${longDay(cohort.endsOn)}.`}
        actions={
          records && <ButtonLink href={to.newCompetencyTest(cohort.id)}>Catat uji kompetensi</ButtonLink>
        }
      />
      <Next {...props} fit={fit.length} proposes={proposes} />
      <Stack>
        <Card>
          <KeyFigures
            items={[
              { label: 'Peserta', value: number(candidates.length) },
              { label: 'Dapat diusulkan', value: number(fit.length) },
              { label: 'Bersertifikat', value: number(certified) },
            ]}
          />
        </Card>
        {cohort.certificate !== 'none' && (
          <Card title="Syarat setiap peserta" id="syarat">
            <CandidatesTable candidates={candidates} />
          </Card>
        )}
        {proposals.length > 0 && (
          <Card title="Usul" id="usul">
            <ProposalsTable proposals={proposals} actor={actor} />
          </Card>
        )}
        {(tests.length > 0 || cohort.certificate === 'competency') && (
          <Card title="Uji kompetensi" id="uji">
            <TestsTable tests={tests} />
          </Card>
        )}
      </Stack>
    </>
  )
}

function Next({ cohort, proposals, fit, proposes }: CohortProps & { fit: number; proposes: boolean }) {
  const waiting = proposals.find(({ state }) => state === 'proposed' || state === 'returned')
  if (waiting)
    return (
      <Alert
        kind="info"
        title={
          waiting.state === 'proposed' ? 'Ada usul yang menunggu persetujuan.' : 'Ada usul yang dikembalikan.'
        }
        action={<ButtonLink href={to.certificateProposal(waiting.id)}>Buka usul</ButtonLink>}
      />
    )
  if (cohort.certificate === 'none')
    return (
      <Alert kind="info" title="Program ini tidak berakhir dengan sertifikat.">
        Ubah programnya bila keliru.
      </Alert>
    )
  if (cohort.stage !== 'finished')
    return (
      <Alert kind="info" title="Angkatan ini belum selesai.">
        Sertifikat diusulkan setelah angkatan ditutup.
      </Alert>
    )
  return proposes ? (
    <Alert
      title={`${number(fit)} orang memenuhi syarat dan belum diusulkan.`}
      action={
        <ButtonLink href={to.proposeCertificates(cohort.id)} kind="primary" icon="award">
          Usulkan sertifikat
        </ButtonLink>
      }
    />
  ) : null
}

export function CandidatesTable({ candidates }: { candidates: Candidate[] }) {
  return (
    <Table
      caption="Peserta menurut syarat sertifikat"
      rows={candidates}
      columns={[
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ name, register }) => <TwoLines first={nameSaid(name)} second={register} />,
        },
        {
          head: 'Kehadiran',
          kind: 'number',
          cell: ({ attended, required }) => `${number(attended)} dari ${number(required)} JP`,
        },
        { head: 'Keterangan', cell: (one) => <Standing candidate={one} /> },
      ]}
      empty={
        <Empty title="Belum ada peserta" icon="people">
          Syarat dihitung setelah ada peserta dan kehadirannya.
        </Empty>
      }
    />
  )
}

function Standing({ candidate }: { candidate: Candidate }) {
  const { why } = candidate
  if (why.length === 0) return <Badge kind="good">Memenuhi syarat</Badge>
  if (why.includes('has-one')) return <Badge kind="good">Sudah bersertifikat</Badge>
  if (why.includes('waiting')) return <Badge kind="waiting">Sudah diusulkan</Badge>
  return (
    <TwoLines first={<Badge kind="attention">Belum memenuhi</Badge>} second={obstaclesInWords(candidate)} />
  )
}

function ProposalsTable({ proposals, actor }: { proposals: CohortProposal[]; actor: Actor }) {
  return (
    <Table
      caption="Usul sertifikat, yang terbaru di atas"
      rows={proposals}
      columns={[
        {
          head: 'Usul',
          kind: 'title',
          cell: ({ id, kind, title, people }) => (
            <TwoLines
              first={
                <a href={to.certificateProposal(id)}>
                  {proposalKinds[kind]}: {title}
                </a>
              }
              second={kind === 'issue' && `${number(people)} orang`}
            />
          ),
        },
        {
          head: 'Diusulkan',
          cell: ({ proposedByName, proposedAt }) => (
            <TwoLines first={proposedByName} second={longMoment(proposedAt, actor.zone)} />
          ),
        },
        { head: 'Keadaan', cell: ({ state }) => <ProposalBadge state={state} /> },
      ]}
    />
  )
}

function TestsTable({ tests }: { tests: CohortTest[] }) {
  return (
    <Table
      caption="Uji kompetensi, yang terbaru di atas"
      rows={tests}
      columns={[
        {
          head: 'Skema',
          kind: 'title',
          cell: ({ id, scheme, body }) => (
            <TwoLines first={<a href={to.competencyTest(id)}>{scheme}</a>} second={body} />
          ),
        },
        { head: 'Hari uji', kind: 'tight', cell: ({ heldOn }) => longDay(heldOn) },
        {
          head: 'Kompeten',
          kind: 'number',
          cell: ({ competent, sat }) => `${number(competent)} dari ${number(sat)}`,
        },
      ]}
      empty={<p class="quiet">Belum ada uji kompetensi yang tercatat.</p>}
    />
  )
}
