import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { filterWords, listAddress, question } from '#agreements'
import { type App, page } from '#kernel'
import { HelpDrawer } from '#ui'
import { InPapersPage, perPage } from './in-papers.page.tsx'
import { seekInPapers } from './seek.ts'

export const seekingRoutes = new Hono<App>()

seekingRoutes.get(to.inPapers, page('agreement.read', inPapersPage))

const help = (
  <HelpDrawer
    purpose="Kerja sama yang naskahnya memuat kata yang dicari, dengan pasal tempat kata itu tertulis."
    terms={[['Awal kata', 'Kata boleh ditulis sebagian dari depan, misalnya imunis untuk imunisasi.']]}
    next="Saringan dari daftar kerja sama ikut berlaku. Ubah saringannya di daftar."
    guide={{ href: to.guideChapter('naskah'), label: 'Baca panduan naskah' }}
  />
)

async function inPapersPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const found = await seekInPapers(db, actor, asked, today, perPage)
  const { cari: _, ...others } = c.req.query()
  const filters = (await filterWords({ db, actor, today, query: others })).filter(
    (words) => words !== undefined,
  )
  return c.render(<InPapersPage {...{ found, asked, filters }} />, {
    title: 'Di dalam naskah',
    crumbs: [{ label: 'Kerja sama', href: listAddress({ ...asked, halaman: 1 }) }],
    help,
  })
}
