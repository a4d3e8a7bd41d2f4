import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackage } from './apt.ts'

const packages = { qpdf: 'qpdf', pdfsig: 'poppler-utils', soffice: 'libreoffice-writer-nogui' }

/** Programs of others that judge our papers. None of them is needed to run Bekal. */
export type Tool = keyof typeof packages

/**
 * Where the program stands: on PATH, else from Debian where we may install, else nowhere.
 * Its tests are then skipped under their names: `test.skipIf(!qpdf)`.
 */
export function tool(name: Tool): string | undefined {
  const found = onPath(name)
  if (found) return found
  installPackage(packages[name])
  return onPath(name)
}

function onPath(name: Tool): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find(runs)
}

function runs(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
