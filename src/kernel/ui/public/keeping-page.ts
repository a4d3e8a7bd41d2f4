/** Keeps this page and what it needs on the device, so that it opens without network; false where it cannot be kept. */
export async function keepThisPage(worker: string | undefined, scope: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !worker) return false
  await navigator.serviceWorker.register(worker, { scope })
  const { active } = await navigator.serviceWorker.ready
  const files = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[href], script[src]')]
  const addresses = files.map((each) => ('src' in each ? each.src : each.href))
  active?.postMessage({ keep: [location.pathname, ...new Set(addresses)] })
  return active !== null
}
