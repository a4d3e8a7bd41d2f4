import { longDay, type RefusalDetail } from '#kernel'
import { lockedSentence } from './editing.ts'

/** Sentences that several acts of this capability refuse with. */
export const shared = {
  locked: lockedSentence,
  'not-asked':
    'Arahan ini tidak ditujukan kepada unit Anda. Pilih yang lain, atau tulis dasarnya dengan kata-kata.',
  'under-approval':
    'Naskah sedang menunggu persetujuan, jadi isinya tidak dapat diubah. Tarik dulu pengajuannya bila perlu diubah.',
  'changed-meanwhile':
    'Rekan Anda lebih dulu menyimpan perubahan pada bagian ini. Isian Anda masih ada; versi rekan tertulis di bawah tiap isian yang berbeda. Periksa, lalu simpan lagi.',
  'already-signed': 'Pihak ini sudah menandatangani, jadi datanya tidak dapat diubah.',
  'number-used': 'Nomor ini sudah dipakai pihak yang sama pada naskah lain. Periksa kembali nomornya.',
  'not-on-the-way': 'Kerja sama ini tidak sedang dalam proses menuju berlaku.',
  'not-our-staff': 'Orang ini tidak sedang bertugas di unit Anda. Pilih orang lain.',
  'not-their-contact': 'Orang ini bukan narahubung mitra dalam kerja sama ini. Pilih orang lain.',
} as const

/** Names the rule that spoke, where it comes from and since when. */
export function byRule(detail: RefusalDetail): string {
  const { title, source, validFrom } = detail as { title: string; source: string; validFrom: string }
  return `Aturan "${title}" (sejak ${longDay(validFrom)}). Sumber: ${source}`
}

/** A red flag closes every new tie until somebody in charge takes it down. */
export const redPartner = ({ name, reason }: RefusalDetail) =>
  `${name} bertanda merah: ${reason} Kerja sama baru tertutup sampai kepala satuan kerja atau Kepala Kanwil mencabut tanda itu dengan alasan.`
