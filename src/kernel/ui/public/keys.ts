import { areKeysOn, offerKeysHelp, openKeysHelp } from './keys-help.ts'

/** Short ways for people who work with the keyboard all day; everything is reached without them too. */
export function listenForKeys(): void {
  offerKeysHelp()
  addEventListener('keydown', (event) => {
    const here = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(here) || !areKeysOn()) return
    if (pressed(event.key, here)) event.preventDefault()
  })
}

/** True when the key did something. Letters and arrows work only inside a table, so they are in nobody's way. */
function pressed(key: string, here: HTMLElement): boolean {
  if (key === '/') return focusOn(document.querySelector('[data-key="/"]'))
  if (key === '?') return openKeysHelp()
  const row = here.closest<HTMLElement>('.table tbody tr')
  if (key === 'j' && !row) return focusOn(linkIn(document.querySelector('.table tbody tr')))
  if (!row) return false
  if (key === 'j' || key === 'ArrowDown') return focusOn(linkIn(row.nextElementSibling))
  if (key === 'k' || key === 'ArrowUp') return focusOn(linkIn(row.previousElementSibling))
  return key === 'x' && tick(row)
}

function isTyping(here: HTMLElement): boolean {
  return here.matches('input:not([type="checkbox"]), textarea, select, dialog, dialog *')
}

const linkIn = (row: Element | null | undefined) => row?.querySelector<HTMLElement>('.title a') ?? null

function focusOn(target: HTMLElement | null): boolean {
  target?.focus()
  return target !== null
}

function tick(row: HTMLElement): boolean {
  const box = row.querySelector<HTMLInputElement>('.row-tick')
  box?.click()
  return box !== null
}
