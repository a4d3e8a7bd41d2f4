import { randomUUID } from 'node:crypto'
import { type FormState, typed } from '../../form.ts'

/** The hidden field that tells one filling of a form from the next, so that sending it twice does it once. */
export const formKeyName = 'kunci'

/** A form that comes back keeps its key; a fresh one gets a new one. */
export function FormKey({ form }: { form?: FormState | undefined }) {
  const key = (form && typed(form, formKeyName)) || randomUUID()
  return <input type="hidden" name={formKeyName} value={key} />
}
