/** What stands in the store under a fingerprint. */
export type FileState = 'same' | 'changed' | 'missing'
