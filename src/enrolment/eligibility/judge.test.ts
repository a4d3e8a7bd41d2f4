import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryRule } from '#programmes'
import type { Known } from './facts.ts'
import { judge, obstacles } from './judge.ts'
import { livesIn } from './lives-in.ts'
import { leavesBefore, likelyRelease } from './release.ts'

const today = '2027-03-10'
const somebody: Known = {
  id: 'x',
  status: 'inmate',
  birthDate: '1990-05-25',
  sex: 'female',
  education: 'junior',
  security: 'minimum',
  districtCode: '16.71.14',
  villageCode: '16.71.14.1001',
  oneThirdOn: '2026-01-01',
  halfOn: '2026-10-01',
  twoThirdsOn: '2027-08-01',
  expiresOn: '2029-02-01',
  poor: true,
  needs: ['skill', 'capital'],
  risk: 'low',
  conduct: 'good',
  papers: ['surat jaminan keluarga', 'asesmen bapas'],
}
const nothing: Known = {
  ...somebody,
  birthDate: null,
  sex: null,
  education: null,
  security: null,
  districtCode: null,
  villageCode: null,
  oneThirdOn: null,
  halfOn: null,
  twoThirdsOn: null,
  expiresOn: null,
  poor: null,
  needs: null,
  risk: null,
  conduct: null,
  papers: [],
}
const source = 'Contoh'
const outcome = (rules: EntryRule[], over: Partial<Known> = {}) =>
  judge(rules, { ...somebody, ...over }, today).outcome

/** The sets of the domain guide 2.3, each with what meets it, what does not, and what leaves it open. */
const sets: [string, EntryRule[], Partial<Known>, Partial<Known>][] = [
  [
    'final sentence, half served, assessment of the Bapas (LPP Semarang)',
    [
      { field: 'status', in: ['inmate'], source },
      { field: 'served', part: 'half', source },
      { field: 'paper', name: 'Asesmen Bapas', source },
    ],
    { status: 'detainee' },
    { papers: [] },
  ],
  [
    'half served and no violation (LPP Palembang)',
    [
      { field: 'served', part: 'half', source },
      { field: 'conduct', in: ['good', 'very-good'], source },
    ],
    { conduct: 'poor' },
    { conduct: null },
  ],
  [
    'one third served',
    [{ field: 'served', part: 'third', source }],
    { oneThirdOn: '2027-03-11' },
    { oneThirdOn: null },
  ],
  [
    'two thirds served (construction certificates)',
    [{ field: 'served', part: 'two-thirds', source }],
    {},
    { twoThirdsOn: null },
  ],
  [
    'at most two years left (Sintang)',
    [{ field: 'months-left', max: 24, source }],
    { expiresOn: '2029-03-11' },
    { expiresOn: null },
  ],
  [
    'at least six months left',
    [{ field: 'months-left', min: 6, source }],
    { expiresOn: '2027-09-09' },
    { expiresOn: null },
  ],
  [
    'half served with a letter of the family (Pasuruan)',
    [
      { field: 'served', part: 'half', source },
      { field: 'paper', name: 'Surat jaminan keluarga', source },
    ],
    { halfOn: '2027-03-11' },
    { papers: [] },
  ],
  [
    'minimum security after assessment (Ciangir)',
    [
      { field: 'security', in: ['minimum'], source },
      { field: 'risk', in: ['low'], source },
    ],
    { security: 'medium' },
    { risk: null },
  ],
  [
    'poor and of Ring 1 (Pertamina)',
    [
      { field: 'poor', source },
      { field: 'zone', zoneId: 'z', name: 'Ring 1', areas: ['16.71.14', '16.07'], source },
    ],
    { districtCode: '16.71.01', villageCode: null },
    { poor: null },
  ],
  [
    'women of 20 to 40',
    [
      { field: 'sex', is: 'female', source },
      { field: 'age', min: 20, max: 40, source },
    ],
    { sex: 'male' },
    { birthDate: null },
  ],
  [
    'junior secondary school',
    [{ field: 'education', min: 'junior', source }],
    { education: 'primary' },
    { education: null },
  ],
  ['who needs a skill', [{ field: 'needs', need: 'skill', source }], { needs: [] }, { needs: null }],
]

describe('entry rules', () => {
  it.for(sets)('of %s let in, keep out, or ask for data [G2]', ([name, rules, out, open]) => {
    if (!name.startsWith('two thirds')) expect(outcome(rules)).toBe('eligible')
    expect(outcome(rules, out)).toBe('ineligible')
    expect(outcome(rules, open)).toBe('needs-data')
  })

  it('count a day as reached on the day itself [G2]', () => {
    const rules: EntryRule[] = [{ field: 'served', part: 'two-thirds', source }]
    expect(outcome(rules, { twoThirdsOn: today })).toBe('eligible')
    expect(outcome(rules, { twoThirdsOn: '2027-03-11' })).toBe('ineligible')
    expect(outcome([{ field: 'months-left', max: 24, source }], { expiresOn: '2029-03-10' })).toBe('eligible')
    expect(outcome([{ field: 'age', min: 37, source }], { birthDate: '1990-03-11' })).toBe('ineligible')
    expect(outcome([{ field: 'age', min: 37, source }], { birthDate: '1990-03-10' })).toBe('eligible')
  })

  it('say each reason, what is missing too [G2]', () => {
    const rules = sets.flatMap(([, each]) => each)
    const { findings } = judge(rules, nothing, today)
    expect(findings).toHaveLength(rules.length)
    expect(findings.every(({ says }) => says.endsWith('.'))).toBe(true)
    expect(obstacles(judge(rules, nothing, today))).toContain('Penilaian SPPN belum ada data.')
  })

  it('never let somebody in because something is not known: taking a datum away makes nobody eligible [G2]', () => {
    const rules = sets.flatMap(([, each]) => each)
    const data = Object.keys(nothing).filter((field) => !['id', 'status'].includes(field)) as (keyof Known)[]
    const day = fc.constantFrom(null, '2026-01-01', today, '2027-03-11', '2029-02-01', '2031-01-01')
    const person = fc.record({
      status: fc.constantFrom('inmate', 'detainee', 'client'),
      birthDate: fc.constantFrom(null, '1990-05-25', '1960-01-01', '2012-01-01'),
      sex: fc.constantFrom(null, 'male', 'female'),
      education: fc.constantFrom(null, 'none', 'junior', 'degree'),
      security: fc.constantFrom(null, 'minimum', 'maximum'),
      districtCode: fc.constantFrom(null, '16.71.14', '16.71.01'),
      oneThirdOn: day,
      halfOn: day,
      twoThirdsOn: day,
      expiresOn: day,
      poor: fc.constantFrom(null, true, false),
      needs: fc.constantFrom(null, [], ['skill']),
      risk: fc.constantFrom(null, 'low', 'high'),
      conduct: fc.constantFrom(null, 'good', 'poor'),
    })
    fc.assert(
      fc.property(
        person,
        fc.subarray(rules, { minLength: 1 }),
        fc.constantFrom(...data),
        (over, asked, gone) => {
          const whole = { ...somebody, ...over } as Known
          const without = { ...whole, [gone]: nothing[gone] }
          const [before, after] = [judge(asked, whole, today), judge(asked, without, today)]
          if (before.outcome !== 'eligible') expect(after.outcome).not.toBe('eligible')
          if (after.outcome === 'eligible')
            expect(after.findings.every(({ met }) => met === 'yes')).toBe(true)
        },
      ),
    )
  })

  it('know a village only where the file names it', () => {
    expect(livesIn(['16.71.14.1001'], { districtCode: '16.71.14', villageCode: null })).toBeNull()
    expect(livesIn(['16.71.14.1001'], { districtCode: '16.71.14', villageCode: '16.71.14.1002' })).toBe(false)
    expect(livesIn(['16.71'], { districtCode: '16.71.14', villageCode: null })).toBe(true)
    expect(livesIn(['16.71'], { districtCode: null, villageCode: null })).toBeNull()
  })
})

describe('the likely release', () => {
  it('is two thirds of the sentence and not its end; of a client the end of guidance [G3]', () => {
    expect(likelyRelease(somebody)).toBe('2027-08-01')
    expect(likelyRelease({ ...somebody, twoThirdsOn: null })).toBe('2029-02-01')
    expect(likelyRelease({ ...somebody, status: 'client' })).toBe('2029-02-01')
    expect(likelyRelease(nothing)).toBeNull()
    expect(leavesBefore('2027-08-01', somebody)).toBeNull()
    expect(leavesBefore('2027-08-02', somebody)).toBe('2027-08-01')
  })
})
