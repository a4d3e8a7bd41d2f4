/// <reference lib="webworker" />
// Keeps the page of the signing table on the tablet. The network comes first; what was kept answers when there is none.

const worker = self as unknown as ServiceWorkerGlobalScope
const place = 'bekal-acara'
const isTable = (path: string) => /^\/acara\/[0-9a-f-]{36}\/catat$/.test(path)

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event) => {
  const addresses: unknown = event.data?.keep
  if (Array.isArray(addresses)) event.waitUntil(keepAll(addresses.map(String)))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && isTable(pathname)) event.respondWith(tablePage(request, pathname, event))
  else if (pathname.startsWith('/aset/')) event.respondWith(asset(request))
})

async function keepAll(addresses: string[]): Promise<void> {
  const cache = await caches.open(place)
  await Promise.all(addresses.map((address) => cache.add(address).catch(() => undefined)))
}

/** Kept under its address without the question, so that one page answers for every agreement of the event. */
async function tablePage(request: Request, path: string, event: FetchEvent): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) {
      const copy = answer.clone()
      event.waitUntil(caches.open(place).then((cache) => cache.put(path, copy)))
    }
    return answer
  } catch {
    return (await caches.match(path)) ?? Response.error()
  }
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
