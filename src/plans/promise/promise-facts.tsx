import { to } from '#addresses'
import { fromToday, longDay, number, rupiah } from '#kernel'
import { Badge, Card, Facts } from '#ui'
import { countingLabels, notCounted } from '../facts/counting.ts'
import { proofs, sources } from '../kinds.ts'
import type { ShowProps } from './show.page.tsx'

/** What the paper says of the promise. */
export function PromiseFacts({ agreement, item, today, mayCount }: ShowProps & { mayCount: boolean }) {
  const counted = item.countsBy ? countingLabels[item.countsBy] : notCounted
  return (
    <Card title="Yang dijanjikan">
      <Facts
        kind="rows"
        items={[
          ['Keluaran', item.output],
          ['Target', `${number(item.quantity)} ${item.measure}`],
          [
            'Yang dihitung',
            <>
              {counted}
              {mayCount && (
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
