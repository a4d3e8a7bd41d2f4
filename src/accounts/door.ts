import type { Context } from 'hono'
import type { z } from 'zod'
import {
  type Act,
  type Actor,
  type App,
  drawn,
  errorsOf,
  type FormState,
  perform,
  type Refused,
  readBody,
  type Sentences,
} from '#kernel'

/** The act may go ahead with this input; `as` is who acts where the request itself does not know yet. */
export interface Ready<Input> {
  ok: true
  input: Input
  as?: Actor
}

interface Steps<Path extends string, Typed, Input, Result, Code extends string, Early extends string> {
  /** What people type; the act's own input is made of it. */
  typed: z.ZodType<Typed>
  /** The slow part, outside any transaction: hashing, checking a code. It may also answer by itself. */
  prepare(c: Context<App, Path>, typed: Typed): Promise<Ready<Input> | Refused<Early> | Response>
  again(c: Context<App, Path>, form: FormState): Response | Promise<Response>
  sentences: Sentences<Code | Early>
  next(result: Result, c: Context<App, Path>, typed: Typed): string
}

/** Like `submit`, for the acts of this room that need slow work before their transaction. */
export function door<
  Path extends string,
  Typed,
  Input,
  Result,
  Code extends string,
  Early extends string = never,
>(
  act: Act<Input, Result, Code>,
  { typed, prepare, again, sentences, next }: Steps<Path, Typed, Input, Result, Code, Early>,
) {
  async function handler(c: Context<App, Path>): Promise<Response> {
    const values = { ...(await readBody(c)), ...c.req.param() }
    const parsed = typed.safeParse(values)
    if (!parsed.success) return anew(c, 422, { values, errors: errorsOf(parsed.error) })

    const ready = await prepare(c, parsed.data)
    if (ready instanceof Response) return ready
    const outcome = ready.ok ? await carryOut(c, act, ready) : ready
    return outcome.ok
      ? c.redirect(next(outcome.result, c, parsed.data), 303)
      : anew(c, 409, refused(values, outcome))
  }

  function anew(c: Context<App, Path>, status: 409 | 422, form: FormState) {
    c.status(status)
    return drawn(c, () => again(c, form))
  }

  function refused(values: Record<string, unknown>, { code, detail }: Refused<Code | Early>): FormState {
    const sentence = sentences[code]
    return {
      values,
      errors: {},
      refusal: typeof sentence === 'function' ? sentence(detail) : sentence,
      ...(detail.field && { refusalField: detail.field }),
    }
  }

  return Object.assign(handler, { act: act.name, permission: act.permission })
}

function carryOut<Input, Result, Code extends string>(
  c: Context<App>,
  act: Act<Input, Result, Code>,
  { input, as }: Ready<Input>,
) {
  const { db, clock } = c.var.services
  return as ? perform(db, act, input, as, clock()) : c.var.perform(act, input)
}
