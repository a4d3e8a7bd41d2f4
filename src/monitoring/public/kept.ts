import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { sayUnsent } from '#browser'

export type Fields = Record<string, string>

/** One visit that waits on this device for the network. */
export interface KeptVisit {
  /** The program does the same key once. */
  key: string
  /** Whose visit it is: only that person's session sends it. */
  keeper: string
  /** How the visit is called while it waits. */
  title: string
  madeAt: string
  fields: Fields
  /** Why the program did not take it; then a person decides. */
  held?: { code: string; text: string }
}

interface Store extends DBSchema {
  visits: { key: string; value: KeptVisit }
  /** What is being filled in, by its keeper. */
  drafts: { key: string; value: Fields }
}

/** What stands on this device; signing out deletes all of it. */
const opened: Promise<IDBPDatabase<Store>> = openDB<Store>('bekal-monitoring', 1, {
  upgrade: (store) => {
    store.createObjectStore('visits', { keyPath: 'key' })
    store.createObjectStore('drafts')
  },
})

export async function keepVisit(visit: KeptVisit): Promise<void> {
  await (await opened).put('visits', visit)
  await countUnsent()
}

export async function dropVisit(key: string): Promise<void> {
  await (await opened).delete('visits', key)
  await countUnsent()
}

/** Whoever's they are; the oldest first. */
export async function visitsHere(): Promise<KeptVisit[]> {
  const all = await (await opened).getAll('visits')
  return all.sort((one, other) => one.madeAt.localeCompare(other.madeAt))
}

/** Each answer is kept as it is given, so that an empty battery loses none. */
export async function keepDraft(keeper: string, fields: Fields): Promise<void> {
  await (await opened).put('drafts', fields, keeper)
}

export async function draftOf(keeper: string): Promise<Fields | undefined> {
  return (await opened).get('drafts', keeper)
}

export async function dropDraft(keeper: string): Promise<void> {
  await (await opened).delete('drafts', keeper)
}

/** Whoever signs out is asked first while something here was not sent. */
async function countUnsent(): Promise<void> {
  sayUnsent('monitoring', await (await opened).count('visits'))
}
