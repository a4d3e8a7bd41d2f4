import { to } from '#addresses'
import { type AgreementSlot, leads } from '#agreements'
import { longDay, may, number } from '#kernel'
import { ButtonLink, Card, Notice, Table, TwoLines } from '#ui'
import { daysTouched, routinesOfAgreement } from './queries.ts'
import { RoutinesTable } from './routines-table.tsx'

/** The routine services that an agreement carries; for its own office also while there is none. */
export const routineSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const rows = await routinesOfAgreement(db, actor, agreement.id, today)
    const mayArrange = agreement.stage === 'active' && leads(actor, agreement) && may(actor, 'routine.write')
    const section = (rows.length > 0 || mayArrange) && (
      <Card
        title="Layanan rutin"
        id="layanan-rutin"
        actions={
          mayArrange && (
            <ButtonLink href={`${to.newRoutine}?kerjasama=${agreement.id}`} icon="plus">
              Susun layanan
            </ButtonLink>
          )
        }
      >
        <RoutinesTable
          caption="Layanan rutin kerja sama ini"
          rows={rows}
          withUnit={false}
          withAgreement={false}
          empty={<p class="quiet">Belum ada layanan yang berulang, seperti puskesmas keliling.</p>}
        />
      </Card>
    )
    return { section, checks: [] }
  },

  async affected(db, agreement, from) {
    const rows = await daysTouched(db, agreement.id, from)
    const days = rows.reduce((sum, each) => sum + each.days, 0)
    return (
      <Card title={`Hari layanan yang terkena (${number(days)})`} id="layanan-terkena">
        <Table
          caption="Layanan rutin yang terkena"
          rows={rows}
          columns={[
            {
              head: 'Layanan',
              kind: 'title',
              cell: ({ id, name, place }) => (
                <TwoLines first={<a href={to.routine(id)}>{name}</a>} second={place} />
              ),
            },
            { head: 'Hari yang batal', kind: 'number', cell: (row) => number(row.days) },
          ]}
          empty={<Notice>Tidak ada hari layanan sejak {longDay(from)}.</Notice>}
        />
      </Card>
    )
  },
}
