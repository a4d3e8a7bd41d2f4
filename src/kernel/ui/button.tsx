import type { Child } from '../jsx/runtime.ts'
import { FormKey } from './form/key.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

type Kind = 'primary' | 'plain' | 'danger'

interface Look {
  children: string
  /** Plain unless said; one primary on a page. */
  kind?: Kind | undefined
  icon?: IconName | undefined
}

interface ButtonProps extends Look {
  name?: string | undefined
  value?: string | undefined
}

/** Sends the form around it: `<Button kind="primary">Simpan</Button>`. */
export function Button({ children, kind = 'plain', icon, name, value }: ButtonProps) {
  return (
    <button type="submit" class={`button ${kind}`} name={name} value={value}>
      <Face icon={icon}>{children}</Face>
    </button>
  )
}

interface ButtonLinkProps extends Look {
  href: string
  /** The name of the file that is saved instead of opened. */
  download?: string | undefined
  /** Read aloud behind the words: which of several it is. */
  about?: string | undefined
}

/** Goes somewhere and changes nothing: `<ButtonLink href={to.newAgreement} kind="primary" icon="plus">Catat perjanjian</ButtonLink>`. */
export function ButtonLink({ children, href, kind = 'plain', icon, download, about }: ButtonLinkProps) {
  return (
    <a class={`button ${kind}`} href={href} download={download}>
      <Face icon={icon}>{children}</Face>
      {about && <span class="hidden-text"> {about}</span>}
    </a>
  )
}

interface PostButtonProps extends ButtonProps {
  action: string
  /** Further hidden fields, as `<Hidden>`. */
  fields?: Child
}

/** A whole form that is one button: `<PostButton action={to.remind(id)} icon="send">Kirim pengingat</PostButton>`. */
export function PostButton({ action, fields, ...button }: PostButtonProps) {
  return (
    <form class="post-button" method="post" action={action}>
      <FormKey />
      {fields}
      <Button {...button} />
    </form>
  )
}

function Face({ icon, children }: { icon: IconName | undefined; children: string }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  )
}
