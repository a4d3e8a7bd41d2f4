import type { Child } from '../jsx/runtime.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

type Kind = 'attention' | 'stalled' | 'good' | 'info'

const signs: Record<Kind, IconName> = {
  attention: 'warning',
  stalled: 'circle-x',
  good: 'circle-check',
  info: 'info',
}

interface AlertProps {
  kind?: Kind | undefined
  /** The heart of it, in bold. */
  title: string
  children?: Child
  /** What can be done about it: one `ButtonLink` or `PostButton`, or a few. */
  action?: Child
}

/** A band across the page: `<Alert title="2 kegiatan lewat tenggat.">Bahan baku belum dikirim.</Alert>`. */
export function Alert({ kind = 'attention', title, children, action }: AlertProps) {
  return (
    <div class={`alert ${kind}`}>
      <Icon name={signs[kind]} />
      <div>
        <p>
          <b>{title}</b> {children}
        </p>
      </div>
      {action && <div class="page-actions">{action}</div>}
    </div>
  )
}

/** A quiet word of explanation inside a card or form: `<Notice>Nomor boleh diisi nanti.</Notice>`. */
export function Notice({ children }: { children: Child }) {
  return (
    <div class="notice">
      <Icon name="info" />
      <p>{children}</p>
    </div>
  )
}
