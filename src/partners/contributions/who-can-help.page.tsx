import { to } from '#addresses'
import { Badge, Card, Chips, Empty, Filters, PageHead, Pagination, type Standing, Table, TwoLines } from '#ui'
import { FlagBadge } from '../checks/flag-badge.tsx'
import { partnerKinds } from '../kinds.ts'
import { Tied } from '../list/list.page.tsx'
import { noTies, type Ties } from '../slots.ts'
import type { Area } from './areas-called.ts'
import { type Contribution, contributionCodes, contributions } from './kinds.ts'
import { type Distance, type Helper, helpAddress, perPage, type Question } from './who-can-help.ts'

interface Props {
  asked: Question & { di: string }
  /** What the place may mean: one is taken, several are asked about. */
  areas: Area[]
  helpers: Helper[]
  counts: Map<Contribution, number>
  ties: Map<string, Ties>
  suggestions: string[]
}

export function WhoCanHelpPage({ asked, areas, helpers, counts, ties, suggestions }: Props) {
  const { apa, di } = asked
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const total = apa ? (counts.get(apa) ?? 0) : all
  const [place, another] = areas
  return (
    <>
      <PageHead
        title="Siapa dapat membantu"
        lead="Mitra yang dapat memberi apa yang Anda perlukan, yang terdekat lebih dulu."
      />
      <Filters
        action={to.whoCanHelp}
        search={{ name: 'di', label: 'Kecamatan atau kabupaten', value: di, suggestions }}
        selects={[{ name: 'apa', label: 'Bantuan', value: apa, options: helpChoices(counts, all) }]}
        reset={apa || di ? helpAddress({ di: '' }) : undefined}
      />
      {another && (
        <Card title={`Ada beberapa wilayah “${di}”. Yang mana?`}>
          <Chips
            label="Wilayah yang dimaksud"
            items={areas.slice(0, 12).map(({ code, name }) => ({
              label: name,
              href: helpAddress({ ...asked, di: code, halaman: 1 }),
            }))}
          />
        </Card>
      )}
      <Card title={headline(place, another, di)}>
        <Table
          caption="Mitra yang dapat membantu"
          rows={helpers}
          columns={[
            {
              head: 'Mitra',
              kind: 'title',
              cell: ({ id, name, kind, district }) => (
                <TwoLines
                  first={<a href={to.partner(id)}>{name}</a>}
                  second={`${partnerKinds[kind]}, ${district}`}
                />
              ),
            },
            {
              head: 'Bantuan',
              cell: ({ gives, note }) => <TwoLines first={contributions[gives]} second={note} />,
            },
            {
              head: 'Jangkauan',
              cell: ({ distance, areas: where }) => (
                <TwoLines
                  first={place && !another && <Reach distance={distance} />}
                  second={where.join('; ')}
                />
              ),
            },
            { head: 'Kerja sama', cell: ({ id }) => <Tied ties={ties.get(id) ?? noTies} /> },
            { head: 'Tanda', kind: 'tight', cell: ({ flag }) => <FlagBadge flag={flag} /> },
          ]}
          empty={
            <Empty title="Belum ada mitra yang tercatat dapat memberi ini" icon="search">
              Buka mitra yang Anda kenal, lalu catat pada “Yang dapat dibantu”.
            </Empty>
          }
        />
        {total > 0 && (
          <Pagination
            page={asked.halaman}
            size={perPage}
            total={total}
            href={(halaman) => helpAddress({ ...asked, halaman })}
          />
        )}
      </Card>
    </>
  )
}

function helpChoices(counts: Map<Contribution, number>, all: number) {
  const choice = (code: Contribution) => ({
    value: code,
    label: `${contributions[code]} (${counts.get(code) ?? 0})`,
  })
  return [{ value: '', label: `Semua bantuan (${all})` }, ...contributionCodes.map(choice)]
}

function headline(place: Area | undefined, another: Area | undefined, di: string): string {
  if (another) return 'Semua wilayah'
  if (place) return `Terdekat dari ${place.name}`
  return di ? `Wilayah “${di}” tidak ditemukan, jadi semua wilayah` : 'Semua wilayah'
}

const near: Record<Distance, [Standing, string]> = {
  0: ['good', 'Sampai ke sana'],
  1: ['waiting', 'Sekabupaten'],
  2: ['waiting', 'Seprovinsi'],
  3: ['ended', 'Wilayah lain'],
}

function Reach({ distance }: { distance: Distance }) {
  const [kind, word] = near[distance]
  return <Badge kind={kind}>{word}</Badge>
}
