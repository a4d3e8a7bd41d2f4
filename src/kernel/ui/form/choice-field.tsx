import { typed } from '../../form.ts'
import { controlOf, Field, FieldGroup, type FieldProps, TickFrame } from './field.tsx'
import { labelOf, type Option, Options } from './options.tsx'
import { texts } from './theirs.ts'

interface ChoiceProps extends FieldProps {
  options: readonly Option[]
}

interface TicksProps extends ChoiceProps {
  /** Short answers stand on one line where there is room. */
  beside?: boolean | undefined
}

interface SelectFieldProps extends ChoiceProps {
  /** The first line, which chooses nothing. */
  prompt?: string | undefined
}

/** One of many: `<SelectField form={form} name="kind" label="Jenis" options={kinds} />`. */
export function SelectField({ prompt = 'Pilih satu', options, ...rest }: SelectFieldProps) {
  const field = { ...rest, written: labelOf(options) }
  return (
    <Field {...field}>
      <select class="input" {...controlOf(field)}>
        <Options options={[{ value: '', label: prompt }, ...options]} chosen={typed(rest.form, rest.name)} />
      </select>
    </Field>
  )
}

/** One of a few, all in sight: `<RadioField form={form} name="way" label="Cara tanda tangan" options={ways} />`. */
export function RadioField(props: TicksProps) {
  return <Ticks {...props} type="radio" />
}

/** Any of a few, sent as a repeated field: `<CheckFields form={form} name="objects" label="Objek kerja sama" options={objects} />`. */
export function CheckFields(props: TicksProps) {
  return <Ticks {...props} type="checkbox" />
}

function Ticks({ type, options, beside, ...field }: TicksProps & { type: 'radio' | 'checkbox' }) {
  const { form, name, id = name } = field
  const chosen = texts(form.values[name])
  const ticks = options.map((option, at) => (
    <Tick label={option.label} hint={option.hint} for={at === 0 ? id : `${id}-${option.value}`}>
      <input
        type={type}
        id={at === 0 ? id : `${id}-${option.value}`}
        name={name}
        value={option.value}
        checked={chosen.includes(option.value)}
      />
    </Tick>
  ))
  return (
    <FieldGroup {...field} written={labelOf(options)}>
      {beside ? (
        <div class="ticks-beside">{ticks}</div>
      ) : options.length > many ? (
        <div class="ticks">{ticks}</div>
      ) : (
        ticks
      )}
    </FieldGroup>
  )
}

/** More than these stand in columns where there is room. */
const many = 8

interface CheckFieldProps extends FieldProps {
  /** What is sent when ticked. */
  value?: string | undefined
}

/** One thing to agree to: `<CheckField form={form} name="urgent" label="Mendesak" />` sends `ya` when ticked. */
export function CheckField({ value = 'ya', ...rest }: CheckFieldProps) {
  const field = { ...rest, written: (each: string) => (means(each) ? 'dicentang' : 'tidak dicentang') }
  const checked = texts(rest.form.values[rest.name]).some(means)
  function means(each: string): boolean {
    return each === value || each === 'true'
  }
  return (
    <TickFrame {...field}>
      <Tick label={rest.label} hint={undefined} for={rest.id ?? rest.name}>
        <input type="checkbox" value={value} checked={checked} {...controlOf(field)} />
      </Tick>
    </TickFrame>
  )
}

interface TickProps {
  label: string
  hint: string | undefined
  for: string
  children: ReturnType<typeof TickFrame>
}

function Tick({ label, hint, for: id, children }: TickProps) {
  return (
    <div class="tick">
      {children}
      <label for={id}>
        {label}
        {hint && <small>{hint}</small>}
      </label>
    </div>
  )
}
