import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'

export interface Yardstick {
  url: string
  close(): Promise<void>
}

/**
 * The least a list can cost: one statement that PostgreSQL turns into JSON, sent as it is. No session, no page, no
 * row-level security; the same rows and the same counts by stage as the plain list of agreements.
 */
export async function startYardstick(owner: pg.ClientConfig): Promise<Yardstick> {
  const pool = new pg.Pool({ ...owner, max: 12 })
  const server = createServer(async (request, response) => {
    const unit = new URL(request.url ?? '/', 'http://localhost').searchParams.get('unit')
    const { rows } = await pool.query({ name: 'list', text: list, values: [unit, today] })
    response.setHeader('content-type', 'application/json').end(rows[0].answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await pool.end()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}

const today = '2026-11-22'

const list = `
  with seen as (
    select agreement.* from agreement where $1::uuid is null
      or id in (select agreement_id from agreement_unit where unit_id = $1)
  )
  select json_build_object(
    'stages', (select json_object_agg(stage, count) from (
      select case when stage = 'active' and ends_on < $2 then 'ended' else stage end as stage, count(*) from seen group by 1) counted),
    'rows', (select json_agg(page) from (
      select page.id, title, page.kind, stage, stage_since, starts_on, ends_on, unit.name as unit,
        (select string_agg(partner.name, ', ' order by place_in_order) from party join partner on partner.id = partner_id
          where agreement_id = page.id) as partners
      from (select * from seen order by created_at desc, id desc limit 25) page join unit on unit.id = page.unit_id) page)
  )::text as answer`
