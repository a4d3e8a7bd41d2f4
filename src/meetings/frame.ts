import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { to } from '#addresses'
import type { App, Markup, PageProps } from '#kernel'
import { findMeeting, holds } from './reach.ts'
import type { Meeting } from './tables.ts'

/** The meeting of a form page: out of reach 404, held by another office 403. */
export async function forChange(c: Context<App, '/:id'>): Promise<Meeting> {
  const meeting = await findMeeting(c.var.db, c.req.param('id'), c.var.actor)
  if (!holds(c.var.actor, meeting)) throw new HTTPException(403)
  return meeting
}

export const crumb = { label: 'Pertemuan', href: to.meetings }

/** What surrounds a form of a meeting. */
export function frame(meeting: Pick<Meeting, 'id' | 'title'>, title: string, help: Markup): PageProps {
  const one = { label: meeting.title, href: to.meeting(meeting.id) }
  return { title, crumbs: [crumb, one], help, narrow: true }
}
