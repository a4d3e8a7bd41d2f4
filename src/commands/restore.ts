import { resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { CannotStart } from '../kernel/database/cannot-start.ts'
import { restore } from '../kernel/database/restore.ts'
import { command } from '../program/command.ts'

/** npm run pulihkan -- <folder cadangan> <folder data>: puts a backup into an empty data folder. */
await command(async () => {
  const [backup, data] = process.argv.slice(2)
  if (!backup || !data) {
    throw new CannotStart(
      'configuration',
      'Sebutkan dua folder: npm run pulihkan -- <folder cadangan> <folder data yang kosong>',
    )
  }
  const dataDir = resolve(data)
  const { at } = await restore(resolve(backup), dataDir, readConfig(process.env).postgresBin)
  return `Data sampai ${moment(at)} sudah dipulihkan. Jalankan program dengan DATA_DIR=${dataDir}.`
})

function moment(iso: string): string {
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'long' }).format(new Date(iso))
}
