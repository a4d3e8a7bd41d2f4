import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, page, submit } from '#kernel'
import { applySentences, dropSentences, undoSentences } from './answer.page.tsx'
import { readSentences } from './answers-card.tsx'
import { apply } from './apply.ts'
import { close } from './close.ts'
import { drop } from './drop.ts'
import { closeSentences } from './list.page.tsx'
import { answerPage, fileOf, listPage, overviewPage, sendPage, takePage } from './pages.tsx'
import { read } from './read.ts'
import { receive } from './receive.ts'
import { sendSentences } from './send.page.tsx'
import { send } from './send.ts'
import { take } from './take.ts'
import { undo } from './undo.ts'

/** Before the routes of people, whose ':id' would take the first word of these. */
export const nikRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.nikList(id)

nikRoutes.get(to.nik, page('person.list', overviewPage))

nikRoutes.get(
  to.newNikList,
  page('nik.check', (c) => sendPage(c)),
)
nikRoutes.post(to.newNikList, submit(send, { again: sendPage, sentences: sendSentences, next: shown }))

nikRoutes.get(
  to.nikList(':id'),
  page('person.list', (c) => listPage(c)),
)
nikRoutes.get(to.nikListFile(':id'), page('nik.check', fileOf))
nikRoutes.get(
  to.takeNikList(':id'),
  page('nik.check', (c) => takePage(c)),
)
nikRoutes.post(to.takeNikList(':id'), submit(take, { again: takePage, sentences: {}, next: shown }))
nikRoutes.post(
  to.closeNikList(':id'),
  submit(close, { again: listPage, sentences: closeSentences, next: shown }),
)

nikRoutes.post(
  to.answerNikList(':id'),
  submit(read, {
    again: listPage,
    sentences: readSentences,
    next: ({ id, answerId }) => to.nikAnswer(id, answerId),
    read: receive,
  }),
)
nikRoutes.get(
  to.nikAnswer(':id', ':answerId'),
  page('nik.check', (c) => answerPage(c)),
)
nikRoutes.post(
  to.applyNikAnswer(':id', ':answerId'),
  submit(apply, { again: answerPage, sentences: applySentences, next: shown }),
)
nikRoutes.post(
  to.dropNikAnswer(':id', ':answerId'),
  submit(drop, { again: answerPage, sentences: dropSentences, next: shown }),
)
nikRoutes.post(
  to.undoNikAnswer(':id', ':answerId'),
  submit(undo, { again: answerPage, sentences: undoSentences, next: shown }),
)
