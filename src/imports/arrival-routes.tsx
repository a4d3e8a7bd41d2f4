import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { ButtonLink } from '#ui'
import { find, frameOf, type One } from './frame.ts'
import { help } from './help.tsx'
import type { ImportKind } from './kind.ts'
import { BeginPage, beginSentences } from './pages/begin.page.tsx'
import { ListPage } from './pages/list.page.tsx'
import { MapPage, mapSentences } from './pages/map.page.tsx'
import { listImports } from './queries.ts'
import { begin } from './steps/begin.ts'
import { map } from './steps/map.ts'
import type { Import, Mapping } from './tables.ts'

/** From the upload to the mapping. */
export function arrivalRoutes(kind: ImportKind): Hono<App> {
  const routes = new Hono<App>()
  const { path, permission } = kind
  const shown = ({ id }: { id: string }) => to.import(path, id)

  routes.get(
    to.imports(path),
    page(permission, async (c) => {
      const { db, actor } = c.var
      const imports = await listImports(db, kind, actor)
      const actions = (
        <ButtonLink href={to.newImport(path)} kind="primary" icon="plus">
          Impor daftar
        </ButtonLink>
      )
      return c.render(<ListPage {...{ kind, imports, zone: actor.zone, actions }} />, {
        ...frameOf(kind, 'Impor', help.list(kind)),
        crumbs: [kind.list],
      })
    }),
  )

  const beginPage = (c: Context<App>, form: FormState = blank({ asOf: c.var.today })) =>
    c.render(
      <BeginPage {...{ kind, form, limit: c.var.services.files.limit, today: c.var.today }} />,
      frameOf(kind, 'Impor daftar', help.begin, true),
    )
  routes.use(to.newImport(path), throughPassing)
  routes.get(
    to.newImport(path),
    page(permission, (c) => beginPage(c)),
  )
  routes.post(
    to.newImport(path),
    submit(begin(kind), { again: beginPage, sentences: beginSentences, next: shown }),
  )

  const mapPage = async (c: One, form?: FormState) => {
    const job = await find(c, kind)
    if (job.state !== 'mapping' && !form) return c.redirect(to.import(path, job.id))
    return c.render(
      <MapPage {...{ kind, job, form: form ?? mappingForm(job) }} />,
      frameOf(kind, 'Cocokkan kolom', help.mapping(kind), true),
    )
  }
  routes.get(
    to.mapImport(path, ':id'),
    page(permission, (c) => mapPage(c)),
  )
  routes.post(
    to.mapImport(path, ':id'),
    submit(map(kind), { again: mapPage, sentences: mapSentences, next: shown }),
  )

  return routes
}

/** Lists are read once and hold columns that must not be kept: they never enter the store of files. */
const throughPassing: MiddlewareHandler<App> = async (c, next) => {
  const { services } = c.var
  c.set('services', { ...services, files: { ...services.files, ...services.files.passing } })
  await next()
}

function mappingForm(job: Import): FormState {
  const mapping = job.mapping as unknown as Mapping
  const chosen = Object.entries(mapping).flatMap(([key, places]) => places.map((at) => [`kolom-${at}`, key]))
  return blank({ ...Object.fromEntries(chosen), version: job.version })
}
