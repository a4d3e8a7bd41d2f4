import { inThread } from './in-thread.ts'
import type { Asked, Read } from './read-file.ts'

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'

/**
 * The text of a stored Word file or PDF, read in a thread of its own with bounded memory. 'unreadable' when it is no
 * such file, or takes too much.
 */
export function readPaper(asked: Asked): Promise<Read> {
  return inThread<Read>(new URL(`./read-paper.${ending}`, import.meta.url), asked, 'unreadable')
}
