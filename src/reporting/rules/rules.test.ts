import { beforeAll, expect, it } from 'vitest'
import { type Database, reading, system } from '#kernel'
import { aDatabase, anActor, browserOf } from '#test'
import { ruleInWords } from './in-words.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

it('shows every rule with its value in words, its source and since when [B20]', async () => {
  const rules = await reading(db, system, (read) =>
    read.selectFrom('rule').selectAll().where('unitId', 'is', null).execute(),
  )
  const html = await (await (await browserOf(db, await anActor(db))).get('/aturan')).text()
  for (const rule of rules) {
    expect(html).toContain(rule.title)
    expect(html).toContain(ruleInWords(rule.code, rule.value))
    expect(ruleInWords(rule.code, rule.value)).not.toBe('Lihat sumbernya.')
  }
  expect(html).toContain('Permenkumham 65/2016 Pasal 2')
  expect(html).toContain('Sejak 1 Januari 2016')
})

it('says the rules as people say them', () => {
  const signing = { memorandum: ['ministry', 'kanwil'], agreement: ['ditjenpas', 'unit'] }
  expect(ruleInWords('agreement.signing-level', signing)).toBe(
    'MoU: Menteri, Kepala Kantor Wilayah. PKS: Direktur Jenderal, Kepala UPT.',
  )
  expect(ruleInWords('agreement.reminders', { days: [180, 90, 30] })).toBe(
    '180, 90, dan 30 hari sebelum berakhir.',
  )
  expect(ruleInWords('agreement.reminders', { days: [90, 30] })).toBe('90 dan 30 hari sebelum berakhir.')
  expect(ruleInWords('agreement.reminders', { days: [30] })).toBe('30 hari sebelum berakhir.')
})
