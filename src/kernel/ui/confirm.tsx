import type { FormState } from '../form.ts'
import type { Child } from '../jsx/runtime.ts'
import { Card } from './card.tsx'
import { Actions } from './form/actions.tsx'
import { Form } from './form/form.tsx'
import { PageHead } from './page-head.tsx'

interface ConfirmProps {
  form: FormState
  /** The question: "Akhiri perjanjian ini?" */
  title: string
  /** What will happen and what cannot be undone. */
  consequence: Child
  /** The verb of the button: "Akhiri perjanjian". */
  submit: string
  cancel: string
  action?: string | undefined
  /** Red, for what cannot be undone. */
  danger?: boolean | undefined
  /** Fields to fill in first, such as a reason. */
  children?: Child
}

/** A page of its own that asks before something weighty: `<Confirm form={form} title="Akhiri sesi?" consequence="…" submit="Akhiri" cancel={to.account} />`. */
export function Confirm({
  form,
  title,
  consequence,
  submit,
  cancel,
  action,
  danger,
  children,
}: ConfirmProps) {
  return (
    <>
      <PageHead title={title} />
      <Card>
        <Form form={form} action={action}>
          <p>{consequence}</p>
          {children}
          <Actions submit={submit} cancel={cancel} kind={danger ? 'danger' : 'primary'} />
        </Form>
      </Card>
    </>
  )
}
