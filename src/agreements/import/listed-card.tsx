import { longDay, number, type Permission } from '#kernel'
import { Card, Checklist, Table, TwoLines } from '#ui'
import { termLength } from '../chain/span.ts'
import { type Check, missing } from '../checks.ts'
import { kinds, objects } from '../kinds.ts'
import type { PartyView } from '../queries.ts'
import { type Stage, stages } from '../stages.ts'
import type { Agreement } from '../tables.ts'
import { columns } from './columns.ts'
import type { ListedRow } from './listed-row.ts'

interface ListedProps {
  listed: ListedRow
  agreement: Agreement
  stage: Stage
  unitName: string
  parties: readonly PartyView[]
  checks: Check[]
  mayFix: (permission: Permission) => boolean
}

/** What stood in the list beside what was recorded of it, and what the list did not bring. */
export function ListedCard(props: ListedProps) {
  const { listed, stage } = props
  const written = listed.asWritten as unknown as Record<string, string>
  const doubts = listed.doubts as unknown as { column: string; says: string }[]
  const recorded = recordedOf(props)
  return (
    <>
      <Card title="Dari daftar lama" id="daftar-lama">
        <p class="quiet">
          {`Baris ${number(listed.at)} ${listed.fileName}, keadaan per ${longDay(listed.asOf)}. Tidak melalui tahap pengajuan di Bekal.`}
        </p>
        <Table
          caption="Yang tertulis di daftar dan yang tercatat"
          rows={columns.filter(({ key }) => written[key])}
          columns={[
            { head: 'Kolom', kind: 'title', cell: ({ label }) => label },
            {
              head: 'Tertulis',
              cell: ({ key }) => (
                <TwoLines
                  first={written[key]}
                  second={doubts
                    .filter(({ column }) => column === key)
                    .map(({ says }) => says)
                    .join(' ')}
                />
              ),
            },
            {
              head: 'Tercatat',
              cell: ({ key }) => recorded[key] ?? <span class="unknown">hanya di sini</span>,
            },
          ]}
        />
      </Card>
      {stage === 'active' && <Lacking {...props} />}
    </>
  )
}

/** By the column they came from; what has no place of its own stands only in the list. */
function recordedOf({
  agreement,
  stage,
  unitName,
  parties,
}: ListedProps): Record<string, string | undefined> {
  const { startsOn, endsOn } = agreement
  const [ours, theirs] = parties
  const day = (on: string | null | undefined) => (on ? longDay(on) : 'dikosongkan')
  return {
    partner: theirs?.name,
    district: theirs?.district ?? undefined,
    kind: kinds[agreement.kind],
    title: agreement.title,
    objects: agreement.objects.map((object) => objects[object]).join(', ') || 'dikosongkan',
    scope: agreement.scope ?? undefined,
    ourNumber: ours?.number ?? 'dikosongkan',
    theirNumber: theirs?.number ?? 'dikosongkan',
    unit: unitName,
    signedOn: day(ours?.signedOn),
    startsOn: day(startsOn),
    endsOn: day(endsOn),
    term: startsOn && endsOn ? termLength(startsOn, endsOn) : undefined,
    status: stages[stage],
  }
}

/** Where the way to force would have asked for them: what can still be added, with the place where it is done. */
function Lacking({ checks, mayFix }: ListedProps) {
  const lacking = missing(checks).filter(({ code }) => !ofTheWay.has(code) && !code.startsWith('signatory-'))
  if (lacking.length === 0) return null
  return (
    <Card title="Yang belum ada" id="belum-ada">
      <Checklist
        items={lacking.map((check) => ({
          ...check,
          fix:
            open.has(check.code) && mayFix(check.fix?.permission ?? 'agreement.revise')
              ? check.fix
              : undefined,
        }))}
      />
    </Card>
  )
}

/** Asked only before an agreement comes into force. */
const ofTheWay = new Set(['approval', 'parent'])
/** What an agreement in force may still be given. */
const open = new Set(['signed-scan', 'our-owner', 'partner-owner', 'plan'])
