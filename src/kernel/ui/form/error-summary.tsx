import type { FormState } from '../../form.ts'
import { Icon } from '../icon.tsx'

interface ErrorSummaryProps {
  form: FormState
  refused?: string | undefined
}

/** Everything that is wrong, each a link to its field; `Form` draws it itself. */
export function ErrorSummary({ form, refused = 'Belum tersimpan' }: ErrorSummaryProps) {
  const errors = Object.entries(form.errors).flatMap(([name, sentences]) =>
    sentences.map((text) => ({ name, text })),
  )
  if (!form.refusal && errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex="-1" data-error-summary>
      <Icon name="circle-x" />
      <div>
        <h2>{form.refusal ? refused : 'Ada yang perlu diperbaiki'}</h2>
        <ul>
          {form.refusal && <Line name={form.refusalField ?? ''} text={form.refusal} />}
          {errors.map((error) => (
            <Line {...error} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function Line({ name, text }: { name: string; text: string }) {
  return <li>{name ? <a href={`#${name}`}>{text}</a> : text}</li>
}
