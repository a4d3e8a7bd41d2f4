import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'

/** Sized for an office computer that also does other work; what protects the data stays as PostgreSQL ships it. */
const officeComputer = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '128MB',
  max_connections: '60',
  wal_compression: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // One file per day of the week, so the log never fills the disk.
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'basisdata-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %q%u@%d ',
}

/** Told to PostgreSQL at each start, so a new version of the program brings its own settings. */
export function serverArguments(
  cluster: string,
  socket: string,
  port: number,
  extra: Record<string, string>,
): string[] {
  const settings = { ...officeComputer, ...extra, cluster_name: clusterName(cluster) }
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', cluster, '-k', socket, '-p', `${port}`, ...pairs]
}

/** A name that every process of this cluster shows in its title, and of no other. */
export function clusterName(cluster: string): string {
  return `bekal-${createHash('sha256').update(realpathSync(cluster)).digest('hex').slice(0, 16)}`
}
