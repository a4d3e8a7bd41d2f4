import { markup } from '../jsx/markup.ts'
import type { Child } from '../jsx/runtime.ts'
import { asset } from './assets.ts'
import { type Crumb, Crumbs } from './crumbs.tsx'
import { Header, type HeaderProps } from './header.tsx'

interface DocumentProps extends HeaderProps {
  /** Stands in the browser's title before the name of the product. */
  title: string
  /** The way here, outermost first, without the page itself. */
  crumbs?: readonly Crumb[] | undefined
  /** A `<HelpDrawer>`. */
  help?: Child
  /** Forms read better narrow; on the page of a stranger they stand in the middle. */
  narrow?: boolean | undefined
  /** Built scripts beside the common one. */
  scripts?: readonly string[] | undefined
  /** Seconds after which a browser without script asks again. */
  refresh?: number | undefined
  /** "21 November 2026 pukul 07.00 WIB". */
  asOf?: string | undefined
  /** Links in the footer, such as the guide. */
  footer?: readonly { href: string; label: string }[] | undefined
  children?: Child
}

/** The whole page around what a route draws; without `nav` and `who` it is the page of a stranger. */
export function Document({
  title,
  crumbs = [],
  help,
  narrow,
  scripts,
  refresh,
  asOf,
  footer = [],
  children,
  ...header
}: DocumentProps) {
  return (
    <>
      {markup`<!doctype html>`}
      <html lang="id">
        <Head title={title} scripts={scripts} refresh={refresh} />
        <body>
          <a class="skip" href="#isi">
            Langsung ke isi
          </a>
          <Header {...header} />
          <main id="isi" tabindex="-1" class={narrow ? (header.who ? 'narrow' : 'alone') : undefined}>
            {(crumbs.length > 0 || help) && (
              <div class="whereabouts">
                {crumbs.length > 0 && <Crumbs items={[...crumbs, { label: title }]} />}
                {help}
              </div>
            )}
            {children}
          </main>
          <footer class="foot">
            <p>Bekal.{asOf && ` Data per ${asOf}.`}</p>
            {footer.length > 0 && (
              <ul>
                {footer.map(({ href, label }) => (
                  <li>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            )}
          </footer>
        </body>
      </html>
    </>
  )
}

function Head({ title, scripts = [], refresh }: Pick<DocumentProps, 'title' | 'scripts' | 'refresh'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} · Bekal`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link
        rel="preload"
        href={asset('plus-jakarta-sans.woff2')}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={asset('app.css')} />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      <script type="module" src={asset('app.js')} />
      {scripts.map((name) => (
        <script type="module" src={asset(name)} />
      ))}
      {refresh && (
        <noscript>
          <meta http-equiv="refresh" content={String(refresh)} />
        </noscript>
      )}
    </head>
  )
}
