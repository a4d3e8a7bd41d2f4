/** How many recordings a page left on this device because there was no network (see src/signing/public/kept.ts). */
const unsentMark = 'bekal-belum-terkirim'

/** Signing out wipes the device, so it asks first when something was not sent. */
export function guardSigningOut(): void {
  addEventListener('submit', (event) => {
    const unsent = localStorage.getItem(unsentMark)
    const leaves = (event.target as HTMLFormElement).action.endsWith('/keluar')
    if (!unsent || !leaves) return
    const question = `${unsent} catatan di perangkat ini belum terkirim dan akan hilang. Tetap keluar?`
    if (!confirm(question)) event.preventDefault()
  })
}
