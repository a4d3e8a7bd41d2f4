import { to } from '#addresses'
import { type Actor, may, number } from '#kernel'
import { ButtonLink, Card, Empty, PageHead } from '#ui'
import type { Found } from './find.ts'
import type { Group } from './group.ts'

interface SearchProps {
  text: string
  /** Sought from the list of people. */
  peopleOnly: boolean
  found: Found
  actor: Actor
}

export function SearchPage({ found: { groups, near }, ...asked }: SearchProps) {
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const cards = groups.map((group) => <GroupCard group={group} leads={!mayBePerson(groups, asked)} />)
  if (near) {
    return (
      <>
        <PageHead title="Hasil pencarian" lead={`Tidak ada yang memuat "${asked.text}".`} />
        {groups.length > 0 && <h2>Mungkin yang Anda maksud</h2>}
        {cards}
        <NothingFound {...asked} />
      </>
    )
  }
  return (
    <>
      <PageHead title="Hasil pencarian" lead={`${number(total)} yang cocok dengan "${asked.text}".`} />
      {cards}
    </>
  )
}

type Asked = Omit<SearchProps, 'found'>

/** The text may be somebody's name or NIK: then it stands in no address, and no list is linked that would carry it. */
const mayBePerson = (groups: readonly Group[], { text }: Pick<Asked, 'text'>) =>
  /\d{12}/.test(text.replace(/[\s.-]/g, '')) || groups.some(({ title }) => title === 'Warga binaan')

function GroupCard({ group: { title, hits, total, all }, leads }: { group: Group; leads: boolean }) {
  const list = leads && all
  return (
    <Card title={title} actions={<span class="quiet">{number(total)} cocok</span>}>
      <ul class="task-list">
        {hits.map(({ href, title: name, detail, badge }) => (
          <li>
            <div>
              <a href={href}>{name}</a>
              <small>{detail}</small>
            </div>
            {badge}
          </li>
        ))}
      </ul>
      {list && <a href={list}>{`Lihat semua ${number(total)} di daftar ${title.toLowerCase()}`}</a>}
      {!list && total > hits.length && <p class="quiet">Tulis nama yang lebih lengkap untuk menyaringnya.</p>}
    </Card>
  )
}

function NothingFound({ text, peopleOnly, actor }: Asked) {
  return (
    <Card>
      <Empty
        icon="search"
        title="Tidak ketemu?"
        action={peopleOnly ? registerPerson(actor) : partner(actor, text)}
      >
        {peopleOnly
          ? 'Coba satu kata saja, atau nomor registrasinya. Orang di luar jangkauan jabatan Anda tidak tampil.'
          : 'Coba satu kata saja, atau nomor tanpa awalannya. Yang di luar jangkauan jabatan Anda tidak tampil.'}
      </Empty>
    </Card>
  )
}

const registerPerson = (actor: Actor) =>
  may(actor, 'person.write') && <ButtonLink href={to.newPerson}>Catat warga binaan</ButtonLink>

/** Whoever may seek people may have sought one: the text goes along only for the others. */
function partner(actor: Actor, text: string) {
  if (!may(actor, 'partner.register')) return null
  const isName = !may(actor, 'person.list') && !mayBePerson([], { text })
  const typed = isName ? `?${new URLSearchParams({ name: text })}` : ''
  return <ButtonLink href={`${to.newPartner}${typed}`}>Daftarkan sebagai mitra</ButtonLink>
}
