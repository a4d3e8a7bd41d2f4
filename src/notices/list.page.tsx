import { to } from '#addresses'
import { type Actor, type Day, longDay, number } from '#kernel'
import {
  ButtonLink,
  Card,
  Empty,
  PageHead,
  Pagination,
  PostButton,
  type Standing,
  Tabs,
  type Task,
  TaskList,
} from '#ui'
import type { Answer, NoticeView } from './queries.ts'
import { sourceOf } from './sources/all.ts'
import type { Level } from './steps.ts'

export const perPage = 25

interface ListProps {
  answer: Answer
  actor: Actor
  today: Day
  /** Which of the two lists. */
  read: boolean
  page: number
}

/** What waits for this person, the most urgent first, each line a link to where it is done. */
export function NoticesPage({ answer, actor, today, read, page }: ListProps) {
  const total = read ? answer.read : answer.unread
  return (
    <>
      <PageHead
        title="Pengingat"
        lead="Pengingat hilang sendiri setelah halnya selesai dikerjakan."
        actions={
          <>
            <ButtonLink href={to.outbox} icon="mail">
              Kotak keluar
            </ButtonLink>
            {!read && total > 0 && (
              <PostButton action={to.readNotices} icon="check">
                Semua sudah saya baca
              </PostButton>
            )}
          </>
        }
      />
      <Tabs
        label="Pengingat"
        tabs={[
          { label: 'Belum dibaca', href: to.notices, current: !read, count: answer.unread },
          { label: 'Sudah dibaca, belum selesai', href: readAddress(), current: read, count: answer.read },
        ]}
      />
      {total === 0 ? <Nothing read={read} others={answer.read} /> : null}
      {groups.map(({ title, kind, urgency }) => {
        const rows = answer.rows.filter((row) => row.urgency === urgency)
        if (rows.length === 0) return null
        const tasks = rows.map((row) => task(row, { actor, today, kind, read }))
        return (
          <Card title={title}>
            <TaskList tasks={tasks} />
          </Card>
        )
      })}
      {total > 0 && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(next) => (read ? readAddress(next) : `${to.notices}?halaman=${next}`)}
        />
      )}
    </>
  )
}

const groups: { urgency: number; title: string; kind: Standing }[] = [
  { urgency: 0, title: 'Mendesak', kind: 'stalled' },
  { urgency: 1, title: 'Perlu perhatian', kind: 'attention' },
  { urgency: 2, title: 'Untuk diketahui', kind: 'waiting' },
]

const readAddress = (page = 1) => `${to.notices}?daftar=dibaca${page > 1 ? `&halaman=${page}` : ''}`

interface View {
  actor: Actor
  today: Day
  kind: Standing
  read: boolean
}

function task(row: NoticeView, { actor, today, kind, read }: View): Task {
  const source = sourceOf(row.kind)
  const what = source?.what ?? 'Pengingat'
  const said = [whereOf(row, actor), row.climbed && `${what}.`, source?.says(row.day, today), whyMe(row)]
  return {
    title: row.title,
    href: source?.place(row) ?? to.home,
    detail: said.filter(Boolean).join(' '),
    badge: { kind, word: row.climbed ? 'Naik kepada Anda' : what },
    action: !read && <PostButton action={to.readNotice(row.id)}>Sudah saya baca</PostButton>,
  }
}

/** 'Rutan Barabai, Penanggulangan kebakaran.'; one's own office needs no name. */
function whereOf({ unitId, unitName, agreementTitle }: NoticeView, actor: Actor): string {
  const parts = [actor.scope?.unitId !== unitId && unitName, agreementTitle].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')}.` : ''
}

const posts: Record<Level, string> = {
  owner: 'penanggung jawab yang bertugas',
  'section-head': 'kepala seksi atau subseksi',
  'unit-head': 'kepala satuan kerja',
  kanwil: 'petugas Kanwil',
  nation: 'petugas Ditjenpas',
}

/** From whom it came and since when, and who is missing in between. */
export function whyMe({ climbed, cameFrom, vacant, givenOn, openedOn }: NoticeView): string {
  const from = cameFrom ? `dari ${cameFrom} ` : ''
  const climb = climbed && `Naik ${from}pada ${longDay(givenOn)}; diingatkan sejak ${longDay(openedOn)}.`
  const gap = vacant.length > 0 && `Sampai kepada Anda karena tidak ada ${either(vacant)}.`
  return [climb, gap].filter(Boolean).join(' ')
}

function either(vacant: readonly Level[]): string {
  return vacant.map((level) => posts[level]).join(' dan tidak ada ')
}

function Nothing({ read, others }: { read: boolean; others: number }) {
  return (
    <Card>
      {read ? (
        <Empty title="Tidak ada yang menunggu di sini" icon="circle-check">
          Pengingat yang sudah Anda baca tinggal di sini sampai halnya selesai.
        </Empty>
      ) : (
        <Empty title="Tidak ada pengingat baru" icon="bell">
          {others > 0
            ? `${number(others)} hal yang sudah Anda baca belum selesai. Buka daftarnya di atas.`
            : 'Program memeriksa setiap pagi. Yang perlu Anda ketahui akan tampak di sini.'}
        </Empty>
      )}
    </Card>
  )
}
