import { sql } from 'kysely'
import { to } from '#addresses'
import { type Actor, type Child, type Day, type Db, longDay, may, within } from '#kernel'
import { recordsOf } from '#partners'
import { ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { stageNow } from './asking.ts'
import { StageBadge } from './badge.tsx'
import { tieFacts } from './chain/tie-facts.tsx'
import { shortKinds } from './kinds.ts'
import { listAddress } from './list-address.ts'
import { inReach } from './queries.ts'

const most = 50

/**
 * On the page of a partner: its agreements with every office they bind, as far as the reader reaches. A unit sees its
 * own, a Kanwil all of its region.
 */
export async function partnerTies(db: Db, actor: Actor, partner: { id: string }, today: Day): Promise<Child> {
  const ties = await db
    .selectFrom('party')
    .innerJoin('agreement', 'agreement.id', 'party.agreementId')
    .select(['agreement.id', 'agreement.title', 'agreement.kind', 'agreement.startsOn', 'agreement.endsOn'])
    .select((eb) =>
      eb
        .selectFrom('agreementUnit')
        .innerJoin('unit', 'unit.id', 'agreementUnit.unitId')
        .select(
          sql<string[]>`array_agg(unit.name order by unit.id <> agreement.unit_id, unit.name)`.as('names'),
        )
        .whereRef('agreementUnit.agreementId', '=', 'agreement.id')
        .where((bound) => within(actor, { unit: bound.ref('unit.id'), kanwil: bound.ref('unit.kanwilId') }))
        .as('unitNames'),
    )
    .select((eb) => stageNow(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), today).as('stage'))
    .where('party.partnerId', 'in', recordsOf([partner.id]))
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .orderBy('agreement.createdAt', 'desc')
    .limit(most)
    .execute()
  const propose = may(actor, 'agreement.propose') && (
    <ButtonLink href={`${to.newAgreement}?mitra=${partner.id}`} kind="primary" icon="plus">
      Ajukan kerja sama
    </ButtonLink>
  )
  const units = new Set(ties.flatMap(({ unitNames }) => unitNames ?? [])).size
  return (
    <Card
      title={units > 1 ? `Kerja sama dengan ${units} unit` : 'Kerja sama'}
      actions={ties.length > 0 && propose}
    >
      {await tieFacts(db, actor, partner.id, today)}
      <Table
        caption="Kerja sama dengan mitra ini"
        rows={ties}
        columns={[
          {
            head: 'Kerja sama',
            kind: 'title',
            cell: (tie) => (
              <TwoLines
                first={<a href={to.agreement(tie.id)}>{tie.title}</a>}
                second={shortKinds[tie.kind]}
              />
            ),
          },
          { head: 'Unit', cell: ({ unitNames }) => (unitNames ?? []).map((name) => <p>{name}</p>) },
          {
            head: 'Masa berlaku',
            cell: (tie) =>
              tie.startsOn && tie.endsOn
                ? `${longDay(tie.startsOn)} sampai ${longDay(tie.endsOn)}`
                : 'belum diisi',
          },
          { head: 'Tahap', cell: (tie) => <StageBadge stage={tie.stage} /> },
        ]}
        empty={
          <Empty title="Belum ada kerja sama dalam jangkauan Anda" action={propose} icon="handshake">
            Satu mitra dapat bekerja sama dengan banyak unit; di sini tampak yang dapat Anda lihat.
          </Empty>
        }
      />
      {ties.length === most && (
        <a href={listAddress({ mitra: partner.id })}>Lihat semua kerja sama dengan mitra ini</a>
      )}
    </Card>
  )
}
