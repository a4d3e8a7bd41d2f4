import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import {
  publicRoutes as accountPublicRoutes,
  routes as accountRoutes,
  history as accountWords,
  asStranger,
  gate,
  unitSheet,
  userSheet,
} from '#accounts'
import { to } from '#addresses'
import {
  agreementImport,
  agreementRoutes,
  agreementSheet,
  words as agreementWords,
  countTies,
  followNames,
  followRegion,
  followsDirective,
  partnerFigures,
  partnerTies,
} from '#agreements'
import {
  followRegion as attendanceFollowsRegion,
  attendanceRoutes,
  words as attendanceWords,
  cohortHours,
  followLessons,
  followParticipants,
  instructorRoutes,
  lapseDaily,
  lessonRecords,
} from '#attendance'
import {
  certificateRecords,
  certificateRoutes,
  certificateSheet,
  certificatesCard,
  followRegion as certificatesFollowRegion,
  words as certificateWords,
  cohortCertificates,
} from '#certificates'
import { words as credentialWords, issuerRoutes, partnerIssuer, publishedRoutes } from '#credentials'
import { directiveRoutes, words as directiveWords } from '#directives'
import {
  cohortPlaces,
  followRegion as enrolmentFollowsRegion,
  enrolmentRoutes,
  words as enrolmentWords,
  followCohorts,
  followMoves,
  followPeople,
  personPlaceRoutes,
  placeRecords,
  placesCard,
  seats,
} from '#enrolment'
import { headcountRoutes, followRegion as headcountsFollowRegion, words as headcountWords } from '#headcounts'
import { type ImportKind, importRoutes, words as importWords } from '#imports'
import type { App, Daily, Reaction, Services, Sheet, Words } from '#kernel'
import {
  agreementMeetings,
  meetingRoutes,
  followRegion as meetingsFollowRegion,
  words as meetingWords,
  partnerMeetings,
} from '#meetings'
import {
  followRegion as monitoringFollowsRegion,
  monitoringRecords,
  monitoringRoutes,
  monitoringSlot,
  words as monitoringWords,
} from '#monitoring'
import { needRoutes, needSlot, followRegion as needsFollowRegion, words as needWords } from '#needs'
import {
  bell,
  morningRound,
  noticeRoutes,
  followRegion as noticesFollowRegion,
  words as noticeWords,
  settleSoon,
} from '#notices'
import {
  addendumWords,
  clauseWords,
  paperSlot,
  paperTextRoutes,
  words as paperWords,
  seekingRoutes,
  templateWords,
} from '#papers'
import {
  partnerRoutes,
  partnerSheet,
  followRegion as partnersFollowRegion,
  history as partnerWords,
} from '#partners'
import {
  careNeedRoutes,
  careNeedWords,
  consentCard,
  consentRoutes,
  consentWords,
  leavingRoutes,
  lookGate,
  meansRoutes,
  meansSlot,
  mergeRoutes,
  moveRoutes,
  moveSlot,
  movesFollowRegion,
  moveWords,
  needsCard,
  nikRoutes,
  nikWords,
  partnerConsents,
  followRegion as peopleFollowRegion,
  peopleImport,
  peopleRoutes,
  words as peopleWords,
} from '#people'
import { permitRoutes, permitSlot, followRegion as permitsFollowRegion, words as permitWords } from '#permits'
import {
  milestoneRoutes,
  milestoneSlot,
  milestoneWords,
  planRoutes,
  planSlot,
  followRegion as plansFollowRegion,
  words as planWords,
  promiseRoutes,
  type RecordBooks,
  renewalRoutes,
  renewalSlot,
  stopItems,
} from '#plans'
import {
  pledgeRecords,
  pledgeRoutes,
  pledgeSlot,
  followRegion as pledgesFollowRegion,
  words as pledgeWords,
} from '#pledges'
import {
  followRegion as privacyFollowRegion,
  privacyRoutes,
  privacySlot,
  words as privacyWords,
} from '#privacy'
import {
  cohortsOfPromise,
  haltLessons,
  programmeRoutes,
  programmeSlot,
  followRegion as programmesFollowRegion,
  words as programmeWords,
  studyVisitRecords,
} from '#programmes'
import {
  packCard,
  packRoutes,
  followRegion as reintegrationFollowsRegion,
  reintegrationRoutes,
  words as reintegrationWords,
  walletRoutes,
} from '#reintegration'
import { exportRoutes, recordSheet, reportingRoutes, words as reportingWords } from '#reporting'
import {
  haltDays,
  routineRecords,
  routineRoutes,
  routineSlot,
  followRegion as routinesFollowRegion,
  words as routineWords,
} from '#routines'
import {
  signingRoutes,
  signingSlot,
  followRegion as signingsFollowRegion,
  words as signingWords,
} from '#signing'
import { siteRoutes, words as siteWords } from '#site'
import {
  partnerZones,
  peopleOfAnswers,
  followRegion as targetingFollowRegion,
  targetingRoutes,
  words as targetingWords,
} from '#targeting'
import { esignRoutes, esignSlot, words as esignWords, signingLinkRoutes } from '#tte'
import { assets } from '#ui'
import { reckonSoon, vitalityMorning, vitalitySlot, words as vitalityWords } from '#vitality'
import { frames, onError, onMissing } from './frame.tsx'
import { ready } from './kernel/database/ready.ts'

export const words: readonly Words[] = [
  accountWords,
  importWords,
  partnerWords,
  peopleWords,
  nikWords,
  moveWords,
  careNeedWords,
  consentWords,
  privacyWords,
  directiveWords,
  agreementWords,
  planWords,
  milestoneWords,
  programmeWords,
  paperWords,
  addendumWords,
  templateWords,
  clauseWords,
  esignWords,
  enrolmentWords,
  attendanceWords,
  certificateWords,
  credentialWords,
  reintegrationWords,
  routineWords,
  pledgeWords,
  permitWords,
  meetingWords,
  monitoringWords,
  signingWords,
  headcountWords,
  needWords,
  vitalityWords,
  targetingWords,
  noticeWords,
  reportingWords,
  siteWords,
]
export const sheets: readonly Sheet[] = [
  agreementSheet,
  partnerSheet,
  unitSheet,
  userSheet,
  certificateSheet,
  recordSheet(words),
]
export const reactions: readonly Reaction[] = [
  followNames,
  followRegion,
  partnersFollowRegion,
  peopleFollowRegion,
  movesFollowRegion,
  privacyFollowRegion,
  plansFollowRegion,
  stopItems,
  noticesFollowRegion,
  routinesFollowRegion,
  haltDays,
  pledgesFollowRegion,
  permitsFollowRegion,
  meetingsFollowRegion,
  monitoringFollowsRegion,
  headcountsFollowRegion,
  needsFollowRegion,
  signingsFollowRegion,
  targetingFollowRegion,
  programmesFollowRegion,
  haltLessons,
  enrolmentFollowsRegion,
  followPeople,
  followMoves,
  followCohorts,
  attendanceFollowsRegion,
  followLessons,
  followParticipants,
  certificatesFollowRegion,
  reintegrationFollowsRegion,
  // What an act did to an agreement is reckoned before reminders look whether it is still owed.
  reckonSoon,
  settleSoon,
]
/** What can be imported from lists. */
export const importKinds: readonly ImportKind[] = [peopleImport, agreementImport]
/** How the records that facts come from are called, and where they stand. */
export const factRecords: RecordBooks = {
  lesson: lessonRecords,
  participant: placeRecords,
  certificate: certificateRecords,
  'study-visit': studyVisitRecords,
  service: routineRecords,
  pledge: pledgeRecords,
  monitoring: monitoringRecords,
}
export const dailies: readonly Daily[] = [lapseDaily, vitalityMorning, morningRound]

/** What later capabilities show on the pages of agreements. */
const agreementSlots = [
  vitalitySlot,
  planSlot,
  renewalSlot,
  paperSlot,
  esignSlot,
  milestoneSlot,
  routineSlot,
  pledgeSlot,
  permitSlot,
  agreementMeetings,
  monitoringSlot,
  signingSlot,
  needSlot,
  programmeSlot(seats),
]

/** Open to whoever has the address: nobody signs in. */
const open: readonly Hono<App>[] = [
  accountPublicRoutes,
  instructorRoutes,
  signingLinkRoutes,
  publishedRoutes,
  siteRoutes,
  walletRoutes,
]

/** Who answers which address once a person has signed in. */
const behindTheGate: readonly Hono<App>[] = [
  reportingRoutes,
  exportRoutes(sheets),
  accountRoutes,
  aboutPeople(),
  ...importKinds.map(importRoutes),
  partnerRoutes({
    slots: [partnerTies, partnerMeetings, partnerConsents, partnerZones, partnerIssuer],
    countTies,
    figures: partnerFigures,
  }),
  directiveRoutes(followsDirective),
  // before the pages of one agreement, whose addresses begin alike
  seekingRoutes,
  agreementRoutes(agreementSlots),
  planRoutes,
  promiseRoutes(factRecords, [cohortsOfPromise(seats)]),
  paperTextRoutes,
  esignRoutes,
  renewalRoutes,
  milestoneRoutes,
  programmeRoutes({ seats, slots: [cohortPlaces, cohortHours, cohortCertificates] }),
  enrolmentRoutes(peopleOfAnswers),
  attendanceRoutes,
  certificateRoutes,
  issuerRoutes,
  reintegrationRoutes,
  routineRoutes,
  pledgeRoutes,
  permitRoutes,
  meetingRoutes,
  monitoringRoutes,
  signingRoutes,
  headcountRoutes,
  needRoutes,
  targetingRoutes,
  noticeRoutes,
]

const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

/** What is opened from here is not told from where; a room whose addresses are secret tells nobody at all. */
const referrers: MiddlewareHandler<App> = async (c, next) => {
  await next()
  if (!c.res.headers.has('referrer-policy')) c.header('referrer-policy', 'same-origin')
}

/**
 * A page that tells nobody where it is posts its form from an origin called "null". Behind these addresses nobody is
 * known by a cookie, so no other site could send anything in somebody's name.
 */
const knowsNoCookie = new RegExp(
  `^(${[to.check(''), to.wallet(''), to.instructorSheet(''), to.signByLink('')].join('|')})[^/]`,
)
const isOurs = (origin: string, own: string | undefined, { req }: Context) =>
  origin === 'null' ? knowsNoCookie.test(req.path) : origin === (own ?? new URL(req.url).origin)

/** Whoever signs out leaves nothing on a shared device: kept pages, waiting recordings and their worker go. */
const wipesDevice: MiddlewareHandler<App> = async (c, next) => {
  await next()
  c.header('clear-site-data', '"storage"')
}

/** The whole product on one page: what wraps every request, then who answers which address. */
export function createApp(services: Services): Hono<App> {
  const app = new Hono<App>()

  app.get(to.health, ready(services.db))
  app.route('/', assets as Hono)
  app.use(
    secureHeaders({ contentSecurityPolicy, referrerPolicy: false, strictTransportSecurity: false }),
    referrers,
    csrf({ origin: (origin, c) => isOurs(origin, services.origin, c) }),
    compress(),
  )
  app.use(async (c, next) => {
    c.set('services', services)
    c.header('cache-control', 'private, no-store')
    await next()
  })
  app.use(frames)
  app.onError(onError)
  app.notFound(onMissing)

  app.use(to.signOut, wipesDevice)
  app.use(to.signIn, asStranger)
  for (const routes of open) app.route('/', routes)

  app.use(gate)
  app.use(bell)
  for (const routes of behindTheGate) app.route('/', routes)
  return app
}

/** The gate stands before every page of a person's file, whichever capability draws it. */
function aboutPeople(): Hono<App> {
  const routes = new Hono<App>().use(`${to.person(':id')}/*`, lookGate)
  for (const named of [nikRoutes, careNeedRoutes, consentRoutes, meansRoutes]) routes.route('/', named)
  routes.route(
    '/',
    peopleRoutes([
      meansSlot,
      needsCard,
      consentCard,
      placesCard,
      certificatesCard,
      packCard,
      moveSlot,
      privacySlot,
    ]),
  )
  for (const more of [moveRoutes, leavingRoutes, mergeRoutes, privacyRoutes, personPlaceRoutes, packRoutes])
    routes.route('/', more)
  return routes
}
