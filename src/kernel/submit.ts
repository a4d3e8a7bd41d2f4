import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import type { Act, RefusalDetail, Refused } from './act.ts'
import { readBody } from './body.ts'
import { errorsOf, type FormState } from './form.ts'
import type { App } from './http.ts'
import { drawn } from './page.ts'
import { may } from './permissions.ts'

/** A refusal in words: a sentence, or one made with the words the act gave. */
export type Sentence = string | ((detail: RefusalDetail) => string)
export type Sentences<Code extends string> = Record<Code, Sentence>

interface Answers<Path extends string, Result, Code extends string> {
  /** The form's page, drawn again with what was typed and what is wrong. */
  again(c: Context<App, Path>, form: FormState): Response | Promise<Response>
  /** A sentence for each refusal: forget one and it does not compile. */
  sentences: Sentences<Code>
  /** Where to go afterwards: the page that shows the new state. */
  next(result: Result, c: Context<App, Path>): string
  /** Reads the body in place of `readBody`: for a file that must not be laid on the disk. */
  read?(c: Context<App, Path>): Promise<Record<string, unknown>>
}

const aKey = z.uuid()

/** The one POST handler: read, perform, answer; the same for a browser and for the API. */
export function submit<Path extends string, Input, Result, Code extends string>(
  act: Act<Input, Result, Code>,
  { again, sentences, next, read = readBody }: Answers<Path, Result, Code>,
) {
  async function handler(c: Context<App, Path>): Promise<Response> {
    // before anything is read or drawn again: a form page shows what only those may see who may send it
    if (!may(c.var.actor, act.permission)) throw new HTTPException(403)
    const { values, key } = await typedBy(c, await read(c))
    const parsed = act.input.safeParse(values)
    if (!parsed.success) {
      return answer(
        c,
        422,
        { errors: errorsOf(parsed.error) },
        { values, errors: errorsOf(parsed.error) },
        again,
      )
    }
    const outcome = await c.var.perform(act, parsed.data, key)
    if (outcome.ok) {
      return isApi(c) ? c.json(outcome.result as object) : c.redirect(next(outcome.result, c), 303)
    }
    const form = refusedForm(values, outcome, sentences)
    return answer(c, 409, { refused: outcome.code, message: form.refusal }, form, again)
  }
  return Object.assign(handler, { act: act.name, permission: act.permission })
}

async function typedBy<Path extends string>(c: Context<App, Path>, body: Record<string, unknown>) {
  const key = c.req.header('idempotency-key') ?? body.kunci
  return { values: { ...body, ...c.req.param() }, key: aKey.safeParse(key).data }
}

const isApi = (c: Context) => c.req.header('accept') === 'application/json'

function answer<Path extends string>(
  c: Context<App, Path>,
  status: 409 | 422,
  json: object,
  form: FormState,
  again: Answers<Path, never, never>['again'],
) {
  if (isApi(c)) return c.json(json, status)
  c.status(status)
  return drawn(c, () => again(c, form))
}

/** After a clash the form carries the newer version: sending it again is then a decision, not an accident. */
function refusedForm<Code extends string>(
  typed: Record<string, unknown>,
  { code, detail }: Refused<Code>,
  sentences: Sentences<Code>,
): FormState {
  const sentence: Sentence = sentences[code]
  const values = detail.theirs ? { ...typed, version: detail.theirs.version } : typed
  return {
    values,
    errors: {},
    refusal: typeof sentence === 'string' ? sentence : sentence(detail),
    ...(detail.field && { refusalField: detail.field }),
    ...(detail.theirs && { theirs: detail.theirs }),
  }
}
