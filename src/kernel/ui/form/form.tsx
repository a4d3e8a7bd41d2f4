import type { FormState } from '../../form.ts'
import type { Child } from '../../jsx/runtime.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormKey } from './key.tsx'

interface FormProps {
  form: FormState
  /** The address of this page unless said. */
  action?: string | undefined
  /** Needed where a `<FileField>` stands inside. */
  files?: boolean | undefined
  /** Stands over a refusal where nothing was to be saved. */
  refused?: string | undefined
  children: Child
}

/**
 * A form that is posted, with its key and its error summary: `<Form form={form}><TextField … /><Actions submit="Simpan" /></Form>`.
 * The browser does not judge the fields; the act's sentences do.
 */
export function Form({ form, action, files, refused, children }: FormProps) {
  return (
    <form
      class="form"
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
      data-guard
    >
      <ErrorSummary {...{ form, refused }} />
      <FormKey form={form} />
      {children}
    </form>
  )
}

/** Fields that belong together, under a heading: `<FieldSet legend="Masa berlaku">…</FieldSet>`. */
export function FieldSet({ legend, children }: { legend: string; children: Child }) {
  return (
    <fieldset class="field-set">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

/** Two or three short fields on one line where there is room. */
export function FieldRow({ children }: { children: Child }) {
  return <div class="field-row">{children}</div>
}
