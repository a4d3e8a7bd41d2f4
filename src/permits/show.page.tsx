import { to } from '#addresses'
import { type Actor, type Day, type Event, fromToday, longDay, may, type Words } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  fileSize,
  PageHead,
  Stack,
  Timeline,
} from '#ui'
import { permitKinds } from './kinds.ts'
import type { PermitView } from './permit.ts'
import { PermitBadge, type Reminders, standingOn } from './standing.tsx'
import type { PermitStep } from './tables.ts'

interface ShowProps {
  permit: PermitView
  steps: PermitStep[]
  /** What it renews, and what renews it. */
  chain: { id: string; subject: string; isEarlier: boolean }[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
  reminders: Reminders
}

export function PermitPage(props: ShowProps) {
  const { permit, steps, events, words, actor, today, reminders } = props
  const mayWrite = may(actor, 'permit.write')
  return (
    <>
      <PageHead
        title={permit.subject}
        lead={`${permitKinds[permit.kind]}, ${permit.unitName}.`}
        status={<PermitBadge permit={permit} today={today} reminders={reminders} />}
        actions={
          mayWrite && (
            <ButtonLink href={to.revisePermit(permit.id)} icon="edit">
              Ubah data
            </ButtonLink>
          )
        }
      />
      <Next {...props} mayWrite={mayWrite} />
      <Columns>
        <Stack>
          <Card>
            <PermitFacts {...props} />
          </Card>
          <Card title="Langkah" id="langkah">
            <Timeline
              steps={steps.map(({ takenOn, what, recordedBy }) => ({
                when: takenOn,
                title: what,
                children: `Dicatat ${recordedBy}.`,
              }))}
            />
          </Card>
        </Stack>
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

function PermitFacts({ permit, chain, today }: ShowProps) {
  const { appliedOn, expectedOn, issuedOn, expiresOn, stage } = permit
  return (
    <Facts
      items={[
        ['Pemegang', permit.holder],
        ['Penerbit', permit.authority],
        ['Penanggung jawab', permit.ownerName ?? <Badge kind="attention">Belum ada</Badge>],
        ['Diajukan', appliedOn && longDay(appliedOn)],
        stage === 'in-progress' && [
          'Perkiraan terbit',
          expectedOn && `${longDay(expectedOn)}, ${fromToday(today, expectedOn)}`,
        ],
        permit.number !== null && ['Nomor', permit.number],
        issuedOn !== null && ['Terbit', longDay(issuedOn)],
        stage === 'granted' && [
          'Berlaku sampai',
          expiresOn ? `${longDay(expiresOn)}, ${fromToday(today, expiresOn)}` : 'Tanpa batas waktu',
        ],
        permit.refusal !== null && ['Ditolak', `${longDay(permit.refusedOn ?? '')}: ${permit.refusal}`],
        permit.fileName !== null && [
          'Berkas',
          <>
            <a href={to.permitFile(permit.id)}>{permit.fileName}</a>{' '}
            <span class="quiet">{fileSize(Number(permit.size))}</span>
          </>,
        ],
        permit.agreementId !== null &&
          permit.agreementTitle !== null && [
            'Kerja sama',
            <a href={to.agreement(permit.agreementId)}>{permit.agreementTitle}</a>,
          ],
        ...chain.map(
          ({ id, subject, isEarlier }) =>
            [
              isEarlier ? 'Memperpanjang' : 'Diperpanjang oleh',
              <a href={to.permit(id)}>{subject}</a>,
            ] as const,
        ),
      ]}
    />
  )
}

function Next({ permit, chain, today, reminders, mayWrite }: ShowProps & { mayWrite: boolean }) {
  const standing = standingOn(permit, today, reminders)
  if (permit.stage === 'in-progress') {
    const action = mayWrite && (
      <>
        <ButtonLink href={to.grantPermit(permit.id)} kind="primary" icon="check">
          Catat terbit
        </ButtonLink>
        <ButtonLink href={to.permitStep(permit.id)} icon="plus">
          Catat langkah
        </ButtonLink>
        <ButtonLink href={to.refusePermit(permit.id)}>Ditolak?</ButtonLink>
      </>
    )
    const stuck = standing === 'macet'
    return (
      <Alert
        kind={stuck ? 'stalled' : 'info'}
        title={stuck ? `Langkah terakhir ${fromToday(today, permit.movedOn)}.` : 'Izin sedang diurus.'}
        action={action}
      >
        {stuck
          ? `Tanyakan kepada ${permit.authority}, lalu catat jawabannya.`
          : 'Catat setiap langkah sampai terbit.'}
      </Alert>
    )
  }
  if (permit.stage === 'refused') return <Alert kind="info" title="Permohonan ini ditolak." />
  if (standing === 'berlaku') return null
  const renewed = chain.some(({ isEarlier }) => !isEarlier)
  const renew = mayWrite && !renewed && (
    <ButtonLink href={`${to.newPermit}?perpanjang=${permit.id}`} kind="primary" icon="plus">
      Urus perpanjangan
    </ButtonLink>
  )
  return (
    <Alert
      kind={standing === 'habis' ? 'stalled' : 'attention'}
      title={`Izin ini habis ${fromToday(today, permit.expiresOn ?? today)}.`}
      action={renew}
    >
      {renewed ? 'Perpanjangannya sudah dicatat.' : 'Urus perpanjangannya sebelum kegiatan terhenti.'}
    </Alert>
  )
}
