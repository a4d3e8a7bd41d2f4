import type { Database, FileStore } from '#kernel'

/** What watching over stored papers stands on. */
export interface Ground {
  db: Database
  files: FileStore
  clock: () => Date
}

/** A stored file of an agreement: a paper that was attached, or a text that came back. */
export interface StoredPaper {
  id: string
  agreementId: string
  sha256: string
  type: string
  name: string
}
