import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { sayUnsent } from '#browser'

/** One recording that waits on this tablet for the network. */
export interface Kept {
  /** The key of its form: the program does the same key once. */
  key: string
  eventId: string
  agreementId: string
  partyId: string
  /** Whose tablet it was: only that person's session sends it. */
  keeper: string
  address: string
  fields: Record<string, string>
  recordedAt: string
  /** Why the program refused it; then a person decides. */
  refused?: string
}

interface Store extends DBSchema {
  recordings: { key: string; value: Kept }
}

const opened: Promise<IDBPDatabase<Store>> = openDB<Store>('bekal-acara', 1, {
  upgrade: (store) => void store.createObjectStore('recordings', { keyPath: 'key' }),
})

export async function keep(recording: Kept): Promise<void> {
  await (await opened).put('recordings', recording)
  await markUnsent()
}

export async function forget(key: string): Promise<void> {
  await (await opened).delete('recordings', key)
  await markUnsent()
}

/** Oldest first. */
export async function keptHere(): Promise<Kept[]> {
  const all = await (await opened).getAll('recordings')
  return all.sort((a, b) => a.recordedAt.localeCompare(b.recordedAt))
}

/** Whoever signs out is asked first while something here was not sent. */
async function markUnsent(): Promise<void> {
  sayUnsent('acara', await (await opened).count('recordings'))
}
