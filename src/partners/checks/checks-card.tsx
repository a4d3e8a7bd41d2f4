import { to } from '#addresses'
import { shortDay } from '#kernel'
import { Badge, ButtonLink, Card, type Standing, Table, TwoLines } from '#ui'
import { type CheckResult, checkItems, checkResults } from './kinds.ts'
import type { Checked } from './queries.ts'

const standing: Record<CheckResult, Standing> = { clear: 'good', doubtful: 'attention', adverse: 'stalled' }

interface ChecksProps {
  partnerId: string
  checks: Checked[]
  mayCheck: boolean
  /** Red comes down on a page of its own. */
  maySet: boolean
}

/** What was looked into, when, with what result; and what nobody looked into yet. */
export function ChecksCard({ partnerId, checks, mayCheck, maySet }: ChecksProps) {
  return (
    <Card
      title="Pemeriksaan"
      id="pemeriksaan"
      actions={maySet && <ButtonLink href={to.partnerFlag(partnerId)}>Ubah tanda</ButtonLink>}
    >
      <Table
        caption="Hasil pemeriksaan mitra"
        rows={checks}
        columns={[
          {
            head: 'Butir',
            kind: 'title',
            cell: ({ item, last }) => <TwoLines first={checkItems[item]} second={last?.note} />,
          },
          { head: 'Hasil', cell: (row) => <Result row={row} /> },
          {
            head: 'Diperiksa',
            cell: ({ item, last }) => (
              <TwoLines
                first={last && `${shortDay(last.checkedOn)}, ${last.checkedBy}`}
                second={
                  <>
                    {last?.sha256 && <a href={to.partnerCheckFile(partnerId, last.id)}>Buka berkas</a>}{' '}
                    {mayCheck && (
                      <a href={`${to.newPartnerCheck(partnerId)}?butir=${item}`}>
                        {last ? 'Periksa lagi' : 'Catat hasil'}
                        <span class="hidden-text"> {checkItems[item]}</span>
                      </a>
                    )}
                  </>
                }
              />
            ),
          },
        ]}
      />
    </Card>
  )
}

function Result({ row: { last, stale } }: { row: Checked }) {
  if (!last) return <Badge kind="waiting">Belum diperiksa</Badge>
  const badge = <Badge kind={standing[last.result]}>{checkResults[last.result]}</Badge>
  return <TwoLines first={badge} second={stale ? 'perlu diperiksa ulang' : undefined} />
}
