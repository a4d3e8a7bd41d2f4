import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import {
  type App,
  blank,
  type Database,
  type FormState,
  reading,
  refuse,
  type Secrets,
  system,
} from '#kernel'
import { door } from '../door.ts'
import { foundCentre } from '../units/centre.ts'
import { username } from '../users/username.ts'
import { FirstAdministratorHelp, FirstAdministratorPage } from './first-administrator.page.tsx'
import { foundAdministrator } from './found-administrator.ts'
import { newPassword } from './new-password.tsx'
import { hashPassword, passwordSentences, refusePassword } from './passwords.ts'

/** The code to print on the console while there is no account yet; undefined afterwards. */
export async function firstAdministratorCode(db: Database, secrets: Secrets): Promise<string | undefined> {
  return (await hasAccount(db)) ? undefined : codeOf(secrets)
}

/** The same until it is used, so that a restart does not make the paper in one's hand worthless. */
function codeOf(secrets: Secrets): string {
  const signs = secrets.fingerprint('administrator pertama').slice(0, 16).toUpperCase()
  return signs.replace(/(.{4})(?=.)/g, '$1-')
}

export async function hasAccount(db: Database): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`select any_account() as any`.execute(db)
  return rows[0]?.any ?? true
}

export async function firstAdministratorPage(c: Context<App>): Promise<Response> {
  if (await hasAccount(c.var.services.db)) return c.redirect(to.signIn, 303)
  return await drawFirst(c, blank())
}

export const makeFirstAdministrator = door(foundAdministrator, {
  typed: newPassword.extend({
    code: z.string('Isi kode dari layar server').trim(),
    name: z.string('Isi nama lengkap').trim().min(2, 'Nama terlalu pendek').max(120, 'Nama terlalu panjang'),
    username,
  }),

  async prepare(c, { code, name, username, ...typed }) {
    const { db, secrets, clock } = c.var.services
    if (await hasAccount(db)) return c.redirect(to.signIn, 303)
    if (!same(code, codeOf(secrets))) return refuse('wrong-code', { field: 'code' })
    const refused = refusePassword(typed, username)
    if (refused) return refused
    if (!(await hasCentre(db))) await foundCentre(db, clock())
    // Whoever reads the console of the server acts for the program itself.
    return {
      ok: true,
      input: { name, username, passwordHash: await hashPassword(typed.password) },
      as: system,
    }
  },

  again: drawFirst,
  sentences: {
    ...passwordSentences,
    'wrong-code': 'Kode tidak cocok. Salin kode yang tercetak di layar server saat program dinyalakan.',
    'not-the-first': 'Administrator pertama sudah ada. Silakan masuk.',
    'no-centre': 'Satuan kerja pusat belum tercatat. Nyalakan ulang program, lalu coba lagi.',
  },
  next: () => `${to.signIn}?siap`,
})

function same(typed: string, code: string): boolean {
  const plain = (text: string) =>
    Buffer.from(
      text
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '')
        .padEnd(64)
        .slice(0, 64),
    )
  return timingSafeEqual(plain(typed), plain(code))
}

async function hasCentre(db: Database): Promise<boolean> {
  const centre = await reading(db, system, (read) =>
    read.selectFrom('unit').select('id').where('kind', '=', 'ditjenpas').executeTakeFirst(),
  )
  return centre !== undefined
}

function drawFirst(c: Context<App>, form: FormState) {
  const page = { title: 'Administrator pertama', narrow: true, help: <FirstAdministratorHelp /> }
  return c.render(<FirstAdministratorPage form={form} />, page)
}
