import { z } from 'zod'

/**
 * What a form page is drawn from: what the person typed, what is wrong with it, and, where someone else
 * saved the same record meanwhile, what stands there now.
 */
export interface FormState {
  /** By field name: text, or a list of texts for repeated fields. */
  values: Record<string, unknown>
  /** By field name; the first sentence is shown at the field, all of them in the summary. */
  errors: Record<string, string[]>
  /** Why the act was refused, as a sentence. */
  refusal?: string
  /** Which field the refusal speaks of, if one. */
  refusalField?: string
  /** The same fields as another officer saved them in the meantime. */
  theirs?: Record<string, unknown>
}

export const blank = (values: Record<string, unknown> = {}): FormState => ({ values, errors: {} })

/** Sentences by field; what belongs to no field stands under ''. */
export function errorsOf(error: z.ZodError): Record<string, string[]> {
  const { fieldErrors, formErrors } = z.flattenError(error)
  return { ...(fieldErrors as Record<string, string[]>), ...(formErrors.length > 0 && { '': formErrors }) }
}

/** The value of a field as text, for an input. */
export function typed(form: FormState, name: string): string {
  const value = form.values[name]
  return value === undefined || value === null ? '' : String(value)
}
