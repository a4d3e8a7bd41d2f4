import { keptPages } from './kept-pages.ts'

/** Keeps this page and what it needs on the device; done once it would open without network. */
export async function keepThisPage(worker: string, scope: string): Promise<void> {
  await navigator.serviceWorker.register(worker, { scope })
  await navigator.serviceWorker.ready
  const files = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[href], script[src]')]
  const addresses = files.map((each) => ('src' in each ? each.src : each.href))
  const cache = await caches.open(keptPages)
  await cache.addAll([location.pathname, ...new Set(addresses)])
}
