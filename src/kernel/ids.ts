import { v7 } from 'uuid'

/** A new id: UUIDv7, so that rows written after one another lie beside one another in an index. */
export const newId = (): string => v7()
