import { markup } from '../jsx/markup.ts'

/** The mark, an open box seen from above, and the name: `<Logo />`. Its colours come from the stylesheet. */
export function Logo() {
  return (
    <span class="logo">
      {markup`<svg viewBox="0 0 18 18" aria-hidden="true" focusable="false"><path class="logo-warm" d="M0 0h18l-4 4H4v10l-4 4z"/><path class="logo-plain" d="M18 0v18H0l4-4h10V4z"/></svg>`}
      Bekal
    </span>
  )
}
