import type { FormState } from '../../form.ts'
import type { Child } from '../../jsx/runtime.ts'
import { Icon } from '../icon.tsx'
import { theirsOf } from './theirs.ts'

export interface FieldProps {
  form: FormState
  name: string
  label: string
  /** How to fill it in, or an example. */
  hint?: Child
  /** Fields are required unless said; an optional one says so. */
  optional?: boolean | undefined
  /** Only where two forms of one page share a field name. */
  id?: string | undefined
}

/** What a kind of field adds: how a value reads to people, and when two spellings mean the same. */
export interface FieldKind extends FieldProps {
  written?: ((value: string) => string) | undefined
  plain?: ((value: string) => string) | undefined
}

/** Label, hint, error and a colleague's version around one control. */
export function Field({ children, ...field }: FieldKind & { children: Child }) {
  return (
    <div class={classOf(field)}>
      <label for={idOf(field)}>
        <Name {...field} />
      </label>
      <Words {...field} />
      {children}
      <Theirs {...field} />
    </div>
  )
}

/** The same around several controls that answer one question. */
export function FieldGroup({ children, ...field }: FieldKind & { children: Child }) {
  return (
    <fieldset class={classOf(field)} aria-describedby={describedBy(field)}>
      <legend>
        <Name {...field} />
      </legend>
      <Words {...field} />
      {children}
      <Theirs {...field} />
    </fieldset>
  )
}

/** The same around one box to tick, whose label stands behind it. */
export function TickFrame({ children, ...field }: FieldKind & { children: Child }) {
  return (
    <div class={classOf(field)}>
      <Words {...field} />
      {children}
      <Theirs {...field} />
    </div>
  )
}

/** What every control carries: its name, its id, and what is said about it. */
export function controlOf(field: FieldKind) {
  return {
    id: idOf(field),
    name: field.name,
    'aria-invalid': problemOf(field) ? 'true' : undefined,
    'aria-describedby': describedBy(field),
  }
}

const idOf = ({ id, name }: FieldProps) => id ?? name
const classOf = (field: FieldProps) => (problemOf(field) ? 'field wrong' : 'field')

function problemOf({ form, name }: FieldProps): string | undefined {
  return form.errors[name]?.[0] ?? (form.refusalField === name ? form.refusal : undefined)
}

function describedBy(field: FieldKind): string | undefined {
  const said = [
    field.hint ? 'hint' : undefined,
    problemOf(field) && 'problem',
    theirsOf(field) !== undefined && 'theirs',
  ].filter((part) => typeof part === 'string')
  return said.length > 0 ? said.map((part) => `${idOf(field)}-${part}`).join(' ') : undefined
}

function Name({ label, optional }: FieldProps) {
  return (
    <>
      {label}
      {optional && <span class="optional"> (opsional)</span>}
    </>
  )
}

function Words(field: FieldProps) {
  const problem = problemOf(field)
  return (
    <>
      {field.hint && (
        <p class="hint" id={`${idOf(field)}-hint`}>
          {field.hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${idOf(field)}-problem`}>
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </>
  )
}

function Theirs(field: FieldKind) {
  const theirs = theirsOf(field)
  if (theirs === undefined) return null
  return (
    <p class="theirs" id={`${idOf(field)}-theirs`}>
      Versi rekan Anda: <b>{theirs}</b>
    </p>
  )
}
