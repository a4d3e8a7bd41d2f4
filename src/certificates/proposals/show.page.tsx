import { to } from '#addresses'
import { type Actor, type Event, type FormState, longDay, longMoment, may, number, type Words } from '#kernel'
import {
  Alert,
  ButtonLink,
  Card,
  Columns,
  ErrorSummary,
  EventHistory,
  Facts,
  Hidden,
  PageHead,
  PostButton,
  Stack,
  Table,
  TwoLines,
} from '#ui'
import { ProposalBadge } from '../badge.tsx'
import { type CertificateView, isOurs } from '../certificate.ts'
import { levels, proposalKinds, revocationClasses } from '../kinds.ts'
import { CertificatesTable } from '../list/list.page.tsx'
import { Papers } from '../printing/papers.tsx'
import type { Print } from '../printing/tables.ts'
import { nameSaid } from '../said.ts'
import type { ProposalView } from './proposal.ts'

export interface Chosen {
  participantId: string
  name: string | null
  register: string | null
  attended: number
}

interface ShowProps {
  proposal: ProposalView
  chosen: Chosen[]
  issued: CertificateView[]
  about: CertificateView | undefined
  prints: Print[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  form: FormState
}

export function ProposalPage(props: ShowProps) {
  const { proposal, chosen, issued, about, events, words, actor, form } = props
  return (
    <>
      <PageHead
        title={`${proposalKinds[proposal.kind]}: ${proposal.title}`}
        lead={`${proposal.programme}, ${proposal.cohort}, ${proposal.unitName}.`}
        status={<ProposalBadge state={proposal.state} />}
        actions={
          issued.length > 0 &&
          isOurs(actor, proposal) && (
            <Papers proposalId={proposal.id} issued={issued.length} prints={props.prints} />
          )
        }
      />
      <ErrorSummary form={form} />
      <Next {...props} />
      <Columns>
        <Stack>
          {issued.length > 0 ? (
            <Card title="Sertifikat yang terbit">
              <CertificatesTable rows={issued} />
            </Card>
          ) : (
            proposal.kind === 'issue' && (
              <Card title={`${number(chosen.length)} orang diusulkan`}>
                <ChosenTable chosen={chosen} />
              </Card>
            )
          )}
          {about && (
            <Card title={proposal.kind === 'revoke' ? 'Yang dicabut' : 'Yang dibetulkan'}>
              <CertificatesTable rows={[about]} />
            </Card>
          )}
        </Stack>
        <Stack>
          <Card>
            <Facts items={factsOf(proposal, actor)} />
          </Card>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

/** The one thing to do next, and for whom. */
function Next({ proposal, actor }: ShowProps) {
  const { id, state, version, note, proposedBy, kind } = proposal
  const open = isOurs(actor, proposal)
  const withdraw = open && may(actor, 'certificate.propose') && (
    <PostButton action={to.withdrawCertificates(id)}>Tarik usul</PostButton>
  )
  if (state === 'returned')
    return (
      <Alert
        title="Dikembalikan untuk diperbaiki."
        action={
          open &&
          may(actor, 'certificate.propose') && (
            <>
              {kind === 'issue' && (
                <ButtonLink href={to.reviseCertificateProposal(id)} kind="primary" icon="edit">
                  Perbaiki
                </ButtonLink>
              )}
              {withdraw}
            </>
          )
        }
      >
        {note}
      </Alert>
    )
  if (state !== 'proposed') return null
  const decides = open && may(actor, 'certificate.approve') && proposedBy !== actor.accountId
  return (
    <Alert
      kind="info"
      title={decides ? 'Menunggu keputusan Anda.' : 'Menunggu orang kedua.'}
      action={
        decides ? (
          <>
            <PostButton
              action={to.approveCertificates(id)}
              kind="primary"
              icon="check"
              fields={<Hidden name="version" value={version} />}
            >
              {kind === 'revoke' ? 'Setujui pencabutan' : 'Setujui dan terbitkan'}
            </PostButton>
            <ButtonLink href={to.returnCertificates(id)}>Kembalikan</ButtonLink>
          </>
        ) : (
          <>
            {open && kind === 'issue' && may(actor, 'certificate.propose') && (
              <ButtonLink href={to.reviseCertificateProposal(id)} icon="edit">
                Ubah usul
              </ButtonLink>
            )}
            {withdraw}
          </>
        )
      }
    >
      {decides
        ? 'Periksa nama, judul, dan penerbitnya. Sesudah disetujui tidak dapat dihapus, hanya dibetulkan atau dicabut.'
        : 'Kepala seksi atau kepala unit yang tidak mengusulkan memutuskannya.'}
    </Alert>
  )
}

function factsOf(proposal: ProposalView, actor: Actor) {
  const { kind, level, issuer, validUntil, reasonClass, reason, note } = proposal
  return [
    ['Jenis sertifikat', levels[level]] as const,
    kind !== 'revoke' && (['Penerbit', issuer] as const),
    kind !== 'revoke' &&
      (['Berlaku sampai', validUntil ? longDay(validUntil) : 'Tanpa batas waktu'] as const),
    reasonClass !== null && (['Golongan alasan', revocationClasses[reasonClass]] as const),
    reason !== null && ([kind === 'correct' ? 'Yang dibetulkan' : 'Alasan', reason] as const),
    ['Diusulkan', `${proposal.proposedByName}, ${longMoment(proposal.proposedAt, actor.zone)}`] as const,
    proposal.decidedAt !== null &&
      (['Diputuskan', `${proposal.decidedByName}, ${longMoment(proposal.decidedAt, actor.zone)}`] as const),
    note !== null && (['Yang perlu diperbaiki', note] as const),
  ]
}

function ChosenTable({ chosen }: { chosen: Chosen[] }) {
  return (
    <Table
      caption="Yang diusulkan"
      rows={chosen}
      columns={[
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ name, register }) => <TwoLines first={nameSaid(name)} second={register} />,
        },
        { head: 'Kehadiran', kind: 'number', cell: ({ attended }) => `${number(attended)} JP` },
      ]}
    />
  )
}
