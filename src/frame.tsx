import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { to } from '#addresses'
import { type Actor, type App, longMoment, type Markup, may, type PageProps, type Permission } from '#kernel'
import { ButtonLink, Card, Document, type NavItem, PageHead, SearchBox, type Who } from '#ui'

/** Puts navigation, name and footer around whatever a route renders. */
export const frames: MiddlewareHandler<App> = async (c, next) => {
  c.setRenderer((content, props) => c.html(framed(c, content, props).html))
  await next()
}

function framed(c: Context<App>, content: Markup, { bare, ...props }: PageProps): Markup {
  const { actor, services, session, unread } = c.var
  const signedIn = session !== undefined && !bare
  return (
    <Document
      {...props}
      home={to.home}
      nav={signedIn ? navigation(actor, c.req.path) : undefined}
      who={signedIn ? whoOf(c) : undefined}
      bell={!signedIn || unread === undefined ? undefined : { href: to.notices, count: unread }}
      search={
        signedIn && (
          <SearchBox action={to.search} value={c.req.path === to.search ? c.req.query('q') : undefined} />
        )
      }
      sample={services.sample}
      asOf={signedIn ? longMoment(services.clock(), actor.zone) : undefined}
      footer={signedIn ? footer : undefined}
    >
      {content}
    </Document>
  )
}

/** `around`: pages that belong to the same place of the menu. */
const places: { href: string; label: string; permission: Permission; around?: string[] }[] = [
  { href: to.home, label: 'Hari ini', permission: 'home.read' },
  { href: to.agreements, label: 'Kerja sama', permission: 'agreement.read', around: [to.approvals] },
  { href: to.directives, label: 'Arahan', permission: 'directive.read' },
  { href: to.signings, label: 'Acara', permission: 'signing.read' },
  { href: to.partners, label: 'Mitra', permission: 'partner.read' },
  { href: to.meetings, label: 'Pertemuan', permission: 'meeting.read' },
  { href: to.permits, label: 'Izin', permission: 'permit.read' },
  {
    href: to.gapMap,
    label: 'Peta',
    permission: 'gap-map.read',
    around: [to.needs, to.headcounts, to.comparison],
  },
  { href: to.units, label: 'Satuan kerja', permission: 'unit.read' },
  { href: to.users, label: 'Pengguna', permission: 'account.read' },
  { href: to.chain, label: 'Rekaman', permission: 'record.verify' },
]

const footer = [
  { href: to.guide, label: 'Panduan' },
  { href: to.permissions, label: 'Hak akses' },
  { href: to.rules, label: 'Aturan' },
]

function navigation(actor: Actor, path: string): NavItem[] {
  const isHere = (href: string) =>
    href === to.home ? path === href : path === href || path.startsWith(`${href}/`)
  return places
    .filter(({ permission }) => may(actor, permission))
    .map(({ href, label, around = [] }) => ({ href, label, current: [href, ...around].some(isHere) }))
}

function whoOf(c: Context<App>): Who {
  const { actor, session } = c.var
  return {
    name: actor.name,
    post: actor.post,
    unit: session.unitShortName,
    office: session.post?.unitName ?? '',
    account: to.account,
    signOut: to.signOut,
    more: session.posts > 1 && <a href={to.switchPost}>Ganti jabatan</a>,
  }
}

const faults: Record<number, { title: string; text: string }> = {
  400: { title: 'Kiriman tidak terbaca', text: 'Silakan kembali dan kirim ulang.' },
  403: {
    title: 'Bukan wewenang Anda',
    text: 'Jabatan Anda tidak berwenang melakukan ini. Daftar wewenang ada di halaman Hak akses.',
  },
  404: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamatnya keliru, atau datanya di luar jangkauan jabatan Anda.',
  },
  413: { title: 'Kiriman terlalu besar', text: 'Kurangi isinya lalu kirim ulang.' },
  500: {
    title: 'Terjadi gangguan',
    text: 'Tidak ada yang berubah. Silakan ulangi; bila tetap begini, hubungi administrator.',
  },
}

export function onMissing(c: Context<App>) {
  return fault(c, 404)
}

/** What was not expected: said in a sentence to the person, in full to the log, and nothing is half done. */
export function onError(error: Error, c: Context<App>) {
  if (error instanceof HTTPException) return fault(c, error.status, error.message)
  c.var.services.log.error(error, `${c.req.method} ${c.req.routePath}`)
  return fault(c, 500)
}

function fault(c: Context<App>, status: number, said?: string) {
  const { title, text } = faults[status] ?? { title: 'Tidak dapat dilayani', text: said ?? '' }
  if (c.req.header('accept') === 'application/json') return c.json({ message: title }, status as 404)
  c.status(status as 404)
  return c.render(
    <>
      <PageHead title={title} />
      <Card>
        <p>{said || text}</p>
        <ButtonLink href={to.home}>Ke halaman awal</ButtonLink>
      </Card>
    </>,
    { title, narrow: true },
  )
}
