/** A second press does nothing while the first is on its way; coming back by the back button frees the button. */
export function submitOnce(): void {
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (form.method !== 'post' || event.defaultPrevented) return
    // after this turn, so that the pressed button's own name and value are still sent
    setTimeout(() => setDisabled(form, true))
  })
  addEventListener('pageshow', () => {
    for (const form of document.forms) setDisabled(form, false)
  })
}

function setDisabled(form: HTMLFormElement, disabled: boolean): void {
  for (const button of form.querySelectorAll('button')) button.disabled = disabled
}
