import { z } from 'zod'
import { act, day, done, line, newId, refuse } from '#kernel'
import { lockCohortToCertify } from '../proposals/proposal.ts'

/** 'M.74SPS03.013.2': letter, two digits and three signs, two digits, three digits, version. */
const unitCode = /^[A-Z]\.\d{2}[A-Z0-9]{3}\d{2}\.\d{3}\.\d{1,2}$/

/** One unit in a line: its code, then its title. */
const units = z
  .string('Isi unit kompetensi yang diuji')
  .transform((text) => text.split(/\r?\n/).map((each) => each.trim().replace(/\s+/g, ' ')))
  .transform((lines, context) => {
    const read = lines.filter(Boolean).map((each) => {
      const [code = '', ...title] = each.split(' ')
      return { code: code.toUpperCase(), title: title.join(' ') }
    })
    const wrong = read.find(({ code, title }) => !unitCode.test(code) || title === '' || title.length > 200)
    if (read.length === 0) context.addIssue('Isi unit kompetensi yang diuji')
    else if (read.length > 60) context.addIssue('Paling banyak 60 unit')
    else if (wrong)
      context.addIssue(
        `Baris "${wrong.code} ${wrong.title}" bukan kode dan judul unit. Contoh: M.74SPS03.013.2 Membuat kue kering.`,
      )
    return read
  })

/** A certification body tested people of a cohort: who, where, in which units. */
export const recordTest = act({
  name: 'competency.tested',
  permission: 'competency.record',

  input: z.object({
    id: z.uuid(),
    scheme: line('Isi skema sertifikasi', 160),
    body: line('Isi nama LSP', 160),
    licence: line('Isi nomor lisensi LSP', 60),
    place: line('Isi tempat uji kompetensi (TUK)', 160),
    heldOn: day('Isi hari uji'),
    assessor: line('Isi nama asesor', 120),
    assessorNumber: z
      .string('Isi nomor registrasi asesor')
      .transform((text) => text.toUpperCase().replace(/\s+/g, ' ').trim())
      .pipe(
        z.string().regex(/^MET\.[0-9. ]{6,30}$/, 'Nomor asesor diawali MET., misalnya MET.000.001234 2023'),
      ),
    units,
  }),

  async run({ tx, actor, now, today }, { id: cohortId, units, ...input }) {
    const cohort = await lockCohortToCertify(tx, cohortId, actor)
    if (input.heldOn > today) return refuse('in-the-future', { field: 'heldOn' })
    if (input.heldOn < cohort.startsOn) return refuse('before-it-began', { field: 'heldOn' })
    const codes = units.map(({ code }) => code)
    const twice = codes.find((code, at) => codes.indexOf(code) !== at)
    if (twice) return refuse('code-twice', { field: 'units', code: twice })
    const id = newId()
    const { unitId, kanwilId } = cohort
    const by = { recordedBy: actor.accountId ?? '', recordedByName: actor.name, createdAt: now }
    await tx
      .insertInto('competencyTest')
      .values({ id, unitId, kanwilId, cohortId, ...input, ...by })
      .execute()
    await tx
      .insertInto('competencyUnit')
      .values(units.map((unit, at) => ({ testId: id, placeInOrder: at + 1, ...unit })))
      .execute()
    const { scheme, body, heldOn } = input
    return done({ id }, { subject: id, about: [cohortId], scope: cohort, after: { scheme, body, heldOn } })
  },
})
