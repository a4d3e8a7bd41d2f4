import { createHash, createPublicKey, verify } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { RDFC10 } from 'rdfjs-c14n'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#kernel'
import { aDatabase, anIssuer, credentialFacts, type GivenIssuer, now } from '#test'
import { contexts } from './contexts.ts'
import { makeCredential } from './make.ts'

let db: Database
let given: GivenIssuer
beforeAll(async () => {
  db = await aDatabase()
  given = await anIssuer(db)
})

const make = (over = {}) => makeCredential(credentialFacts(over), given.issuer, given.key, now)

/** Reads JSON-LD and makes it canonical with other packages than those that signed, and node:crypto. */
async function verifiedElsewhere(credential: string, publicKey: string): Promise<boolean> {
  const { proof, ...body } = JSON.parse(credential)
  const { proofValue, ...options } = proof
  options['@context'] = body['@context']
  const hashes = [await hashOf(options), await hashOf(body)]
  return verify(null, Buffer.concat(hashes), keyOf(publicKey), base58(proofValue.slice(1)))
}

async function hashOf(document: object): Promise<Buffer> {
  const parser = new JsonLdParser({
    documentLoader: { load: async (url) => contexts.get(url) as never },
  })
  const quads: unknown[] = []
  await new Promise((resolve, reject) => {
    parser
      .on('data', (quad) => quads.push(quad))
      .on('error', reject)
      .on('end', resolve)
    parser.write(JSON.stringify(document))
    parser.end()
  })
  const { canonical_form: form } = await new RDFC10().c14n(quads as never)
  return createHash('sha256').update(form).digest()
}

const rawOf = (publicKey: string) => base58(publicKey.slice(1)).subarray(2)
const keyOf = (publicKey: string) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), rawOf(publicKey)]),
    format: 'der',
    type: 'spki',
  })

function base58(text: string): Buffer {
  const signs = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  let value = 0n
  for (const sign of text) value = value * 58n + BigInt(signs.indexOf(sign))
  const hex = value.toString(16)
  const zeros = Buffer.alloc(text.match(/^1*/)?.[0].length ?? 0)
  return Buffer.concat([zeros, Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')])
}

describe('a credential', () => {
  it('is verified by other programs than ours, with the published key alone [I7]', async () => {
    const { credential } = await make()
    expect(await verifiedElsewhere(credential, given.key.publicKey)).toBe(true)
    const { type, proof } = JSON.parse(credential)
    expect(type).toContain('OpenBadgeCredential')
    expect(proof).toMatchObject({ cryptosuite: 'eddsa-rdfc-2022', created: '2027-03-10T02:00:00Z' })
  })

  it.for(['Nurul Aini', 'Tata Boga dan Kue', '2027-03-01', '0381/TB/2027', '120 jam'])(
    'is worth nothing once its %s is changed [I7]',
    async (told) => {
      const { credential } = await make()
      expect(credential).toContain(told)
      const changed = credential.replace(told, told.replace(/[0-9A-Za-z](?=\D*$)/, '9'))
      expect(changed).not.toBe(credential)
      expect(await verifiedElsewhere(changed, given.key.publicKey)).toBe(false)
    },
  )

  it('is not verified with the key of another issuer [I7]', async () => {
    const { credential } = await make()
    expect(await verifiedElsewhere(credential, (await anIssuer(db)).key.publicKey)).toBe(false)
  })

  it('is the same text for the same facts, key and moment [I7]', async () => {
    const facts = credentialFacts()
    const once = await makeCredential(facts, given.issuer, given.key, now)
    expect(await makeCredential(facts, given.issuer, given.key, now)).toEqual(once)
  })

  it('fits into a QR with its code, and its short form is verified by jose [I7]', async () => {
    const { qr, compact } = await make({ code: 'ABCD2345' })
    const [address, signed] = qr.split('#')
    expect(address).toBe('https://periksa.contoh.id/s/ABCD2345')
    expect(signed).toBe(compact)
    expect(qr.length).toBeLessThan(600)
    const key = await importJWK(
      { kty: 'OKP', crv: 'Ed25519', x: rawOf(given.key.publicKey).toString('base64url') },
      'EdDSA',
    )
    const { payload } = await compactVerify(compact, key)
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      c: 'ABCD2345',
      n: 'Nurul Aini',
      t: 'Tata Boga dan Kue',
      i: given.issuer.name,
      d: '2027-03-01',
      u: '2030-02-28',
    })
  })
})
