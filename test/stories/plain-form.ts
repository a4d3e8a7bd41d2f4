import type { Page } from 'playwright-core'

interface Sending {
  /** Of the button that is pressed; the first form that has it is sent. */
  button: { name: string; value: string }
  /** Written into fields of the form; those it does not have are left out. */
  typed: Record<string, string>
}

/**
 * Sends a form of a page exactly as a browser without script would, and answers with the page that comes after: for
 * what a story repeats many times, where drawing every page would show nothing new.
 */
export async function sendForm(page: Page, html: string, sending: Sending): Promise<string> {
  const { action, fields } = (await page.evaluate(
    `(${readForm})(${JSON.stringify(html)}, ${JSON.stringify(sending)})`,
  )) as { action: string; fields: Record<string, string> }
  const { origin } = new URL(page.url())
  const answer = await page.context().request.post(action, { form: fields, headers: { origin } })
  if (!answer.ok()) throw new Error(`${action} answers ${answer.status()}`)
  return await answer.text()
}

const readForm = `(html, { button: { name, value }, typed }) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const button = parsed.querySelector('form button[name="' + name + '"][value="' + value + '"]')
  if (!button) throw new Error('no form with the button ' + value)
  for (const [field, text] of Object.entries(typed)) {
    const input = button.form.elements.namedItem(field)
    if (input) input.value = text
  }
  return { action: button.form.getAttribute('action'), fields: Object.fromEntries(new FormData(button.form, button)) }
}`
