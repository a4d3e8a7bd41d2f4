import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, may, page, submit } from '#kernel'
import { HelpDrawer } from '#ui'
import { ClausePage } from './clause.page.tsx'
import { ClausesPage } from './clauses.page.tsx'
import { clauseQuestion, findClause, listClauses, papersWith, wordingsOf } from './queries.ts'
import { clauseSentences, NewClauseFields, WordingPage } from './wording.page.tsx'
import { addClause, isUnit, reword } from './write-clause.ts'

export const clauseRoutes = new Hono<App>()

type One = Context<App, '/:id'>

const shown = ({ id }: { id: string }) => to.clause(id)
const home = { label: 'Pustaka pasal', href: to.clauses }
const help = (
  <HelpDrawer
    purpose="Kumpulan pasal baku menurut jenis naskah, objek, dan tanggal berlakunya."
    terms={[
      [
        'Bunyi sendiri',
        'Bunyi milik satu unit, dipakai menggantikan bunyi umum. Alasannya tampil saat naskah diperiksa.',
      ],
    ]}
    next="Bunyi lama tidak dihapus. Naskah memakai bunyi yang berlaku pada tanggal penandatanganannya."
    guide={{ href: to.guideChapter('pustaka-pasal'), label: 'Baca panduan pustaka pasal' }}
  />
)

clauseRoutes.get(to.clauses, page('clause.read', clausesPage))
clauseRoutes.get(
  to.newClause,
  page('clause.write', (c) => newPage(c)),
)
clauseRoutes.post(
  to.newClause,
  submit(addClause, { again: newPage, sentences: clauseSentences, next: shown }),
)
clauseRoutes.get(to.clause(':id'), page('clause.read', clausePage))
clauseRoutes.get(
  to.rewordClause(':id'),
  page('clause.write', (c) => rewordPage(c)),
)
clauseRoutes.post(
  to.rewordClause(':id'),
  submit(reword, { again: rewordPage, sentences: clauseSentences, next: shown }),
)

async function clausesPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = clauseQuestion.parse(c.req.query())
  const rows = await listClauses(db, actor, asked, today)
  return c.render(<ClausesPage {...{ rows, asked, today }} mayWrite={may(actor, 'clause.write')} />, {
    title: 'Pustaka pasal',
    help,
  })
}

async function clausePage(c: One) {
  const { db, actor, today } = c.var
  const clause = await findClause(db, actor, c.req.param('id'))
  const wordings = await wordingsOf(db, actor, clause)
  const papers = await papersWith(db, actor, clause.id)
  return c.render(
    <ClausePage {...{ clause, wordings, papers, today }} mayWrite={may(actor, 'clause.write')} />,
    {
      title: clause.heading,
      crumbs: [home],
      help,
    },
  )
}

function newPage(c: Context<App>, form: FormState = blank({ validFrom: c.var.today, place: 200 })) {
  return c.render(
    <WordingPage
      title="Tambah pasal"
      lead={whose(c)}
      form={form}
      cancel={to.clauses}
      asksReason={isUnit(c.var.actor)}
    >
      <NewClauseFields form={form} />
    </WordingPage>,
    { title: 'Tambah pasal', crumbs: [home], help, narrow: true },
  )
}

async function rewordPage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const clause = await findClause(db, actor, c.req.param('id'))
  const { heading, paragraphs, source } = clause
  const initial = blank({ heading, text: paragraphs.join('\n\n'), source, validFrom: today })
  return c.render(
    <WordingPage
      title={`Bunyi baru ${heading}`}
      lead={whose(c)}
      form={form ?? initial}
      cancel={to.clause(clause.id)}
      asksReason={isUnit(actor)}
    />,
    {
      title: 'Bunyi baru',
      crumbs: [home, { label: heading, href: to.clause(clause.id) }],
      help,
      narrow: true,
    },
  )
}

function whose({ var: { actor } }: Pick<Context<App>, 'var'>): string {
  if (actor.reach.of === 'nation') return 'Berlaku untuk semua satuan kerja.'
  return actor.reach.of === 'kanwil'
    ? 'Berlaku untuk satuan kerja di wilayah Anda.'
    : 'Berlaku untuk unit Anda saja.'
}
