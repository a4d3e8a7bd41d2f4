import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { bundle } from 'lightningcss'

const ui = 'src/kernel/ui'
const font =
  'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'

await rm('dist', { recursive: true, force: true })
await buildAssets()
await buildProgram()

/** The server and the commands, each one file beside the chunks they share; packages stay in node_modules. */
async function buildProgram(): Promise<void> {
  const found = globSync([
    'src/server.ts',
    'src/papers/reading/read-paper.ts',
    'src/papers/templates/template-thread.ts',
    'src/enrolment/allocation/solver/solve-round.ts',
    'src/commands/*.ts',
  ])
  const entryPoints = found.filter((path) => !path.endsWith('.test.ts'))
  if (entryPoints.length === 0) return
  await build({
    entryPoints,
    outdir: 'dist',
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: '#jsx',
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** Everything a browser loads, under names that change with the content, and the list of those names. */
async function buildAssets(): Promise<void> {
  await mkdir('dist/assets', { recursive: true })
  const manifest: Record<string, string> = {}
  async function keep(name: string, content: Uint8Array): Promise<void> {
    manifest[name] = await write(name, content)
  }

  await keep('plus-jakarta-sans.woff2', await readFile(font))
  await keep('app.css', styles(manifest))
  await keep('app.js', await script(`${ui}/public/app.ts`))
  await keep('table.js', await script('src/signing/public/table.ts'))
  await keep('board.js', await script('src/signing/public/board.ts'))
  await keep('attendance.js', await script('src/attendance/public/sheet.ts'))
  await keep('monitoring.js', await script('src/monitoring/public/visit.ts'))
  await keep('offline.js', await script(`${ui}/public/worker/offline.ts`))
  await keep('icon.svg', await readFile(`${ui}/public/icon.svg`))
  await writeFile('dist/assets/manifest.json', JSON.stringify(manifest, null, 2))
}

/** Written for today's browsers, lowered to those of old office computers. */
function styles(manifest: Record<string, string>): Uint8Array {
  const { code } = bundle({
    filename: `${ui}/css/app.css`,
    minify: true,
    targets: { chrome: 109 << 16, firefox: 115 << 16, safari: (15 << 16) | (4 << 8) },
    visitor: { Url: (url) => ({ ...url, url: manifest[url.url] ?? url.url }) },
  })
  return code
}

async function script(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari15.4'],
    write: false,
    logLevel: 'warning',
  })
  return (outputFiles[0] as { contents: Uint8Array }).contents
}

/** Stores a file under a hashed name, text also compressed; gives that name. */
async function write(name: string, content: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(content).digest('base64url').replace(/[-_]/g, '').slice(0, 10)
  const ending = extname(name)
  const hashed = `${basename(name, ending)}-${hash}${ending}`
  const path = join('dist/assets', hashed)
  await writeFile(path, content)
  if (ending !== '.woff2') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }))
    await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
  }
  return hashed
}
