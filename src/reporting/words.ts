import type { Words } from '#kernel'

/** This capability reads; what it tells of itself is who took a list away, and what for. */
export const words: Words = {
  acts: { 'list.exported': 'mengunduh daftar' },
  fields: { list: 'Daftar', filter: 'Saringan', rows: 'Baris', purpose: 'Keperluan' },
}
