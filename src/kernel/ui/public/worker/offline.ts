// Opens a kept page without network. The network comes first; what was kept answers when there is none.
import { keptPages } from '../kept-pages.ts'

const worker = self as unknown as ServiceWorkerGlobalScope

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(keptPage(request, pathname, event))
  else if (pathname.startsWith('/aset/')) event.respondWith(asset(request))
})

/**
 * A page that asked to be kept is kept anew each time it is opened, under its address without the question: one page
 * of a signing table answers for every agreement of its event. Other pages are never kept.
 */
async function keptPage(request: Request, path: string, event: FetchEvent): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) event.waitUntil(keepAnew(path, answer.clone()))
    return answer
  } catch {
    return (await caches.match(path)) ?? Response.error()
  }
}

async function keepAnew(path: string, page: Response): Promise<void> {
  if (!(await caches.match(path))) return
  await (await caches.open(keptPages)).put(path, page)
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
