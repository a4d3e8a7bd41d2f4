import { forget, type Kept, keep } from './kept.ts'

export type Sent = 'sent' | 'clash' | 'refused' | 'no-network' | 'signed-out'

/** Brings one recording to the program. The key makes sure that it is done once, however often it is sent. */
export async function send(recording: Kept): Promise<Sent> {
  const { key, address, fields, recordedAt } = recording
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'application/json', 'idempotency-key': key },
    body: new URLSearchParams({ ...fields, recordedAt }),
  }).catch(() => undefined)
  if (!answer || answer.status >= 500) return 'no-network'
  if (answer.type === 'opaqueredirect') return 'signed-out'
  const said: { clash?: boolean; refused?: string; message?: string } = await answer.json().catch(() => ({}))
  if (answer.ok || said.refused === 'already-signed') {
    await forget(key)
    return said.clash ? 'clash' : 'sent'
  }
  await keep({ ...recording, refused: said.message ?? 'Catatan ini ditolak program. Periksa naskahnya.' })
  return 'refused'
}
