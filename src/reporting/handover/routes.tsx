import { type Context, Hono } from 'hono'
import { lineageOn } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, may, page, submit } from '#kernel'
import { HandoverPage, sentences } from './handover.page.tsx'
import { help } from './help.tsx'
import { packOf } from './pack.ts'
import { printPack } from './paper.ts'
import { receiptsOf } from './receipts.ts'
import { receive } from './receive.ts'

export const handoverRoutes = new Hono<App>()

handoverRoutes.get(to.handover, page('handover.read', handoverPage))
handoverRoutes.post(
  to.handover,
  submit(receive, { again: handoverPage, sentences, next: () => `${to.handover}#tanda-baca` }),
)
handoverRoutes.get(to.handoverPaper, page('handover.read', sendPaper))

/** The pack of the reader's own office. */
async function ownPack({ var: { db, actor, today } }: Context<App>) {
  const { unitId } = found(actor.scope)
  const line = await lineageOn(db, unitId, today)
  const letterhead = line.map(({ name }) => name).reverse()
  return { unitId, letterhead, unitName: letterhead.at(-1) ?? '', parts: await packOf(db, unitId, today) }
}

async function handoverPage(c: Context<App>, form?: FormState) {
  const { db, actor } = c.var
  const { unitId, unitName, parts } = await ownPack(c)
  const receipts = await receiptsOf(db, unitId)
  return c.render(
    <HandoverPage
      {...{ unitName, parts, receipts }}
      form={form ?? blank()}
      mayReceive={may(actor, 'handover.receive')}
      zone={actor.zone}
    />,
    { title: 'Paket serah terima', help },
  )
}

async function sendPaper(c: Context<App>) {
  const pack = await ownPack(c)
  const pdf = printPack({ ...pack, at: c.var.services.clock(), zone: c.var.actor.zone })
  const name = encodeURIComponent(`Paket serah terima ${pack.unitName}.pdf`)
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'content-disposition': `inline; filename*=UTF-8''${name}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  })
}
