import { cpus, loadavg, totalmem } from 'node:os'
import pg from 'pg'

/** On what was measured, in a sentence; `before` is the load of the machine when it began. */
export async function machine(owner: pg.ClientConfig, before: number): Promise<string> {
  const client = new pg.Client(owner)
  await client.connect()
  const { rows } = await client.query(`
    select current_setting('server_version') as version, current_setting('shared_buffers') as buffers`)
  await client.end()
  const processors = cpus()
  const [{ version, buffers }] = rows
  return `${new Date().toISOString().slice(0, 10)}: ${processors.length} cores (${processors[0]?.model.trim()}), \
${Math.round(totalmem() / 2 ** 30)} GiB, PostgreSQL ${version.split(' ')[0]} with ${buffers} of its own, Node ${process.versions.node}; \
reader, program and database on this one machine. Load average ${before.toFixed(2)} before, ${loadavg()[0]?.toFixed(2)} after.`
}
