import { pino } from 'pino'
import pg from 'pg'
import { openDatabase, secretsFrom } from '#kernel'
import { openPlace } from './database.ts'
import { fill } from './fill.ts'
import { fillClasses } from './fill-classes.ts'
import { layPeople } from './people.ts'

const say = (words: string) => void process.stdout.write(`${words}\n`)
const log = pino({ level: 'error' }, pino.destination(2))
const cohorts = Number(process.env.BENCH_COHORTS ?? 53_000)
const secrets = secretsFrom(Buffer.alloc(32, 7))

const place = await openPlace(log)
const db = openDatabase(place.connection, (error) => log.error(error, 'lost a connection'), { secrets })
const client = new pg.Client(place.connection)
await client.connect()
for (const [name, value] of [['fsync', 'off'], ['full_page_writes', 'off'], ['max_wal_size', '4GB'], ['autovacuum', 'off']])
  await client.query(`alter system set ${name} = '${value}'`)
await client.query('select pg_reload_conf()')
await fill(place.connection, db, say)
if (!(await client.query('select from person limit 1')).rowCount) await layPeople(client, secrets)
await fillClasses(place.connection, cohorts, say)
say(JSON.stringify((await client.query(`select (select count(*) from mark) marks, (select count(*) from lesson) lessons, (select count(*) from fact) facts, pg_size_pretty(pg_database_size(current_database())) size`)).rows))
for (const name of ['fsync', 'full_page_writes', 'max_wal_size', 'autovacuum']) await client.query(`alter system reset ${name}`)
await client.query('select pg_reload_conf()')
await client.end()
await db.destroy()
await place.stop()
