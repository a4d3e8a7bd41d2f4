import type { Child } from '../jsx/runtime.ts'
import { ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

interface EmptyProps {
  title: string
  /** What to do now. */
  children?: Child
  /** The button that does it. */
  action?: Child
  icon?: IconName | undefined
}

/** Nothing here yet, and what to do: `<Empty title="Belum ada perjanjian" action={<ButtonLink …/>}>Mulai dari …</Empty>`. */
export function Empty({ title, children, action, icon = 'box' }: EmptyProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p class="empty-title">{title}</p>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}

/** A list whose question matches nothing; `all` is the address of the list without a question. */
export function NoMatch({ all }: { all: string }) {
  return (
    <Empty title="Tidak ada yang cocok" action={<ButtonLink href={all}>Tampilkan semua</ButtonLink>}>
      Coba kata yang lebih pendek atau hapus saringan.
    </Empty>
  )
}
