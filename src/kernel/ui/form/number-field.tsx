import { typed } from '../../form.ts'
import { readRupiah, rupiah } from '../../money.ts'
import { controlOf, Field, type FieldProps } from './field.tsx'

interface NumberFieldProps extends FieldProps {
  /** What is counted, shown behind the number: "orang". */
  unit?: string | undefined
  /** Whole numbers unless said. */
  decimal?: boolean | undefined
}

/** A number as text, so that "1.500" arrives as typed: `<NumberField form={form} name="quantity" label="Jumlah" unit="orang" />`. */
export function NumberField({ unit, decimal, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      <div class="with-unit">
        <input
          type="text"
          class="input short"
          inputmode={decimal ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={typed(field.form, field.name)}
          {...controlOf(field)}
        />
        {unit && <span>{unit}</span>}
      </div>
    </Field>
  )
}

/** Whole rupiah; a stored amount is shown with dots, a typed one as it was typed: `<MoneyField form={form} name="budget" label="Anggaran" />`. */
export function MoneyField(props: FieldProps) {
  const value = props.form.values[props.name]
  const stored = typeof value === 'bigint' || typeof value === 'number'
  const field = { ...props, written: inRupiah, plain: inRupiah }
  return (
    <Field {...field}>
      <div class="with-unit">
        <span>Rp</span>
        <input
          type="text"
          class="input medium"
          inputmode="numeric"
          autocomplete="off"
          value={stored ? inRupiah(String(value)).replace('Rp', '') : typed(props.form, props.name)}
          {...controlOf(field)}
        />
      </div>
    </Field>
  )
}

function inRupiah(text: string): string {
  const amount = readRupiah(text)
  return amount === undefined ? text : rupiah(amount)
}
