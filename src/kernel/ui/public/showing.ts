/** Brings what is wrong to the eye and to the screen reader. */
export function showErrors(): void {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]')
  if (!summary) return
  // a form reached by a link to one field keeps its #, which would draw the eye past the errors again
  history.replaceState(history.state, '', location.pathname + location.search)
  summary.focus()
}

/** Scrolls rows of links that do not fit so far that the current page is seen. */
export function showCurrentPage(): void {
  for (const link of document.querySelectorAll<HTMLElement>('.nav [aria-current], .tabs [aria-current]')) {
    const row = link.closest('nav')
    if (row) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2
  }
}
