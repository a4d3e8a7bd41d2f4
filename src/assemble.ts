import { firstAdministratorCode } from '#accounts'
import { to } from '#addresses'
import { startWork } from '#kernel'
import { createApp, reactions, words } from './app.ts'
import { claimInstallation } from './program/installation.ts'
import type { Foundation, Program } from './program/start.ts'
import { loadSample } from './sample/load.ts'

/** Assembles the product on its foundation: the sample on first start, the pages, the work that follows the record. */
export async function assemble({ config, db, files, secrets, clock, log }: Foundation): Promise<Program> {
  const services = { db, files, secrets, clock, words, sample: config.sample, origin: config.origin, log }
  await claimInstallation(db, config.sample)
  if (config.sample) await loadSample(services)
  const code = config.sample ? undefined : await firstAdministratorCode(db, secrets)
  const work = startWork(db, reactions, clock, log)
  return {
    fetch: createApp(services).fetch,
    stop: work.stop,
    greeting: (address) => code && firstWords(address, code),
  }
}

/** An empty program asks for its first administrator; whoever can read this screen is trusted to be one. */
function firstWords(address: string, code: string): string {
  return `Belum ada akun. Buka ${address}${to.firstAdministrator} dan masukkan kode ${code}`
}
