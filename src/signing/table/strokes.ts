import { z } from 'zod'

/** The sheet a signature is drawn on; its points are whole numbers within it. */
export const sheet = { width: 1000, height: 400 } as const

/** Most characters of a drawn signature, about two thousand points. */
export const mostStrokes = 20_000
const fewestPoints = 8
const written = /^\d{1,4},\d{1,3}(?: \d{1,4},\d{1,3})*(?:;\d{1,4},\d{1,3}(?: \d{1,4},\d{1,3})*)*$/

/** A drawn signature: strokes 'x,y x,y' divided by ';'. Nothing else gets in, and a dot is no signature. */
export const strokesField = z
  .string('Minta penanda tangan menggambar tanda tangannya')
  .max(mostStrokes, 'Gambar tanda tangan terlalu besar. Hapus, lalu gambar lagi.')
  .regex(written, 'Gambar tanda tangan tidak terbaca. Hapus, lalu gambar lagi.')
  .refine((text) => points(text).every(([x = -1, y = -1]) => x <= sheet.width && y <= sheet.height), {
    error: 'Gambar tanda tangan tidak terbaca. Hapus, lalu gambar lagi.',
  })
  .refine((text) => points(text).length >= fewestPoints, {
    error: 'Minta penanda tangan menggambar tanda tangannya',
  })

const points = (text: string) => text.split(/[; ]/).map((point) => point.split(',').map(Number))

/** The same as the path of an SVG. */
export function pathOf(strokes: string): string {
  return strokes
    .split(';')
    .map((stroke) => `M${stroke.replaceAll(' ', 'L').replaceAll(',', ' ')}`)
    .join('')
}
