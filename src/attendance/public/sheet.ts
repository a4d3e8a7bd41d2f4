import { keepThisPage, type NoticeKind, sayIn } from '#browser'
import type { Taken } from '../offline/parcel.ts'
import { batchesHere, keepMarks, leaveOf, marksOf } from './batches.ts'
import { deviceName } from './device.ts'
import { drawLessons, drawWaiting, find, type Hands } from './drawing.ts'
import { dropLessons, keepLessons, type LessonsHere, lessonsHere } from './lessons.ts'
import { type Sent, sendAll } from './sending.ts'
import { keepTicks, ticksOf } from './ticks.ts'

const room = document.querySelector<HTMLElement>('[data-offline-sheet]')
if (room) void begin(room)

/** Makes the page one that goes on without network: what is marked stays on the device until the program has it. */
async function begin(room: HTMLElement): Promise<void> {
  if (!window.isSecureContext || !('serviceWorker' in navigator))
    return say(room, 'Perangkat ini tidak dapat mencatat tanpa jaringan. Pakai lembar cetak.', 'stalled')
  const kept = keepThisPage(room.dataset.worker ?? '', '/daftar-hadir/').then(
    () => true,
    // without network the page came from the device itself
    async () => (await caches.match(location.pathname)) !== undefined,
  )
  find(room, '[data-take]').addEventListener('click', () => void take(room, kept))
  find(room, '[data-send]').addEventListener('click', () => void bring(room))
  find(room, '[data-clear]').addEventListener('click', () => void clear(room))
  await draw(room)
  await bring(room)
  addEventListener('online', () => void bring(room))
  setInterval(() => void bring(room), 15_000)
}

function keeperOf({ dataset }: HTMLElement): string {
  return dataset.keeper ?? ''
}

/** Today's lessons come onto the device; what was taken before gives way, marks that wait stay. */
async function take(room: HTMLElement, kept: Promise<boolean>): Promise<void> {
  const answer = await fetch(room.dataset.taking ?? '', {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ device: await deviceName() }),
  }).catch(() => undefined)
  if (answer?.type === 'opaqueredirect') return say(room, signedOut, 'attention')
  if (!answer?.ok) return say(room, 'Belum ada jaringan, jadi sesi hari ini belum dapat dibawa.', 'attention')
  const taken = (await answer.json()) as Taken
  await keepLessons(keeperOf(room), taken)
  await navigator.storage?.persist?.().catch(() => false)
  await draw(room)
  if (!(await kept))
    return say(room, 'Halaman ini tidak dapat disimpan di perangkat. Muat ulang halaman.', 'stalled')
  say(
    room,
    taken.lessons.length > 0
      ? 'Sesi hari ini ada di perangkat. Anda boleh meninggalkan jaringan.'
      : 'Tidak ada sesi hari ini yang menunggu dicatat.',
    'info',
  )
}

/** Everything that waits goes to the program, if it can be reached. */
async function bring(room: HTMLElement): Promise<void> {
  const outcomes = await sendAll(room.dataset.sending ?? '', keeperOf(room))
  await draw(room)
  const worst = weight.find((outcome) => outcomes.includes(outcome))
  if (worst) say(room, ...notices[worst])
}

const signedOut = 'Sesi masuk Anda berakhir. Masuk lagi; catatan menunggu di perangkat ini.'
/** What is said where several lessons met with different things. */
const weight: Sent[] = ['signed-out', 'no-network', 'held', 'clash', 'sent']
const notices: Record<Sent, [text: string, kind: NoticeKind]> = {
  sent: ['Semua catatan sudah diterima program.', 'good'],
  clash: ['Ada catatan yang berbeda. Keduanya tersimpan; putuskan di halaman sesi.', 'attention'],
  held: ['Ada catatan yang tidak diterima program. Baca sebabnya di bawah.', 'stalled'],
  'no-network': ['Tidak ada jaringan. Catatan tersimpan di perangkat ini dan dikirim sendiri.', 'attention'],
  'signed-out': [signedOut, 'attention'],
}

async function clear(room: HTMLElement): Promise<void> {
  if (!confirm('Nama dan centang yang belum disimpan terhapus dari perangkat ini. Hapus?')) return
  await dropLessons()
  await draw(room)
}

async function draw(room: HTMLElement): Promise<void> {
  const keeper = keeperOf(room)
  const here = await lessonsHere(keeper)
  const batches = await batchesHere()
  const lessons = here?.lessons ?? []
  const waitsFor = (id: string) => batches.find((each) => each.keeper === keeper && each.lessonId === id)
  const cards = await Promise.all(
    lessons.map(async (lesson) => ({ lesson, waits: waitsFor(lesson.id), ticks: await ticksOf(lesson.id) })),
  )
  const hands = handsOf(room, here)
  drawLessons(room, cards, hands)
  const shown = new Set(lessons.map(({ id }) => id))
  drawWaiting(
    room,
    batches.filter((each) => each.keeper !== keeper || !shown.has(each.lessonId)),
    keeper,
    hands,
  )
  find(room, '[data-standing]').textContent = await standing(here)
  find(room, '[data-take]').hidden = false
  find(room, '[data-clear]').hidden = here === undefined
  find(room, '[data-send]').hidden = !batches.some((each) => each.keeper === keeper && !each.held)
}

async function standing(here: LessonsHere | undefined): Promise<string> {
  const name = await deviceName()
  return here
    ? `${name}. ${here.lessons.length} sesi ada di perangkat ini.`
    : `${name}. Belum ada sesi di perangkat ini.`
}

function handsOf(room: HTMLElement, here: LessonsHere | undefined): Hands {
  const keeper = keeperOf(room)
  return {
    tick: (lessonId, away) => void keepTicks(lessonId, away),
    save: async (lesson, away) => {
      if (!here) return
      await keepTicks(lesson.id, away)
      await keepMarks({ keeper, lessonId: lesson.id, takenAt: here.takenAt, people: lesson.people, away })
      await draw(room)
      await bring(room)
    },
    sendAgain: async (batch) => {
      await leaveOf(batch, await marksOf(batch), undefined)
      await bring(room)
    },
    drop: async (batch) => {
      if (!confirm(`${batch.count} catatan ini akan hilang. Buang?`)) return
      await leaveOf(batch, [], undefined)
      await draw(room)
    },
  }
}

/** Says something above everything. */
function say(room: HTMLElement, text: string, kind: NoticeKind): void {
  sayIn(find(room, '[data-notice]'), text, kind)
}
