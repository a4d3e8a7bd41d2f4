import { typed } from '../../form.ts'
import { controlOf, Field, type FieldProps } from './field.tsx'

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | undefined
  /** As wide as what is expected: a code, a number or a name. */
  width?: 'short' | 'medium' | 'full' | undefined
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined
  autocomplete?: string | undefined
  /** What the browser offers while typing; anything else may be typed too. */
  suggestions?: readonly string[] | undefined
}

/** One line of text: `<TextField form={form} name="number" label="Nomor perjanjian" />`. A password is never sent back. */
export function TextField(props: TextFieldProps) {
  const {
    form,
    name,
    id = name,
    type = 'text',
    width = 'full',
    inputmode,
    autocomplete,
    suggestions = [],
  } = props
  const list = suggestions.length > 0 ? `${id}-suggestions` : undefined
  return (
    <Field {...props}>
      <input
        class={`input ${width}`}
        type={type}
        value={type === 'password' ? undefined : typed(form, name)}
        inputmode={inputmode}
        autocomplete={autocomplete}
        list={list}
        {...controlOf(props)}
      />
      {list && (
        <datalist id={list}>
          {suggestions.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

interface TextAreaProps extends FieldProps {
  rows?: number | undefined
}

/** Several lines: `<TextArea form={form} name="scope" label="Ruang lingkup" />`. */
export function TextArea(props: TextAreaProps) {
  // HTML drops the first line break of a text area, so one is put in front of what was typed
  return (
    <Field {...props}>
      <textarea class="input" rows={props.rows ?? 4} {...controlOf(props)}>
        {`\n${typed(props.form, props.name)}`}
      </textarea>
    </Field>
  )
}
