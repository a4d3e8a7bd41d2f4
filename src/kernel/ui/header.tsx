import type { Child } from '../jsx/runtime.ts'
import { number } from '../money.ts'
import { PostButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { Logo } from './logo.tsx'

export interface NavItem {
  href: string
  label: string
  /** `page` for the page one is on, `true` for one that it lies under. */
  current?: 'page' | 'true' | false | undefined
  /** How many things wait there; none is not shown. */
  count?: number | undefined
}

/** The pages of the group one is in, as a second row. */
export interface Siblings {
  /** Read aloud, not shown: the name of the group. */
  label: string
  items: readonly NavItem[]
}

export interface Who {
  name: string
  /** "Kepala Rutan" */
  post: string
  /** "Rutan Barabai": short, for the band. */
  unit: string
  /** "Rutan Kelas IIB Barabai": in full, for the menu. */
  office: string
  /** Address of the page about one's own account. */
  account: string
  /** Where signing out is posted to. */
  signOut: string
  /** Further lines of the menu, such as changing to another post. */
  more?: Child
}

/** What waits to be read, beside the name. */
export interface Bell {
  href: string
  count: number
}

export interface HeaderProps {
  /** Where the name of the product leads. */
  home: string
  nav?: readonly NavItem[] | undefined
  siblings?: Siblings | undefined | false
  who?: Who | undefined
  bell?: Bell | undefined
  /** A `<SearchBox>`. */
  search?: Child
  /** Says on every page that nobody here is real. */
  sample?: boolean | undefined
}

/** The band on top; on paper only the name and the office remain, as a letterhead. */
export function Header({ home, nav = [], siblings, who, bell, search, sample }: HeaderProps) {
  return (
    <header class="top">
      {sample && <p class="sample">Contoh: semua orang di sini rekaan.</p>}
      <div class="top-line">
        <a class="brand" href={home}>
          <Logo />
        </a>
        {nav.length > 0 && <Nav label="Utama" look="nav" items={nav} />}
        {search}
        {bell && <BellLink bell={bell} />}
        {who && <WhoMenu who={who} />}
      </div>
      {siblings && <Nav look="siblings" {...siblings} />}
    </header>
  )
}

function Nav({ label, look, items }: Siblings & { look: 'nav' | 'siblings' }) {
  return (
    <nav class={look} aria-label={label}>
      <ul>
        {items.map(({ href, label, current, count }) => (
          <li>
            <a href={href} aria-current={current || undefined}>
              {label}
              {count ? <span class="count">{number(count)}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function BellLink({ bell: { href, count } }: { bell: Bell }) {
  return (
    <a class="bell" href={href}>
      <Icon name="bell" />
      <span class="hidden-text">Pengingat, {number(count)} belum dibaca</span>
      {count > 0 && (
        <span class="count" aria-hidden="true">
          {count > most ? `${most}+` : count}
        </span>
      )}
    </a>
  )
}

/** More than this is only "many". */
const most = 99

function WhoMenu({ who }: { who: Who }) {
  return (
    <details class="who">
      <summary>
        <span class="who-text">
          <b>{who.name}</b>
          <span>{who.unit}</span>
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div class="who-menu">
        <p>
          {who.post}
          <small>{who.office}</small>
        </p>
        {who.more}
        <a class="button plain" href={who.account}>
          <Icon name="person" />
          Akun
        </a>
        <PostButton action={who.signOut} icon="sign-out">
          Keluar
        </PostButton>
      </div>
    </details>
  )
}

interface SearchBoxProps {
  action: string
  value?: string | undefined
  /** Read aloud; the empty box shows "Cari". */
  label?: string | undefined
}

/**
 * Asks one question from any page: `<SearchBox action={to.search} />` for `Document`'s `search`; the field is `q`.
 * It is posted: what is sought may be a person, and must stand in no address.
 */
export function SearchBox({ action, value, label = 'Cari nomor atau mitra' }: SearchBoxProps) {
  return (
    <search class="search-box">
      <form action={action} method="post">
        <input
          class="input"
          type="search"
          name="q"
          value={value}
          aria-label={label}
          placeholder="Cari"
          maxlength={160}
          autocomplete="off"
          data-key="/"
        />
        <button type="submit">
          <Icon name="search" label="Cari" />
        </button>
      </form>
    </search>
  )
}
