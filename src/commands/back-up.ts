import { resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { backUp } from '../kernel/database/back-up.ts'
import { CannotStart } from '../kernel/database/cannot-start.ts'
import { command } from '../program/command.ts'

/** npm run cadangkan -- <folder>: copies all data, also while the program runs. */
await command(async () => {
  const [target] = process.argv.slice(2)
  if (!target)
    throw new CannotStart('configuration', 'Sebutkan folder tujuan: npm run cadangkan -- <folder cadangan>')
  const folder = resolve(target)
  const { files } = await backUp(readConfig(process.env), folder)
  const megabytes = Math.ceil(files.reduce((sum, { size }) => sum + size, 0) / 1e6)
  return `Cadangan selesai di ${folder} (${files.length} berkas, ${megabytes} MB). Simpan di tempat aman: di dalamnya ada kunci rahasia.`
})
