import { pino } from 'pino'

interface Told {
  type: string
  message: string
  stack: string
  [word: string]: unknown
}

/**
 * How errors are written into the log. PostgreSQL quotes rows and values in what it says of an error; of those only
 * the code and the places stay, for a log may lie where people's data may not.
 */
export function safeError(error: Error): Told {
  const told = pino.stdSerializers.err(error)
  if (!isFromDatabase(error)) return { type: told.type, message: told.message, stack: told.stack }
  const { code, table, column, constraint, routine } = error
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: 'DatabaseError',
    message: `PostgreSQL ${code}`,
    stack: stack.join('\n'),
    ...{ code, table, column, constraint, routine },
  }
}

type DatabaseError = Error &
  Record<'code' | 'table' | 'column' | 'constraint' | 'routine', string | undefined>

const isFromDatabase = (error: Error): error is DatabaseError => 'severity' in error && 'routine' in error
