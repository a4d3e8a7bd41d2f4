import type { Context } from 'hono'
import { type App, blank, type FormState, historyOf } from '#kernel'
import { findPerson, isOwn } from '#people'
import { help } from '../help.tsx'
import { addressToPrint } from '../wallet/address.ts'
import { mayHaveWallet } from './check.ts'
import { homeOn } from './due.ts'
import { faceOf } from './face.ts'
import { aroundPack } from './frame.ts'
import { linkOf, packsOf, partsOf } from './queries.ts'
import { ShowPage } from './show.page.tsx'

const none = { lines: [], references: [], steps: [], contacts: [] }

/** The pack's page, also where something was refused. */
export async function showPage<Path extends string>(c: Context<App, Path>, form?: FormState) {
  const { db, actor, today, services } = c.var
  const person = await findPerson(db, (c.req.param() as { id?: string }).id ?? '', actor)
  const packs = await packsOf(db, person.id)
  const pack = packs.find(({ state }) => state !== 'dropped')
  const parts = pack ? await partsOf(db, pack.id) : none
  const link = pack && (await linkOf(db, pack.id))
  const face =
    pack && (pack.face ?? (await faceOf(db, { id: pack.id, personId: person.id, name: person.name }, today)))
  return c.render(
    <ShowPage
      {...{ person, pack, parts, face, link, actor, today }}
      homeOn={homeOn(person, today)}
      earlier={packs.filter((each) => each !== pack)}
      paperOnly={!mayHaveWallet(person, today)}
      printsAddress={pack !== undefined && addressToPrint(c, pack, link) !== undefined}
      own={isOwn(actor, person)}
      form={form ?? blank()}
      events={pack ? await historyOf(db, pack.id) : []}
      words={services.words}
    />,
    { title: 'Bekal', crumbs: aroundPack(person).slice(0, 2), help: help.pack },
  )
}
