import { hash, verify } from '@node-rs/argon2'
import { type RefusalDetail, type Refused, refuse } from '#kernel'

/** argon2id as OWASP advises for servers: 19 MiB, two passes; about 30 ms here. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), strength)

/** Takes the same time whether there is a password to compare with or not. */
export async function passwordMatches(stored: string | null | undefined, typed: string): Promise<boolean> {
  const matches = await verify(stored ?? (await someHash()), typed.normalize('NFKC'))
  return stored !== null && stored !== undefined && matches
}

let made: Promise<string> | undefined
function someHash(): Promise<string> {
  made ??= hashPassword(crypto.randomUUID())
  return made
}

/** Why a password typed twice is not taken, or undefined. */
export function refusePassword(
  { password, again }: { password: string; again: string },
  username: string,
): Refused<'weak' | 'differs'> | undefined {
  const why = weakness(password, username)
  if (why) return refuse('weak', { field: 'password', why })
  return password === again ? undefined : refuse('differs', { field: 'again' })
}

export const passwordSentences = {
  weak: ({ why }: RefusalDetail) => String(why),
  differs: 'Kedua kata sandi tidak sama. Ketik ulang keduanya.',
}

const shortest = 12
const leastOwn = 6 // letters beside the username and words that everybody tries

/** What is wrong with a new password, as a sentence; undefined when nothing is. */
export function weakness(password: string, username: string): string | undefined {
  if (password.length < shortest)
    return `Kata sandi paling sedikit ${shortest} huruf. Sebuah kalimat pendek juga boleh.`
  if (password.length > 200) return 'Kata sandi paling panjang 200 huruf.'
  const words = [username, ...common].sort((one, other) => other.length - one.length)
  const rest = words.reduce(
    (left, word) => left.replaceAll(word, ''),
    password.toLowerCase().replace(/\s/g, ''),
  )
  if (new Set(password).size < 5 || rest.length < leastOwn) {
    return 'Kata sandi ini terlalu mudah ditebak. Rangkailah beberapa kata yang tidak berhubungan.'
  }
  return undefined
}

/** What people try first here; a password that is little more than one of these is no secret. */
const common = [
  '0123456789',
  '123456789',
  '1234567890',
  '12345678',
  '123456',
  '987654321',
  'abcdefghijkl',
  'administrator',
  'admin',
  'bekal',
  'ditjenpas',
  'indonesia',
  'kemenimipas',
  'kemenkumham',
  'katasandi',
  'lapas',
  'merdeka',
  'passw0rd',
  'password',
  'pemasyarakatan',
  'qwertyuiop',
  'qwerty',
  'rahasia',
  'rutan',
  'sayangku',
  'bismillah',
]
