import type { AgreementSlot } from '#agreements'
import { may } from '#kernel'
import { Card } from '#ui'
import { VisitsTable } from './list.page.tsx'
import { visitsOfAgreement } from './queries.ts'
import { addVisit } from './show.page.tsx'

/** The monitoring visits of an agreement; for whoever may visit also while there is none. */
export const monitoringSlot: AgreementSlot = {
  async show(db, actor, agreement) {
    const rows = await visitsOfAgreement(db, agreement.id)
    const mayRecord = agreement.stage === 'active' && may(actor, 'monitoring.record')
    const section = (rows.length > 0 || mayRecord) && (
      <Card title="Monitoring" id="monitoring" actions={mayRecord && addVisit(agreement.id)}>
        <VisitsTable
          caption="Kunjungan monitoring kerja sama ini"
          rows={rows}
          empty={<p class="quiet">Belum pernah dikunjungi.</p>}
        />
      </Card>
    )
    return { section, checks: [] }
  },
}
