export type NoticeKind = 'info' | 'good' | 'attention' | 'stalled'

/** Says something in its place; what was said there before gives way, and the same again is not said twice. */
export function sayIn(place: Element | null, text: string, kind: NoticeKind): void {
  if (!place || place.textContent === text) return
  const notice = document.createElement('p')
  notice.className = `alert ${kind}`
  notice.textContent = text
  place.replaceChildren(notice)
}

/** A plain button that a script brings along. */
export function aButton(label: string, work: () => unknown): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button plain'
  made.textContent = label
  made.addEventListener('click', () => void work())
  return made
}
