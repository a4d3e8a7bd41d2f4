import { to } from '#addresses'
import type { AgreementSlot } from '#agreements'
import { number, shortDay } from '#kernel'
import { Card, Table, TwoLines } from '#ui'
import { StandingBadge } from './badge.tsx'
import { needsAnsweredBy } from './queries.ts'

/** On the page of an agreement: what it is to give, once a unit has said so. */
export const needSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const needs = await needsAnsweredBy(db, agreement.id, actor, today)
    const section = needs.length > 0 && (
      <Card title="Kebutuhan yang dijawab" id="kebutuhan">
        <Table
          caption="Kebutuhan yang dijawab kerja sama ini"
          rows={needs}
          columns={[
            {
              head: 'Kebutuhan',
              kind: 'title',
              cell: (need) => (
                <TwoLines
                  first={<a href={to.need(need.id)}>{need.what}</a>}
                  second={`${number(need.quantity)} ${need.measure}`}
                />
              ),
            },
            { head: 'Unit', cell: (need) => need.unitName },
            { head: 'Sejak', kind: 'tight', cell: (need) => shortDay(need.since) },
            { head: 'Keadaan', cell: (need) => <StandingBadge standing={need.standing} /> },
          ]}
        />
      </Card>
    )
    return { section, checks: [] }
  },
}
