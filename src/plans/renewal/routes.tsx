import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type Agreement, findAgreement, forChange, frame, mayEdit, partiesOf, planStage } from '#agreements'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { planOf } from '../queries.ts'
import { AnswerPage, answerSentences } from './answer.page.tsx'
import { answer } from './answer.ts'
import { ConfirmEvaluationPage, decisionSentences } from './confirm.page.tsx'
import { confirm } from './confirm.ts'
import { evaluate } from './evaluate.ts'
import { EvaluationPage } from './evaluation.page.tsx'
import { factsOf } from './facts.ts'
import { help } from './help.tsx'
import { answersOf, type Judged, judgedOf } from './queries.ts'
import { RenewPage, renewSentences } from './renew.page.tsx'
import { renew } from './renew.ts'
import { SendEvaluationBackPage, sendBackSentences } from './send-back.page.tsx'
import { sendBack } from './send-back.ts'
import { WriteEvaluationPage, writeSentences } from './write.page.tsx'

export const renewalRoutes = new Hono<App>()

const evaluationShown = ({ id }: { id: string }) => to.evaluation(id)

renewalRoutes.get(to.evaluation(':id'), page('agreement.read', evaluationPage))

renewalRoutes.get(to.writeEvaluation(':id'), page('evaluation.write', writePage))
renewalRoutes.post(
  to.writeEvaluation(':id'),
  submit(evaluate, { again: writePage, sentences: writeSentences, next: evaluationShown }),
)

renewalRoutes.get(to.confirmEvaluation(':id'), page('evaluation.confirm', confirmPage))
renewalRoutes.post(
  to.confirmEvaluation(':id'),
  submit(confirm, { again: confirmPage, sentences: decisionSentences, next: evaluationShown }),
)

renewalRoutes.get(to.returnEvaluation(':id'), page('evaluation.confirm', returnPage))
renewalRoutes.post(
  to.returnEvaluation(':id'),
  submit(sendBack, { again: returnPage, sentences: sendBackSentences, next: evaluationShown }),
)

renewalRoutes.get(to.renewAgreement(':id'), page('agreement.propose', renewPage))
renewalRoutes.post(
  to.renewAgreement(':id'),
  submit(renew, { again: renewPage, sentences: renewSentences, next: ({ id }) => to.agreement(id) }),
)

renewalRoutes.get(to.answerImprovement(':id', ':pointId'), page('plan.write', answerPage))
renewalRoutes.post(
  to.answerImprovement(':id', ':pointId'),
  submit(answer, {
    again: answerPage,
    sentences: answerSentences,
    next: ({ id }) => `${to.agreement(id)}#masa-sebelumnya`,
  }),
)

type One = Context<App, '/:id'>

async function evaluationPage(c: One) {
  const { actor, today } = c.var
  const agreement = await findAgreement(c.var.db, c.req.param('id'), actor)
  const known = await termOf(c, agreement)
  const judged = await judgedOf(c.var.db, agreement.id)
  return c.render(<EvaluationPage {...{ agreement, judged, actor, today }} {...known} />, {
    ...frame(agreement, 'Evaluasi', help.evaluation),
    narrow: false,
  })
}

async function writePage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  const judged = await judgedOf(c.var.db, agreement.id)
  return c.render(
    <WriteEvaluationPage
      agreement={agreement}
      evaluation={judged?.evaluation}
      form={form ?? blank(judged ? typedOf(judged) : {})}
      {...(await termOf(c, agreement))}
    />,
    frame(agreement, 'Tulis evaluasi', help.evaluation),
  )
}

/** The evaluation as its form types it. */
function typedOf({ evaluation, verdicts, points }: Judged): Record<string, unknown> {
  const { version, benefitUnit, benefitPartner, obstacles } = evaluation
  const judged = verdicts.flatMap(({ planItemId, verdict, note }) => [
    [`hasil-${planItemId}`, verdict],
    [`catatan-${planItemId}`, note],
  ])
  const wishes = points.map(({ wish }) => wish).join('\n')
  return { version, benefitUnit, benefitPartner, obstacles, points: wishes, ...Object.fromEntries(judged) }
}

async function confirmPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  const judged = found(await judgedOf(c.var.db, agreement.id))
  return c.render(
    <ConfirmEvaluationPage agreement={agreement} judged={judged} form={form ?? blank()} />,
    frame(agreement, 'Sahkan evaluasi', help.evaluation),
  )
}

async function returnPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  const judged = found(await judgedOf(c.var.db, agreement.id))
  return c.render(
    <SendEvaluationBackPage agreement={agreement} judged={judged} form={form ?? blank()} />,
    frame(agreement, 'Kembalikan evaluasi', help.evaluation),
  )
}

async function renewPage(c: One, form?: FormState) {
  const { db, today } = c.var
  const agreement = await forChange(c)
  const parties = await partiesOf(db, agreement.id, today)
  const items = await planOf(db, agreement.id)
  return c.render(
    <RenewPage
      agreement={agreement}
      partners={parties.map((party) => party.name)}
      items={items.length}
      judged={await judgedOf(db, agreement.id)}
      form={form ?? blank({ title: agreement.title, items: 'ya' })}
    />,
    frame(agreement, 'Ajukan penerus', help.renew),
  )
}

async function answerPage(c: Context<App, '/:id/:pointId'>, form?: FormState) {
  const { db, actor } = c.var
  const agreement = await forChange(c)
  const answers = await answersOf(db, found(agreement.renewsId), agreement.id)
  return c.render(
    <AnswerPage
      agreement={agreement}
      point={found(answers.find(({ id }) => id === c.req.param('pointId')))}
      items={await planOf(db, agreement.id)}
      mayAdd={mayEdit(actor, 'plan', planStage(agreement))}
      form={form ?? blank()}
    />,
    frame(agreement, 'Tindak lanjut', help.answer),
  )
}

async function termOf(c: One, agreement: Agreement) {
  const items = await planOf(c.var.db, agreement.id)
  return { items, facts: await factsOf(c.var.db, agreement, items, c.var.today) }
}
