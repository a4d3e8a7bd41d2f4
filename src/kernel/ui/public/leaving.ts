/** Asks before a filled-in form is lost. */
export function guardLeaving(): void {
  let changed: Element | null = null
  addEventListener('input', (event) => {
    changed = (event.target as Element).closest('form[data-guard]') ?? changed
  })
  addEventListener('submit', (event) => {
    if (event.target === changed) changed = null
  })
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault()
  })
}
