import { dropVisit, type KeptVisit, keepVisit, visitsHere } from './kept.ts'

export type Sent = 'sent' | 'held' | 'no-network' | 'signed-out'

/** Sends what this keeper's visits wait, the oldest first; stops where there is no network. One window sends at once. */
export function sendVisits(address: string, keeper: string): Promise<Sent[]> {
  return navigator.locks.request('bekal-monitoring', { ifAvailable: true }, async (lock) => {
    const outcomes: Sent[] = []
    if (!lock) return outcomes
    for (const visit of await visitsHere()) {
      if (visit.keeper !== keeper || visit.held) continue
      const outcome = await send(address, visit)
      outcomes.push(outcome)
      if (outcome === 'no-network' || outcome === 'signed-out') break
    }
    return outcomes
  })
}

/** The key makes sure that it is done once, however often it is sent: an answer that got lost harms nothing. */
async function send(address: string, visit: KeptVisit): Promise<Sent> {
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'application/json', 'idempotency-key': visit.key },
    body: new URLSearchParams(visit.fields),
  }).catch(() => undefined)
  if (!answer || answer.status >= 500 || answer.status === 429) return 'no-network'
  if (answer.type === 'opaqueredirect') return 'signed-out'
  if (answer.ok) {
    await dropVisit(visit.key)
    return 'sent'
  }
  const said: { refused?: string; message?: string; errors?: Record<string, string[]> } = await answer
    .json()
    .catch(() => ({}))
  const wrong = Object.values(said.errors ?? {}).flat()
  const text = said.message ?? (wrong.length > 0 ? `${wrong.join('. ')}.` : 'Program tidak menerimanya.')
  await keepVisit({ ...visit, held: { code: said.refused ?? '', text } })
  return 'held'
}
