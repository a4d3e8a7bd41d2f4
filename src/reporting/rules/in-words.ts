import { z } from 'zod'
import { shortKinds, type Tier, tierNames } from '#agreements'
import { absenceReasons } from '#attendance'
import { certificateLevels } from '#certificates'
import { fairInWords as allocationFair, pointsInWords as allocationPoints } from '#enrolment'
import { howRounded, rankCalled } from '#targeting'
import { vitalityRule } from '#vitality'

const level: Record<string, string> = {
  ministry: 'Menteri',
  ditjenpas: 'Direktur Jenderal',
  kanwil: 'Kepala Kantor Wilayah',
  unit: 'Kepala UPT',
}

const term = z.object({ leastMonths: z.number(), mostMonths: z.number() })
const signing = z.record(z.string(), z.array(z.string()))
const permitReminders = z.object({ days: z.array(z.number()), stillDays: z.number() })
const approval = z.record(z.string(), z.record(z.string(), z.array(z.string())))
const days = z.object({ days: z.number() })
const paperDays = z.object({ days: z.number() })
const checkMonths = z.object({ months: z.number() })
const reminders = z.object({ days: z.array(z.number()) })

const climb = z.object({ days: z.record(z.string(), z.number()) })
const least = z.object({ least: z.number() })
const standingStill = z.object({ slowDays: z.number(), stuckDays: z.number() })

const look = {
  leave: z.object({ fileMinutes: z.number(), sealedMinutes: z.number() }),
  unusual: z.object({
    files: z.number(),
    dutyFiles: z.number(),
    minutes: z.number(),
    from: z.number(),
    to: z.number(),
    sameReason: z.number(),
  }),
}

const attendance = {
  reasons: z.record(
    z.string(),
    z.object({ hours: z.enum(['attended', 'excused', 'missed']), premi: z.boolean() }),
  ),
}

const certificate = {
  number: z.object({ pattern: z.string(), digits: z.number() }),
  asks: z.record(z.string(), z.object({ assessed: z.boolean() })),
  counts: z.object({ levels: z.array(z.string()) }),
  years: z.object({ years: z.number() }),
}

const climbTo: Record<string, string> = {
  owner: 'penanggung jawab',
  'section-head': 'kepala seksi atau subseksi',
  'unit-head': 'kepala satuan kerja',
  kanwil: 'Kanwil',
  nation: 'Ditjenpas',
}

/** The value of a rule as a sentence, by its code; a test asks that every rule the program ships has one. */
const sentences: Record<string, (value: unknown) => string> = {
  'agreement.term': (value) => {
    const { leastMonths, mostMonths } = term.parse(value)
    return `Paling sedikit ${leastMonths} bulan, paling lama ${mostMonths} bulan. Di luar itu boleh, dengan alasan.`
  },
  'agreement.signing-level': (value) =>
    Object.entries(signing.parse(value))
      .map(([kind, who]) => `${kindCalled(kind)}: ${who.map((each) => level[each] ?? each).join(', ')}.`)
      .join(' '),
  'plan-item.behind': (value) =>
    `Tertinggal bila tercapai kurang dari ${least.parse(value).least} persen dari yang seharusnya sampai hari itu.`,
  'permit.reminders': (value) => {
    const { days, stillDays } = permitReminders.parse(value)
    return `${listed(days)} hari sebelum izin habis. Permohonan dianggap macet setelah ${stillDays} hari tanpa langkah.`
  },
  'agreement.approval': (value) =>
    Object.entries(approval.parse(value))
      .map(([office, kinds]) => `${leads[office] ?? office}: ${tiersOf(kinds)}.`)
      .join(' '),
  'agreement.approval-days': (value) =>
    `Sesudah ${days.parse(value).days} hari naskah juga tampak pada pejabat di atasnya, dan ia diingatkan.`,
  'partner.legal-papers': (value) =>
    `Diingatkan sejak ${paperDays.parse(value).days} hari sebelum dokumen berakhir.`,
  'partner.checks': (value) =>
    `Setiap butir diperiksa ulang setelah ${checkMonths.parse(value).months} bulan.`,
  'nik.answer': (value) => `Daftar NIK yang belum dijawab setelah ${days.parse(value).days} hari diingatkan.`,
  'headcount.monthly': (value) =>
    `Angka yang lebih tua dari ${z.object({ days: z.number() }).parse(value).days} hari diminta diperbarui.`,
  'headcount.jump': (value) =>
    `Naik atau turun ${z.object({ times: z.number() }).parse(value).times} kali lipat boleh dicatat, dengan alasan.`,
  'care.entry': (value) =>
    `Kebutuhan dinilai paling lambat ${days.parse(value).days} hari setelah seseorang masuk.`,
  'care.release': (value) =>
    `Kebutuhan dinilai lagi dalam ${days.parse(value).days} hari sebelum seseorang bebas.`,
  'targeting.rank': (value) =>
    `Didahulukan berturut-turut: ${z
      .object({ by: z.array(z.string()) })
      .parse(value)
      .by.map(rankCalled)
      .join('; ')}. Yang datanya belum ada di belakang.`,
  'targeting.small': (value) => {
    const { least } = z.object({ least: z.number() }).parse(value)
    return `${howRounded(least)} Berlaku sama untuk seluruh Indonesia.`
  },
  'targeting.age': (value) => `Diminta dijalankan lagi setelah ${days.parse(value).days} hari.`,
  'agreement.reminders': (value) => `${listed(reminders.parse(value).days)} hari sebelum berakhir.`,
  'directive.reminders': (value) => `${listed(reminders.parse(value).days)} hari sebelum tenggat arahan.`,
  'notice.climb': (value) => {
    const line = Object.entries(climb.parse(value).days).sort(([, one], [, other]) => one - other)
    const [first, ...above] = line.map(([level, days]) => [climbTo[level] ?? level, days] as const)
    const rest = above.map(([who, days]) => `${who} setelah ${days} hari`)
    return `Mula-mula kepada ${first?.[0]}; bila belum selesai: ${rest.join(', ')}.`
  },
  'attendance.reasons': (value) => {
    const byHours = Object.groupBy(Object.entries(attendance.reasons.parse(value)), ([, { hours }]) => hours)
    const premi = Object.entries(attendance.reasons.parse(value)).filter(([, each]) => each.premi)
    const named = (those: [string, unknown][] = []) =>
      those
        .map(([code]) => ((absenceReasons as Record<string, string>)[code] ?? code).toLowerCase())
        .join(', ') || 'tidak ada'
    return `Jam tetap dihitung: ${named(byHours.attended)}. Dimaafkan: ${named(byHours.excused)}. Tidak dihitung: ${named(byHours.missed)}. Premi tetap dihitung: ${named(premi)}.`
  },
  'attendance.excused': (value) =>
    `Paling banyak ${z.object({ mostPercent: z.number() }).parse(value).mostPercent} % jam program; selebihnya dihitung tidak diikuti.`,
  'attendance.change': (value) =>
    `Bebas diubah sampai ${days.parse(value).days} hari setelah sesi; sesudahnya dengan persetujuan orang kedua.`,
  'attendance.unrecorded': (value) =>
    `Sesi yang ${days.parse(value).days} hari tanpa catatan ditutup sebagai tidak tercatat, tidak pernah sebagai hadir.`,
  'attendance.in-a-row': (value) =>
    `Peserta yang tidak hadir ${z.object({ times: z.number() }).parse(value).times} kali berturut-turut ditunjukkan.`,
  'attendance.offline': (value) =>
    `Nama pada daftar hadir tanpa jaringan terhapus dari perangkat ${z.object({ hours: z.number() }).parse(value).hours} jam setelah dibawa; catatan yang belum terkirim menunggu tanpa nama.`,
  'look.leave': (value) => {
    const { fileMinutes, sealedMinutes } = look.leave.parse(value)
    return `Berkas terbuka ${fileMinutes} menit, NIK dan alamat ${sealedMinutes} menit.`
  },
  'data-request.hours': (value) => {
    const { hours } = z.object({ hours: z.number() }).parse(value)
    return `${hours} jam sejak diterima, juga pada hari libur.`
  },
  'retention.person': (value) => {
    const years = z.object({ archiveYears: z.number(), anonymiseYears: z.number() }).parse(value)
    return `Diarsipkan ${years.archiveYears} tahun, dianonimkan ${years.anonymiseYears} tahun setelah menjadi mantan warga binaan.`
  },
  'look.unusual': (value) => {
    const { files, dutyFiles, minutes, from, to, sameReason } = look.unusual.parse(value)
    return `${files} berkas atau lebih dalam ${minutes} menit (dalam tugas sendiri ${dutyFiles}), sebelum pukul ${from}.00 atau sejak pukul ${to}.00, alasan yang sama untuk ${sameReason} orang, atau nama yang mirip.`
  },
  'agreement.standing-still': (value) => {
    const { slowDays, stuckDays } = standingStill.parse(value)
    return `Perlu perhatian setelah ${slowDays} hari pada tahap yang sama, macet setelah ${stuckDays} hari.`
  },
  'agreement.vitality': (value) => {
    const { startDays, slowDays, silentDays, overduePercent, openPoints } = vitalityRule.parse(value)
    return `Belum mulai sampai ${startDays} hari tanpa fakta sejak berlaku, lalu tinggal nama. Tersendat setelah ${slowDays} hari tanpa fakta, bila ${overduePercent}% janji lewat tenggat dan belum dinyatakan selesai, atau ${openPoints} tindak lanjut belum dijawab. Tinggal nama setelah ${silentDays} hari tanpa fakta.`
  },
  'means.decile': (value) => `Desil 1 sampai ${z.object({ most: z.number() }).parse(value).most}.`,
  'means.age': (value) => `Dipakai paling lama ${days.parse(value).days} hari.`,
  'sentence.age': (value) => `Sesudah ${days.parse(value).days} hari disebut perlu diperbarui.`,
  'cohort.soon': (value) =>
    `Yang mulai dalam ${days.parse(value).days} hari disebut di halaman Hari ini, dengan yang masih kurang.`,
  'certificate.number': (value) => {
    const { pattern, digits } = certificate.number.parse(value)
    return `Bentuk ${pattern}: nomor urut ${digits} angka per program dan tahun, huruf seri, lalu tahun.`
  },
  'certificate.asks': (value) => {
    const asks = Object.entries(certificate.asks.parse(value))
    const named = (assessed: boolean) =>
      asks
        .filter(([, each]) => each.assessed === assessed)
        .map(([code]) => levelCalled(code))
        .join(', ')
    return `Minimal kehadiran tercapai. ${named(true)}: juga lulus penilaian akhir. ${named(false)}: cukup kehadiran.`
  },
  'certificate.counts': (value) =>
    `Dihitung sebagai orang bersertifikat: ${certificate.counts.parse(value).levels.map(levelCalled).join(', ')}.`,
  'certificate.competency-years': (value) =>
    `Berlaku ${certificate.years.parse(value).years} tahun sejak terbit; tanggal pada sertifikatnya yang menentukan.`,
  'certificate.handover': (value) =>
    `Disebut di halaman Hari ini sejak ${days.parse(value).days} hari sebelum orangnya bebas.`,
  'pack.due': (value) => `Disiapkan sejak ${days.parse(value).days} hari sebelum orangnya bebas.`,
  'wallet.life': (value) =>
    `Alamat dompet berlaku ${z.object({ months: z.number() }).parse(value).months} bulan sejak dibuat.`,
  'allocation.points': allocationPoints,
  'allocation.fair': allocationFair,
  'move.waiting': (value) =>
    `Lewat ${days.parse(value).days} hari dari tanggal rencana, perpindahan yang belum diterima diingatkan.`,
}

export function ruleInWords(code: string, value: unknown): string {
  return sentences[code]?.(value) ?? 'Lihat sumbernya.'
}

const leads: Record<string, string> = {
  unit: 'Naskah unit',
  kanwil: 'Naskah Kanwil',
  nation: 'Naskah pusat',
}

/** 'PKS, Adendum oleh Kepala seksi lalu Kepala unit; MoU …': kinds that climb the same tiers are said together. */
function tiersOf(kinds: Record<string, string[]>): string {
  const byTiers = Object.groupBy(Object.keys(kinds), (kind) =>
    (kinds[kind] ?? []).map((tier) => tierNames[tier as Tier] ?? tier).join(' lalu '),
  )
  return Object.entries(byTiers)
    .map(([tiers, those = []]) => `${those.map(kindCalled).join(', ')} oleh ${tiers}`)
    .join('; ')
}

const levelCalled = (code: string) => (certificateLevels as Record<string, string>)[code] ?? code

const kindCalled = (kind: string) => (shortKinds as Record<string, string>)[kind] ?? kind

/** [180, 90, 30] → '180, 90, dan 30'. */
function listed(numbers: readonly number[]): string {
  const [last, ...rest] = [...numbers].reverse()
  if (rest.length === 0) return `${last}`
  return `${rest.reverse().join(', ')}${rest.length > 1 ? ',' : ''} dan ${last}`
}
