import { longDay } from '../../dates.ts'
import { typed } from '../../form.ts'
import { controlOf, Field, type FieldProps } from './field.tsx'

interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD'; they guide the calendar, the act still decides. */
  min?: string | undefined
  max?: string | undefined
}

/** A calendar date, 'YYYY-MM-DD' in the form: `<DateField form={form} name="signedOn" label="Tanggal tanda tangan" />`. */
export function DateField({ hint = 'Pilih di kalender atau ketik.', min, max, ...rest }: DateFieldProps) {
  const field = { ...rest, hint, written: inWords }
  return (
    <Field {...field}>
      <input
        class="input date"
        type="date"
        value={typed(rest.form, rest.name)}
        min={min}
        max={max}
        {...controlOf(field)}
      />
    </Field>
  )
}

function inWords(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? longDay(text) : text
}
