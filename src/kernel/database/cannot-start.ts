/** Every reason for which the program refuses to start. */
export type Obstacle =
  | 'configuration'
  | 'folder-in-use'
  | 'folder-not-writable'
  | 'no-binaries'
  | 'no-system-user'
  | 'server-not-starting'
  | 'server-too-old'
  | 'server-unreachable'
  | 'no-role'
  | 'migration-failed'
  | 'migration-changed'
  | 'database-newer'
  | 'port-taken'
  | 'backup-broken'
  | 'target-not-empty'
  | 'sample-mixed'

/** The program cannot go on: `message` is one Indonesian sentence that says what to do, shown without a stack. */
export class CannotStart extends Error {
  readonly obstacle: Obstacle

  constructor(obstacle: Obstacle, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? {} : { cause })
    this.name = 'CannotStart'
    this.obstacle = obstacle
  }
}
