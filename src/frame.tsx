import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { to } from '#addresses'
import { type App, longMoment, type Markup, type PageProps } from '#kernel'
import { ButtonLink, Card, Document, PageHead, SearchBox, type Who } from '#ui'
import { menuFor } from './menu.ts'

/** Puts navigation, name and footer around whatever a route renders. */
export const frames: MiddlewareHandler<App> = async (c, next) => {
  c.setRenderer((content, props) => c.html(framed(c, content, props).html))
  await next()
}

function framed(c: Context<App>, content: Markup, { bare, sought, ...props }: PageProps): Markup {
  const { actor, services, session, unread } = c.var
  const signedIn = session !== undefined && !bare
  return (
    <Document
      {...props}
      home={homeOf(c)}
      {...(signedIn && menuFor(actor, c.req.path))}
      who={signedIn ? whoOf(c) : undefined}
      bell={!signedIn || unread === undefined ? undefined : { href: to.notices, count: unread }}
      search={signedIn && <SearchBox action={to.search} value={sought} />}
      sample={services.sample}
      asOf={signedIn ? longMoment(services.clock(), actor.zone) : undefined}
      footer={signedIn ? footer : undefined}
    >
      {content}
    </Document>
  )
}

/** Whoever checks a certificate stays among the pages that say nothing more. */
const homeOf = (c: Context<App>) =>
  c.req.path.startsWith(`${to.checks}/`) || c.req.path === to.checks ? to.checks : to.home

const footer = [
  { href: to.guide, label: 'Panduan' },
  { href: to.permissions, label: 'Hak akses' },
  { href: to.rules, label: 'Aturan' },
  { href: to.keptData, label: 'Data yang disimpan' },
]

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
  429: { title: 'Tunggu sebentar', text: '' },
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
        <ButtonLink href={homeOf(c)}>Ke halaman awal</ButtonLink>
      </Card>
    </>,
    { title, narrow: true },
  )
}
