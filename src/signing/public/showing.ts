import { aButton, type NoticeKind, sayIn } from '#browser'
import { forget, type Kept, keep, keptHere } from './kept.ts'

const ways: Record<string, string> = {
  'wet-ink': 'Tanda tangan basah',
  online: 'Tanda tangan di layar',
  postponed: 'Ditunda',
}

/** Says something above the agreement; what was said before gives way. */
export function showNotice(table: HTMLElement, text: string, kind: NoticeKind): void {
  const room = table.querySelector('[data-signing-notice]')
  sayIn(room, text, kind)
  room?.scrollIntoView({ block: 'nearest' })
}

/** Draws over the page what waits on this tablet: at its party, and how many there are. */
export async function showKept(table: HTMLElement): Promise<void> {
  const { signingTable, keeper } = table.dataset
  const all = await keptHere()
  const here = all.filter((each) => each.eventId === signingTable && each.keeper === keeper)
  for (const recording of here) showAtParty(table, recording)
  const others = all.length - here.length
  const refused = here.filter((each) => each.refused)
  if (refused.length > 0) showNotice(table, refused.map((each) => each.refused).join(' '), 'stalled')
  else if (here.length > 0)
    showNotice(
      table,
      `${here.length} catatan belum terkirim. Tersimpan di tablet ini dan dikirim sendiri.`,
      'attention',
    )
  else if (others > 0)
    showNotice(table, `${others} catatan petugas atau acara lain menunggu di tablet ini.`, 'attention')
}

function showAtParty(table: HTMLElement, recording: Kept): void {
  const party = table.querySelector<HTMLElement>(`[data-party="${recording.partyId}"]`)
  const room = party?.querySelector('[data-recorded]')
  if (!party || !room) return
  const form = party.querySelector<HTMLFormElement>('form')
  if (form) form.hidden = true
  const badge = document.createElement('span')
  badge.className = 'badge attention'
  badge.textContent = `${ways[recording.fields.way ?? ''] ?? ''}, belum terkirim`
  room.replaceChildren(badge)
  if (recording.refused) room.append(...decide(table, recording, form))
  const section = party.closest<HTMLElement>('[data-agreement]')
  if (
    section &&
    [...section.querySelectorAll<HTMLFormElement>('form[data-record]')].every((each) => each.hidden)
  )
    section.dataset.standing = 'kept'
}

/** What the program refused is not thrown away by itself: a person sends it again or drops it. */
function decide(table: HTMLElement, recording: Kept, form: HTMLFormElement | null): HTMLElement[] {
  const again = aButton('Kirim lagi', async () => {
    const { refused: _, ...rest } = recording
    await keep(rest)
    location.reload()
  })
  const drop = aButton('Buang catatan ini', async () => {
    await forget(recording.key)
    if (form) form.hidden = false
    table.querySelector('[data-signing-notice]')?.replaceChildren()
    location.reload()
  })
  return [again, drop]
}

/** Brings one agreement in front: the one that was asked for, this one while it waits, or the next that does. */
export function step(table: HTMLElement, wanted: string | undefined): void {
  const all = [...table.querySelectorAll<HTMLElement>('[data-agreement]')]
  const at = all.findIndex((each) => !each.hidden)
  const waits = (each: HTMLElement) => each.dataset.standing === 'waiting'
  const current = all[at]
  const next = wanted
    ? all.find((each) => each.dataset.agreement === wanted)
    : current && waits(current)
      ? current
      : (all.slice(at + 1).find(waits) ?? all.find(waits) ?? current)
  for (const each of all) each.hidden = each !== next
  next?.scrollIntoView({ block: 'nearest' })
}
