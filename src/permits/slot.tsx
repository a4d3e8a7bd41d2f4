import { to } from '#addresses'
import { type AgreementSlot, leads } from '#agreements'
import { may, within } from '#kernel'
import { ButtonLink, Card } from '#ui'
import { permitRows } from './list.ts'
import { PermitsTable } from './permits-table.tsx'
import { permitReminders } from './standing.tsx'

const most = 20

/** The permits that an agreement waits for or stands on; absent while there is none. */
export const permitSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const rows = await permitRows(db)
      .where('permit.agreementId', '=', agreement.id)
      .where((eb) => within(actor, { unit: eb.ref('permit.unitId'), kanwil: eb.ref('permit.kanwilId') }))
      .orderBy('permit.createdAt')
      .orderBy('permit.id')
      .limit(most)
      .execute()
    const reminders = rows.length > 0 && (await permitReminders(db, today, agreement))
    const apply = leads(actor, agreement) && may(actor, 'permit.write') && (
      <ButtonLink href={`${to.newPermit}?kerjasama=${agreement.id}`} icon="plus">
        Catat izin
      </ButtonLink>
    )
    const section = reminders && (
      <Card title="Izin" id="izin" actions={apply}>
        <PermitsTable caption="Izin kerja sama ini" {...{ rows, today, reminders }} withUnit empty={null} />
      </Card>
    )
    return { section, checks: [] }
  },
}
