import { to } from '#addresses'
import { fromToday, longDay, may } from '#kernel'
import { Badge, ButtonLink, Card, Table } from '#ui'
import { meansSources } from '../kinds.ts'
import { isOwn } from '../person.ts'
import type { PersonSlot } from '../slots.ts'
import { ageOfMeans, meansRules } from './standing.ts'
import { type MeansWord, meansWordsOf } from './words-of.ts'

/** In a person's file: every word on means, where it comes from and how old it is. */
export const meansSlot: PersonSlot = async (db, actor, person, today) => {
  const rules = await meansRules(db, today, person)
  const words = await meansWordsOf(db, person.id)
  const { isOld } = ageOfMeans(person, rules, today)
  return (
    <Card
      title="Kemampuan ekonomi"
      id="kemampuan-ekonomi"
      actions={
        may(actor, 'person.write') &&
        isOwn(actor, person) && (
          <ButtonLink href={to.personMeans(person.id)} icon="plus">
            Catat keterangan
          </ButtonLink>
        )
      }
    >
      {isOld && (
        <p>
          <Badge kind="attention">Perlu data lagi</Badge>{' '}
          {words.length > 0
            ? 'Keterangan terakhir sudah lama.'
            : 'Orang ini belum dihitung mampu atau tidak mampu.'}
        </p>
      )}
      {words.length > 0 && (
        <Table
          caption="Keterangan kemampuan ekonomi, yang terbaru di atas"
          rows={words}
          columns={[
            { head: 'Keterangan', kind: 'title', cell: (word) => said(word, rules.mostDecile) },
            { head: 'Sumber', cell: ({ source }) => meansSources[source] },
            { head: 'Keadaan', cell: ({ asOf }) => `${longDay(asOf)}, ${fromToday(today, asOf)}` },
            { head: 'Dicatat oleh', cell: ({ recordedBy }) => recordedBy },
          ]}
        />
      )}
    </Card>
  )
}

function said({ decile, poor }: MeansWord, mostDecile: number): string {
  if (decile === null) return poor ? 'Tidak mampu' : 'Mampu'
  return `Desil ${decile}, ${decile <= mostDecile ? 'tidak mampu' : 'mampu'}`
}
