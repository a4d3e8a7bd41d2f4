import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system, writing } from '#kernel'
import {
  aDatabase,
  aHeldLesson,
  aKanwil,
  aLesson,
  anActor,
  aPdf,
  aTaughtClass,
  aUnit,
  browserOf,
  did,
  type GivenTaughtClass,
  marksTyped,
  noonAfter,
  now,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { askChange } from './changes/ask.ts'
import { decideChange } from './changes/decide.ts'
import { codeOf, tailBehind } from './code.ts'
import { followRegion } from './follow-region.ts'
import { lapse } from './lapse.ts'
import { mark } from './marking/mark.ts'
import { pairOf } from './marking/mark-block.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const open = (actor: Actor, at = now) => browserOf(db, actor, { sample: true, clock: () => at })
const marksOf = (lessonId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('mark').selectAll().where('lessonId', '=', lessonId).orderBy('participantId').execute(),
  )
const sheetOf = (lessonId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('sheet').selectAll().where('lessonId', '=', lessonId).executeTakeFirst(),
  )
const headOf = async (
  { officer }: GivenTaughtClass,
  roles: ['section-head'] | ['unit-head'] = ['unit-head'],
) => {
  const unit = await reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', officer.scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )
  return anActor(db, { unit, roles, name: 'Kepala Contoh' })
}
/** The names that a form of the page sends when nothing is touched. */
const sentBy = (html: string) => ({
  orang: [...html.matchAll(/name="orang" value="([^"]+)"/g)].map((match) => match[1] ?? ''),
  version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
})

describe('marking a lesson', () => {
  it('takes three steps for forty people: the lesson, the exceptions, save [H1]', async () => {
    const group = await aTaughtClass(db, { people: 40 })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const browser = await open(group.officer)
    const list = await (await browser.get('/daftar-hadir')).text()
    expect(list).toContain(`href="/daftar-hadir/${lesson.id}"`)
    expect(list).toContain('Belum diisi')

    const page = await (await browser.get(`/daftar-hadir/${lesson.id}`)).text()
    const sent = sentBy(page)
    expect(sent.orang).toHaveLength(40)
    const [first, second] = group.people
    const answer = await browser.post(`/daftar-hadir/${lesson.id}`, {
      ...sent,
      tidak: [first.id, second.id],
      [`alasan-${first.id}`]: 'sick',
      [`alasan-${second.id}`]: 'court',
    })
    expect(answer.status).toBe(303)
    const marks = await marksOf(lesson.id)
    expect(marks.filter(({ present }) => present)).toHaveLength(38)
    expect(marks.find(({ participantId }) => participantId === first.id)).toMatchObject({ reason: 'sick' })
    expect(await sheetOf(lesson.id)).toMatchObject({ state: 'closed', version: 1 })
    const after = await (await browser.get(`/daftar-hadir/${lesson.id}`)).text()
    for (const words of ['38 dari 40', 'Sakit', 'Sidang', 'Terlaksana']) expect(after).toContain(words)
    expect((await recordOf(db, lesson.id)).map(({ act }) => act)).toEqual(['attendance.marked'])
  })

  it('goes by block too, over every programme of the day, and closes a sheet once all blocks are in [H1]', async () => {
    const batik = await aTaughtClass(db, { people: 4 })
    const baking = await aTaughtClass(db, { people: 2, programme: { name: 'Tata boga' } }, batik.officer)
    const lessons = [
      await aLesson(db, batik.officer, { cohortId: batik.cohort.id }),
      await aLesson(db, batik.officer, { cohortId: baking.cohort.id, beginsAt: '13:00', endsAt: '15:00' }),
    ]
    const browser = await open(batik.officer)
    const html = await (await browser.get(`/daftar-hadir/blok?hari=${today}&blok=A`)).text()
    for (const words of ['Pelatihan batik', 'Tata boga', 'Blok A<b>3</b>']) expect(html).toContain(words)
    const { orang } = sentBy(html)
    expect(orang).toHaveLength(3)
    const away = pairOf({ lessonId: lessons[0]?.id ?? '', participantId: batik.people[0].id })
    const path = `/daftar-hadir/blok?hari=${today}&blok=A`
    const sent = { block: 'A', day: today, orang, tidak: away, [`alasan-${away}`]: 'visit' }
    expect((await browser.post(path, sent)).status).toBe(303)
    expect(await sheetOf(lessons[0]?.id ?? '')).toMatchObject({ state: 'open' })
    const others = sentBy(await (await browser.get(path.replace('blok=A', 'blok=B'))).text())
    await browser.post(path, { block: 'B', day: today, orang: others.orang })
    for (const { id } of lessons) expect(await sheetOf(id)).toMatchObject({ state: 'closed' })
    const missing = (await marksOf(lessons[0]?.id ?? '')).filter(({ present }) => !present)
    expect(missing).toMatchObject([{ reason: 'visit', participantId: batik.people[0]?.id }])
  })

  it('does not overwrite a colleague in silence, and asks again with what was typed [Q10] [H1]', async () => {
    const group = await aTaughtClass(db)
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    await did(db, group.officer, mark, { id: lesson.id, version: 0, ...marksTyped(group.people) })
    const [first] = group.people
    const browser = await open(group.officer)
    const answer = await browser.post(`/daftar-hadir/${lesson.id}?ubah=ya`, {
      version: '0',
      orang: group.people.map(({ id }) => id),
      tidak: first.id,
      [`alasan-${first.id}`]: 'refused',
    })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Rekan Anda menyimpan kehadiran')
    expect(html).toContain('name="version" value="1"')
    expect(html).toContain(`value="${first.id}" checked`)
    expect((await marksOf(lesson.id)).every(({ present }) => present)).toBe(true)
  })

  it('is not done before the day, nor for a lesson that was called off', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    const by = async (over: object) => {
      const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id, ...over })
      return refusalOf(db, group.officer, mark, { id: lesson.id, version: 0, ...marksTyped(group.people) })
    }
    expect(await by({ heldOn: '2027-03-11' })).toBe('too-early')
    expect(await by({ stage: 'cancelled', cancelReason: 'Instruktur sakit' })).toBe('cancelled-lesson')
  })

  it('works for five hundred people in one page and one answer [H1]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    await manyMore(group, 499)
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const browser = await open(group.officer)
    const sent = sentBy(await (await browser.get(`/daftar-hadir/${lesson.id}`)).text())
    expect(sent.orang).toHaveLength(500)
    expect((await browser.post(`/daftar-hadir/${lesson.id}`, sent)).status).toBe(303)
    expect(await marksOf(lesson.id)).toHaveLength(500)
  })
})

/** People and places laid in two statements, for a page that is very long. */
async function manyMore({ officer, cohort }: GivenTaughtClass, count: number): Promise<void> {
  const { unitId, kanwilId } = officer.scope ?? { unitId: '', kanwilId: '' }
  await writing(db, officer, async (tx) => {
    await sql`with more as (
        insert into person (id, unit_id, kanwil_id, status, name, created_at, sources)
        select gen_random_uuid(), ${unitId}, ${kanwilId}, 'inmate', 'Orang Contoh ' || at, ${now}, '{}'
        from generate_series(1, ${count}) at returning id
      ) insert into participant (id, cohort_id, person_id, unit_id, kanwil_id, from_on, created_at)
      select gen_random_uuid(), ${cohort.id}, id, ${unitId}, ${kanwilId}, '2027-03-01', ${now} from more`.execute(
      tx,
    )
  })
}

describe('a change of marks', () => {
  it('is free for seven days, and every earlier value stays in sight [H6]', async () => {
    const group = await aTaughtClass(db)
    const lesson = await aHeldLesson(db, group, '2027-03-03', { [group.people[0].id]: 'unknown' })
    const browser = await open(group.officer)
    const page = await (await browser.get(`/daftar-hadir/${lesson.id}`)).text()
    expect(page).toContain('Dapat diubah sampai 10 Maret 2027')
    const form = sentBy(await (await browser.get(`/daftar-hadir/${lesson.id}?ubah=ya`)).text())
    const [first] = group.people
    await browser.post(`/daftar-hadir/${lesson.id}`, {
      ...form,
      tidak: first.id,
      [`alasan-${first.id}`]: 'court',
    })
    await did(db, group.officer, mark, { id: lesson.id, version: 2, ...marksTyped(group.people) })
    const html = await (await browser.get(`/daftar-hadir/${lesson.id}`)).text()
    for (const words of ['Sebelumnya Tanpa keterangan', 'Sebelumnya Sidang', '4 dari 4'])
      expect(html).toContain(words)
    const kept = await reading(db, system, (read) =>
      read.selectFrom('markChange').select('reason').where('lessonId', '=', lesson.id).execute(),
    )
    expect(kept.map(({ reason }) => reason).sort()).toEqual(['court', 'unknown'])
  })

  it('needs a second person afterwards, and until then the old value counts [H6]', async () => {
    const group = await aTaughtClass(db)
    const lesson = await aHeldLesson(db, group, '2027-03-02')
    const [first] = group.people
    const wanted = marksTyped(group.people, { [first.id]: 'refused' })
    expect(await refusalOf(db, group.officer, mark, { id: lesson.id, version: 1, ...wanted })).toBe(
      'too-late',
    )
    await did(db, group.officer, askChange, { id: lesson.id, reason: 'Salah centang', ...wanted })
    expect((await marksOf(lesson.id)).every(({ present }) => present)).toBe(true)
    expect(await refusalOf(db, group.officer, askChange, { id: lesson.id, reason: 'Lagi', ...wanted })).toBe(
      'asked-already',
    )

    const head = await headOf(group)
    const browser = await open(head)
    const page = await (await browser.get(`/daftar-hadir/${lesson.id}`)).text()
    const path = /\/daftar-hadir\/permintaan\/[0-9a-f-]+/.exec(page)?.[0] ?? ''
    const asked = await (await browser.get(path)).text()
    for (const words of ['Salah centang', 'Menolak hadir']) expect(asked).toContain(words)
    expect((await browser.post(path, { answer: 'declined' })).status).toBe(422)
    expect((await browser.post(path, { answer: 'approved' })).status).toBe(303)
    expect((await marksOf(lesson.id)).filter(({ present }) => !present)).toMatchObject([
      { participantId: first.id, reason: 'refused' },
    ])
  })

  it('is never approved by whoever asked [H6]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    const lesson = await aHeldLesson(db, group, '2027-03-02')
    const section = await headOf(group, ['section-head'])
    const wanted = marksTyped(group.people, { [group.people[0].id]: 'sick' })
    await did(db, section, askChange, { id: lesson.id, reason: 'Surat dokter', ...wanted })
    const { id } = await reading(db, system, (read) =>
      read.selectFrom('markRequest').select('id').where('lessonId', '=', lesson.id).executeTakeFirstOrThrow(),
    )
    expect(await refusalOf(db, section, decideChange, { id, answer: 'approved' })).toBe('own-request')
    await did(db, await headOf(group), decideChange, { id, answer: 'declined', note: 'Tanpa bukti' })
    expect((await marksOf(lesson.id)).every(({ present }) => present)).toBe(true)
    expect(await refusalOf(db, await headOf(group), decideChange, { id, answer: 'approved' })).toBe('decided')
  })

  it('can not be removed or rewritten in the ledger of earlier values [H6]', async () => {
    const change = writing(db, system, (tx) =>
      sql`update mark_change set marked_by = 'Orang lain'`.execute(tx),
    )
    await expect(change).rejects.toThrow('permission denied')
    const remove = writing(db, system, (tx) => sql`delete from mark_change`.execute(tx))
    await expect(remove).rejects.toThrow('permission denied')
  })
})

describe('a lesson that nobody marked', () => {
  it('is closed as not recorded after three days, never as present, and may be recorded with approval [H6]', async () => {
    const group = await aTaughtClass(db)
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id, heldOn: '2031-05-05' })
    const night = (day: string) =>
      did(db, system, lapse, { zone: 'Asia/Jakarta', day }, new Date(`${day}T00:30:00Z`))
    await night('2031-05-08')
    expect(await sheetOf(lesson.id)).toBeUndefined()
    await night('2031-05-09')
    expect(await sheetOf(lesson.id)).toMatchObject({ state: 'unrecorded' })
    expect(await marksOf(lesson.id)).toEqual([])
    const at = noonAfter('2031-05-09', 0)
    const browser = await open(group.officer, at)
    const html = await (await browser.get(`/daftar-hadir/${lesson.id}`)).text()
    for (const words of ['Tidak tercatat', 'Tidak seorang pun dihitung hadir', 'Belum dicatat'])
      expect(html).toContain(words)
    expect(
      await refusalOf(
        db,
        group.officer,
        mark,
        { id: lesson.id, version: 0, ...marksTyped(group.people) },
        at,
      ),
    ).toBe('too-late')
    const typed = { id: lesson.id, reason: 'Foto lembar terlampir', ...marksTyped(group.people) }
    await did(db, group.officer, askChange, typed, at)
    const { id } = await reading(db, system, (read) =>
      read.selectFrom('markRequest').select('id').where('lessonId', '=', lesson.id).executeTakeFirstOrThrow(),
    )
    await did(db, await headOf(group), decideChange, { id, answer: 'approved' }, at)
    expect(await sheetOf(lesson.id)).toMatchObject({ state: 'closed' })
    expect((await marksOf(lesson.id)).filter(({ present }) => present)).toHaveLength(4)
  })

  it('keeps what was said of some, and knows nothing of the others [H6]', async () => {
    const group = await aTaughtClass(db)
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id, heldOn: '2031-06-02' })
    const some = marksTyped(group.people.slice(0, 1))
    await did(db, group.officer, mark, { id: lesson.id, version: 0, ...some }, noonAfter('2031-06-02', 0))
    await did(
      db,
      system,
      lapse,
      { zone: 'Asia/Jakarta', day: '2031-06-06' },
      new Date('2031-06-06T00:30:00Z'),
    )
    expect(await sheetOf(lesson.id)).toMatchObject({ state: 'closed' })
    expect(await marksOf(lesson.id)).toHaveLength(1)
  })
})

describe('the sheet on paper', () => {
  it('carries a code that opens its lesson again, register numbers and no NIK [H3]', async () => {
    const group = await aTaughtClass(db, { person: () => ({ nik: '1671142505909913' }), people: 1 })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const browser = await open(group.officer)
    const paper = await (await browser.get(`/daftar-hadir/${lesson.id}/cetak`)).text()
    const code = codeOf(lesson.id)
    for (const words of [code, 'Tanda tangan', 'Ahmad Contoh 000', 'class="qr"', 'B.I '])
      expect(paper).toContain(words)
    expect(paper).not.toContain('1671142505909913')
    const typed = code.toLowerCase().replace('-', ' ')
    const found = await browser.get(`/daftar-hadir/kode?kode=${encodeURIComponent(typed)}`)
    expect(found.headers.get('location')).toBe(`/daftar-hadir/${lesson.id}`)
    const unknown = await (await browser.get('/daftar-hadir/kode?kode=AAAAA-BBBBB')).text()
    expect(unknown).toContain('Kode lembar tidak dikenal')
    const elsewhere = await anActor(db, { roles: ['programme-officer'] })
    const theirs = await (await open(elsewhere)).get(`/daftar-hadir/kode?kode=${code}`)
    expect(await theirs.text()).toContain('Kode lembar tidak dikenal')
  })

  it('has a code for every lesson, and reads it back however it is written [H3]', () => {
    for (let at = 0; at < 500; at += 1) {
      const id = crypto.randomUUID()
      expect(tailBehind(codeOf(id).replace('-', at % 2 ? '' : ' - '))).toBe(id.slice(-12))
    }
    for (const wrong of ['', 'ABCDE', 'ZZZZZ-ZZZZZ', 'ABCDE-FGHJ!', '../../etc']) {
      expect(tailBehind(wrong)).toBeUndefined()
    }
  })

  it('keeps its photograph with the lesson [H3]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    const lesson = await aHeldLesson(db, group, today)
    const browser = await open(group.officer)
    const file = aPdf('lembar.pdf', lesson.id)
    expect((await browser.post(`/daftar-hadir/${lesson.id}/foto`, { file })).status).toBe(303)
    const html = await (await browser.get(`/daftar-hadir/${lesson.id}`)).text()
    const path = new RegExp(`/daftar-hadir/${lesson.id}/foto/[0-9a-f-]+`).exec(html)?.[0] ?? ''
    expect(html).toContain('lembar.pdf')
    expect(await (await browser.get(path)).text()).toContain(lesson.id)
    expect((await browser.post(`/daftar-hadir/${lesson.id}/foto`, { file })).status).toBe(409)
  })
})

describe('reach', () => {
  it('shows nobody elsewhere a sheet, its paper or its hours, and lets nobody write there [P1] [H1]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    const lesson = await aHeldLesson(db, group, today)
    const paths = [
      `/daftar-hadir/${lesson.id}`,
      `/daftar-hadir/${lesson.id}/cetak`,
      `/daftar-hadir/${lesson.id}/foto`,
      `/daftar-hadir/${lesson.id}/tautan`,
      `/daftar-hadir/${lesson.id}/minta-ubah`,
      `/daftar-hadir/angkatan/${group.cohort.id}`,
      `/daftar-hadir/angkatan/${group.cohort.id}/penilaian`,
    ]
    const other = await open(await anActor(db, { roles: ['programme-officer'] }))
    const region = await open(await anActor(db, { unit: await aKanwil(db), roles: ['regional-officer'] }))
    for (const path of paths) {
      expect([path, (await other.get(path)).status]).toEqual([path, 404])
      expect([path, [403, 404].includes((await region.get(path)).status)]).toEqual([path, true])
    }
    const posts: [string, Record<string, string>][] = [
      ['', { version: '1', orang: group.people[0].id }],
      ['/tautan', { holder: 'Orang luar' }],
      ['/tautan/cabut', {}],
      ['/minta-ubah', { reason: 'Coba', orang: group.people[0].id }],
    ]
    for (const [path, fields] of posts) {
      const answer = await other.post(`/daftar-hadir/${lesson.id}${path}`, fields)
      expect([path, answer.status]).toEqual([path, 404])
    }
  })

  it('lets a region read its units with initials, and write nothing [P1] [H1]', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id, timeZone: 'Asia/Jakarta' })
    const officer = await anActor(db, { unit, roles: ['programme-officer'] })
    const group = await aTaughtClass(db, { people: 1 }, officer)
    const lesson = await aHeldLesson(db, group, today)
    const browser = await open(await anActor(db, { unit: kanwil, roles: ['regional-officer'] }))
    const html = await (await browser.get(`/daftar-hadir/${lesson.id}`)).text()
    expect(html).toContain('Terlaksana')
    expect(html).not.toContain('Ahmad Contoh')
    const answer = await browser.post(`/daftar-hadir/${lesson.id}`, { version: '1', orang: 'x' })
    expect(answer.status).toBe(403)
  })

  it.for([
    ['programme-officer', 200, 303],
    ['probation-officer', 200, 303],
    ['section-head', 200, 303],
    ['unit-head', 200, 403],
    ['registrar', 200, 403],
    ['auditor', 200, 403],
    ['cooperation-officer', 403, 403],
    ['administrator', 403, 403],
  ] as const)('%s reads with %i and marks with %i [P1]', async ([role, reads, writes]) => {
    const group = await aTaughtClass(db, { people: 1 })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const unit = await reading(db, system, (read) =>
      read
        .selectFrom('unit')
        .selectAll()
        .where('id', '=', group.officer.scope?.unitId ?? '')
        .executeTakeFirstOrThrow(),
    )
    const browser = await open(await anActor(db, { unit, roles: [role] }))
    expect((await browser.get(`/daftar-hadir/${lesson.id}`)).status).toBe(reads)
    const sent = { version: '0', orang: group.people.map(({ id }) => id) }
    expect((await browser.post(`/daftar-hadir/${lesson.id}`, sent)).status).toBe(writes)
  })

  it('goes with the office into another region [P1] [A3]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    const lesson = await aHeldLesson(db, group, today)
    const { id: kanwilId } = await aKanwil(db)
    const unitId = group.officer.scope?.unitId ?? ''
    await writing(db, system, async (tx) => {
      await sql`update unit set kanwil_id = ${kanwilId} where id = ${unitId}`.execute(tx)
      await followRegion.react(tx, { subjectId: unitId } as never, now)
    })
    expect(await sheetOf(lesson.id)).toMatchObject({ kanwilId })
  })
})
