import { to } from '#addresses'
import { fromToday, longDay, number, rupiah } from '#kernel'
import { Badge, ButtonLink, Card, Facts } from '#ui'
import { countingLabels, notCounted } from '../facts/counting.ts'
import { proofs, sources } from '../kinds.ts'
import type { ShowProps } from './show.page.tsx'

/** What the paper says of the promise. */
export function PromiseFacts({ agreement, item, today, mayChange }: ShowProps & { mayChange: boolean }) {
  const counted = item.countsBy ? countingLabels[item.countsBy] : notCounted
  const owners = agreement.stage === 'active' && (
    <ButtonLink href={to.planItemOwners(agreement.id, item.id)} icon="edit">
      Penanggung jawab
    </ButtonLink>
  )
  return (
    <Card title="Yang dijanjikan" actions={mayChange && owners}>
      <Facts
        kind="rows"
        items={[
          ['Keluaran', item.output],
          ['Target', `${number(item.quantity)} ${item.measure}`],
          [
            'Yang dihitung',
            <>
              {counted}
              {mayChange && (
                <>
                  {' '}
                  <a href={to.countPlanItem(agreement.id, item.id)}>Ubah hitungan</a>
                </>
              )}
            </>,
          ],
          ['Tempat', item.place],
          ['Mulai', longDay(item.startsOn)],
          ['Tenggat', `${longDay(item.endsOn)}, ${fromToday(today, item.endsOn)}`],
          ['Penanggung jawab unit', item.ourOwner ?? <Badge kind="attention">Belum ada</Badge>],
          ['Penanggung jawab mitra', item.partnerOwner ?? <Badge kind="attention">Belum ada</Badge>],
          ['Sumber biaya', sources[item.source]],
          item.budget !== null && ['Anggaran', rupiah(item.budget)],
          ['Bukti yang diharapkan', item.proofs.map((kind) => proofs[kind]).join(', ')],
        ]}
      />
    </Card>
  )
}
