import { setTimeout as pause } from 'node:timers/promises'
import { to } from '#addresses'

export type Fields = Record<string, string | string[] | File>

export interface Answer {
  status: number
  next: string | null
  body: Buffer
}

/** A person at a browser without JavaScript, who sends a form again until it is answered. */
export interface Visitor {
  /** Opens the page of a form, fills it in and sends it; gives the address it leads to. */
  send(form: string, fields: Fields): Promise<string>
  /** Opens an address. */
  open(path: string): Promise<Answer>
  /** How many forms were sent more than once so far, because no answer came. */
  repeated(): number
}

/** Signs in from the list of the sample. `address` is asked each time, for a program that is started again moves. */
export async function signIn(address: () => string, name: string): Promise<Visitor> {
  const page = await (await fetch(address() + to.signIn)).text()
  const chosen = formsIn(page).find((form) => form.includes(`Masuk sebagai ${name}`)) ?? ''
  const body = new URLSearchParams(standing(chosen))
  const headers = { origin: address() }
  const begun = await fetch(address() + to.signInAs, { method: 'POST', body, headers, redirect: 'manual' })
  const cookies = begun.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (begun.status !== 303) throw new Error(`${name} could not sign in: ${begun.status}`)
  return visitorWith(cookies.join('; '), address)
}

/** Milliseconds: a busy disk may keep a database from its recovery for long. */
const patience = 180_000

function visitorWith(cookie: string, address: () => string): Visitor {
  let repeated = 0

  async function send(path: string, fields: Fields): Promise<string> {
    const action = path.split('?')[0] ?? path
    const page = (await open(path)).body.toString()
    const filled = { ...Object.fromEntries(standing(formsIn(page)[0] ?? '')), ...fields }
    const { status, next, body, tries } = await answered(action, () => ({
      method: 'POST',
      body: bodyOf(filled),
    }))
    if (tries > 1) repeated += 1
    if (status === 303 && next && !next.startsWith(to.signIn)) return next
    throw new Error(`${action}: ${status} ${next} ${wordsOf(body.toString())}`)
  }

  const open = (path: string) => answered(path, () => ({}))

  async function answered(path: string, request: () => RequestInit): Promise<Answer & { tries: number }> {
    const until = Date.now() + patience
    for (let tries = 1; ; tries += 1) {
      const headers = { cookie, origin: address() }
      const answer = await ask(address() + path, { ...request(), headers }).catch((error: Error) => error)
      if ('status' in answer && answer.status < 500) return { ...answer, tries }
      const last = 'status' in answer ? `${answer.status} ${wordsOf(answer.body.toString())}` : answer.message
      if (Date.now() > until) throw new Error(`${path} was not answered for minutes, at last: ${last}`)
      await pause(25)
    }
  }

  return { send, open, repeated: () => repeated }
}

async function ask(url: string, request: RequestInit): Promise<Answer> {
  const answer = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(20_000) })
  const body = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, next: answer.headers.get('location'), body }
}

const mainOf = (page: string) => page.split('<main').at(-1) ?? ''
const formsIn = (page: string) =>
  mainOf(page)
    .split('<form')
    .slice(1)
    .map((rest) => rest.split('</form>')[0] ?? '')
const wordsOf = (page: string) =>
  mainOf(page)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 800)

/** What stands in a form before anybody types: its key, hidden fields, dates. */
function standing(form: string): [string, string][] {
  return [...form.matchAll(/<input [^>]*>/g)].flatMap(([input]) => {
    const [, type] = /type="(.*?)"/.exec(input) ?? []
    const [, name] = /name="(.*?)"/.exec(input) ?? []
    const [, value] = /value="(.*?)"/.exec(input) ?? []
    return name && value && (type === 'hidden' || type === 'date') ? [[name, value]] : []
  })
}

function bodyOf(fields: Fields): URLSearchParams | FormData {
  const hasFile = Object.values(fields).some((value) => value instanceof File)
  const body = hasFile ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) body.append(name, each as string)
  }
  return body
}
