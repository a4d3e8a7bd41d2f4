import { aButton, keepThisPage, type NoticeKind, sayIn } from '#browser'
import { fieldsIn, fillIn, missingIn } from './filling.ts'
import { draftOf, dropDraft, dropVisit, type KeptVisit, keepDraft, keepVisit, visitsHere } from './kept.ts'
import { type Sent, sendVisits } from './sending.ts'

const room = document.querySelector<HTMLElement>('[data-offline-visit]')
const form = room?.querySelector('form')
if (room && form) void begin(room, form)

/** Makes the page one that goes on without network: each answer stays here until the program has the visit. */
async function begin(room: HTMLElement, form: HTMLFormElement): Promise<void> {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) {
    return say(room, 'Perangkat ini tidak dapat mencatat tanpa jaringan. Pakai lembar cetak.', 'stalled')
  }
  const keeper = keeperOf(room)
  const kept = keepThisPage(room.dataset.worker ?? '', '/monitoring/').then(
    () => true,
    // without network the page came from the device itself
    async () => (await caches.match(location.pathname)) !== undefined,
  )
  const draft = await draftOf(keeper)
  if (draft) fillIn(form, draft)
  form.addEventListener('input', () => void keepDraft(keeper, fieldsIn(form)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void save(room, form)
  })
  await draw(room, form)
  await bring(room, form)
  addEventListener('online', () => void bring(room, form))
  setInterval(() => void bring(room, form), 15_000)
  standing(room, await kept)
}

function keeperOf({ dataset }: HTMLElement): string {
  return dataset.keeper ?? ''
}

function standing(room: HTMLElement, kept: boolean): void {
  const place = room.querySelector('[data-standing]')
  if (!place) return
  place.textContent = kept
    ? 'Halaman ini ada di perangkat. Anda boleh meninggalkan jaringan.'
    : 'Halaman ini belum dapat disimpan di perangkat. Muat ulang selagi ada jaringan.'
}

/** The visit waits from now on, and the form is free for the next. */
async function save(room: HTMLElement, form: HTMLFormElement): Promise<void> {
  const missing = missingIn(form)
  if (missing) return say(room, missing, 'attention')
  const fields = fieldsIn(form)
  const chosen = form.querySelector<HTMLSelectElement>('[name="agreementId"]')?.selectedOptions[0]
  await keepVisit({
    key: crypto.randomUUID(),
    keeper: keeperOf(room),
    title: chosen?.textContent?.trim() ?? '',
    madeAt: new Date().toISOString(),
    fields,
  })
  await dropDraft(keeperOf(room))
  form.reset()
  await draw(room, form)
  await bring(room, form)
  room.scrollIntoView({ block: 'start' })
}

/** Everything that waits goes to the program, if it can be reached. */
async function bring(room: HTMLElement, form: HTMLFormElement): Promise<void> {
  const outcomes = await sendVisits(room.dataset.sending ?? '', keeperOf(room))
  await draw(room, form)
  const worst = weight.find((outcome) => outcomes.includes(outcome))
  if (worst) say(room, ...notices[worst])
}

/** What is said where several visits met with different things. */
const weight: Sent[] = ['signed-out', 'no-network', 'held', 'sent']
const notices: Record<Sent, [text: string, kind: NoticeKind]> = {
  sent: ['Kunjungan sudah diterima program. Tindak lanjuti temuannya di daftar monitoring.', 'good'],
  held: ['Ada kunjungan yang tidak diterima program. Baca sebabnya di bawah.', 'stalled'],
  'no-network': [
    'Tidak ada jaringan. Kunjungan tersimpan di perangkat ini dan dikirim sendiri.',
    'attention',
  ],
  'signed-out': ['Sesi masuk Anda berakhir. Masuk lagi; kunjungan menunggu di perangkat ini.', 'attention'],
}

async function draw(room: HTMLElement, form: HTMLFormElement): Promise<void> {
  const lines = (await visitsHere()).map((visit) => lineOf(room, form, visit))
  room.querySelector('[data-waiting]')?.replaceChildren(...lines)
}

function lineOf(room: HTMLElement, form: HTMLFormElement, visit: KeptVisit): HTMLElement {
  const line = document.createElement('section')
  line.className = 'card'
  const text = document.createElement('p')
  line.append(text)
  if (visit.keeper !== keeperOf(room)) {
    text.textContent =
      'Satu kunjungan petugas lain menunggu di perangkat ini. Ia harus masuk untuk mengirimnya.'
    return line
  }
  text.textContent = `${visit.title}: ${visit.held ? `belum diterima. ${visit.held.text}` : 'menunggu dikirim.'}`
  const buttons = document.createElement('div')
  buttons.className = 'button-row'
  buttons.append(...waysOf(room, form, visit))
  line.append(buttons)
  return line
}

/** What the program did not take is never thrown away by itself: a person sends it as it is, changes it or drops it. */
function waysOf(room: HTMLElement, form: HTMLFormElement, visit: KeptVisit): HTMLElement[] {
  const { held: _, ...again } = visit
  const send = async (fields: KeptVisit['fields']) => {
    await keepVisit({ ...again, fields })
    await bring(room, form)
  }
  const change = async () => {
    const busy = (await draftOf(visit.keeper)) !== undefined
    if (busy && !confirm('Isian yang belum disimpan akan diganti. Lanjutkan?')) return
    await keepDraft(visit.keeper, visit.fields)
    await dropVisit(visit.key)
    fillIn(form, visit.fields)
    await draw(room, form)
    form.scrollIntoView({ block: 'start' })
  }
  const drop = async () => {
    if (!confirm('Jawaban kunjungan ini akan hilang. Buang?')) return
    await dropVisit(visit.key)
    await draw(room, form)
  }
  const asAnother = visit.held?.code === 'visited-that-day'
  return [
    ...(asAnother
      ? [aButton('Kirim sebagai kunjungan lain', () => send({ ...visit.fields, another: 'ya' }))]
      : visit.held
        ? [aButton('Kirim lagi', () => send(visit.fields))]
        : []),
    aButton('Ubah', change),
    aButton('Buang', drop),
  ]
}

function say(room: HTMLElement, text: string, kind: NoticeKind): void {
  sayIn(room.querySelector('[data-notice]'), text, kind)
}
