import type { Child } from '../../jsx/runtime.ts'
import { Button } from '../button.tsx'

interface ActionsProps {
  /** What the primary button does, as a verb: "Simpan mitra". */
  submit: string
  /** Where giving up leads. */
  cancel?: string | undefined
  kind?: 'primary' | 'danger' | undefined
  /** Further buttons. */
  children?: Child
}

/** The end of a form: `<Actions submit="Catat perjanjian" cancel={to.agreements} />`. */
export function Actions({ submit, cancel, kind = 'primary', children }: ActionsProps) {
  return (
    <div class="actions">
      <Button kind={kind}>{submit}</Button>
      {children}
      {cancel && <a href={cancel}>Kembali</a>}
    </div>
  )
}
