import { firstAdministratorCode } from '#accounts'
import { to } from '#addresses'
import { startPrinting } from '#certificates'
import { startAllocations } from '#enrolment'
import { startImports } from '#imports'
import { startWork } from '#kernel'
import { openPost, startPost } from '#notices'
import { startPapers } from '#papers'
import { startSigning } from '#tte'
import { createApp, dailies, importKinds, reactions, words } from './app.ts'
import { claimInstallation } from './program/installation.ts'
import type { Foundation, Program } from './program/start.ts'
import { loadSample } from './sample/load.ts'

/** Assembles the product on its foundation: the sample on first start, the pages, the work that follows the record. */
export async function assemble(foundation: Foundation): Promise<Program> {
  const { config, db, files, secrets, clock, log } = foundation
  const { sample, origin, mail, signingUrl } = config
  const national = sample ? undefined : signingUrl // nobody in a sample is real
  const services = {
    db,
    files,
    secrets,
    clock,
    words,
    sample,
    origin,
    mailFrom: mail?.from,
    signingUrl: national,
    log,
  }
  await claimInstallation(db, sample)
  if (sample) await loadSample(services)
  const code = sample ? undefined : await firstAdministratorCode(db, secrets)
  const work = [
    startWork(db, reactions, clock, log, dailies),
    startImports({ db, files, clock }, importKinds, log),
    startPapers({ db, files, clock }, log),
    startAllocations({ db, clock }, log),
    startPrinting({ db, clock }, log),
    startSigning(services),
    ...postOf(foundation),
  ]
  return {
    fetch: createApp(services).fetch,
    async stop() {
      await Promise.all(work.map(({ stop }) => stop()))
    },
    greeting: (address) => code && firstWords(address, code),
  }
}

/** Letters leave only where a mail server is set, and never from a sample: nobody there is real. */
function postOf({ config: { sample, mail, origin, port }, db, clock, log }: Foundation) {
  if (sample || !mail) return []
  const delivery = { db, post: openPost(mail), origin: origin ?? `http://localhost:${port}`, clock }
  return [startPost(delivery, log)]
}

/** An empty program asks for its first administrator; whoever can read this screen is trusted to be one. */
function firstWords(address: string, code: string): string {
  return `Belum ada akun. Buka ${address}${to.firstAdministrator} dan masukkan kode ${code}`
}
