import { z } from 'zod'
import { act, done, maybe, paragraph, refuse, version } from '#kernel'
import { names } from './invite.ts'
import { nameAll, peopleFields, peopleOf } from './people.ts'
import { lockMeeting } from './reach.ts'

/** What happened: who came, what was offered and asked, what was said. Put right as often as needed. */
export const record = act({
  name: 'meeting.recorded',
  permission: 'meeting.record',

  input: z.object({
    id: z.uuid(),
    version,
    offered: maybe(paragraph('Isi yang ditawarkan')),
    asked: maybe(paragraph('Isi yang diminta')),
    notes: paragraph('Isi catatan pembicaraan', 8000),
    ...peopleFields,
  }),

  async run({ tx, actor, today }, { id, version: seen, offered, asked, notes, ...people }) {
    const meeting = await lockMeeting(tx, id, actor)
    if (meeting.stage === 'called-off') return refuse('called-off')
    if (meeting.heldOn > today) return refuse('not-yet', { heldOn: meeting.heldOn })
    const told = { offered: meeting.offered, asked: meeting.asked, notes: meeting.notes }
    if (meeting.version !== seen) {
      return refuse('changed-meanwhile', { theirs: { ...told, version: meeting.version } })
    }
    const before = await peopleOf(tx, id)
    const wrong = await nameAll(tx, id, people, 'present', today)
    if (wrong) return wrong
    const present = (await peopleOf(tx, id)).filter(({ presence }) => presence === 'present')
    if (present.length === 0) return refuse('nobody-came', { field: 'accountIds' })

    await tx
      .updateTable('meeting')
      .set({ offered, asked, notes, stage: 'held', version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const came = before.filter(({ presence }) => presence === 'present')
    return done(
      { id },
      {
        subject: id,
        scope: meeting,
        before: { ...told, present: names(came) },
        after: { offered, asked, notes, present: names(present) },
      },
    )
  },
})
