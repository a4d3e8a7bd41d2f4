import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { missed } from '#accounts'
import { to } from '#addresses'
import { lookUpPublicly } from '#certificates'
import type { SignatureVerdict } from '#credentials'
import { type App, blank, errorsOf, readBody, reading } from '#kernel'
import { standingOf } from '../check/standing.ts'
import { checkFile } from './check-file.ts'
import { FilePage, title, VerdictPage } from './pages.tsx'

export const fileRoutes = new Hono<App>()

const frame = { title, narrow: true }

fileRoutes.use(
  to.checkFile,
  bodyLimit({
    maxSize: 200_000,
    onError: () => {
      throw new HTTPException(413)
    },
  }),
)
fileRoutes.get(to.checkFile, (c: Context<App>) => c.render(<FilePage form={blank()} />, frame))

const check = async (c: Context<App>) => {
  const input = checkFile.input.safeParse({ kredensial: await pasted(c) })
  if (!input.success) {
    c.status(422)
    return c.render(<FilePage form={{ values: {}, errors: errorsOf(input.error) }} />, frame)
  }
  const outcome = await c.var.perform(checkFile, input.data)
  if (!outcome.ok) throw new Error('a check of a signature refuses nothing')
  const verdict = outcome.result
  if (verdict.state !== 'intact') await missed(c, 'periksa')
  const { today } = c.var
  const standing = standingOf(await recordOf(c, verdict))
  if (c.req.header('accept') === 'application/json') return c.json({ ...verdict, standing, checkedOn: today })
  return c.render(<VerdictPage {...{ verdict, standing, today }} />, frame)
}
fileRoutes.post(to.checkFile, Object.assign(check, { act: checkFile.name, permission: checkFile.permission }))

const recordOf = async (c: Context<App>, verdict: SignatureVerdict) =>
  verdict.state === 'intact'
    ? await reading(c.var.services.db, c.var.actor, (db) =>
        lookUpPublicly(db, verdict.facts.code, c.var.today),
      )
    : undefined

/** Text from the field or from the file, read in memory: what strangers hand in is laid on no disk. */
async function pasted(c: Context<App>): Promise<string | undefined> {
  if (!c.req.header('content-type')?.startsWith('multipart/form-data')) {
    const { kredensial } = await readBody(c)
    return typeof kredensial === 'string' ? kredensial : undefined
  }
  const form = await c.req.formData()
  const [text, file] = [form.get('kredensial'), form.get('berkas')]
  if (typeof text === 'string' && text.trim()) return text
  return file instanceof File && file.size > 0 ? await file.text() : undefined
}
