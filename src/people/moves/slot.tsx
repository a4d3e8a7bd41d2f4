import { sql } from 'kysely'
import { to } from '#addresses'
import { type Actor, type Db, longDay, may } from '#kernel'
import { Alert, ButtonLink, Card, Table, TwoLines } from '#ui'
import { mergedWith } from '../merging/candidates.ts'
import { isOwn, type PersonView } from '../person.ts'
import type { PersonSlot } from '../slots.ts'
import { ItemBadge } from './badge.tsx'
import { type ItemState, type MoveKind, moveKinds } from './kinds.ts'

/** In a person's file: where they went and are to go, and what may be done about it. */
export const moveSlot: PersonSlot = async (db, actor, person) => {
  if (person.mergedInto) return await merged(db, actor, person)
  const moves = await movesOf(db, person.id)
  const moving = moves.some(({ state }) => state === 'offered')
  const buttons = isOwn(actor, person) && !moving && may(actor, 'move.write')
  const merges = isOwn(actor, person) && !moving && may(actor, 'person.merge')
  return (
    <Card title="Perpindahan" id="perpindahan">
      <Table
        caption="Surat perpindahan, yang terakhir di atas"
        rows={moves}
        columns={[
          {
            head: 'Surat',
            kind: 'title',
            cell: (row) => (
              <TwoLines first={<a href={to.move(row.id)}>{row.letter}</a>} second={moveKinds[row.kind]} />
            ),
          },
          { head: 'Dari', cell: (row) => row.fromUnit },
          { head: 'Ke', cell: (row) => row.toUnit },
          {
            head: 'Keadaan',
            cell: (row) => (
              <TwoLines
                first={<ItemBadge state={row.state} />}
                second={longDay(row.decidedOn ?? row.plannedOn)}
              />
            ),
          },
        ]}
        empty={<p class="quiet">Belum pernah pindah sejak dicatat di sini.</p>}
      />
      {(buttons || merges) && (
        <div class="actions">
          {buttons && <Buttons person={person} />}
          {merges && <ButtonLink href={to.mergePerson(person.id)}>Gabungkan berkas</ButtonLink>}
        </div>
      )}
    </Card>
  )
}

function Buttons({ person: { id, status } }: { person: PersonView }) {
  const left = status === 'former'
  return (
    <>
      <ButtonLink href={`${to.newMove}?orang=${id}`} icon="send">
        Pindahkan
      </ButtonLink>
      <ButtonLink href={to.changeRegister(id)}>{left ? 'Catat kembali masuk' : 'Ganti register'}</ButtonLink>
      {!left && <ButtonLink href={to.releasePerson(id)}>Catat bebas</ButtonLink>}
    </>
  )
}

async function merged(db: Db, actor: Actor, person: PersonView) {
  const into = await mergedWith(db, person.id)
  if (!into) return null
  return (
    <Alert
      kind="info"
      title="Berkas ini sudah digabungkan."
      action={
        isOwn(actor, person) &&
        may(actor, 'person.merge') && <ButtonLink href={to.unmergePerson(person.id)}>Pisahkan</ButtonLink>
      }
    >
      Yang dipakai adalah berkas <a href={to.person(into.staysId)}>{into.name}</a>. {into.reason}
    </Alert>
  )
}

interface MoveOf {
  id: string
  letter: string
  kind: MoveKind
  plannedOn: string
  fromUnit: string
  toUnit: string
  state: ItemState
  decidedOn: string | null
}

/** The latest letters that name a person, as far as this reader reaches one of their ends. */
async function movesOf(db: Db, personId: string): Promise<MoveOf[]> {
  const { rows } = await sql<MoveOf>`
    select person_move.id, person_move.letter, person_move.kind, person_move.planned_on,
      sender.short_name as from_unit, receiver.short_name as to_unit, item.state, item.decided_on
    from person_move_item item
      join person_move on person_move.id = item.move_id
      join unit sender on sender.id = person_move.unit_id
      join unit receiver on receiver.id = person_move.to_unit_id
    where item.person_id = ${personId}
    order by person_move.offered_at desc limit 20`.execute(db)
  return rows
}
