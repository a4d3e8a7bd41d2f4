import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const minutes = 60_000

/** Debian's own package, only as root and only where apt-get is. Without a network nothing comes, and nothing breaks. */
export function installPackage(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]) =>
    execFileSync('apt-get', ['-qq', ...words], { env, stdio: 'ignore', timeout: 10 * minutes })
  try {
    apt('update')
    apt('install', '-y', '--no-install-recommends', name)
  } catch {
    // whoever asked looks whether the program is there now
  }
}
