import type { AnswerRow } from './answer-file.ts'
import type { Outcome } from './outcomes.ts'

interface Said {
  outcome: Outcome
  /** The NIK that is right, where it is not the one we have. */
  nik: string | null
  /** Called wrong in words, and put right beside. */
  saidNo: boolean
}

/** What one row says of a person whose NIK we sent, or had none to send. */
export function said(row: AnswerRow, ours: string | null): Said | 'nothing' | 'rounded' | 'unclear' {
  const verdict = verdictIn(row.verdict) ?? verdictIn(row.remark)
  const written = row.theirNik ?? row.nik
  const isOurs = written !== null && ours !== null && isSame(written, ours)
  if (!written || isOurs) return without(row, verdict, ours)
  if (!written.exact) return 'rounded'
  if (row.theirNik)
    return { outcome: ours ? 'other' : 'given', nik: written.digits, saidNo: verdict === 'no' }
  return writtenOver(written.digits, verdict, ours)
}

/** No other NIK is given: the words decide, or our own NIK in a column of theirs. */
function without(row: AnswerRow, verdict: Verdict, ours: string | null) {
  if (verdict === 'no') return just(ours ? 'mismatch' : 'not-found')
  if (verdict === 'yes' || row.theirNik) return ours ? just('valid') : 'unclear'
  return row.verdict ? 'unclear' : 'nothing'
}

/** Another NIK stands where ours was sent: without a word it may be a slip. */
function writtenOver(nik: string, verdict: Verdict, ours: string | null) {
  if (!ours) return verdict === 'no' ? just('not-found') : ({ outcome: 'given', nik, saidNo: false } as const)
  if (verdict === 'no') return just('mismatch')
  return verdict ? ({ outcome: 'other', nik, saidNo: false } as const) : 'unclear'
}

const just = (outcome: Outcome): Said => ({ outcome, nik: null, saidNo: false })

/** A spreadsheet that took it for a number kept fifteen digits of it. */
const isSame = ({ digits, exact }: { digits: string; exact: boolean }, ours: string) =>
  digits === ours || (!exact && digits.slice(0, 15) === ours.slice(0, 15))

const no = /\b(tidak|tdk|tak|bukan|belum|salah|beda|berbeda|invalid|gagal|kosong|nihil|ganda)\b/i
const yes = /\b(sesuai|valid|cocok|ditemukan|ada|aktif|benar|padan|terdaftar|ok|ya|sama)\b/i

type Verdict = 'yes' | 'no' | undefined

function verdictIn(text: string | null): Verdict {
  if (!text) return undefined
  if (no.test(text)) return 'no'
  return yes.test(text) ? 'yes' : undefined
}
