import { opened, type Sealed } from './store.ts'

const name = 'AES-GCM'

/** Encrypts for this device alone; what this protects against, and what not, is said in decision letter 044. */
export async function seal(value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  return { iv, data: await crypto.subtle.encrypt({ name, iv }, await keyHere(), plain) }
}

export async function unseal<Value>({ iv, data }: Sealed): Promise<Value> {
  const plain = await crypto.subtle.decrypt({ name, iv }, await keyHere(), data)
  return JSON.parse(new TextDecoder().decode(plain)) as Value
}

/** Made once on this device; no script can read it out, only use it. */
async function keyHere(): Promise<CryptoKey> {
  const store = await opened
  const kept = await store.get('about', 'key')
  if (kept instanceof CryptoKey) return kept
  const made = await crypto.subtle.generateKey({ name, length: 256 }, false, ['encrypt', 'decrypt'])
  // two windows may come here at once: the first that adds its key wins
  await store.add('about', made, 'key').catch(() => undefined)
  return (await store.get('about', 'key')) as CryptoKey
}
