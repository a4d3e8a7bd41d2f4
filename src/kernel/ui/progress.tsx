interface ProgressProps {
  value: number
  max: number
  /** Says the same in words, for example "7 dari 12 kegiatan". */
  label: string
}

/** How far it is: `<Progress value={7} max={12} label="7 dari 12 kegiatan" />`. */
export function Progress({ value, max, label }: ProgressProps) {
  return (
    <div class="progress">
      <span>{label}</span>
      <progress value={Math.min(value, max)} max={Math.max(max, 1)} aria-label={label} />
    </div>
  )
}
