import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** Something that was encrypted on this device. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  data: ArrayBuffer
}

/** The lessons that were taken along; sealed. */
export interface KeptLessons {
  keeper: string
  /** On the clock of this device. */
  at: number
  until: number
  sealed: Sealed
}

/** The marks of one lesson that wait for the network: no name, and sealed. */
export interface Batch {
  id: string
  /** Whose marks they are: only that person's session sends them. */
  keeper: string
  lessonId: string
  madeAt: string
  count: number
  sealed: Sealed
  /** Why the program did not take them; then a person decides. */
  held?: string
}

interface Store extends DBSchema {
  about: { key: 'key' | 'name'; value: CryptoKey | string }
  lessons: { key: 'now'; value: KeptLessons }
  ticks: { key: string; value: Sealed }
  batches: { key: string; value: Batch }
}

/** What stands on this device; signing out deletes all of it. */
export const opened: Promise<IDBPDatabase<Store>> = openDB<Store>('bekal-daftar-hadir', 1, {
  upgrade: (store) => {
    for (const name of ['about', 'lessons', 'ticks'] as const) store.createObjectStore(name)
    store.createObjectStore('batches', { keyPath: 'id' })
  },
})
