import { randomUUID } from 'node:crypto'
import type { Actor, Database } from '#kernel'
import { register } from '#partners'
import { did, now } from './given-acts.ts'

type Typed = Record<string, string>

/** A form that registers a partner, as an officer fills it in; each call names another partner. */
export function partnerTyped(over: Typed = {}): Typed {
  count += 1
  return {
    kind: 'opd',
    name: `Dinas ${words[count % words.length]} ${randomUUID().slice(0, 8)}`,
    legalBasis: 'Perda Kabupaten Hulu Sungai Tengah Nomor 11 Tahun 2016',
    district: 'Barabai, Kabupaten Hulu Sungai Tengah',
    contactName: 'Rina Wati',
    contactPosition: 'Kepala Bidang',
    contactPhone: '0517 41031',
    ...over,
  }
}

let count = 0
const words = ['Kesehatan', 'Perpustakaan', 'Pendidikan', 'Perdagangan', 'Pertanian', 'Sosial']

/** A registered partner, whatever others it resembles. */
export function aPartner(db: Database, actor: Actor, over: Typed = {}, at = now) {
  return did(db, actor, register, partnerTyped({ different: 'ya', ...over }), at)
}
