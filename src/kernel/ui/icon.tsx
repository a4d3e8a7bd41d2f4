import { type IconName, icons } from './icons.ts'

interface IconProps {
  name: IconName
  /** Only for an icon that stands without a word beside it. */
  label?: string | undefined
}

/** A line drawing in the colour of the text around it: `<Icon name="download" />`. */
export function Icon({ name, label }: IconProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
      focusable="false"
    >
      {icons[name]}
    </svg>
  )
}
