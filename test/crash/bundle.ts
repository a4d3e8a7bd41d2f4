import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const place = join(root, 'node_modules/.cache/bekal')

/** Where the bundle of the product lies. */
export const program = join(place, 'dist/server.js')

/** Before the first test: the product as it is at this moment, bundled as the build does, beside its migrations. */
export async function setup(): Promise<void> {
  cpSync(join(root, 'db/migrations'), join(place, 'db/migrations'), { recursive: true })
  await build({
    entryPoints: ['src/server.ts'],
    outfile: program,
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: '#jsx',
    logLevel: 'error',
  })
}
