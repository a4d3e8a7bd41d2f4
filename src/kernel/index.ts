export {
  type Act,
  act,
  type Done,
  done,
  type Moment,
  type Outcome,
  type Perform,
  perform,
  type RefusalDetail,
  type RefusalOf,
  type Refused,
  refuse,
} from './act.ts'
export { type Actor, type Reach, type Role, roles, type Scope, stranger, system } from './actor.ts'
export { addressOf, isNarrowed, pageAsked, wordsAsked } from './asked.ts'
export { readBody } from './body.ts'
export { canonical, type Event } from './canonical.ts'
export { claimDay, type Daily, keepDaily } from './daily.ts'
export {
  addDays,
  addMonths,
  type Day,
  dayIn,
  daysBetween,
  endOfTerm,
  fromToday,
  longDay,
  longMoment,
  shortDay,
  weekday,
  type Zone,
  zoneNames,
  zones,
} from './dates.ts'
export { type Database, type Db, openDatabase, planOnce, reading, type Tx, writing } from './db.ts'
export type { Trace } from './events.ts'
export { day, line, maybe, paragraph, ticked, version } from './fields.ts'
export {
  type FileStore,
  listTypes,
  openFiles,
  type PassingFiles,
  paperTypes,
  type Upload,
  upload,
  uploadToken,
} from './files.ts'
export { blank, errorsOf, type FormState, typed } from './form.ts'
export { bookOf, historyOf, type Words } from './history.ts'
export { type App, found, type PageProps, type Services } from './http.ts'
export { newId } from './ids.ts'
export { dayInWords, monthFromWord, numberFromWords, numberInWords } from './in-words.ts'
export { type Markup, markup } from './jsx/markup.ts'
export type { Child } from './jsx/runtime.ts'
export { number, type Rupiah, readRupiah, rupiah } from './money.ts'
export { drawn, page } from './page.ts'
export { may, type Permission, permissions } from './permissions.ts'
export { reaches, within } from './reach.ts'
export type { Reaction } from './react.ts'
export { type Repeating, repeat } from './repeat.ts'
export { type Rule, type RuleBook, ruleByDay, ruleOn, rulesOn } from './rules.ts'
export { type Verdict, verifyChain } from './seal.ts'
export { openSecrets, type Secrets, secretsFrom } from './secrets.ts'
export {
  type Sheet,
  type SheetColumn,
  type SheetQuestion,
  type SheetValue,
  type Slice,
  sheet,
} from './sheet.ts'
export { type Sentence, type Sentences, submit } from './submit.ts'
export { catchUp, startWork } from './work.ts'
export { mostSheetRows, xlsxOf, xlsxType } from './xlsx.ts'
