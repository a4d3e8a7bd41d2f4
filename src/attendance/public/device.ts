import { opened } from './store.ts'

/** Signs that are not taken for one another. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How this device is called where two values are compared: 'Perangkat 7K2MQX'; made once, gone after signing out. */
export async function deviceName(): Promise<string> {
  const store = await opened
  const kept = await store.get('about', 'name')
  if (typeof kept === 'string') return kept
  const random = crypto.getRandomValues(new Uint8Array(6))
  const made = `Perangkat ${[...random].map((byte) => signs[byte % signs.length]).join('')}`
  await store.add('about', made, 'name').catch(() => undefined)
  return (await store.get('about', 'name')) as string
}
