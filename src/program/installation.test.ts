import { expect, it } from 'vitest'
import { openDatabase } from '#kernel'
import { freshDatabase } from '../../test/worker-database.ts'
import { claimInstallation } from './installation.ts'

it.for([true, false])('a database that began with sample %s never becomes the other [Q7]', async (sample) => {
  const db = openDatabase(await freshDatabase(), () => undefined)
  await claimInstallation(db, sample)
  await claimInstallation(db, sample)
  await expect(claimInstallation(db, !sample)).rejects.toThrow(/contoh/)
  await db.destroy()
})
