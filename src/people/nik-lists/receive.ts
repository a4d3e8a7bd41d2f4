import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { App } from '#kernel'
import { answerRows, mostBytes } from './answer-file.ts'

/** Reads an uploaded answer in memory: a file full of NIK is never laid on the disk. */
export async function receive<Path extends string>(c: Context<App, Path>): Promise<Record<string, unknown>> {
  if (Number(c.req.header('content-length') ?? 0) > mostBytes) throw new HTTPException(413)
  const { rows: file, kunci } = await c.req.parseBody()
  if (!(file instanceof File) || file.size === 0) return { kunci }
  if (file.size > mostBytes) throw new HTTPException(413)
  const rows = await answerRows(new Uint8Array(await file.arrayBuffer()))
  const name = file.name.replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ').trim()
  return { kunci, file: name.slice(-120) || undefined, rows: rows ?? 'unreadable' }
}
