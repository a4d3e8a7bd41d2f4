import { type Context, Hono } from 'hono'
import { type SqlBool, sql } from 'kysely'
import { actAsHolder, asStranger, wrongLink } from '#accounts'
import { to } from '#addresses'
import { type App, blank, drawn, type FormState, submit } from '#kernel'
import { unlimited } from '#people'
import { findLesson } from '../lesson.ts'
import { rollOf, type Told } from '../roll.ts'
import { sentences } from '../sentences.ts'
import { InstructorPage, instructorHelp, ThanksPage } from './instructor.page.tsx'
import { holderOf, linkBehind, type OpenLink } from './link.ts'
import { markByLink } from './mark-by-link.ts'

/** What an instructor from outside opens, without an account; nobody else may find it. */
export const instructorRoutes = new Hono<App>()

type Linked = Context<App, '/:token'>

instructorRoutes.use(to.instructorSheet(':token'), asStranger, async (c, next) => {
  await next()
  c.header('x-robots-tag', 'noindex, nofollow')
  c.header('referrer-policy', 'no-referrer')
})

instructorRoutes.get(to.instructorThanks, (c: Context<App>) =>
  c.render(<ThanksPage />, { title: 'Kehadiran tersimpan', narrow: true }),
)
instructorRoutes.get(to.instructorSheet(':token'), async (c: Linked) => {
  const link = await enter(c)
  return await drawn(c, () => lessonPage(c, link, blank()))
})

const send = submit(markByLink, {
  again: async (c: Linked, form) => lessonPage(c, await enter(c), form),
  sentences: { ...sentences },
  next: () => to.instructorThanks,
})
instructorRoutes.post(
  to.instructorSheet(':token'),
  Object.assign(
    async (c: Linked) => {
      await enter(c)
      return await send(c)
    },
    { act: send.act, permission: send.permission },
  ),
)

/** Whoever holds a living link acts as its holder; every other token opens nothing. */
async function enter(c: Linked): Promise<OpenLink> {
  const { db, secrets, clock } = c.var.services
  const link = await linkBehind(db, secrets, c.req.param('token'), clock())
  if (!link) return wrongLink(c, '')
  actAsHolder(c, holderOf(link))
  return link
}

async function lessonPage(c: Linked, { lessonId }: OpenLink, form: FormState) {
  const { db, actor, today } = c.var
  const lesson = await findLesson(db, lessonId, actor)
  const lines = await rollOf(db, [lessonId], toldToInstructor(today))
  return c.render(<InstructorPage {...{ form, lesson, lines }} />, {
    title: 'Daftar hadir',
    narrow: true,
    help: instructorHelp,
  })
}

/**
 * Names and nothing else: of a child only the first, with the initial of the second, and of whoever's data are limited
 * the initials. Everybody stands there, for a sheet closes only when everyone on it is marked.
 */
const toldToInstructor = (today: string): Told => ({
  which: sql<SqlBool>`true`,
  name: sql<string>`case when not (${unlimited}) then initials(person.name)
  when person.status = 'juvenile' or person.birth_date > ${today}::date - interval '18 years'
  then split_part(person.name, ' ', 1) || coalesce(' ' || left(nullif(split_part(person.name, ' ', 2), ''), 1) || '.', '')
  else person.name end`,
})
