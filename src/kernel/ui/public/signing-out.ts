import { unsentHere } from './unsent.ts'

/** Signing out wipes the device, so it asks first when something was not sent. */
export function guardSigningOut(): void {
  addEventListener('submit', (event) => {
    const unsent = unsentHere()
    const leaves = (event.target as HTMLFormElement).action.endsWith('/keluar')
    if (unsent === 0 || !leaves) return
    const question = `${unsent} catatan di perangkat ini belum terkirim dan akan hilang. Tetap keluar?`
    if (!confirm(question)) event.preventDefault()
  })
}
