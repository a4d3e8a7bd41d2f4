import type { Child } from '../jsx/runtime.ts'

interface PageHeadProps {
  title: string
  /** One sentence that says what stands here. */
  lead?: Child
  /** A `<Badge>`. */
  status?: Child
  /** Buttons; the primary one last. */
  actions?: Child
}

/** The head of every page: `<PageHead title="Mitra" lead="12 mitra." actions={<ButtonLink …/>} />`. */
export function PageHead({ title, lead, status, actions }: PageHeadProps) {
  return (
    <div class="page-head">
      <div class="page-title">
        <h1>{title}</h1>
        {(lead || status) && (
          <p>
            {lead} {status}
          </p>
        )}
      </div>
      {actions && <div class="page-actions">{actions}</div>}
    </div>
  )
}
