/** What scripts of the rooms share in the browser, imported as `#browser`. */
export { aButton, type NoticeKind, sayIn } from './drawn.ts'
export { keepThisPage } from './keeping-page.ts'
export { sayUnsent } from './unsent.ts'
