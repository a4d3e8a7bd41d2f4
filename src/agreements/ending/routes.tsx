import { type Context, Hono } from 'hono'
import { staffOf } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { forChange, frame } from '../frame.ts'
import { DecidePage, sentences } from './decide.page.tsx'
import { decide } from './decide.ts'
import { help } from './help.tsx'
import { decisionOf } from './queries.ts'

export const endingRoutes = new Hono<App>()

endingRoutes.get(to.decideEnding(':id'), page('agreement.decide-ending', decidePage))
endingRoutes.post(
  to.decideEnding(':id'),
  submit(decide, { again: decidePage, sentences, next: ({ id }) => to.agreement(id) }),
)

async function decidePage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor, today } = c.var
  const agreement = await forChange(c)
  const decision = await decisionOf(db, agreement.id)
  const fresh = { version: 0, decidedBy: `${actor.name}, ${actor.post}`, decidedOn: today }
  return c.render(
    <DecidePage
      agreement={agreement}
      form={form ?? blank(decision ? { ...decision } : fresh)}
      staff={await staffOf(db, agreement.unitId, today)}
      today={today}
    />,
    frame(agreement, 'Putusan menjelang berakhir', help),
  )
}
