import { createHash } from 'node:crypto'
import { type Judged, judgeCms } from './judge-cms.ts'

export interface SignatureFound extends Judged {
  /** What the file says of its moment; nobody but the signatory vouches for it. */
  at: Date | null
  /** Up to here the file was there when this signature came: bytes. */
  end: number
}

export interface Verdict {
  signatures: SignatureFound[]
  /** `whole`: the last signature is over all of the file; `added`: something came after it. Null without a signature. */
  covers: 'whole' | 'added' | null
}

/** Files with more are not signed papers. */
const most = 50

/** Every signature in a PDF, in the order in which they came, each held against the bytes it is over. */
export async function signaturesIn(pdf: Buffer): Promise<Verdict> {
  const text = pdf.toString('latin1')
  const signatures: SignatureFound[] = []
  for (const match of text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)) {
    if (signatures.length === most) break
    const [start = 0, length = 0, after = 0, rest = 0] = match.slice(1).map(Number)
    const cms = cmsBetween(text, length, after)
    const fits = start === 0 && after + rest <= pdf.length && cms !== undefined
    const judged = await judgeCms(
      cms ?? Buffer.alloc(0),
      fits ? digest(pdf, length, after, rest) : Buffer.alloc(32),
    )
    signatures.push({ ...judged, at: momentNear(text, match.index, after), end: after + rest })
  }
  signatures.sort((one, other) => one.end - other.end)
  const last = signatures.at(-1)
  return { signatures, covers: last ? (last.end === pdf.length ? 'whole' : 'added') : null }
}

/** Between the two ranges stands the signature as hexadecimal digits, and nothing else may stand there. */
function cmsBetween(text: string, from: number, to: number): Buffer | undefined {
  const [, digits] = /^<([0-9a-f\s]*)>$/i.exec(text.slice(from, to)) ?? []
  return digits ? alone(Buffer.from(digits.replace(/\s/g, ''), 'hex')) : undefined
}

/** The signature without the zeros that fill its room; undefined where anything else fills it. */
function alone(room: Buffer): Buffer | undefined {
  const long = (room[1] ?? 0) > 0x80 ? (room[1] ?? 0) & 0x7f : 0
  if (room.length < 6 || long > 4) return undefined
  const end = long > 0 ? 2 + long + room.readUIntBE(2, long) : 2 + (room[1] ?? 0)
  return room.subarray(end).every((byte) => byte === 0) ? room.subarray(0, end) : undefined
}

const digest = (pdf: Buffer, length: number, after: number, rest: number) =>
  createHash('sha256')
    .update(pdf.subarray(0, length))
    .update(pdf.subarray(after, after + rest))
    .digest()

/** /M of the same dictionary: D:20270310090000+07'00'. */
function momentNear(text: string, at: number, contentsEnd: number): Date | null {
  const from = Math.max(text.lastIndexOf(' obj', at), at - 4_000)
  const to = text.indexOf('endobj', Math.max(at, contentsEnd))
  const around =
    text.slice(from, at) +
    text.slice(at, at + 400) +
    text.slice(contentsEnd, Math.min(to, contentsEnd + 4_000))
  const said = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d))?/.exec(around)
  if (!said) return null
  const [, year, month, day, hour, minute, second, zone = '+00', quarter = '00'] = said
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${quarter}`)
  return Number.isNaN(moment.getTime()) ? null : moment
}
