import type { Words } from '#kernel'

/** This capability only reads, so a history has nothing of it to tell. */
export const words: Words = { acts: {}, fields: {} }
