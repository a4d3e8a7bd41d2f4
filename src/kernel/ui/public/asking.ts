const pause = 400 // milliseconds without a key before anybody is asked

/** Shows at each `data-ask` what that address says of the fields typed so far. */
export function askWhileTyping(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-ask]')) {
    const form = place.closest('form')
    if (form) watch(form, place)
  }
}

function watch(form: HTMLFormElement, place: HTMLElement): void {
  let waiting: number | undefined
  let asked = ''

  async function ask(): Promise<void> {
    const typed = new FormData(form)
    const query = new URLSearchParams()
    for (const name of (place.dataset.fields ?? '').split(' ')) {
      const value = typed.get(name)
      if (typeof value === 'string' && value.trim() !== '') query.set(name, value)
    }
    if (String(query) === asked) return
    asked = String(query)
    const answer = await fetch(`${place.dataset.ask}?${query}`).catch(() => undefined)
    // whoever was signed out meanwhile is led to the door, which is no answer
    if (!answer?.ok || answer.redirected) return
    const piece = await answer.text()
    if (String(query) === asked) place.innerHTML = piece
  }

  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(), pause)
  })
}
