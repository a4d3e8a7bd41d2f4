import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type pg from 'pg'

/**
 * Loads the villages (kelurahan, desa) once, from the compressed list beside the migrations: lines of code and name.
 * A village's code begins with that of its district: '16.71.14.1001' lies in '16.71.14'.
 */
export async function fillVillages(client: pg.Client, file: string): Promise<void> {
  const { rowCount } = await client.query('select from village limit 1')
  if (rowCount !== 0) return
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const pairs = lines.map((each) => each.split('\t'))
  await client.query(
    `insert into village (code, name, district_code)
      select code, name, left(code, 8) from unnest($1::text[], $2::text[]) listed (code, name)`,
    [pairs.map(([code]) => code), pairs.map(([, name]) => name)],
  )
}
