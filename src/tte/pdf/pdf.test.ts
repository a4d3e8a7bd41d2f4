import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { pdfOf } from '#papers'
import { faultless, judge } from '../../../test/judge.ts'
import { tool } from '../../../test/tools.ts'
import { signaturesIn } from '../checking/signatures-in.ts'
import { certifyPerson, issuerFor } from '../keys/certificate.ts'
import { cmsOver } from '../service/cms.ts'
import { layOut } from './lay-out.ts'
import { fieldName, stampTemplate } from './sheet.ts'
import { fillSpace, makeSpace } from './space.ts'

const at = new Date('2027-03-10T02:00:00Z')
const term = { from: new Date('2027-01-01T00:00:00Z'), to: new Date('2032-01-01T00:00:00Z') }
const folder = mkdtempSync(join(tmpdir(), 'bekal-tte-'))
afterAll(() => rmSync(folder, { recursive: true }))
const pdfsig = tool('pdfsig')
const qpdf = tool('qpdf')

const aPaper = (words = 'Perjanjian') =>
  pdfOf({
    template:
      '#set text(font: "Arimo")\n#set document(title: "Uji")\n#json(bytes(sys.inputs.paper)).words\n#pagebreak()\nDua',
    paper: { words },
    at,
  })
const office = issuerFor({ name: 'Rutan Contoh', organisation: 'Rutan Contoh' }, term)
const people = ['Ahmad Fauzan', 'Gusti Contoh', 'Ketiga Contoh']

async function signed(pdf: Buffer, count: number): Promise<Buffer[]> {
  const signatories = people
    .slice(0, count)
    .map((name, place) => ({ place: place + 1, party: `Pihak ${place + 1}`, name, position: 'Kepala' }))
  const laid = await layOut(pdf, { subject: 'Uji', signatories, at })
  if (typeof laid === 'string') throw new Error(laid)
  const steps = [laid]
  for (const { place, name, position, party } of signatories) {
    const stamp = pdfOf({
      template: stampTemplate,
      paper: { name, position, party, at: '10 Maret 2027', certified: 'Rutan Contoh' },
      at,
    })
    const filling = { field: fieldName(place), name, position, place: 'Barabai', at, stamp }
    const space = await makeSpace(steps.at(-1) ?? laid, filling)
    const person = await certifyPerson(await office, { name, organisation: party }, term)
    steps.push(fillSpace(space, await cmsOver(space.hash, person, [(await office).certificate])))
  }
  return steps
}

/** Of the signature itself only what is signed counts: its certificates speak for themselves. */
function insideSignature(pdf: Buffer, place: number): boolean {
  const ranges = [
    ...pdf.toString('latin1').matchAll(/\/ByteRange \[0 (\d+) (\d+)|\/ByteRange \[ 0 (\d+) (\d+)/g),
  ]
  expect(ranges).toHaveLength(2)
  return ranges.some(([, ...numbers]) => {
    const [from = 0, to = 0] = numbers.filter(Boolean).map(Number)
    return place > from && place < to - 1
  })
}

describe('a paper signed by several', () => {
  it('grows with each signature, and every earlier state is its beginning [B6]', async () => {
    const paper = aPaper()
    const steps = await signed(paper, 3)
    let before = paper
    for (const step of steps) {
      expect(step.subarray(0, before.length).equals(before)).toBe(true)
      before = step
    }
  })

  it('is sound in our own eyes: who, when, by which office, over the whole file [B6] [B16]', async () => {
    const [last] = (await signed(aPaper(), 2)).slice(-1)
    const { signatures, covers } = await signaturesIn(last as Buffer)
    expect(covers).toBe('whole')
    expect(signatures).toMatchObject([
      { isSound: true, signer: 'Ahmad Fauzan', organisation: 'Pihak 1', issuer: 'Rutan Contoh', at },
      { isSound: true, signer: 'Gusti Contoh', organisation: 'Pihak 2', issuer: 'Rutan Contoh', at },
    ])
    expect(signatures[0]?.issuedBy).toMatch(/^[0-9a-f]{64}$/)
    expect(signatures[0]?.serial).not.toBe(signatures[1]?.serial)
  })

  it.skipIf(!pdfsig)('is valid for pdfsig too, the last over the total document [B6]', async () => {
    const [last] = (await signed(aPaper(), 2)).slice(-1)
    const said = judge(last as Buffer, pdfsig)
    expect(said.match(/Signature is Valid/g)).toHaveLength(2)
    expect(said.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2)
    expect(said.match(/Not total document signed/g)).toHaveLength(1)
    expect(said.indexOf('Total document signed')).toBeGreaterThan(said.indexOf('Signature #2'))
  })

  it.skipIf(!qpdf)(
    'is a PDF without a fault, laid out and signed, also from a squeezed file [B6]',
    async () => {
      const squeezed = join(folder, 'padat.pdf')
      writeFileSync(join(folder, 'asal.pdf'), aPaper())
      execFileSync(qpdf ?? '', ['--object-streams=generate', join(folder, 'asal.pdf'), squeezed])
      for (const paper of [aPaper(), readFileSync(squeezed)])
        for (const step of await signed(paper, 2)) expect(judge(step, qpdf, '--check')).toContain(faultless)
      const [last] = (await signed(readFileSync(squeezed), 2)).slice(-1)
      expect((await signaturesIn(last as Buffer)).signatures.map(({ isSound }) => isSound)).toEqual([
        true,
        true,
      ])
    },
  )

  it('shows any changed byte of what was signed, and which signatures it concerns [B16]', async () => {
    const [, first, last] = (await signed(aPaper(), 2)) as [Buffer, Buffer, Buffer]
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: last.length - 1 }), async (place) => {
        fc.pre(!insideSignature(last, place))
        const changed = Buffer.from(last)
        changed[place] = (changed[place] ?? 0) ^ 1
        const { signatures, covers } = await signaturesIn(changed)
        const sound = signatures.filter(({ isSound }) => isSound)
        expect(sound.length < 2 || covers !== 'whole').toBe(true)
        if (place < first.length) expect(sound).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('shows what was added after the last signature [B16]', async () => {
    const [last] = (await signed(aPaper(), 1)).slice(-1)
    const verdict = await signaturesIn(Buffer.concat([last as Buffer, Buffer.from('\n% tambahan\n%%EOF\n')]))
    expect(verdict).toMatchObject({ covers: 'added', signatures: [{ isSound: true }] })
  })

  it('finds none in a paper nobody signed, and refuses what is no PDF to add to [B6]', async () => {
    expect(await signaturesIn(aPaper())).toEqual({ signatures: [], covers: null })
    const laid = { subject: 'Uji', signatories: [], at }
    expect(await layOut(Buffer.from('%PDF-1.4\n% kosong\n%%EOF\n'), laid)).toBe('unreadable')
  })
})
