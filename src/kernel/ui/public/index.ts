/** What scripts of the rooms share in the browser, imported as `#browser`. */
export { keepThisPage } from './keeping-page.ts'
export { sayUnsent } from './unsent.ts'
