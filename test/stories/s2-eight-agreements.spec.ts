import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from '../browser.ts'
import { begin } from './begin.ts'
import { bringIntoForce } from './bring-into-force.ts'
import { eight, type Office, unusual } from './eight-offices.ts'
import { lookBack } from './look-back.ts'
import { aStory, type Story } from './story.ts'
import { write } from './write.ts'

interface Way extends BrowserContextOptions {
  way: string
  offices: Office[]
}

const desk = { viewport: { width: 1366, height: 768 } }
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
const ways: Way[] = [
  { way: 'eight offices on an office screen', offices: eight, ...desk },
  { way: 'three offices without JavaScript', offices: unusual, ...desk, javaScriptEnabled: false },
  { way: 'three offices on a phone', offices: unusual, ...phone },
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('Rutan Barabai and $way', ({ way: _way, offices, ...options }) => {
  const story = {} as Story
  beforeAll(async () => {
    Object.assign(story, await aStory(browser, offices, options))
  })
  afterAll(() => story.end())

  begin(story)
  write(story)
  bringIntoForce(story)
  lookBack(story)

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(story.inspection.seen.size).toBeGreaterThan(25)
    expect(story.inspection.wrong).toEqual([])
  })
})
