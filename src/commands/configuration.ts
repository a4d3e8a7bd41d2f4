import { settings } from '../config.ts'
import { command } from '../program/command.ts'

/** npm run konfigurasi: every setting, what it is for, and what it stands at. */
await command(() => {
  const lines = Object.entries(settings).map(
    ([name, { about, right, fallback }]) =>
      `${name}\n  ${about}\n  Isi: ${right}. Bila kosong: ${fallback ?? 'tidak dipakai'}.`,
  )
  return ['Pengaturan Bekal, diisi sebagai variabel lingkungan:', ...lines].join('\n\n')
})
