import { createHash, randomUUID } from 'node:crypto'
import { to } from '#addresses'
import { signIn, type Visitor } from './visitor.ts'

/** Officers of four units, who never wait for one another. */
const officers = ['Siti Rahmah', 'Maya Sari', 'Rudi Hartono', 'Desi Anggraini']

/** Lets the officers work over HTTP and remembers each act that was acknowledged, as `proof` finds it again. */
export async function startWriters(address: () => string) {
  const acknowledged = new Set<string>()
  let going = true
  const visitors = await Promise.all(officers.map((name) => signIn(address, name)))
  const working = visitors.map(async (visitor) => {
    while (going) await workOn(visitor, (act) => acknowledged.add(act))
  })
  const ended = Promise.all(working)
  const stop = async () => {
    going = false
    await ended
  }
  const repeated = () => visitors.reduce((sum, visitor) => sum + visitor.repeated(), 0)
  return { acknowledged, stop, repeated, ended }
}

/** From a partner nobody knew to an agreement that is being drafted. */
async function workOn(visitor: Visitor, note: (act: string) => void): Promise<void> {
  const mark = randomUUID()
  const partnerId = idIn(await visitor.send(to.newPartner, aPartner(mark)))
  note(`partner ${mark}`)
  const proposal = { kind: 'agreement', title: mark, objects: ['health', 'literacy'] }
  const id = idIn(await visitor.send(`${to.newAgreement}?mitra=${partnerId}`, proposal))
  note(`agreement ${mark}`)
  for (const item of [1, 2]) {
    await visitor.send(to.newPlanItem(id), anItem(`${mark} ${item}`))
    note(`item ${mark} ${item}`)
  }
  const paper = aPaper(mark)
  await visitor.send(to.newPaper(id), { kind: 'minutes', file: paper.file })
  note(`paper ${paper.sha256}`)
  for (const stage of ['technical-review', 'drafting']) {
    await visitor.send(to.advanceAgreement(id), { stage, note: `Tahap ${stage}.` })
    note(`step ${mark} ${stage}`)
  }
}

const idIn = (address: string) => /[0-9a-f-]{36}/.exec(address)?.[0] ?? ''

const aPartner = (mark: string) => ({
  kind: 'umkm',
  name: mark,
  legalBasis: 'Akta (contoh)',
  district: 'Barabai, Kabupaten Hulu Sungai Tengah',
  contactName: 'Ani Lestari',
  contactPosition: 'Pemilik',
  contactPhone: '0517 555 0100',
  different: 'ya',
})

const anItem = (activity: string) => ({
  activity,
  output: 'Peserta terlatih',
  quantity: '20',
  measure: 'orang',
  place: 'Aula',
  startsOn: '2030-01-07',
  endsOn: '2030-03-29',
  source: 'no-cost',
  proofs: ['photo', 'attendance'],
})

function aPaper(mark: string) {
  const text = `%PDF-1.4\n% ${mark.repeat(2_000)}\n%%EOF\n`
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { sha256, file: new File([text], `${mark}.pdf`, { type: 'application/pdf' }) }
}
