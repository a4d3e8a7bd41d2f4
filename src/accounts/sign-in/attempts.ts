import { type Database, type Secrets, stranger, type Tx, writing } from '#kernel'

/** Who tries from where. A device that has signed in before is counted by itself alone. */
export interface Attempt {
  what: 'sandi' | 'kode' | 'tautan'
  username: string
  ip: string
  knownDevice: string | undefined
}

export interface Counter {
  key: string
  /** Failures before the waiting begins. */
  free: number
  /** Seconds that nobody waits longer than; a quarter of an hour unless told. */
  longest?: number
}

const forgottenAfter = 86_400_000

/** Seconds to wait after so many failures: none at first, then 2, 4, 8 … up to the longest. */
export function waitAfter(failures: number, { free, longest = 15 * 60 }: Omit<Counter, 'key'>): number {
  return failures < free ? 0 : Math.min(longest, 2 ** (failures - free + 1))
}

/**
 * Takes one attempt, before the password is looked at: 0 when it may go on, else the seconds still to wait.
 * Taking it first leaves no gap for a thousand guesses at once.
 */
export function takeAttempt(db: Database, secrets: Secrets, attempt: Attempt, now: Date): Promise<number> {
  return countOne(db, countersOf(secrets, attempt), now)
}

/** Counts one more against each of these, unless one of them must wait: then nothing, and the seconds. */
export function countOne(db: Database, counters: readonly Counter[], now: Date): Promise<number> {
  const old = new Date(now.getTime() - forgottenAfter)
  // Beside the acts: what failed is no change of anything, and must stay counted.
  return writing(db, stranger, async (tx) => {
    const wait = Math.max(...(await waits(tx, counters, now)))
    if (wait > 0) return wait
    await tx
      .updateTable('signInAttempt')
      .set((eb) => ({
        failures: eb
          .case()
          .when('lastAt', '<', old)
          .then(1)
          .else(eb('failures', '+', 1))
          .end(),
        lastAt: now,
      }))
      .where('key', 'in', keysOf(counters))
      .execute()
    await drop(tx, [], old)
    return 0
  })
}

/** Signing in worked: what was counted against this device and place is forgotten, and what is old anyway. */
export function forgetAttempts(db: Database, secrets: Secrets, attempt: Attempt, now: Date): Promise<void> {
  const keys = keysOf(countersOf(secrets, attempt))
  const old = new Date(now.getTime() - forgottenAfter)
  return writing(db, stranger, (tx) => drop(tx, keys, old))
}

/** What was counted and was no failure after all: against `own` nothing stays, against the others one less. */
export function uncount(
  db: Database,
  { own, others }: { own: readonly string[]; others: readonly string[] },
  now: Date,
): Promise<void> {
  return writing(db, stranger, async (tx) => {
    // in the order in which they are counted, so that no two wait for each other
    await locked(tx, others)
    await tx
      .updateTable('signInAttempt')
      .set((eb) => ({ failures: eb.fn('greatest', [eb('failures', '-', 1), eb.lit(0)]) }))
      .where('key', 'in', others)
      .execute()
    await drop(tx, own, new Date(now.getTime() - forgottenAfter))
  })
}

/** Removes these counters and all that are older than a day; what somebody else holds just now waits for the next. */
async function drop(tx: Tx, keys: readonly string[], old: Date): Promise<void> {
  await tx
    .deleteFrom('signInAttempt')
    .where('key', 'in', (eb) =>
      eb
        .selectFrom('signInAttempt')
        .select('key')
        .where((row) =>
          row.or([...(keys.length > 0 ? [row('key', 'in', keys)] : []), row('lastAt', '<', old)]),
        )
        .forUpdate()
        .skipLocked(),
    )
    .execute()
}

/** What people typed is kept only as a fingerprint: it may have been a password. */
function countersOf(secrets: Secrets, { what, username, ip, knownDevice }: Attempt): Counter[] {
  const key = (...parts: string[]) =>
    secrets.fingerprint(`percobaan ${JSON.stringify([what, username, ...parts])}`)
  if (knownDevice) return [{ key: key('perangkat', knownDevice), free: 5 }]
  return [
    { key: key('alamat', ip), free: 5 },
    { key: key('asing'), free: 15 },
  ]
}

const keysOf = (counters: readonly Counter[]) => counters.map(({ key }) => key)

async function waits(tx: Tx, counters: readonly Counter[], now: Date): Promise<number[]> {
  await tx
    .insertInto('signInAttempt')
    .values(
      keysOf(counters)
        .sort()
        .map((key) => ({ key, failures: 0, lastAt: now })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const rows = await locked(tx, keysOf(counters))
  return rows.map(({ key, failures, lastAt }) => {
    const counter = counters.find((each) => each.key === key) ?? { free: 0 }
    const since = Math.max(0, now.getTime() - lastAt.getTime())
    return since > forgottenAfter ? 0 : Math.max(0, Math.ceil(waitAfter(failures, counter) - since / 1000))
  })
}

const locked = (tx: Tx, keys: readonly string[]) =>
  tx.selectFrom('signInAttempt').selectAll().where('key', 'in', keys).orderBy('key').forUpdate().execute()

/** "30 detik", "4 menit". */
export function waitInWords(seconds: number): string {
  return seconds < 90 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`
}
