import { resolve } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './kernel/database/cannot-start.ts'

/** What the administrator chose. */
export type Config = ReturnType<typeof readConfig>

/**
 * Every setting: its schema, what it stands at when nobody sets it, what it is for, and what a right value looks like.
 * `npm run konfigurasi` prints this list.
 */
export const settings = {
  PORT: {
    schema: z.coerce.number().int().min(0).max(65_535),
    fallback: '3000',
    about: 'Nomor port halaman web; 0 berarti port mana pun yang bebas.',
    right: 'bilangan bulat 0 sampai 65535',
  },
  HOST: {
    schema: z.union([z.ipv4(), z.ipv6(), z.hostname()]),
    // Passwords travel in the clear until somebody has thought of HTTPS, so the network is opened on purpose.
    fallback: '127.0.0.1',
    about: 'Alamat jaringan yang dibuka: 127.0.0.1 hanya komputer ini, 0.0.0.0 seluruh jaringan kantor.',
    right: 'alamat IP atau nama komputer, misalnya 0.0.0.0',
  },
  ORIGIN: {
    schema: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
    fallback: undefined,
    about:
      'Alamat yang diketik pengguna, bila berbeda dari http://HOST:PORT; https membuat kuki hanya lewat HTTPS.',
    right: 'alamat web lengkap, misalnya https://bekal.kantor.go.id',
  },
  DATA_DIR: {
    schema: z.string().transform((path) => resolve(path)),
    fallback: './data',
    about: 'Folder semua data: basis data, berkas unggahan, dan kunci rahasia.',
    right: 'nama folder',
  },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
    fallback: undefined,
    about: 'Server PostgreSQL 15 atau lebih baru; bila kosong, basis data bawaan dijalankan di DATA_DIR.',
    right: 'alamat PostgreSQL, misalnya postgres://pengguna:sandi@komputer:5432/bekal',
  },
  POSTGRES_BIN: {
    schema: z.string().transform((path) => resolve(path)),
    fallback: undefined,
    about: 'Folder program PostgreSQL lain untuk basis data bawaan; biasanya dibiarkan kosong.',
    right: 'nama folder',
  },
  SAMPLE: {
    schema: z.enum(['ya', 'tidak']).transform((answer) => answer === 'ya'),
    fallback: 'tidak',
    about:
      'Provinsi contoh untuk belajar, masuk tanpa sandi; npm start memakai ya, npm run produksi memakai tidak.',
    right: 'ya atau tidak',
  },
  MAX_UPLOAD_MB: {
    schema: z.coerce.number().int().min(1).max(1_000),
    fallback: '25',
    about: 'Ukuran terbesar satu berkas unggahan, dalam MB.',
    right: 'bilangan bulat 1 sampai 1000',
  },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }),
    fallback: undefined,
    about: 'Server surel untuk pengingat; bila kosong, pengingat hanya tampak di program.',
    right: 'alamat server surel, misalnya smtps://pengguna:sandi@surel.kantor.go.id',
  },
  MAIL_FROM: {
    schema: z.string().regex(/^[^<>@\r\n"]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/),
    fallback: undefined,
    about: 'Pengirim surel pengingat; wajib bila SMTP_URL diisi.',
    right: 'alamat surel, misalnya Bekal <bekal@kantor.go.id>',
  },
  TTE_URL: {
    schema: z.url({ protocol: /^https?$/ }),
    fallback: undefined,
    about:
      'Layanan tanda tangan elektronik nasional: menerima sidik jari naskah, memberi CMS. Bila kosong, satuan kerja memakai kuncinya sendiri.',
    right: 'alamat web lengkap, misalnya https://tte.contoh.go.id/tanda-tangan',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    fallback: 'info',
    about: 'Banyaknya catatan kejadian program.',
    right: 'salah satu dari fatal, error, warn, info, debug, silent',
  },
} as const

type Name = keyof typeof settings

/** Reads the environment. Errors: CannotStart that names the first wrong value. */
export function readConfig(env: Record<string, string | undefined>) {
  return {
    port: required(env, 'PORT'),
    host: required(env, 'HOST'),
    origin: optional(env, 'ORIGIN'),
    dataDir: required(env, 'DATA_DIR'),
    databaseUrl: optional(env, 'DATABASE_URL'),
    postgresBin: optional(env, 'POSTGRES_BIN'),
    sample: required(env, 'SAMPLE'),
    /** Bytes. */
    maxUpload: required(env, 'MAX_UPLOAD_MB') * 1_000_000,
    mail: mailOf(env),
    signingUrl: optional(env, 'TTE_URL'),
    logLevel: required(env, 'LOG_LEVEL'),
  }
}

/** Half a mail server is none: whoever names one also says from whom the letters come. */
function mailOf(env: Record<string, string | undefined>): { url: string; from: string } | undefined {
  const url = optional(env, 'SMTP_URL')
  const from = optional(env, 'MAIL_FROM')
  if (!url) return undefined
  if (from) return { url, from }
  const { right } = settings.MAIL_FROM
  throw new CannotStart('configuration', `SMTP_URL terisi, jadi MAIL_FROM wajib diisi dengan ${right}.`)
}

type Value<N extends Name> = z.output<(typeof settings)[N]['schema']>

function required<N extends Name>(env: Record<string, string | undefined>, name: N): Value<N> {
  return optional(env, name) as Value<N>
}

function optional<N extends Name>(env: Record<string, string | undefined>, name: N): Value<N> | undefined {
  const { schema, fallback, right } = settings[name]
  const typed = env[name]?.trim() || fallback
  if (typed === undefined) return undefined
  const parsed = schema.safeParse(typed)
  if (parsed.success) return parsed.data as Value<N>
  // An address of a server holds its password, which has no place on a screen.
  const told = name === 'DATABASE_URL' || name === 'SMTP_URL' ? 'tidak benar' : `berisi "${typed}"`
  throw new CannotStart('configuration', `Pengaturan ${name} ${told}, seharusnya ${right}.`)
}
