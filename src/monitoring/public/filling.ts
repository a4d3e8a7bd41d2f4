import type { Fields } from './kept.ts'

const needed = ['agreementId', 'visitedOn', 'beginsAt', 'place', 'othersOurs', 'summary']

/** What stands in the form, as it would be sent; the key of the page is not of this visit. */
export function fieldsIn(form: HTMLFormElement): Fields {
  const { kunci: _, ...fields } = Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, String(value)]),
  )
  return fields
}

/** Puts answers back; a field of which nothing is known is emptied. */
export function fillIn(form: HTMLFormElement, fields: Fields): void {
  form.reset()
  for (const each of controlsOf(form)) {
    const value = fields[each.name]
    if (each.type === 'radio' || each.type === 'checkbox')
      (each as HTMLInputElement).checked = each.value === value
    else if (value !== undefined) each.value = value
  }
}

/** What is still missing, to be said before somebody leaves the place; its first field gets the focus. */
export function missingIn(form: HTMLFormElement): string | undefined {
  const fields = fieldsIn(form)
  const field = needed.find((name) => !fields[name]?.trim())
  if (field) return ask(form, field, form.querySelector(`label[for="${field}"]`))
  for (const set of form.querySelectorAll<HTMLFieldSetElement>('.field-set')) {
    const names = controlsOf(set).map(({ name }) => name)
    const [answer = '', note = ''] = [...new Set(names)]
    if (!fields[answer]) return ask(form, answer, set.querySelector('legend'))
    if (fields[answer] !== 'yes' && !fields[note]?.trim()) return ask(form, note, set.querySelector('legend'))
  }
  return undefined
}

function ask(form: HTMLFormElement, name: string, label: Element | null): string {
  form.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
  const what = label?.textContent?.trim() ?? ''
  return name.startsWith('temuan-') ? `Tulis dulu temuannya: ${what}` : `Isi dulu: ${what}`
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function controlsOf(within: HTMLElement): Control[] {
  const all = [...within.querySelectorAll<Control>('input, select, textarea')]
  return all.filter(({ name, type }) => name !== '' && type !== 'hidden')
}
