import type pg from 'pg'
import { to } from '#addresses'
import type { Secrets } from '#kernel'
import { signIn, signInAs } from './readers.ts'

interface Page {
  reader: string
  page: string
  address: string
  cookie: string
}

/** The pages that stand on marks and facts, each for the unit, agreement or promise that has the most of them. */
export async function teachingPages(
  owner: pg.ClientConfig,
  client: pg.Client,
  secrets: Secrets,
): Promise<Page[]> {
  const { rows } =
    await client.query<Record<'unit' | 'open' | 'closed' | 'cohort' | 'agreement' | 'item' | 'led', string>>(
      most,
    )
  const [busy] = rows
  if (!busy) throw new Error('nobody teaches')
  const teacher = await signInAs(client, secrets, busy.unit, ['programme-officer', 'section-head'])
  const leader = await signInAs(client, secrets, busy.led, ['cooperation-officer', 'unit-head'])
  const [, kanwil, nation] = await signIn(owner, secrets)
  const above = [
    { reader: 'Kanwil', cookie: kanwil?.cookie ?? '' },
    { reader: 'Nation', cookie: nation?.cookie ?? '' },
  ]
  const taught: [string, string][] = [
    ['Hari ini', to.home],
    ['Daftar hadir hari ini', to.attendance],
    ['Daftar hadir, belum diisi', `${to.attendance}?keadaan=belum`],
    ['Daftar hadir, tidak tercatat', `${to.attendance}?keadaan=tidak-tercatat`],
    ['Satu daftar hadir, terisi', to.sheet(busy.closed)],
    ['Satu daftar hadir, belum diisi', to.sheet(busy.open)],
    ['Jam pelajaran satu angkatan', to.cohortHours(busy.cohort)],
    ['Satu angkatan', to.cohort(busy.cohort)],
    ['Jadwal satu angkatan', to.cohortTimetable(busy.cohort)],
    ['Jadwal unit', to.timetable],
    ['Angkatan', to.cohorts],
    ['Sertifikat', to.certificates],
    ['Sertifikat satu angkatan', to.cohortCertificates(busy.cohort)],
    ['Sertifikat belum diserahkan', to.certificatesToHandOver],
    ['Paket bekal', to.packs],
    ['Periksa sertifikat, tanpa masuk', to.checks],
  ]
  const promised: [string, string][] = [
    ['Hari ini', to.home],
    ['Satu kerja sama dengan fakta terbanyak', to.agreement(busy.agreement)],
    ['Satu kegiatan dengan fakta terbanyak', to.planItem(busy.agreement, busy.item)],
  ]
  const watched: [string, string][] = [
    ['Hari ini', to.home],
    ['Daftar hadir hari ini', to.attendance],
    ['Daftar hadir, belum diisi', `${to.attendance}?keadaan=belum`],
    ['Daftar hadir, tidak tercatat', `${to.attendance}?keadaan=tidak-tercatat`],
  ]
  return [
    ...taught.map(([page, address]) => ({ reader: 'Teacher', page, address, cookie: teacher })),
    ...promised.map(([page, address]) => ({ reader: 'Unit', page, address, cookie: leader })),
    ...above.flatMap((who) => watched.map(([page, address]) => ({ ...who, page, address }))),
  ]
}

/** Of units no larger than the largest there are the one with the most lessons, one of its cohorts that runs, a lesson of it, and the promise with the most facts. */
const most = `
  with busiest as (
    select unit_id from lesson where held_on between date '2026-11-22' - 60 and date '2026-11-22'
      and unit_id in (select unit_id from person group by 1 having count(*) <= 4000)
    group by 1 order by count(*) desc, 1 limit 1
  ), running as (
    select cohort.id from cohort join busiest using (unit_id) where stage = 'running' and starts_on < date '2026-11-22' - 90
    order by seats, id limit 1
  ), promise as (
    select plan_item_id as item, agreement_id as agreement from fact where plan_item_id is not null
    group by 1, 2 order by count(*) desc, 1 limit 1
  )
  select busiest.unit_id as unit, running.id as cohort, item, agreement, agreement.unit_id as led,
    (select lesson.id from lesson join sheet on sheet.lesson_id = lesson.id where lesson.cohort_id = running.id and sheet.state = 'closed'
      order by lesson.held_on desc limit 1) as closed,
    (select lesson.id from lesson join cohort on cohort.id = lesson.cohort_id left join sheet on sheet.lesson_id = lesson.id
      where lesson.unit_id = busiest.unit_id and lesson.stage = 'planned' and sheet is null
        and lesson.held_on <= date '2026-11-22' order by seats desc, lesson.held_on desc limit 1) as open
  from busiest, running, promise join agreement on agreement.id = promise.agreement`
