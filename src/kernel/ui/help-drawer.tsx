import type { Child } from '../jsx/runtime.ts'
import { Icon } from './icon.tsx'

export interface HelpProps {
  /** What this page is for, in one or two sentences. */
  purpose: Child
  /** The words on this page that a newcomer may not know. */
  terms?: readonly (readonly [term: string, meaning: Child])[] | undefined
  /** What to do next. */
  next?: Child
  picture?: { src: string; alt: string } | undefined
  /** The page of the guide that says more. */
  guide?: { href: string; label: string } | undefined
}

/** Help that opens in place, without script: `<HelpDrawer purpose="…" terms={[['PKS', '…']]} next="…" />`. */
export function HelpDrawer({ purpose, terms = [], next, picture, guide }: HelpProps) {
  return (
    <details class="help">
      <summary>
        <Icon name="help" />
        Bantuan halaman ini
      </summary>
      <div class="help-text">
        <h2>Untuk apa halaman ini</h2>
        <p>{purpose}</p>
        {next && (
          <>
            <h2>Langkah berikutnya</h2>
            <p>{next}</p>
          </>
        )}
        {terms.length > 0 && (
          <>
            <h2>Arti istilah</h2>
            <dl>
              {terms.map(([term, meaning]) => (
                <div>
                  <dt>{term}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {picture && <img src={picture.src} alt={picture.alt} loading="lazy" />}
        {guide && <a href={guide.href}>{guide.label}</a>}
      </div>
    </details>
  )
}
