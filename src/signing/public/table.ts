import { keepThisPage } from '#browser'
import { letDraw } from './drawing.ts'
import { forget, type Kept, keep, keptHere } from './kept.ts'
import { send } from './sending.ts'
import { showKept, showNotice, step } from './showing.ts'

const table = document.querySelector<HTMLElement>('[data-signing-table]')
if (table) void begin(table)

/** Makes the page of the table one that goes on without network. Without script it is a page of plain forms. */
async function begin(table: HTMLElement): Promise<void> {
  for (const form of table.querySelectorAll<HTMLFormElement>('form[data-record]')) {
    letDraw(form)
    form.addEventListener('submit', (event) => void recorded(event, form, table))
  }
  table.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-go]')
    if (!link || navigator.onLine) return
    event.preventDefault()
    step(table, link.dataset.go)
  })
  if ('serviceWorker' in navigator)
    void keepThisPage(table.dataset.worker ?? '', '/acara/').catch(() => undefined)
  await sendAll(table)
  if (!new URLSearchParams(location.search).has('ke')) step(table, undefined)
  addEventListener('online', () => void sendAll(table))
  setInterval(() => void sendAll(table), 15_000)
}

/** One press: kept on the tablet first, then sent; without network it stays and the next agreement comes. */
async function recorded(event: SubmitEvent, form: HTMLFormElement, table: HTMLElement): Promise<void> {
  event.preventDefault()
  const button = event.submitter as HTMLButtonElement | null
  const fields = Object.fromEntries(
    [...new FormData(form, button)].map(([name, value]) => [name, String(value)]),
  )
  const problem = incomplete(fields)
  if (problem) return showNotice(table, problem, 'attention')
  const kept = recordingOf(form, table, fields)
  if (!kept) return
  setDisabled(form, true)
  await keep(kept)
  const outcome = await send(kept)
  if (outcome === 'sent') return location.assign(`${location.pathname}?sesudah=${kept.agreementId}`)
  setDisabled(form, false)
  if (outcome === 'refused') {
    // the program draws the page again with its sentence and what was typed
    await forget(kept.key)
    if (button) addHidden(form, button.name, button.value)
    return form.submit()
  }
  await showKept(table)
  if (outcome === 'clash') return showNotice(table, clashed, 'stalled')
  step(table, undefined)
}

const clashed =
  'Tablet lain sudah mencatat hal yang berbeda. Kedua catatan tersimpan; putuskan di halaman acara.'

function incomplete({ way, strokes, reason, expectedOn, signingReason }: Record<string, string>) {
  if (way === 'online' && (strokes ?? '').split(/[; ]/).length < 8)
    return 'Minta penanda tangan menggambar tanda tangannya.'
  if (way === 'postponed' && !(reason && expectedOn))
    return 'Isi alasan penundaan dan perkiraan hari tanda tangan.'
  if (way !== 'postponed' && signingReason === '') return 'Isi alasan tingkat penanda tangan berbeda.'
  return undefined
}

function recordingOf(
  form: HTMLFormElement,
  table: HTMLElement,
  fields: Record<string, string>,
): Kept | undefined {
  const agreementId = form.closest<HTMLElement>('[data-agreement]')?.dataset.agreement
  const { record: partyId } = form.dataset
  const { signingTable: eventId, keeper } = table.dataset
  const { kunci: key, ...rest } = fields
  if (!agreementId || !partyId || !eventId || !key) return undefined
  const recordedAt = new Date().toISOString()
  return {
    key,
    eventId,
    agreementId,
    partyId,
    keeper: keeper ?? '',
    address: form.action,
    fields: rest,
    recordedAt,
  }
}

let sending = false

/** Everything that waits, oldest first; stops where there is no network. */
async function sendAll(table: HTMLElement): Promise<void> {
  if (sending) return
  sending = true
  const own = (await keptHere()).filter(({ keeper, refused }) => keeper === table.dataset.keeper && !refused)
  const outcomes: string[] = []
  for (const recording of own) {
    const outcome = await send(recording)
    outcomes.push(outcome)
    if (outcome === 'no-network' || outcome === 'signed-out') break
  }
  sending = false
  const brought = outcomes.filter((outcome) => outcome === 'sent' || outcome === 'clash')
  if (outcomes.includes('clash')) showNotice(table, clashed, 'stalled')
  else if (outcomes.includes('signed-out'))
    showNotice(
      table,
      'Sesi Anda berakhir. Masuk lagi untuk mengirim catatan yang ada di tablet ini.',
      'attention',
    )
  if (brought.length > 0 && brought.length === outcomes.length && !outcomes.includes('clash'))
    return location.reload()
  await showKept(table)
}

function setDisabled(form: HTMLFormElement, disabled: boolean): void {
  for (const button of form.querySelectorAll('button')) button.disabled = disabled
}

function addHidden(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  form.append(field)
}
