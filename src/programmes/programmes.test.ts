import { beforeAll, describe, expect, it } from 'vitest'
import { seats } from '#enrolment'
import { type Actor, type Database, type Permission, permissions, type Role, reading, system } from '#kernel'
import {
  aCohort,
  aDatabase,
  aKanwil,
  aLesson,
  anActiveAgreement,
  anActor,
  aParticipant,
  aPerson,
  aProgramme,
  aUnit,
  browserOf,
  did,
  recordOf,
  refusalOf,
} from '#test'
import { close } from './catalogue/close.ts'
import { revise } from './catalogue/revise.ts'
import { addRule, removeRule } from './catalogue/rules.ts'
import { ruleInWords } from './catalogue/rules-in-words.ts'
import { write } from './catalogue/write.ts'
import { cancel, finish } from './cohorts/finish.ts'
import { open } from './cohorts/open.ts'
import { prepare } from './cohorts/prepare.ts'
import { revise as reviseCohort } from './cohorts/revise.ts'
import { startCohort } from './cohorts/start.ts'
import { share, withdraw } from './templates/share.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const start = startCohort(seats)
const pageOf = async (actor: Actor, path: string) => {
  const response = await (await browserOf(db, actor, { sample: true })).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}
const now = <Table extends 'programme' | 'cohort'>(table: Table, id: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom(table as 'cohort')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )

/** Somebody who plans and somebody who decides, of one office. */
async function anOffice() {
  const unit = await aUnit(db)
  const officer = await anActor(db, { unit, roles: ['programme-officer'] })
  const head = await anActor(db, { unit, roles: ['section-head'] })
  const drafter = await anActor(db, { unit })
  return { unit, officer, head, drafter }
}

const programmeTyped = (over: object = {}) => ({
  name: 'Pelatihan batik jumputan',
  kind: 'vocational',
  purpose: 'Peserta dapat membuat batik sendiri.',
  lessonHours: '160',
  capacity: '20',
  certificate: 'completion',
  minAttendance: '80',
  ...over,
})
const cohortTyped = (programmeId: string, over: object = {}) => ({
  programmeId,
  name: 'Angkatan I',
  fiscalYear: '2027',
  startsOn: '2027-03-15',
  endsOn: '2027-06-30',
  seats: '20',
  ...over,
})

describe('the catalogue', () => {
  it('tells kemandirian, kepribadian with religion, rehabilitation, equivalency and health apart [E1]', async () => {
    const { officer } = await anOffice()
    const kinds = {
      kemandirian: 'vocational',
      kepribadian: 'religion',
      rehabilitasi: 'social-rehabilitation',
      kesetaraan: 'package-b',
      kesehatan: 'health-education',
    }
    for (const [group, kind] of Object.entries(kinds))
      await did(db, officer, write, programmeTyped({ name: `Program ${group}`, kind }))
    const all = await pageOf(officer, '/program')
    for (const group of Object.keys(kinds)) {
      const [, card = ''] = all.split(`id="${group}"`)
      expect(card.split('</section>')[0]).toContain(`Program ${group}`)
    }
    const some = await pageOf(officer, '/program?kelompok=kepribadian')
    expect(some).toContain('Program kepribadian')
    expect(some).not.toContain('Program kesehatan')
  })

  it('keeps hours, capacity, entry rules and what it ends with, and shows places taken of capacity [E1]', async () => {
    const { officer } = await anOffice()
    const { id } = await did(db, officer, write, programmeTyped({ lessonHours: '1.200', needsHearing: 'ya' }))
    expect(await now('programme', id)).toMatchObject({ lessonHours: 1200, capacity: 20, needsHearing: true })
    const cohort = await aCohort(db, officer, { programmeId: id, seats: 15 })
    const person = await aPerson(db, await anActor(db, { unit: await unitOf(officer), roles: ['registrar'] }))
    await aParticipant(db, officer, { cohortId: cohort.id, personId: person.id })
    expect(await pageOf(officer, '/program')).toContain('1 dari 15')
    const html = await pageOf(officer, `/program/${id}`)
    for (const words of ['1.200 JP', '20 orang tiap angkatan', 'Sertifikat penyelesaian', '80 persen'])
      expect(html).toContain(words)
  })

  it.for(['name', 'kind', 'lessonHours', 'capacity', 'certificate', 'minAttendance'])(
    'takes no programme without %s [E1]',
    (field) => {
      const { [field]: _, ...rest } = programmeTyped() as Record<string, string>
      expect(write.input.safeParse(rest).error?.issues.map((issue) => issue.path[0])).toContain(field)
    },
  )

  it('has one programme of a name, and does not overwrite a colleague [E1] [Q10]', async () => {
    const { officer } = await anOffice()
    const { id } = await did(db, officer, write, programmeTyped())
    expect(await refusalOf(db, officer, write, programmeTyped({ name: 'PELATIHAN batik jumputan' }))).toBe(
      'already-there',
    )
    await did(db, officer, revise, { id, version: 1, ...programmeTyped({ capacity: '12' }) })
    expect(await refusalOf(db, officer, revise, { id, version: 1, ...programmeTyped() })).toBe(
      'changed-meanwhile',
    )
  })

  it('takes no new cohort of a closed programme [E1]', async () => {
    const { officer } = await anOffice()
    const { id } = await did(db, officer, write, programmeTyped())
    await did(db, officer, close, { id, reason: 'Bengkel diperbaiki' })
    expect(await refusalOf(db, officer, prepare, cohortTyped(id))).toBe('programme-closed')
    expect(await pageOf(officer, `/program/${id}`)).toContain('Ditutup sejak 10 Maret 2027.')
  })
})

describe('entry rules', () => {
  it('are added and removed one by one, each with its source, and each makes a new version [E1]', async () => {
    const { officer } = await anOffice()
    const { id } = await did(db, officer, write, programmeTyped())
    const source = 'Praktik LPP Palembang'
    await did(db, officer, addRule, { id, version: 1, field: 'served', part: 'half', source })
    await did(db, officer, addRule, { id, version: 2, field: 'age', min: '18', max: '55', source })
    await did(db, officer, addRule, { id, version: 3, field: 'education', least: 'primary', source })
    expect(await now('programme', id)).toMatchObject({
      version: 4,
      entryRules: [
        { field: 'served', part: 'half', source },
        { field: 'age', min: 18, max: 55, source },
        { field: 'education', min: 'primary', source },
      ],
    })
    const html = await pageOf(officer, `/program/${id}/syarat?jenis=age`)
    for (const words of [
      'Sudah menjalani paling sedikit setengah masa pidana.',
      'Umur 18 sampai 55 tahun.',
      source,
    ])
      expect(html).toContain(words)
    await did(db, officer, removeRule, { id, version: 4, place: '0' })
    expect(((await now('programme', id)) as unknown as { entryRules: unknown[] }).entryRules).toHaveLength(2)
    expect(await refusalOf(db, officer, removeRule, { id, version: 4, place: '0' })).toBe('changed-meanwhile')
  })

  it.for([
    [{ field: 'age' }, 'no-bounds'],
    [{ field: 'age', min: '40', max: '20' }, 'no-bounds'],
    [{ field: 'sex', is: 'female' }, 'already-there'],
  ] as const)('that say nothing new are refused: %o %s [E1]', async ([rule, code]) => {
    const { officer } = await anOffice()
    const { id } = await did(db, officer, write, programmeTyped())
    await did(db, officer, addRule, { id, version: 1, field: 'sex', is: 'female', source: 'Lapas perempuan' })
    expect(await refusalOf(db, officer, addRule, { id, version: 2, ...rule, source: 'Lain' })).toBe(code)
  })

  it.for([
    [{ field: 'status', in: ['inmate', 'juvenile'] }, 'Status narapidana atau anak binaan.'],
    [{ field: 'months-left', max: 24 }, 'Sisa masa pidana paling banyak 24 bulan.'],
    [{ field: 'served', part: 'two-thirds' }, 'Sudah menjalani paling sedikit dua pertiga masa pidana.'],
    [{ field: 'security', in: ['minimum'] }, 'Tingkat pengamanan minimum.'],
    [
      { field: 'conduct', in: ['good', 'very-good'] },
      'Penilaian perilaku (SPPN) terakhir baik atau sangat baik.',
    ],
    [{ field: 'risk', in: ['low'] }, 'Tingkat risiko terakhir rendah.'],
    [{ field: 'poor' }, 'Berasal dari keluarga tidak mampu.'],
    [{ field: 'needs', need: 'capital' }, 'Menurut asesmen membutuhkan modal usaha.'],
  ] as const)('read as sentences: %o [E1]', ([rule, sentence]) => {
    expect(ruleInWords({ ...rule, source: 'x' } as never)).toBe(sentence)
  })
})

describe('a template', () => {
  it('carries a programme that worked to a unit of another region, and says where it came from [D8]', async () => {
    const { officer, head, unit } = await anOffice()
    const name = `Pelatihan ${crypto.randomUUID().slice(0, 8)}`
    const { id } = await did(db, officer, write, programmeTyped({ name }))
    await did(db, officer, addRule, { id, version: 1, field: 'poor', source: 'Kesepakatan dengan mitra' })
    const worth = { id, purpose: 'Usaha rumahan', cost: '12.500.000', results: '18 dari 20 orang lulus' }
    expect(await refusalOf(db, head, share, worth)).toBe('never-finished')
    await aCohort(db, officer, { programmeId: id, stage: 'finished' })
    const { templateId } = await did(db, head, share, worth)

    const { officer: elsewhere } = await anOffice()
    const list = await pageOf(elsewhere, `/templat-program?cari=${name}`)
    expect(list).toContain('Rp12.500.000')
    const one = await pageOf(elsewhere, `/templat-program/${templateId}`)
    for (const words of [
      unit.shortName,
      '1 angkatan selesai',
      '18 dari 20 orang lulus',
      'keluarga tidak mampu',
    ])
      expect(one).toContain(words)
    const form = await pageOf(elsewhere, `/program/baru?templat=${templateId}`)
    expect(form).toContain(`Disalin dari ${unit.shortName}.`)
    const { id: copy } = await did(db, elsewhere, write, programmeTyped({ name, templateId }))
    expect(await now('programme', copy)).toMatchObject({
      templateId,
      entryRules: [{ field: 'poor', source: 'Kesepakatan dengan mitra' }],
    })
    expect(await pageOf(elsewhere, `/program/${copy}`)).toContain(`href="/templat-program/${templateId}"`)
    expect((await (await browserOf(db, elsewhere)).get(`/program/${id}`)).status).toBe(404)

    await did(db, head, withdraw, { id, reason: 'Diperbarui' })
    expect(await pageOf(elsewhere, `/templat-program?cari=${name}`)).toContain('Tidak ada yang cocok')
    expect(await refusalOf(db, elsewhere, write, programmeTyped({ templateId }))).toBe('template-withdrawn')
  })
})

describe('a cohort', () => {
  it('belongs to a fiscal year, a funding source, an agreement with its promise, and an instructor [E2] [C1]', async () => {
    const { officer, unit } = await anOffice()
    const drafter = await anActor(db, { unit })
    const { id: agreementId } = await anActiveAgreement(db, { officer: drafter })
    const item = await reading(db, system, (read) =>
      read
        .selectFrom('planItem')
        .select('id')
        .where('agreementId', '=', agreementId)
        .executeTakeFirstOrThrow(),
    )
    const { id: programmeId } = await did(db, officer, write, programmeTyped())
    const form = await pageOf(officer, `/program/${programmeId}/angkatan-baru`)
    expect(form).toContain(`value="${agreementId}"`)
    expect(form).toContain(`value="${item.id}"`)
    const typed = { funding: 'dipa', planItemId: item.id, instructor: 'Yuliana Contoh' }
    const { id } = await did(db, officer, prepare, cohortTyped(programmeId, typed))
    expect(await now('cohort', id)).toMatchObject({
      ...{
        fiscalYear: 2027,
        funding: 'dipa',
        agreementId,
        planItemId: item.id,
        instructor: 'Yuliana Contoh',
      },
      stage: 'prepared',
    })
    const html = await pageOf(officer, `/angkatan/${id}`)
    for (const words of ['DIPA unit', 'Puskesmas keliling', 'Yuliana Contoh', 'TA 2027'])
      expect(html).toContain(words)
    expect(await pageOf(drafter, `/kerja-sama/${agreementId}`)).toContain(`href="/angkatan/${id}"`)
    expect((await recordOf(db, id))[0]?.about).toContain(agreementId)
  })

  it('takes no agreement that does not bind the unit, and no promise of another agreement [E2] [P1]', async () => {
    const { officer, drafter } = await anOffice()
    const far = await anActiveAgreement(db)
    const near = await anActiveAgreement(db, { officer: drafter })
    const item = (agreementId: string) =>
      reading(db, system, (read) =>
        read
          .selectFrom('planItem')
          .select('id')
          .where('agreementId', '=', agreementId)
          .executeTakeFirstOrThrow(),
      )
    const { id } = await did(db, officer, write, programmeTyped())
    const by = (over: object) => refusalOf(db, officer, prepare, cohortTyped(id, over))
    expect(await by({ agreementId: far.id })).toBe('unknown-agreement')
    expect(await by({ planItemId: (await item(far.id)).id })).toBe('unknown-item')
    const second = await anActiveAgreement(db, { officer: drafter, head: near.head })
    expect(await by({ agreementId: near.id, planItemId: (await item(second.id)).id })).toBe('item-of-another')
  })

  it('names what is missing before it starts, each with the way to its field [E2]', async () => {
    const { officer, head } = await anOffice()
    const { id: programmeId } = await did(db, officer, write, programmeTyped())
    const { id } = await did(db, officer, prepare, cohortTyped(programmeId))
    const browser = await browserOf(db, head, { sample: true })
    const refused = await browser.post(`/angkatan/${id}/mulai`, {})
    expect(refused.status).toBe(409)
    const html = await refused.text()
    for (const label of [
      'Sumber dana',
      'Kerja sama, atau alasan tanpa mitra',
      'Instruktur',
      'Jadwal',
      'Peserta',
    ])
      expect(html).toContain(label)
    for (const href of [
      `/angkatan/${id}/ubah#funding`,
      `/angkatan/${id}/ubah#instructor`,
      `/jadwal/rangkaian`,
    ])
      expect(html).toContain(href)
  })

  it.for(['funding', 'noPartnerReason', 'instructor', 'lesson', 'participant'])(
    'does not start without its %s, and starts with all [E2]',
    async (piece) => {
      const { officer, head, unit } = await anOffice()
      const { id: programmeId } = await did(db, officer, write, programmeTyped())
      const all = {
        funding: 'dipa',
        noPartnerReason: 'Instruktur dari unit sendiri',
        instructor: 'Yuliana Contoh',
      }
      const { [piece]: _, ...typed } = all as Record<string, string>
      const { id } = await did(db, officer, prepare, cohortTyped(programmeId, typed))
      if (piece !== 'lesson') await aLesson(db, officer, { cohortId: id, heldOn: '2027-03-16' })
      if (piece !== 'participant') await someone(officer, unit, id)
      await did(db, officer, open, { id })
      expect(await refusalOf(db, head, start, { id })).toBe(
        piece === 'participant' ? 'nobody-yet' : 'incomplete',
      )
      if (piece === 'lesson') await aLesson(db, officer, { cohortId: id, heldOn: '2027-03-16' })
      else if (piece === 'participant') await someone(officer, unit, id)
      else await did(db, officer, reviseCohort, { id, version: 2, ...cohortTyped(programmeId, all) })
      await did(db, head, start, { id })
      expect(await now('cohort', id)).toMatchObject({ stage: 'running' })
    },
  )

  it('starts without names only with a reason, which stays readable [E2]', async () => {
    const { officer, head } = await anOffice()
    const { id } = await ready(officer)
    await did(db, head, start, { id, reason: 'Daftar menyusul dari sidang TPP' })
    expect(await pageOf(officer, `/angkatan/${id}`)).toContain('Daftar menyusul dari sidang TPP')
  })

  it('does not start on an agreement that is not in force [E2]', async () => {
    const { officer, head, drafter, unit } = await anOffice()
    const { anAgreement } = await import('#test')
    const { id: agreementId } = await anAgreement(db, { officer: drafter })
    const { id: programmeId } = await did(db, officer, write, programmeTyped())
    const typed = { funding: 'dipa', agreementId, instructor: 'Yuliana Contoh' }
    const { id } = await did(db, officer, prepare, cohortTyped(programmeId, typed))
    await aLesson(db, officer, { cohortId: id, heldOn: '2027-03-16' })
    await someone(officer, unit, id)
    expect(await refusalOf(db, head, start, { id })).toBe('incomplete')
    expect(await pageOf(head, `/angkatan/${id}/mulai`)).toContain('Kerja sama berlaku')
  })

  it('is finished when nothing lies ahead of it, and counts for its template [E2] [D8]', async () => {
    const { officer, head } = await anOffice()
    const programme = await aProgramme(db, officer)
    const cohort = await aCohort(db, officer, { programmeId: programme.id })
    const lesson = await aLesson(db, officer, { cohortId: cohort.id, heldOn: '2027-03-11' })
    expect(await refusalOf(db, head, finish, { id: cohort.id })).toBe('lessons-ahead')
    const { cancelLesson } = await import('./timetable/cancel.ts')
    await did(db, officer, cancelLesson, { id: lesson.id, reason: 'Instruktur sakit' })
    await aCohort(db, officer, { programmeId: programme.id, name: 'Angkatan 0', stage: 'finished' })
    await did(db, head, share, { id: programme.id, purpose: 'Usaha', results: 'Baik' })
    await did(db, head, finish, { id: cohort.id })
    const template = await reading(db, system, (read) =>
      read
        .selectFrom('template')
        .select('cohortsFinished')
        .where('programmeId', '=', programme.id)
        .executeTakeFirst(),
    )
    expect(template).toEqual({ cohortsFinished: 2 })
    expect(await refusalOf(db, head, cancel, { id: cohort.id, reason: 'x' })).toBe('cohort-over')
  })

  it('that is called off takes its lessons to come with it, and keeps those that were [E2]', async () => {
    const { officer, head } = await anOffice()
    const programme = await aProgramme(db, officer)
    const cohort = await aCohort(db, officer, { programmeId: programme.id })
    const was = await aLesson(db, officer, { cohortId: cohort.id, heldOn: '2027-03-09' })
    const comes = await aLesson(db, officer, { cohortId: cohort.id, heldOn: '2027-03-16' })
    await did(db, head, cancel, { id: cohort.id, reason: 'Mitra mundur' })
    const stages = await reading(db, system, (read) =>
      read.selectFrom('lesson').select(['id', 'stage']).where('cohortId', '=', cohort.id).execute(),
    )
    expect(new Map(stages.map(({ id, stage }) => [id, stage]))).toEqual(
      new Map([
        [was.id, 'planned'],
        [comes.id, 'cancelled'],
      ]),
    )
  })

  it('keeps every lesson within its days [E2] [E3]', async () => {
    const { officer } = await anOffice()
    const { id, programmeId } = await ready(officer)
    const shorter = { id, version: 1, ...cohortTyped(programmeId, { startsOn: '2027-03-20' }) }
    expect(await refusalOf(db, officer, reviseCohort, shorter)).toBe('lessons-outside')
  })
})

describe('who may do what [P2]', () => {
  const cells: Record<string, readonly Role[]> = {
    'programme.read': [
      ...['cooperation-officer', 'section-head', 'unit-head', 'regional-officer', 'regional-head'],
      ...[
        'programme-officer',
        'registrar',
        'probation-officer',
        'national-officer',
        'privacy-officer',
        'auditor',
      ],
    ] as Role[],
    'programme.write': ['programme-officer', 'probation-officer', 'section-head'],
    'programme.share': ['section-head', 'unit-head'],
    'cohort.decide': ['section-head', 'unit-head'],
    'visit.check': ['programme-officer', 'registrar', 'probation-officer', 'section-head', 'unit-head'],
  }
  it.for(Object.entries(cells))('%s', ([permission, roles]) => {
    expect([...new Set(permissions[permission as Permission])].sort()).toEqual([...roles].sort())
  })
})

describe('reach', () => {
  it('shows a region the cohorts of its units, and nobody else any [P1] [E1] [E2]', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    const officer = await anActor(db, { unit, roles: ['programme-officer'] })
    const programme = await aProgramme(db, officer)
    const cohort = await aCohort(db, officer, { programmeId: programme.id })
    const lesson = await aLesson(db, officer, { cohortId: cohort.id, heldOn: '2027-03-16' })
    const region = await anActor(db, { unit: kanwil })
    expect(await pageOf(region, `/program?unit=${unit.id}`)).toContain(programme.id)
    expect(await pageOf(region, '/angkatan')).toContain(cohort.id)
    expect(await pageOf(region, '/jadwal?hari=2027-03-16')).toContain(cohort.id)

    const stranger = await anActor(db, { roles: ['section-head'] })
    const elsewhere = await browserOf(db, stranger, { sample: true })
    for (const list of ['/program', '/angkatan', '/jadwal?hari=2027-03-16']) {
      const html = await (await elsewhere.get(list)).text()
      expect([html.includes(programme.id), html.includes(cohort.id)]).toEqual([false, false])
    }
    const pages = [
      ...['', '/ubah', '/syarat', '/tutup', '/bagikan', '/tarik', '/angkatan-baru'].map(
        (page) => `/program/${programme.id}${page}`,
      ),
      ...[
        '',
        '/ubah',
        '/mulai',
        '/selesai',
        '/batalkan',
        '/jadwal',
        '/jadwal/rangkaian',
        '/jadwal/baru',
        '/studi-kunjung',
      ].map((page) => `/angkatan/${cohort.id}${page}`),
      ...['/ubah', '/batalkan', '/pulihkan'].map((page) => `/jadwal/${lesson.id}${page}`),
    ]
    for (const page of pages) expect([page, (await elsewhere.get(page)).status]).toEqual([page, 404])
    await expect(did(db, stranger, cancel, { id: cohort.id, reason: 'x' })).rejects.toMatchObject({
      status: 404,
    })
    await expect(did(db, stranger, close, { id: programme.id, reason: 'x' })).rejects.toMatchObject({
      status: 404,
    })
  })
})

const unitOf = (actor: Actor) =>
  reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', actor.scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )

async function someone(officer: Actor, unit: Awaited<ReturnType<typeof aUnit>>, cohortId: string) {
  const { id: personId } = await aPerson(db, await anActor(db, { unit, roles: ['registrar'] }))
  await aParticipant(db, officer, { cohortId, personId })
}

/** Everything but people. */
async function ready(officer: Actor) {
  const { id: programmeId } = await did(db, officer, write, programmeTyped())
  const all = {
    funding: 'dipa',
    noPartnerReason: 'Instruktur dari unit sendiri',
    instructor: 'Yuliana Contoh',
  }
  const { id } = await did(db, officer, prepare, cohortTyped(programmeId, all))
  await aLesson(db, officer, { cohortId: id, heldOn: '2027-03-16' })
  return { id, programmeId }
}
