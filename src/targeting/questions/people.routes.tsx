import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, found, may, page } from '#kernel'
import { seesNames, seesOwnNames } from '../answers/names.ts'
import { help } from '../help.tsx'
import { asking } from './address.ts'
import { inCare } from './funnel.ts'
import { type Line, linesField, linesOf } from './lines.ts'
import { PeoplePage } from './people.page.tsx'
import { peopleAt, peopleChanged } from './people.ts'
import { among, findQuestion, runsOf } from './queries.ts'

export const peopleAskedRoutes = new Hono<App>()

type One = Context<App, '/:id'>

peopleAskedRoutes.get(to.askedPeople, page('person.list', askedPage))
peopleAskedRoutes.get(to.questionPeople(':id'), page('person.list', savedPage))

const shown = z.object({
  langkah: z.coerce.number().int().min(0).max(20).catch(0),
  data: z.literal('perlu').optional().catch(undefined),
  kabar: z.enum(['baru', 'gugur']).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(20_000).catch(1),
})

/** Behind a number of a question that is not saved: only of one's own unit. */
async function askedPage(c: Context<App>) {
  const { db, actor, today } = c.var
  found(seesOwnNames(actor) || undefined)
  const lines = await linesOf(db, actor, today, linesField.catch([]).parse(c.req.queries('s')))
  const asked = shown.parse(c.req.query())
  const { langkah, data, halaman } = asked
  const at = { lines, step: langkah, unknownOnly: data === 'perlu', page: halaman }
  const props = {
    ...(await peopleAt(db, inCare(actor), at)),
    ...headOf(lines, asked),
    ...writtenOf(lines),
    page: halaman,
    units: false,
    mayMend: may(actor, 'person.write'),
    href: (next: number) =>
      asking(
        to.askedPeople,
        lines.map(({ written }) => written),
        { langkah, data, halaman: next },
      ),
  }
  const back = asking(to.askQuestion, props.lines)
  return c.render(<PeoplePage {...props} />, {
    title: props.title,
    crumbs: [
      { label: 'Sasaran', href: to.questions },
      { label: 'Tanya', href: back },
    ],
    help: help.ask,
  })
}

/** Behind a number of a saved question; offices above first say why. */
async function savedPage(c: One) {
  const { db, actor, today, services } = c.var
  const question = await findQuestion(db, c.req.param('id'), actor)
  if (!(await seesNames(db, actor, question, services.clock()))) {
    found(may(actor, 'answer.look') || undefined)
    return c.redirect(to.lookAtAnswer(question.id), 303)
  }
  const [run] = await runsOf(db, question.id)
  const lines = await linesOf(db, actor, today, question.lines)
  const asked = shown.parse(c.req.query())
  const { langkah, data, kabar, halaman } = asked
  const population = inCare(actor, among(question))
  const listed = kabar
    ? await peopleChanged(db, population, {
        runId: found(run).id,
        state: kabar === 'baru' ? 'new' : 'gone',
        page: halaman,
      })
    : await peopleAt(db, population, { lines, step: langkah, unknownOnly: data === 'perlu', page: halaman })
  const more = { ...(kabar ? { kabar } : { langkah }), ...(data && { data }) }
  const props = {
    ...listed,
    ...headOf(lines, asked),
    ...writtenOf(lines),
    page: halaman,
    units: actor.reach.of !== 'unit',
    mayMend: may(actor, 'person.write') && seesOwnNames(actor),
    href: (next: number) => asking(to.questionPeople(question.id), [], { ...more, halaman: next }),
  }
  return c.render(<PeoplePage {...props} />, {
    title: props.title,
    crumbs: [
      { label: 'Sasaran', href: to.questions },
      { label: question.name, href: to.question(question.id) },
    ],
    help: help.show,
  })
}

const writtenOf = (lines: Line[]) => ({
  lines: lines.map(({ written }) => written),
  said: lines.map(({ said }) => said),
})

function headOf(lines: Line[], { langkah, data, kabar }: z.infer<typeof shown>) {
  if (kabar === 'baru') return { title: 'Baru memenuhi syarat', lead: 'Sejak terakhir kali dijalankan.' }
  if (kabar === 'gugur')
    return { title: 'Tidak lagi memenuhi syarat', lead: 'Sejak terakhir kali dijalankan, dengan sebabnya.' }
  const line = lines[langkah - 1]
  if (!line) return { title: 'Memenuhi semua syarat', lead: `${lines.map(({ said }) => said).join('; ')}.` }
  if (data)
    return {
      title: 'Perlu data',
      lead: `Berkasnya belum mengatakan apakah ${line.said}. Lengkapi, lalu jalankan lagi.`,
    }
  return { title: `Gugur di langkah ${langkah}`, lead: `Yang pertama tidak dipenuhi: ${line.said}.` }
}
