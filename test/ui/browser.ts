import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--no-first-run',
]

/** The machine's Chromium, or the one that came with the packages. */
export async function aBrowser(): Promise<Browser> {
  const executablePath =
    process.env.CHROMIUM ?? places.find((place) => existsSync(place)) ?? (await sparticuz.executablePath())
  return await chromium.launch({ executablePath, args: quiet })
}
