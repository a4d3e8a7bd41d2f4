import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, catchUp, type Database, openDatabase } from '#kernel'
import { anActor, anAgreement, aUnit, browserOf, now } from '#test'
import { freshDatabase } from '../../../test/worker-database.ts'

describe('a record that somebody tampered with, as the owner of the database [P3]', {
  timeout: 60_000,
}, () => {
  let connection: pg.ClientConfig
  let owner: pg.Client
  let db: Database
  let head: Actor

  beforeAll(async () => {
    connection = await freshDatabase()
    owner = new pg.Client(connection)
    await owner.connect()
    db = openDatabase(connection, () => undefined)
    const unit = await aUnit(db)
    head = await anActor(db, { unit, roles: ['unit-head'] })
    const officer = await anActor(db, { unit, name: 'Rahmat Hidayat' })
    await anAgreement(db, { officer, head })
    await anAgreement(db, { officer, head })
    await catchUp(db, [], () => now)
  })
  afterAll(async () => {
    await db.destroy()
    await owner.end()
  })
  it('is whole before', async () => {
    expect(await page()).toContain('Rekaman utuh.')
    expect(await periksa()).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Rekaman utuh: \d+ kejadian/),
    })
  })

  it('names the event whose content was changed', async () => {
    const { seq, id, after } = await proposed()
    await owner.query(`update event set after = after || '{"title": "Diganti"}' where id = $1`, [id])
    expect(await page()).toContain(
      `Kejadian ke-${seq}, Rahmat Hidayat mengajukan kerja sama pada 10 Maret 2027 pukul 10.00 WITA, isinya telah diubah sesudah disegel.`,
    )
    expect(await periksa()).toMatchObject({
      code: 1,
      said: expect.stringMatching(new RegExp(`^Rekaman rusak. Kejadian ke-${seq}, Rahmat Hidayat .* diubah`)),
    })
    await owner.query('update event set after = $2 where id = $1', [id, after])
    expect(await page()).toContain('Rekaman utuh.')
  })

  it('names the event that was deleted', async () => {
    const { seq, id } = await proposed()
    await owner.query('create table kept as select * from event where id = $1', [id])
    await owner.query('delete from event where id = $1', [id])
    expect(await page()).toContain(`Kejadian ke-${seq}, yang disegel`)
    expect(await page()).toContain('hilang dari rekaman, padahal segelnya masih ada.')
    expect(await periksa()).toMatchObject({
      code: 1,
      said: expect.stringContaining(`ke-${seq}, yang disegel`),
    })
    await owner.query('insert into event select * from kept')
    await owner.query('drop table kept')
  })

  it('names the first of two events that changed places', async () => {
    const { seq } = await proposed()
    await swapWithNext(seq)
    expect(await page()).toMatch(new RegExp(`Kejadian ke-${seq}, .* isinya telah diubah sesudah disegel`))
    await swapWithNext(seq)
    expect(await page()).toContain('Rekaman utuh.')
  })

  it('names the place where a seal was cut out', async () => {
    const { seq } = await proposed()
    await owner.query('create table kept as select * from event_seal where seq = $1', [seq])
    await owner.query('delete from event_seal where seq = $1', [seq])
    expect(await page()).toMatch(
      new RegExp(`Kejadian ke-${seq + 1}.* tidak tersambung dengan kejadian sebelumnya`),
    )
    expect(await periksa()).toMatchObject({ code: 1, said: expect.stringContaining('tidak tersambung') })
    await owner.query('insert into event_seal select * from kept')
    await owner.query('drop table kept')
  })

  it('notices an event that was put in by hand, and a chain that lost its end', async () => {
    const { id } = await proposed()
    const forged = crypto.randomUUID()
    await owner.query(`create table kept as select * from event where id = $1`, [id])
    await owner.query('update kept set id = $1', [forged])
    await owner.query('insert into event select * from kept')
    expect(await page()).toContain(
      '1 kejadian, yang paling awal bertanggal 10 Maret 2027 pukul 10.00 WITA, tidak bersegel',
    )
    expect(await periksa()).toMatchObject({ code: 1, said: expect.stringContaining('disisipkan langsung') })
    await owner.query('delete from event where id = $1', [forged])
    await owner.query('drop table kept')

    await owner.query('create table kept as select * from event_seal order by seq desc limit 1')
    await owner.query('delete from event_seal where seq = (select max(seq) from event_seal)')
    expect(await page()).toContain('tidak bersegel dan tidak menunggu segel')
    await owner.query('insert into event_seal select * from kept')
    await owner.query('drop table kept')
    expect(await page()).toContain('Rekaman utuh.')
  })

  async function swapWithNext(seq: number): Promise<void> {
    const { rows } = await owner.query(
      'select event_id as id from event_seal where seq between $1::int and $1::int + 1 order by seq',
      [seq],
    )
    const move = (from: string, to: string) =>
      owner.query('update event_seal set event_id = $2 where event_id = $1', [from, to])
    const [one, two, spare] = [rows[0].id, rows[1].id, crypto.randomUUID()]
    await move(one, spare)
    await move(two, one)
    await move(spare, two)
  }

  async function proposed(): Promise<{ seq: number; id: string; after: unknown }> {
    const { rows } = await owner.query(
      `select seq, event.id, after from event join event_seal on event_id = event.id where act = 'agreement.proposed' order by seq`,
    )
    return { seq: Number(rows[0].seq), id: rows[0].id, after: rows[0].after }
  }

  async function page(): Promise<string> {
    const response = await (await browserOf(db, head)).get('/rekaman')
    return await response.text()
  }

  /** The command as an administrator types it, in a process of its own. */
  async function periksa(): Promise<{ code: number; said: string }> {
    const { host = '', port, user, password, database } = connection
    const url = new URL(`postgres://x/${database}`)
    url.username = `${user}`
    url.password = `${password ?? ''}`
    url.searchParams.set('host', host)
    url.port = `${port}`
    const env = { ...process.env, DATABASE_URL: `${url}`, NODE_OPTIONS: '' }
    const ran = promisify(execFile)('node', ['src/commands/verify-chain.ts'], { env })
    return await ran.then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error) => ({ code: Number(error.code), said: error.stdout + error.stderr }),
    )
  }
})
