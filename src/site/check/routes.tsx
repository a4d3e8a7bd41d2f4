import { type Context, Hono } from 'hono'
import { guess, missed } from '#accounts'
import { to } from '#addresses'
import { codeSaid, codeTyped, lookUpPublicly, type PublicCertificate } from '#certificates'
import { type App, blank, type Db, errorsOf, type FormState, found, readBody, reading } from '#kernel'
import { issuerName } from './issuer-name.ts'
import { openDetails } from './open-details.ts'
import { AnswerPage, AskPage, DetailsPage, NoMatchPage, title } from './pages.tsx'
import { standingOf, standings } from './standing.ts'

export const checkRoutes = new Hono<App>()

type One = Context<App, '/:code'>

const frame = { title, narrow: true }
const noMatch = 'Kode dan tahun lahir tidak cocok. Periksa keduanya, lalu coba lagi.'
const wantsJson = (c: Context) => c.req.header('accept') === 'application/json'

checkRoutes.get(to.checks, (c: Context<App>) => {
  const typed = c.req.query('kode')?.trim().slice(0, 80)
  return typed ? c.redirect(to.check(encodeURIComponent(shown(typed))), 303) : c.render(<AskPage />, frame)
})

checkRoutes.get(to.check(':code'), async (c: One) => {
  const typed = c.req.param('code').slice(0, 80)
  const code = shown(typed)
  const { certificate, issuer } = await asked(c, async (db) => {
    const certificate = await lookUpPublicly(db, typed, c.var.today)
    return { certificate, issuer: await issuerOf(db, certificate) }
  })
  if (!certificate) await missed(c, 'periksa')
  const standing = standingOf(certificate)
  const { today } = c.var
  if (wantsJson(c))
    return c.json({ state: standing, said: standings[standing].word, issuer, checkedOn: today })
  return c.render(<AnswerPage {...{ code, standing, issuer, today }} form={blank()} />, frame)
})

const open = async (c: One) => {
  const opened = await openedBy(c)
  if (opened instanceof Response) return opened
  const { certificate, code, year } = opened
  const { today } = c.var
  const [standing, issuer] = [standingOf(certificate), await asked(c, (db) => issuerOf(db, certificate))]
  if (wantsJson(c)) {
    const { state: _, birthYear: __, credential, compact: ___, issuerId: ____, ...told } = certificate
    const said = standings[standing].word
    return c.json({ state: standing, said, issuer, checkedOn: today, ...told, credential: read(credential) })
  }
  return c.render(<DetailsPage {...{ code, certificate, standing, issuer, today, year }} />, frame)
}

const download = async (c: One) => {
  const opened = await openedBy(c)
  if (opened instanceof Response) return opened
  return c.body(found(opened.certificate.credential), 200, {
    'content-type': 'application/vc+ld+json',
    'content-disposition': `attachment; filename="sertifikat-${opened.code}.json"`,
  })
}

const door = { act: openDetails.name, permission: openDetails.permission }
checkRoutes.post(to.check(':code'), Object.assign(open, door))
checkRoutes.post(to.checkedCredential(':code'), Object.assign(download, door))

/**
 * What a code and a birth year open. The answer is drawn at once and not under an address of its own: it has none that
 * would not carry the year, and there is no cookie to remember it by.
 */
async function openedBy(c: One) {
  const typed = c.req.param('code').slice(0, 80)
  const body = await readBody(c)
  const input = openDetails.input.safeParse({ code: typed, tahun: body.tahun })
  if (!input.success) return again(c, typed, { values: {}, errors: errorsOf(input.error) }, 422)
  const right = await guess(c, 'periksa', codeTyped(typed) ?? typed)
  const outcome = await c.var.perform(openDetails, input.data)
  if (!outcome.ok) return again(c, typed, { values: {}, errors: {}, refusal: noMatch }, 409)
  await right()
  return { certificate: outcome.result, code: shown(typed), year: input.data.tahun }
}

function again(c: One, typed: string, form: FormState, status: 409 | 422): Response | Promise<Response> {
  if (wantsJson(c)) return c.json({ message: form.refusal ?? form.errors.tahun?.[0] ?? noMatch }, status)
  c.status(status)
  return c.render(<NoMatchPage code={shown(typed)} form={form} />, frame)
}

const shown = (typed: string) => codeSaid(codeTyped(typed) ?? typed)
const read = (credential: string | null): unknown => (credential === null ? null : JSON.parse(credential))

const asked = <T,>(c: One, ask: (db: Db) => Promise<T>) => reading(c.var.services.db, c.var.actor, ask)

async function issuerOf(db: Db, certificate: PublicCertificate | undefined): Promise<string> {
  return certificate ? await issuerName(db, certificate.issuerId, certificate.issuedOn) : ''
}
