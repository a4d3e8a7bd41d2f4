import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { forChange, partiesOf } from '#agreements'
import {
  type App,
  blank,
  type FormState,
  found,
  may,
  page,
  type Services,
  submit,
  type Upload,
} from '#kernel'
import { type AgreementText, compareBrought, latestText } from '#papers'
import { Confirm, TextField } from '#ui'
import { around } from '../around.ts'
import { help } from '../help.tsx'
import { keyOf } from '../keys/own-key.ts'
import { esignPapersOf } from '../queries.ts'
import { prepareSentences, withdrawSentences } from '../sentences.ts'
import { withdraw } from '../signing/withdraw.ts'
import { accountField, signersOf, unsignedOf, wayField } from './choose.ts'
import { readAndLay } from './lay.ts'
import { PreparePage } from './prepare.page.tsx'
import { prepare } from './prepare.ts'

/** A paper is laid out for its signatures, and taken out of them again. */
export const prepareRoutes = new Hono<App>()

type One = Context<App, '/:id'>
type OnePaper = Context<App, '/:id/:paperId'>

const shown = ({ id }: { id: string }) => to.esign(id)

prepareRoutes.get(to.prepareEsign(':id'), page('paper.prepare', preparePage))
prepareRoutes.post(
  to.prepareEsign(':id'),
  submit(prepare, { again: preparePage, sentences: prepareSentences, next: shown, read: readAndLay }),
)
prepareRoutes.get(to.withdrawEsign(':id', ':paperId'), page('paper.prepare', withdrawPage))
prepareRoutes.post(
  to.withdrawEsign(':id', ':paperId'),
  submit(withdraw, { again: withdrawPage, sentences: withdrawSentences, next: shown }),
)

async function preparePage(c: One, form?: FormState) {
  const { db, actor, today, services } = c.var
  const agreement = await forChange(c)
  const parties = unsignedOf(await partiesOf(db, agreement.id, today))
  const staff = await signersOf(db, parties, today)
  const text = await latestText(db, agreement.id)
  const values = {
    source: text?.written ? 'text' : 'file',
    first: parties[0]?.id,
    place: text?.written?.place,
    ...Object.fromEntries(parties.map(({ id }) => [wayField(id), 'online'])),
    ...Object.fromEntries(
      parties.map(({ id, unitId, signatoryName }) => {
        const ours = staff.filter((each) => each.unitId === unitId)
        const named =
          ours.find(({ name }) => signatoryName?.includes(name)) ?? (ours.length === 1 ? ours[0] : undefined)
        return [accountField(id), named?.id]
      }),
    ),
  }
  const hasKey =
    services.signingUrl !== undefined || (await keyOf(db, agreement.unitId, services.clock())) !== undefined
  return c.render(
    <PreparePage
      {...{ agreement, parties, staff, text, hasKey }}
      form={form ?? blank(values)}
      mayKeepKey={may(actor, 'signing-key.keep')}
      limit={services.files.limit}
      brought={await broughtIn(services, form, text)}
    />,
    around(agreement, 'Siapkan naskah', help.prepare),
  )
}

/** What an uploaded file says beside the newest text, once somebody was told to look. */
async function broughtIn({ files }: Services, form: FormState | undefined, text: AgreementText | undefined) {
  const upload = form?.values.file as Upload | null | undefined
  const asked = form?.refusalField === 'differenceReason' || form?.values.differenceReason
  return asked && upload && text ? compareBrought(files, upload.sha256, text) : undefined
}

async function withdrawPage(c: OnePaper, form?: FormState) {
  const agreement = await forChange(c as never)
  const papers = await esignPapersOf(c.var.db, agreement.id)
  found(papers.find(({ id }) => id === c.req.param('paperId')))
  return c.render(
    <Confirm
      form={form ?? blank()}
      title="Tarik naskah dari penandatanganan?"
      consequence="Tanda tangan yang sudah ada pada naskah ini tidak berlaku lagi. Berkasnya tetap tersimpan."
      submit="Tarik naskah"
      cancel={to.esign(agreement.id)}
      danger
    >
      <TextField form={form ?? blank()} name="reason" label="Alasan" />
    </Confirm>,
    around(agreement, 'Tarik naskah', help.prepare),
  )
}
