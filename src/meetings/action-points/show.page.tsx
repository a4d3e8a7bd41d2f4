import { to } from '#addresses'
import { type Actor, type Day, type Event, fromToday, longDay, may, type Words } from '#kernel'
import {
  Alert,
  AsTyped,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  fileSize,
  PageHead,
  Stack,
} from '#ui'
import type { MeetingFile } from '../tables.ts'
import { PointBadge } from './badge.tsx'
import { mayReport, mayVerify, type PointView, writes } from './reach.ts'

interface ShowProps {
  point: PointView
  proofs: MeetingFile[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function PointPage({ point, proofs, events, words, actor, today }: ShowProps) {
  const mayRevise = writes(actor, point) && may(actor, 'meeting.record') && point.stage !== 'verified'
  return (
    <>
      <PageHead
        title={point.what}
        lead={
          <>
            Dari pertemuan <a href={to.meeting(point.meetingId)}>{point.meetingTitle}</a>,{' '}
            {longDay(point.heldOn)}.
          </>
        }
        status={<PointBadge point={point} today={today} />}
        actions={
          mayRevise && (
            <ButtonLink href={to.reviseActionPoint(point.id)} icon="edit">
              Ubah
            </ButtonLink>
          )
        }
      />
      <Next point={point} actor={actor} />
      <Columns>
        <Stack>
          <Card>
            <Facts
              items={[
                ['Penanggung jawab', point.ownerName],
                ['Pemeriksa', point.verifierName],
                ['Tenggat', `${longDay(point.dueOn)}, ${fromToday(today, point.dueOn)}`],
                ['Satuan kerja', point.unitName],
                point.reportedOn !== null && [
                  'Dilaporkan selesai',
                  `${longDay(point.reportedOn)} oleh ${point.reportedByName}`,
                ],
                point.verifiedOn !== null && ['Terverifikasi', longDay(point.verifiedOn)],
              ]}
            />
          </Card>
          {(point.report !== null || proofs.length > 0) && <ReportCard point={point} proofs={proofs} />}
        </Stack>
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

/** Whose turn it is. */
function Next({ point, actor }: { point: PointView; actor: Actor }) {
  if (point.stage === 'reported') {
    if (!mayVerify(actor, point)) return <Alert kind="info" title={`Menunggu ${point.verifierName}.`} />
    return (
      <Alert
        title="Menunggu verifikasi Anda."
        action={
          <>
            <ButtonLink href={to.verifyActionPoint(point.id)} kind="primary" icon="check">
              Verifikasi
            </ButtonLink>
            <ButtonLink href={to.returnActionPoint(point.id)}>Kembalikan</ButtonLink>
          </>
        }
      >
        Baca laporannya dan lihat buktinya, lalu nyatakan selesai atau kembalikan.
      </Alert>
    )
  }
  if (point.stage === 'verified') return null
  const canReport = may(actor, 'action-point.report') && mayReport(actor, point) && !mayVerify(actor, point)
  const action = canReport && (
    <ButtonLink href={to.reportActionPoint(point.id)} kind="primary" icon="check">
      Laporkan selesai
    </ButtonLink>
  )
  if (point.returnedReason !== null)
    return (
      <Alert kind="stalled" title="Dikembalikan pemeriksa." action={action}>
        {point.returnedReason}
      </Alert>
    )
  return (
    <Alert kind="info" title={`Dikerjakan ${point.ownerName}.`} action={action}>
      Setelah selesai, laporkan dengan catatan dan buktinya.
    </Alert>
  )
}

function ReportCard({ point, proofs }: { point: PointView; proofs: MeetingFile[] }) {
  return (
    <Card title={point.stage === 'open' ? 'Laporan sebelumnya' : 'Laporan'}>
      {point.report !== null && <AsTyped>{point.report}</AsTyped>}
      <ul class="plain-list">
        {proofs.map((file) => (
          <li>
            <a href={to.meetingFile(point.meetingId, file.id)}>{file.name}</a>{' '}
            <span class="quiet">{fileSize(Number(file.size))}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
