import { aButton } from '#browser'
import type { LessonHere } from './lessons.ts'
import type { Batch } from './store.ts'
import type { Ticks } from './ticks.ts'

export interface Card {
  lesson: LessonHere
  /** What waits of it on this device. */
  waits: Batch | undefined
  ticks: Ticks | undefined
}

export interface Hands {
  tick(lessonId: string, away: Ticks): void
  save(lesson: LessonHere, away: Ticks): void
  sendAgain(batch: Batch): void
  drop(batch: Batch): void
}

/** Draws the lessons; a card of which nothing changed is left alone, for somebody may be ticking in it. */
export function drawLessons(room: HTMLElement, cards: Card[], hands: Hands): void {
  const place = find(room, '[data-lessons]')
  const there = new Map(
    [...place.querySelectorAll<HTMLElement>('[data-lesson]')].map((each) => [each.dataset.lesson, each]),
  )
  const drawn = cards.map((card) => {
    const state = JSON.stringify([card.lesson, card.waits?.id, card.waits?.count, card.waits?.held])
    const old = there.get(card.lesson.id)
    if (old?.dataset.state === state) return old
    const made = cardOf(room, card, hands)
    made.dataset.state = state
    return made
  })
  const same =
    drawn.length === place.children.length && drawn.every((each, at) => place.children[at] === each)
  if (!same) place.replaceChildren(...drawn)
}

function cardOf(room: HTMLElement, { lesson, waits, ticks }: Card, hands: Hands): HTMLElement {
  const card = copyOf(room, '[data-lesson-template]')
  card.dataset.lesson = lesson.id
  find(card, '[data-title]').textContent = lesson.title
  find(card, '[data-when]').textContent = lesson.when
  find(card, '[data-said]').textContent = saidOf(lesson, waits)
  const link = find<HTMLAnchorElement>(card, '[data-open]')
  link.href = `${link.getAttribute('href')}/${lesson.id}`
  const form = find<HTMLFormElement>(card, 'form')
  const again = find<HTMLButtonElement>(card, '[data-again]')
  find(form, '[data-people]').append(...lesson.people.map((one) => lineOf(room, lesson.id, one, ticks)))
  form.hidden = lesson.people.length === 0 || waits !== undefined
  again.hidden = waits === undefined || lesson.people.length === 0
  again.addEventListener('click', () => {
    form.hidden = false
    again.hidden = true
  })
  form.addEventListener('change', () => hands.tick(lesson.id, awayIn(form)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    hands.save(lesson, awayIn(form))
  })
  if (waits?.held) find(card, '[data-said]').append(...decide(waits, hands))
  return card
}

function saidOf({ sent, people }: LessonHere, waits: Batch | undefined): string {
  if (waits?.held) return `${waits.count} catatan belum diterima. ${waits.held} `
  if (waits) return `${waits.count} catatan menunggu dikirim.`
  if (sent) return sent
  return people.length > 0
    ? `${people.length} peserta. Belum dicatat di perangkat ini.`
    : 'Tidak ada peserta yang menunggu dicatat.'
}

function lineOf(
  room: HTMLElement,
  lessonId: string,
  { id, name, number, rests }: LessonHere['people'][number],
  ticks: Ticks | undefined,
): HTMLElement {
  const line = copyOf(room, '[data-person-template]')
  const box = find<HTMLInputElement>(line, 'input')
  const reason = find<HTMLSelectElement>(line, 'select')
  const away = ticks ? ticks[id] : rests ? 'paused' : undefined
  box.id = `tidak-${lessonId}-${id}`
  box.value = id
  box.checked = away !== undefined
  reason.value = away ?? 'unknown'
  reason.setAttribute('aria-label', `Alasan ${name} tidak hadir`)
  find<HTMLLabelElement>(line, 'label').htmlFor = box.id
  find(line, '[data-name]').textContent = name
  find(line, '[data-number]').textContent = number ?? ''
  return line
}

function awayIn(form: HTMLFormElement): Ticks {
  const lines = [...form.querySelectorAll('li')].map((line) => ({
    box: find<HTMLInputElement>(line, 'input'),
    reason: find<HTMLSelectElement>(line, 'select').value,
  }))
  return Object.fromEntries(
    lines.filter(({ box }) => box.checked).map(({ box, reason }) => [box.value, reason]),
  )
}

/** Marks whose lesson and names have left the device, or were taken by another keeper: only their number is told. */
export function drawWaiting(room: HTMLElement, batches: Batch[], keeper: string, hands: Hands): void {
  const lines = batches.map((batch) => {
    const line = document.createElement('p')
    line.className = `alert ${batch.held ? 'stalled' : 'attention'}`
    if (batch.keeper !== keeper)
      line.textContent = `${batch.count} catatan petugas lain menunggu di perangkat ini. Ia harus masuk untuk mengirimnya.`
    else line.textContent = `${batch.count} catatan satu sesi menunggu tanpa nama. ${batch.held ?? ''} `
    if (batch.keeper === keeper && batch.held) line.append(...decide(batch, hands))
    return line
  })
  find(room, '[data-waiting]').replaceChildren(...lines)
}

/** What the program did not take is never thrown away by itself: a person sends it again or drops it. */
function decide(batch: Batch, hands: Hands): HTMLElement[] {
  return [
    aButton('Kirim lagi', () => hands.sendAgain(batch)),
    aButton('Buang catatan ini', () => hands.drop(batch)),
  ]
}

function copyOf(room: HTMLElement, template: string): HTMLElement {
  const piece = find<HTMLTemplateElement>(room, template).content.cloneNode(true) as DocumentFragment
  return piece.firstElementChild as HTMLElement
}

export function find<Kind extends HTMLElement = HTMLElement>(room: Element, selector: string): Kind {
  const found = room.querySelector<Kind>(selector)
  if (!found) throw new Error(`nothing here is ${selector}`)
  return found
}
