import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, page } from '#kernel'
import { HelpDrawer } from '#ui'
import { frame } from '../frame.ts'
import { findAgreement, partiesOf } from '../queries.ts'
import { DutiesPage } from './duties.page.tsx'

export const dutiesRoutes = new Hono<App>()

dutiesRoutes.get(to.agreementDuties(':id'), page('agreement.read', dutiesPage))

async function dutiesPage(c: Context<App, '/:id'>) {
  const { db, actor, today } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const parties = await partiesOf(db, agreement.id, agreement.startsOn ?? today)
  return c.render(
    <DutiesPage agreement={agreement} parties={parties} unitId={actor.scope?.unitId} />,
    frame(agreement, 'Kewajiban para pihak', help),
  )
}

const help = (
  <HelpDrawer
    purpose="Satu lembar berisi kewajiban, nomor, penanda tangan, dan tanda tangan setiap pihak. Cetak dari menu peramban untuk dibawa ke rapat."
    terms={[['Pihak', 'Satuan kerja atau mitra yang terikat oleh naskah.']]}
    next="Yang belum diisi dilengkapi unit yang memimpin, pada kartu Para pihak."
    guide={{ href: to.guideChapter('kerja-sama'), label: 'Baca panduan kerja sama' }}
  />
)
