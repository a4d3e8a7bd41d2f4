import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from '../browser.ts'
import { begin } from './begin.ts'
import { bringIntoForce } from './bring-into-force.ts'
import { eight } from './eight-offices.ts'
import { lookBack } from './look-back.ts'
import { aStory, type Story } from './story.ts'
import { write } from './write.ts'

interface Way extends BrowserContextOptions {
  way: string
}

const desk = { viewport: { width: 1366, height: 768 } }
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
const ways: Way[] = [
  { way: 'on an office screen', ...desk },
  { way: 'without JavaScript', ...desk, javaScriptEnabled: false },
  { way: 'on a phone', ...phone },
]

describe.for(ways)('Rutan Barabai and eight offices $way', ({ way: _way, ...options }) => {
  const story = {} as Story
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
    Object.assign(story, await aStory(browser, eight, options))
  })
  afterAll(async () => {
    await story.end()
    await browser.close()
  })

  begin(story)
  write(story)
  bringIntoForce(story)
  lookBack(story)

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(story.inspection.seen.size).toBeGreaterThan(25)
    expect(story.inspection.wrong).toEqual([])
  })
})
