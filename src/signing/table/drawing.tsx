import { pathOf, sheet } from './strokes.ts'

/** A drawn signature as a picture. */
export function Drawing({ strokes, of }: { strokes: string; of: string }) {
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={`Tanda tangan ${of}`}
    >
      <path d={pathOf(strokes)} />
    </svg>
  )
}
