import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import {
  type Actor,
  type Database,
  permissions,
  type Role,
  reading,
  stranger,
  system,
  writing,
} from '#kernel'
import {
  aDatabase,
  aFinishedClass,
  anActor,
  anIssuer,
  aProposal,
  assessed,
  browserOf,
  certificateNow,
  certificatesIn,
  colleagueOf,
  did,
  type GivenFinishedClass,
  type GivenIssuer,
  issuedTo,
  proposalTyped,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { certificatesOf } from './certificates-of.ts'
import { handOver } from './handing-over/hand-over.ts'
import { lookUpPublicly } from './look-up-publicly.ts'
import { approve } from './proposals/approve.ts'
import { askCorrection } from './proposals/ask-correction.ts'
import { askRevocation } from './proposals/ask-revocation.ts'
import { propose } from './proposals/propose.ts'
import { revise } from './proposals/revise.ts'
import { sendBack } from './proposals/send-back.ts'
import { withdraw } from './proposals/withdraw.ts'

let db: Database
let issuer: GivenIssuer
beforeAll(async () => {
  db = await aDatabase()
  issuer = await anIssuer(db)
})
const aClass = (over: Parameters<typeof aFinishedClass>[1] = {}) =>
  aFinishedClass(db, over, undefined, issuer)
const publicly = (code: string | null, day = today) =>
  reading(db, stranger, (read) => lookUpPublicly(read, code ?? '', day))
const pageOf = async (actor: Actor, path: string) => {
  const response = await (await browserOf(db, actor, { sample: true })).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}
const proposedRefusal = (given: GivenFinishedClass, over: Record<string, unknown>) =>
  refusalOf(db, given.officer, propose, proposalTyped(given, over))

describe('certificates of a cohort', () => {
  it('are proposed by one, approved by another, and numbered one after the other [I1] [P7]', async () => {
    const given = await aClass()
    const { id } = await aProposal(db, given)
    expect(await refusalOf(db, given.head, approve, { id, version: 2 })).toBe('changed-meanwhile')
    await did(db, given.head, approve, { id, version: 1 })
    const issued = await certificatesIn(db, id)
    expect(issued.map(({ serial }) => serial)).toEqual([1, 2, 3, 4])
    expect(issued.map(({ holder }) => holder)).toEqual(given.people.map(({ name }) => name))
    for (const { number } of issued) expect(number).toMatch(/^000[1-4]\/[2-9A-Z]{4}\/2027$/)
    expect((await recordOf(db, id)).map(({ act }) => act)).toEqual([
      'certificate.proposed',
      'certificate.approved',
    ])
    expect(await publicly(issued[0]?.code ?? null)).toMatchObject({
      state: 'valid',
      title: 'Tata Boga dan Kue',
      initials: 'A. C. 0.',
    })
  })

  it('are for those who came often enough and passed; the others are named with the reason [I1]', async () => {
    const given = await aClass()
    const [first, second, third, fourth] = given.people
    await assessed(db, given, { [second.id]: 'not-passed', [third.id]: 'retake' })
    const html = await pageOf(given.officer, to.proposeCertificates(given.cohort.id))
    for (const { id } of [first, fourth ?? first]) expect(html).toContain(`value="${id}" checked`)
    for (const { id } of [second, third]) expect(html).not.toContain(`value="${id}"`)
    expect(html).toContain('Tidak lulus penilaian.')
    expect(html).toContain('Harus mengulang penilaian.')
    expect(await proposedRefusal(given, { people: [first.id, second.id] })).toBe('not-met')
    const { certificates } = await issuedTo(db, given, { people: [first.id] })
    expect(certificates).toHaveLength(1)
    expect(await proposedRefusal(given, { people: [first.id] })).toBe('not-met')
    const counted = await pageOf(given.officer, to.cohortCertificates(given.cohort.id))
    expect(counted).toMatch(/Bersertifikat<\/span><b>1</)
  })

  it('are not approved by whoever proposed them, nor when somebody no longer passed [I1] [P7]', async () => {
    const given = await aClass()
    const both = await anActor(db, {
      unit: await unitOf(given.officer),
      roles: ['programme-officer', 'section-head'],
    })
    const { id } = await did(db, both, propose, proposalTyped(given))
    expect(await refusalOf(db, both, approve, { id, version: 1 })).toBe('same-person')
    expect(await refusalOf(db, both, sendBack, { id, version: 1, note: 'Periksa' })).toBe('same-person')
    await assessed(db, given, { [given.people[0].id]: 'not-passed' })
    expect(await refusalOf(db, given.head, approve, { id, version: 1 })).toBe('not-met')
  })

  it('go back for correction, are proposed again, or are withdrawn [I1]', async () => {
    const given = await aClass()
    const { id } = await aProposal(db, given)
    await did(db, given.head, sendBack, { id, version: 1, note: 'Judulnya kurang lengkap' })
    expect(await pageOf(given.officer, to.certificateProposal(id))).toContain('Judulnya kurang lengkap')
    const better = { ...proposalTyped(given), id, version: 2, title: 'Tata Boga, Kue, dan Roti' }
    await did(db, given.officer, revise, better)
    expect(await refusalOf(db, given.head, approve, { id, version: 2 })).toBe('changed-meanwhile')
    await did(db, given.officer, withdraw, { id })
    expect(await refusalOf(db, given.head, approve, { id, version: 4 })).toBe('not-proposed')
    await issuedTo(db, given)
  })

  it('carry no word that tells where somebody was; the word is named [I1] [I4]', async () => {
    const given = await aClass()
    const browser = await browserOf(db, given.officer, { sample: true })
    const typed = proposalTyped(given, { title: 'Tata Boga Lapas Contoh' }) as Record<
      string,
      string | string[]
    >
    const answer = await browser.post(to.proposeCertificates(given.cohort.id), typed)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('tidak boleh tertulis di sertifikat')
    expect(html).toContain('value="Tata Boga Lapas Contoh"')
  })

  it('wait for the end of the cohort, and for a programme that ends with one [I1]', async () => {
    const given = await aClass({ programme: { certificate: 'none' } })
    expect(await proposedRefusal(given, {})).toBe('no-certificate')
    expect(await proposedRefusal(await aClass(), { people: [] })).toBe('nobody')
    expect(await proposedRefusal(await aClass(), { issuerId: crypto.randomUUID() })).toBe('unknown-issuer')
  })

  it('are facts of the promise, by whom they count, and no longer once revoked [C3] [I5]', async () => {
    const given = await aClass({ person: () => ({ sex: 'female', birthDate: '1990-02-01' }) })
    const { certificates } = await issuedTo(db, given)
    const [one] = certificates
    const facts = async (id = '') => {
      const rows = await reading(db, system, (read) =>
        read
          .selectFrom('fact')
          .select(['kind', 'amount', 'sex', 'ageGroup'])
          .where('recordId', '=', id)
          .execute(),
      )
      return rows.map(({ kind, amount, sex, ageGroup }) => [kind, Number(amount), sex, ageGroup])
    }
    expect(await facts(one?.id)).toEqual([['certificate', 1, 'female', 'adult']])
    const { id } = await did(db, given.officer, askRevocation, {
      id: one?.id,
      version: 1,
      reasonClass: 'mistake',
      reason: 'Salah orang',
    })
    await did(db, given.head, approve, { id, version: 1 })
    expect((await facts(one?.id)).map(([, amount]) => amount).sort()).toEqual([-1, 1])
  })
})

const unitOf = (actor: Actor) =>
  reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', actor.scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )

describe('a certificate that was wrong', () => {
  it('is revoked by a second person, keeps its record, and says so to strangers [I5] [P7]', async () => {
    const given = await aClass()
    const [one] = (await issuedTo(db, given)).certificates
    const asked = { id: one?.id, version: 1, reasonClass: 'wrong-person', reason: 'Tertukar dengan rekannya' }
    const { id } = await did(db, given.officer, askRevocation, asked)
    expect(await refusalOf(db, given.officer, askRevocation, asked)).toBe('asked-already')
    expect((await publicly(one?.code ?? null))?.state).toBe('valid')
    await did(db, given.head, approve, { id, version: 1 })
    expect(await publicly(one?.code ?? null)).toMatchObject({ state: 'revoked', revokedOn: today })
    expect(JSON.stringify(await publicly(one?.code ?? null))).not.toContain('Tertukar')
    const html = await pageOf(given.officer, to.certificate(one?.id ?? ''))
    expect(html).toContain('Tertukar dengan rekannya')
    expect(await refusalOf(db, given.officer, askRevocation, { ...asked, version: 2 })).toBe(
      'no-longer-stands',
    )
  })

  it('gives way to a corrected one with its own number, and points to it [I6] [P7]', async () => {
    const given = await aClass()
    const [one] = (await issuedTo(db, given)).certificates
    const typed = {
      id: one?.id,
      version: 1,
      title: 'Tata Boga dan Kue',
      issuerId: issuer.id,
      reason: 'Ejaan nama',
    }
    expect(await refusalOf(db, given.officer, askCorrection, typed)).toBe('nothing-differs')
    const name = 'Ahmad Betul'
    await writing(db, system, (tx) =>
      tx
        .updateTable('person')
        .set({ name })
        .where('id', '=', one?.personId ?? '')
        .execute(),
    )
    const { id } = await did(db, given.officer, askCorrection, typed)
    await did(db, given.head, approve, { id, version: 1 })
    const [newer] = await certificatesIn(db, id)
    expect(newer).toMatchObject({ holder: name, serial: 5, firstIssuedOn: one?.issuedOn })
    expect(await certificateNow(db, one?.id ?? '')).toMatchObject({
      replacedBy: newer?.id,
      holder: one?.holder,
    })
    expect((await publicly(one?.code ?? null))?.state).toBe('superseded')
    expect((await publicly(newer?.code ?? null))?.state).toBe('valid')
    expect(await pageOf(given.officer, to.certificate(one?.id ?? ''))).toContain(newer?.number)
  })

  it('expires by itself on the day after its last [I3] [I5]', async () => {
    const given = await aClass()
    const [one] = (await issuedTo(db, given, { validUntil: '2027-06-30' })).certificates
    expect((await publicly(one?.code ?? null, '2027-06-30'))?.state).toBe('valid')
    expect((await publicly(one?.code ?? null, '2027-07-01'))?.state).toBe('expired')
  })

  it('is told to nobody when it is a child’s [I3]', async () => {
    const given = await aClass({ person: () => ({ status: 'inmate', birthDate: '2010-05-05' }) })
    const [one] = (await issuedTo(db, given)).certificates
    expect(await publicly(one?.code ?? null)).toBeUndefined()
  })
})

describe('the paper', () => {
  it('is kept until it is handed over against a receipt, and those who leave soon come first [I8] [N1]', async () => {
    const leaving = (at: number): Record<string, string> =>
      at === 2 ? { twoThirdsOn: '2027-03-20', expiresOn: '2027-12-01', datesAsOf: '2027-03-01' } : {}
    const given = await aClass({ person: leaving })
    const { certificates } = await issuedTo(db, given)
    const soon = certificates.find(({ participantId }) => participantId === given.people[2].id)
    const list = await pageOf(given.officer, to.certificatesToHandOver)
    const at = ({ id }: { id: string }) => list.indexOf(`value="${id}"`)
    for (const other of certificates.filter(({ id }) => id !== soon?.id))
      expect(at(soon as { id: string })).toBeLessThan(at(other))
    expect(await pageOf(given.officer, to.home)).toContain('Sertifikat belum diserahkan')
    const typed = { certificates: [soon?.id], handedOn: today, receivedBy: 'Pemilik sendiri' }
    await did(db, given.officer, handOver, typed)
    expect(await refusalOf(db, given.officer, handOver, typed)).toBe('not-here')
    expect(await pageOf(given.officer, to.certificate(soon?.id ?? ''))).toContain('Pemilik sendiri')
    expect(await pageOf(given.officer, to.home)).not.toContain('Sertifikat belum diserahkan')
    const held = await reading(db, system, (read) => certificatesOf(read, soon?.personId ?? '', today))
    expect(held).toMatchObject([{ handedOn: today, state: 'valid', issuer: issuer.issuer.name }])
  })

  it('is asked for on the first page when a cohort has ended, and by whoever decides [N1]', async () => {
    const given = await aClass()
    expect(await pageOf(given.officer, to.home)).toContain(to.cohortCertificates(given.cohort.id))
    const { id } = await aProposal(db, given)
    expect(await pageOf(given.head, to.home)).toContain(to.certificateProposal(id))
    expect(await pageOf(given.officer, to.home)).not.toContain(to.certificateProposal(id))
  })
})

describe('who may', () => {
  const asked = ['certificate.read', 'certificate.propose', 'certificate.hand-over'] as const
  it.for(asked)(
    '%s is answered as the table says, and elsewhere there is nothing [P1]',
    async (permission) => {
      const given = await aClass()
      const { proposalId, certificates } = await issuedTo(db, given, { people: [given.people[0].id] })
      const id = certificates[0]?.id ?? ''
      const paths = {
        'certificate.read': [to.certificate(id), to.certificateProposal(proposalId), to.certificates],
        'certificate.propose': [to.proposeCertificates(given.cohort.id), to.revokeCertificate(id)],
        'certificate.hand-over': [to.certificatePaper(id), to.certificatesToHandOver],
      }[permission]
      const allowed: readonly Role[] = permissions[permission]
      for (const role of ['programme-officer', 'section-head', 'registrar', 'cooperation-officer'] as const) {
        const browser = await browserOf(db, await colleagueOf(db, given.officer, role), { sample: true })
        for (const path of paths)
          expect([role, path, (await browser.get(path)).status]).toEqual([
            role,
            path,
            allowed.includes(role) ? 200 : 403,
          ])
      }
      const elsewhere = await anActor(db, { roles: ['programme-officer'] })
      const browser = await browserOf(db, elsewhere, { sample: true })
      for (const path of paths.filter((each) => /[0-9a-f]{8}-/.test(each)))
        expect([path, (await browser.get(path)).status]).toEqual([path, 404])
    },
  )

  it('sees names only where the people are cared for [P4]', async () => {
    const given = await aClass()
    const [one] = (await issuedTo(db, given)).certificates
    const kanwil = await reading(db, system, (read) =>
      read
        .selectFrom('unit')
        .selectAll()
        .where('id', '=', given.officer.scope?.kanwilId ?? '')
        .executeTakeFirstOrThrow(),
    )
    const region = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    const above = await pageOf(region, to.certificates)
    expect(above).toContain(one?.number)
    expect(above).not.toContain(one?.holder)
    expect(
      (await (await browserOf(db, region, { sample: true })).get(to.certificatePaper(one?.id ?? ''))).status,
    ).toBe(403)
    const html = await pageOf(given.officer, to.certificates)
    expect(html).toContain(one?.holder)
  })
})
