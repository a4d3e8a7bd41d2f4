import { to } from '#addresses'
import { type Agreement, type Check, isAmendable, leads } from '#agreements'
import { type Actor, type Child, type Day, type Db, longDay, may } from '#kernel'
import { ButtonLink, Card, Facts } from '#ui'
import { moved } from './changes.ts'
import { addendaOf, copyOf, mainOf, namesOf } from './queries.ts'
import { changesIn } from './said.ts'
import { AddendumBadge } from './state-badge.tsx'
import { stateOf } from './state-of.ts'
import type { Addendum } from './tables.ts'

/** On the page of an addendum what it changes; on that of an agreement its addenda. */
export async function addendumPart(
  db: Db,
  actor: Actor,
  agreement: Agreement,
  today: Day,
): Promise<{ section: Child; checks: Check[] }> {
  const copy = agreement.onCopy ? await copyOf(db, agreement.id) : undefined
  if (!copy) return { section: await addendaCard(db, actor, agreement, today), checks: [] }
  const main = await mainOf(db, copy)
  const changes = changesIn(copy, await namesOf(db, main.id, today))
  const isOpen = !copy.mergedAt && agreement.stage !== 'dropped'
  const shifted = isOpen ? moved(copy.ground, await stateOf(db, main)).length : 0
  return {
    section: (
      <Card
        title="Perubahan"
        id="perubahan"
        actions={<a href={to.addendumCopy(agreement.id)}>Lama dan baru</a>}
      >
        <Facts
          kind="rows"
          items={[
            ['Naskah induk', <a href={to.agreement(main.id)}>{main.title}</a>],
            ['Berlaku sejak', agreement.startsOn && longDay(agreement.startsOn)],
            ['Bagian yang berubah', changes.map(({ title }) => title).join('; ') || 'Belum ada'],
            ['Naskah induk', copy.mergedAt ? 'Sudah berubah menurut adendum ini' : 'Belum berubah'],
          ]}
        />
      </Card>
    ),
    checks: isOpen ? checksOf(copy, changes.length, shifted) : [],
  }
}

function checksOf({ id }: Addendum, changes: number, shifted: number): Check[] {
  return [
    {
      code: 'changes',
      label: 'Perubahan pada salinan: paling sedikit satu',
      done: changes > 0,
      required: true,
      from: 'drafting',
      fix: { href: `${to.addendumCopy(id)}#ubah`, label: 'Tulis perubahan', permission: 'text.write' },
    },
    {
      code: 'ground',
      label: 'Salinan sesuai dengan naskah induk sekarang',
      done: shifted === 0,
      required: true,
      from: 'drafting',
      ...(shifted > 0 && { detail: `${shifted} isian naskah induk berubah sejak disalin` }),
      fix: { href: to.renewCopy(id), label: 'Perbarui salinan', permission: 'text.write' },
    },
  ]
}

const most = 3

async function addendaCard(db: Db, actor: Actor, main: Agreement, today: Day): Promise<Child> {
  const mayOpen = leads(actor, main) && may(actor, 'agreement.propose') && isAmendable(main, today)
  const rows = await addendaOf(db, main.id)
  if (rows.length === 0 && !mayOpen) return undefined
  return (
    <Card
      title="Adendum"
      id="adendum"
      actions={rows.length > 0 && <a href={to.addenda(main.id)}>Semua adendum</a>}
    >
      {rows.length > 0 && (
        <ul class="task-list">
          {rows.slice(0, most).map((row) => (
            <li>
              <div>
                <a href={to.addendumCopy(row.id)}>{row.title}</a>
                <small>{row.startsOn && `Berlaku sejak ${longDay(row.startsOn)}`}</small>
              </div>
              <AddendumBadge row={row} />
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 && <p class="quiet">Naskah yang berlaku hanya berubah lewat adendum.</p>}
      {mayOpen && (
        <div class="actions">
          <ButtonLink href={to.newAddendum(main.id)} icon="plus">
            Buat adendum
          </ButtonLink>
        </div>
      )}
    </Card>
  )
}
