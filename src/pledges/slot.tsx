import { to } from '#addresses'
import { type AgreementSlot, leads } from '#agreements'
import { may } from '#kernel'
import { ButtonLink, Card } from '#ui'
import { PledgesTable } from './pledges-table.tsx'
import { pledgesOfAgreement } from './queries.ts'

/** What the partner of an agreement gives in kind; for its own office also while there is none. */
export const pledgeSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const rows = await pledgesOfAgreement(db, actor, agreement.id)
    const mayAdd = agreement.stage === 'active' && leads(actor, agreement) && may(actor, 'pledge.write')
    const section = (rows.length > 0 || mayAdd) && (
      <Card
        title="Bantuan barang"
        id="bantuan"
        actions={
          mayAdd && (
            <ButtonLink href={`${to.newPledge}?kerjasama=${agreement.id}`} icon="plus">
              Catat bantuan
            </ButtonLink>
          )
        }
      >
        <PledgesTable
          caption="Bantuan barang dari kerja sama ini"
          rows={rows}
          today={today}
          withUnit={false}
          empty={<p class="quiet">Belum ada barang yang dijanjikan mitra.</p>}
        />
      </Card>
    )
    return { section, checks: [] }
  },
}
