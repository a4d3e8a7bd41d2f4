import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openDatabase, reading, system } from '#kernel'
import { secrets, servicesOn } from '#test'
import { freshDatabase } from '../../test/worker-database.ts'
import { ringOne } from './clients.ts'
import { layClients } from './lay-clients.ts'
import { layOffices } from './lay-offices.ts'
import { layPeople } from './lay-people.ts'

it('has 4,112 clients of whom exactly 66 live in Ring 1 and are poor, and people in the other units [F1]', async () => {
  const db = openDatabase(await freshDatabase(), () => undefined, { secrets })
  const services = servicesOn(db, { sample: true })
  const people = await layPeople(services, await layOffices(services))
  await layClients(services, people)
  const { rows } = await reading(db, system, (read) =>
    sql<Record<string, number>>`
      select count(*) filter (where status = 'client')::int as clients,
        count(*) filter (where status = 'client' and district_code = any(${ringOne}::text[]) and poor)::int as story,
        count(*) filter (where (decile <= 4) <> poor)::int as torn,
        count(*) filter (where status <> 'client')::int as in_custody
      from person`.execute(read),
  )
  expect(rows[0]).toMatchObject({ clients: 4112, story: 66, torn: 0, inCustody: 260 })
  await db.destroy()
})
