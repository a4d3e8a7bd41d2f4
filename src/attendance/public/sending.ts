import type { Fate } from '../offline/parcel.ts'
import { batchesHere, leaveOf, type Mark, marksOf } from './batches.ts'
import { deviceName } from './device.ts'
import { sayLessonSent } from './lessons.ts'
import type { Batch } from './store.ts'

export type Sent = 'sent' | 'clash' | 'held' | 'no-network' | 'signed-out'

const refusals: Partial<Record<Fate, string>> = {
  'not-seated': 'Sebagian orang tidak lagi menjadi peserta sesi ini.',
  cancelled: 'Sesi ini dibatalkan.',
  'too-early': 'Menurut program sesi ini belum berlangsung.',
}

/** Sends what this keeper's marks wait, a lesson at a time; stops where there is no network. One window sends at once. */
export function sendAll(address: string, keeper: string): Promise<Sent[]> {
  return navigator.locks.request('bekal-daftar-hadir', { ifAvailable: true }, async (lock) => {
    const outcomes: Sent[] = []
    if (!lock) return outcomes
    const own = (await batchesHere()).filter((each) => each.keeper === keeper && !each.held)
    for (const batch of own) {
      const outcome = await send(address, batch)
      outcomes.push(outcome)
      if (outcome === 'no-network' || outcome === 'signed-out') break
    }
    return outcomes
  })
}

/** Each mark has its key, so it is done once however often it is sent: an answer that got lost harms nothing. */
async function send(address: string, batch: Batch): Promise<Sent> {
  const marks = await marksOf(batch)
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ device: await deviceName(), marks }),
  }).catch(() => undefined)
  if (!answer || answer.status >= 500 || answer.status === 429) return 'no-network'
  if (answer.type === 'opaqueredirect') return 'signed-out'
  const said: { fates?: Record<string, Fate>; message?: string } = await answer.json().catch(() => ({}))
  if (!answer.ok || !said.fates) {
    await leaveOf(batch, marks, said.message ?? 'Program tidak menerima catatan ini. Periksa sesinya.')
    return 'held'
  }
  return await settle(batch, marks, said.fates)
}

async function settle(batch: Batch, marks: Mark[], fates: Record<string, Fate>): Promise<Sent> {
  const fateOf = ({ key }: Mark) => fates[key]
  const left = marks.filter((mark) => !isDone(fateOf(mark)))
  const why = left.map((mark) => refusals[fateOf(mark) ?? 'known']).find(Boolean)
  await leaveOf(batch, left, why ?? 'Program tidak menjawab tentang catatan ini.')
  const clashes = marks.filter((mark) => fateOf(mark) === 'clash').length
  await sayLessonSent(batch.keeper, batch.lessonId, sentSaid(marks, clashes))
  if (left.length > 0) return 'held'
  return clashes > 0 ? 'clash' : 'sent'
}

const isDone = (fate: Fate | undefined) =>
  fate === 'written' || fate === 'older' || fate === 'same' || fate === 'known' || fate === 'clash'

/** 'Terkirim: 38 hadir, 2 tidak hadir.' */
function sentSaid(marks: Mark[], clashes: number): string {
  const present = marks.filter((mark) => mark.present).length
  const said = `Terkirim: ${present} hadir, ${marks.length - present} tidak hadir.`
  return clashes > 0
    ? `${said} ${clashes} berbeda dengan catatan lain; keduanya tersimpan. Putuskan di halaman sesi.`
    : said
}
