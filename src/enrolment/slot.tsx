import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { isOwn, type PersonSlot } from '#people'
import { Badge, ButtonLink, Card, Facts, Table, TwoLines } from '#ui'
import { StateBadge } from './badges.tsx'
import { isolationOf, notesOf, openApplicationsOf, type PlaceHad, placesOf } from './card/queries.ts'
import { conducts, endReasons, noteKinds, risks } from './kinds.ts'

/** In a person's file: where they take part and took part, what they ask for, and what letters say of them. */
export const placesCard: PersonSlot = async (db, actor, person, today) => {
  if (person.mergedInto || !may(actor, 'enrolment.read')) return null
  const [places, applications] = [await placesOf(db, person.id), await openApplicationsOf(db, person.id)]
  const [notes, isolation] = [await notesOf(db, person.id), await isolationOf(db, person.id, today)]
  const own = isOwn(actor, person) && person.status !== 'former'
  const deeds = own && (
    <div class="actions">
      {may(actor, 'enrolment.write') && (
        <ButtonLink href={to.applyForPlace(person.id)} icon="plus">
          Ajukan ikut program
        </ButtonLink>
      )}
      {may(actor, 'suitability.note') && (
        <ButtonLink href={to.noteSuitability(person.id)}>Catat kelayakan</ButtonLink>
      )}
      {may(actor, 'isolation.record') &&
        (isolation ? (
          <ButtonLink href={to.liftIsolation(person.id, isolation.id)}>Akhiri pengasingan</ButtonLink>
        ) : (
          <ButtonLink href={to.isolatePerson(person.id)}>Catat pengasingan</ButtonLink>
        ))}
    </div>
  )
  return (
    <Card title="Program" id="program">
      {isolation && (
        <p>
          <Badge kind="attention">{`Diasingkan sampai ${longDay(isolation.untilOn)}`}</Badge>
        </p>
      )}
      <Table
        caption="Program yang diikuti, yang terakhir di atas"
        rows={places}
        columns={[
          {
            head: 'Program',
            kind: 'title',
            cell: (row) => <TwoLines first={row.programme} second={`${row.cohort}, ${row.unit}`} />,
          },
          { head: 'Sejak', kind: 'tight', cell: ({ fromOn }) => longDay(fromOn) },
          { head: 'Keadaan', cell: standingOf },
        ]}
        empty={<p class="quiet">Belum pernah ikut program yang tercatat di sini.</p>}
      />
      {applications.length > 0 && (
        <ul class="plain-list">
          {applications.map(({ cohortId, programme, cohort, state }) => (
            <li>
              <a href={to.suitability(person.id, cohortId)}>
                {programme}, {cohort}
              </a>{' '}
              <StateBadge state={state} />
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <Facts
          kind="rows"
          items={notes.map(({ kind, value, letter, asOf }) => [
            kind === 'paper' ? value : noteKinds[kind],
            `${said(kind, value)}${letter}, ${longDay(asOf)}`,
          ])}
        />
      )}
      {deeds}
    </Card>
  )
}

const said = (kind: string, value: string) =>
  kind === 'risk' ? `${risks[value as 'low']}: ` : kind === 'conduct' ? `${conducts[value as 'good']}: ` : ''

function standingOf({ untilOn, endReason, endNote, pausedUntil }: PlaceHad) {
  if (untilOn !== null && endReason !== null)
    return (
      <TwoLines
        first={<Badge kind="ended">{endReasons[endReason]}</Badge>}
        second={[`Sampai ${longDay(untilOn)}.`, endNote].filter(Boolean).join(' ')}
      />
    )
  if (pausedUntil) return <Badge kind="waiting">{`Jeda sampai ${longDay(pausedUntil)}`}</Badge>
  return <Badge kind="good">Ikut</Badge>
}
