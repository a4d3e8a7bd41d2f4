import { to } from '#addresses'
import { shortKinds } from '#agreements'
import { type Day, longDay, longMoment, shortDay, weekday, type Zone } from '#kernel'
import { Alert, ButtonLink, Card, KeyFigures, PageHead, Table, TwoLines } from '#ui'
import { guestRoles } from '../kinds.ts'
import type { Line } from '../lines.ts'
import type { SigningEvent } from '../tables.ts'
import { tallyText } from '../tally.ts'
import type { ClosedLine, Closing } from './closing.ts'

interface ReportProps {
  event: SigningEvent
  /** As of closing; while the event goes on, as of now. */
  closing: Closing
  /** What has been signed since, by the agreement. */
  since: Map<string, Day>
  unitName: string
  zone: Zone
}

export function ReportPage({ event, closing, since, unitName, zone }: ReportProps) {
  const later = closing.lines.filter(({ standing }) => standing === 'postponed')
  return (
    <>
      <PageHead
        title="Laporan bersama"
        lead={`${event.title}, ${weekday(event.heldOn)}, ${longDay(event.heldOn)}, ${event.place}.`}
        actions={
          <ButtonLink href={to.pressNote(event.id)} icon="file">
            Siaran pers
          </ButtonLink>
        }
      />
      {event.closedAt ? (
        <p class="quiet">Angka saat acara ditutup, {longMoment(event.closedAt, zone)}.</p>
      ) : (
        <Alert title="Acara belum ditutup.">Angka di bawah masih dapat berubah.</Alert>
      )}
      <KeyFigures
        items={[
          { label: 'Ditandatangani', value: tallyText(closing) },
          { label: 'Ditunda', value: String(closing.postponed) },
          { label: 'Mitra', value: String(closing.partners) },
          { label: 'Undangan hadir', value: `${closing.attended} dari ${closing.invited}` },
        ]}
      />
      <Card title={`Naskah yang ditandatangani oleh ${unitName} dan mitra`}>
        <Table
          caption="Daftar naskah"
          rows={closing.lines}
          columns={[
            { head: 'No.', kind: 'tight', cell: (line) => String(closing.lines.indexOf(line) + 1) },
            {
              head: 'Naskah',
              kind: 'title',
              cell: (line) => (
                <TwoLines
                  first={<a href={to.agreement(line.agreementId)}>{line.title}</a>}
                  second={`${shortKinds[line.kind]} ${line.leadUnitName} dengan ${line.partners}`}
                />
              ),
            },
            {
              head: 'Nomor',
              cell: ({ numbers }) => numbers.join('; ') || <span class="unknown">belum ada</span>,
            },
            { head: 'Cara', cell: how },
          ]}
        />
      </Card>
      {later.length > 0 && (
        <Card title="Ditunda">
          <Table
            caption="Naskah yang ditunda"
            rows={later}
            columns={[
              {
                head: 'Naskah',
                kind: 'title',
                cell: ({ title, partners }) => <TwoLines first={title} second={partners} />,
              },
              {
                head: 'Alasan',
                cell: ({ later: parties }) =>
                  parties.map(({ name, reason }) => `${name}: ${reason}`).join('; '),
              },
              {
                head: 'Diperkirakan',
                kind: 'tight',
                cell: ({ later: parties }) =>
                  parties.map(({ expectedOn }) => (expectedOn ? shortDay(expectedOn) : '')).join(', '),
              },
              {
                head: 'Menyusul',
                cell: ({ agreementId }) => {
                  const on = since.get(agreementId)
                  return on ? `Ditandatangani ${longDay(on)}` : <span class="unknown">belum</span>
                },
              },
            ]}
          />
        </Card>
      )}
      {closing.people.length > 0 && <People people={closing.people} />}
    </>
  )
}

function People({ people }: Pick<Closing, 'people'>) {
  return (
    <Card title="Pejabat dan saksi yang hadir">
      <Table
        caption="Pejabat dan saksi"
        rows={people}
        columns={[
          { head: 'Nama', kind: 'title', cell: ({ name }) => name },
          {
            head: 'Jabatan',
            cell: ({ position, institution }) => [position, institution].filter(Boolean).join(', '),
          },
          { head: 'Sebagai', cell: ({ role }) => guestRoles[role] },
        ]}
      />
    </Card>
  )
}

function how({ standing, inked, drawn }: ClosedLine): string {
  if (standing !== 'signed') return 'Ditunda'
  if (drawn === 0) return 'Tanda tangan basah'
  return inked === 0 ? 'Tanda tangan di layar' : `${inked} basah, ${drawn} di layar`
}

/** The day on which what was postponed at closing was signed by the last party. */
export function signedSince(closing: Closing, lines: readonly Line[]): Map<string, Day> {
  const later = new Set(
    closing.lines.filter(({ standing }) => standing === 'postponed').map(({ agreementId }) => agreementId),
  )
  return new Map(
    lines
      .filter(({ agreementId, standing }) => standing === 'signed' && later.has(agreementId))
      .map(({ agreementId, parties }) => [
        agreementId,
        parties
          .map(({ signedOn }) => signedOn ?? '')
          .sort()
          .at(-1) ?? '',
      ]),
  )
}
