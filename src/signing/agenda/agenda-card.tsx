import { to } from '#addresses'
import { type Check, shortKinds, stages } from '#agreements'
import { longDay, may } from '#kernel'
import { Button, ButtonLink, Card, Empty, Hidden, PostButton, Table, TwoLines } from '#ui'
import { StandingBadge } from '../badge.tsx'
import type { ShowProps } from '../event/show.page.tsx'
import { type Line, partnersOf } from '../lines.ts'
import { leadsEvent } from '../queries.ts'
import { orders } from './order.ts'

/** The order of signing, what each still lacks with the way there, and the buttons that move it. */
export function AgendaCard({ event, lines, lacks, actor }: ShowProps) {
  const isGoing = event.state === 'preparing' || event.state === 'open'
  const mayArrange = isGoing && may(actor, 'signing.arrange')
  const canOrder = mayArrange && leadsEvent(actor, event)
  const own = (line: Line) => line.leadUnitId === actor.scope?.unitId
  const add = mayArrange && (
    <ButtonLink href={to.signingAgreements(event.id)} icon="plus">
      Masukkan kerja sama
    </ButtonLink>
  )
  return (
    <Card title="Urutan naskah" id="naskah" actions={lines.length > 0 && add}>
      {canOrder && lines.length > 1 && <SortForm id={event.id} />}
      <Table
        caption="Naskah dalam urutan penandatanganan"
        rows={lines}
        columns={[
          { head: 'No.', kind: 'tight', cell: ({ place }) => String(place) },
          {
            head: 'Naskah',
            kind: 'title',
            cell: (line) => (
              <TwoLines
                first={
                  lacks.has(line.agreementId) ? (
                    <a href={to.agreement(line.agreementId)}>{line.title}</a>
                  ) : (
                    line.title
                  )
                }
                second={`${shortKinds[line.kind]} ${line.leadUnitName} dengan ${partnersOf(line)}`}
              />
            ),
          },
          {
            head: isGoing ? 'Yang masih kurang' : 'Keterangan',
            cell: (line) => (
              <Lacking line={line} checks={lacks.get(line.agreementId)} mayFix={own(line) && mayArrange} />
            ),
          },
          { head: 'Keadaan', cell: ({ standing }) => <StandingBadge standing={standing} /> },
          ...(mayArrange
            ? [
                {
                  head: 'Urutan',
                  kind: 'tight' as const,
                  cell: (line: Line) => (
                    <Moves
                      eventId={event.id}
                      line={line}
                      last={lines.length}
                      canOrder={canOrder}
                      canLeave={canOrder || own(line)}
                    />
                  ),
                },
              ]
            : []),
        ]}
        empty={
          <Empty title="Belum ada naskah" action={add} icon="sign">
            Masukkan kerja sama satu per satu, atau semua yang cocok dengan saringan sekaligus.
          </Empty>
        }
      />
    </Card>
  )
}

function SortForm({ id }: { id: string }) {
  return (
    <form class="inline-form" method="post" action={to.sortSigning(id)}>
      <label for="menurut">Urutkan menurut</label>
      <select class="input" id="menurut" name="menurut">
        {Object.entries(orders).map(([value, label]) => (
          <option value={value}>{label}</option>
        ))}
      </select>
      <Button>Urutkan</Button>
    </form>
  )
}

interface LackingProps {
  line: Line
  checks: Check[] | undefined
  mayFix: boolean
}

function Lacking({ line, checks = [], mayFix }: LackingProps) {
  const later = line.parties.filter(({ signedOn, recording }) => !signedOn && recording?.kind === 'postponed')
  if (later.length > 0) {
    return (
      <ul class="plain-list">
        {later.map(({ name, recording }) => (
          <li>
            {name}: {recording?.reason}
            {recording?.expectedOn && `, diperkirakan ${longDay(recording.expectedOn)}`}
          </li>
        ))}
      </ul>
    )
  }
  if (line.standing === 'signed') return line.scanned ? null : <span class="unknown">pindaian belum ada</span>
  if (checks.length > 0) {
    return (
      <ul class="plain-list">
        {checks.map(({ label, fix }) => (
          <li>{mayFix && fix ? <a href={fix.href}>{label}</a> : label}</li>
        ))}
      </ul>
    )
  }
  const atSigning = line.stage === 'signing' || line.stage === 'active'
  return atSigning ? <>Siap</> : <>Lengkap, masih tahap {stages[line.stage].toLowerCase()}</>
}

interface MovesProps {
  eventId: string
  line: Line
  last: number
  canOrder: boolean
  canLeave: boolean
}

function Moves({ eventId, line, last, canOrder, canLeave }: MovesProps) {
  const which = <Hidden name="agreementId" value={line.agreementId} />
  const signedHere = line.parties.some(({ recording }) => recording?.kind === 'signed')
  return (
    <div class="button-row" id={`urut-${line.agreementId}`}>
      {canOrder && line.place > 1 && (
        <PostButton action={to.moveInSigning(eventId)} fields={which} name="ke" value="naik">
          Naik
        </PostButton>
      )}
      {canOrder && line.place < last && (
        <PostButton action={to.moveInSigning(eventId)} fields={which} name="ke" value="turun">
          Turun
        </PostButton>
      )}
      {canLeave && !signedHere && (
        <PostButton action={to.leaveSigning(eventId)} fields={which}>
          Keluarkan
        </PostButton>
      )}
    </div>
  )
}
