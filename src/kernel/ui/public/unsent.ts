const mark = 'bekal-belum-terkirim'

/** A room says how much of its own waits on this device for the network. */
export function sayUnsent(room: string, count: number): void {
  if (count === 0) localStorage.removeItem(`${mark}:${room}`)
  else localStorage.setItem(`${mark}:${room}`, String(count))
}

/** How much waits on this device, of all rooms. */
export function unsentHere(): number {
  const rooms = Object.keys(localStorage).filter((key) => key.startsWith(`${mark}:`))
  return rooms.reduce((sum, key) => sum + Number(localStorage.getItem(key)), 0)
}
