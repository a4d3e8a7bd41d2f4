import { sharedSentences } from '#agreements'
import { longDay, number, type RefusalOf, type Sentences } from '#kernel'
import type { endUse } from './end-use.ts'
import type { promise } from './promise.ts'
import type { receive } from './receive.ts'
import type { revise } from './revise.ts'
import type { takeBack } from './take-back.ts'
import type { use } from './use.ts'
import type { withdraw } from './withdraw.ts'

type Refusal =
  | RefusalOf<typeof promise>
  | RefusalOf<typeof revise>
  | RefusalOf<typeof withdraw>
  | RefusalOf<typeof receive>
  | RefusalOf<typeof takeBack>
  | RefusalOf<typeof use>
  | RefusalOf<typeof endUse>

export const sentences: Sentences<Refusal> = {
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'not-in-force': 'Kerja sama ini belum berlaku. Bantuan dicatat setelah kerja sama berlaku.',
  'in-the-future': 'Tanggal ini belum tiba.',
  'not-a-party': 'Mitra ini bukan pihak kerja sama itu. Pilih dari daftar.',
  'unknown-item': 'Kegiatan ini bukan dari rencana aksi kerja sama itu. Pilih dari daftar.',
  'is-withdrawn': 'Bantuan ini sudah dicatat batal.',
  'less-than-received': 'Jumlah yang dijanjikan tidak boleh kurang daripada yang sudah diterima.',
  'already-counted':
    'Penerimaannya sudah dihitung untuk kegiatan itu. Tarik dulu catatan penerimaannya bila kegiatannya keliru.',
  'before-the-pledge': ({ pledgedOn }) => `Tanggal ini sebelum dijanjikan, ${longDay(String(pledgedOn))}.`,
  'more-than-pledged': ({ left }) =>
    `Melebihi yang dijanjikan: sisanya ${number(Number(left))}. Ubah dulu jumlah yang dijanjikan bila memang lebih.`,
  'same-file': 'Berita acara yang sama sudah dipakai untuk penerimaan lain dari bantuan ini.',
  'is-taken-back': 'Catatan penerimaan ini sudah ditarik.',
  'is-in-use': 'Barang dari penerimaan ini sedang dipakai. Akhiri dulu pemakaiannya.',
  'more-than-received': ({ left }) =>
    `Yang belum dipakai hanya ${number(Number(left))}. Catat penerimaannya dulu.`,
  'is-ended': 'Pemakaian ini sudah berakhir.',
  'before-it-began': 'Tanggal ini sebelum barang mulai dipakai.',
}
