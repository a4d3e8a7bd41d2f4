import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, page, submit } from '#kernel'
import { add as addPoint } from './action-points/add.ts'
import { sentences as pointSentences } from './action-points/point.page.tsx'
import { pointRoutes } from './action-points/routes.tsx'
import { addObstacle } from './add-obstacle.ts'
import { arrange } from './arrange.ts'
import { attach } from './attach.ts'
import { callOff } from './call-off.ts'
import { clearObstacle } from './clear-obstacle.ts'
import { sentences } from './form.page.tsx'
import * as form from './forms.tsx'
import { invite } from './invite.ts'
import { listPage, minutesPage, openFile, showPage } from './overview.tsx'
import { inviteSentences, recordSentences } from './record.page.tsx'
import { record } from './record.ts'
import { revise } from './revise.ts'
import { callOffSentences, clearSentences, fileSentences, obstacleSentences } from './small-forms.page.tsx'

export const meetingRoutes = new Hono<App>()

const { shown } = form
const at = (part: string) => (result: { id: string }) => `${to.meeting(result.id)}#${part}`

meetingRoutes.get(to.meetings, page('meeting.read', listPage))

meetingRoutes.get(to.newMeeting, page('meeting.record', form.newPage))
meetingRoutes.post(to.newMeeting, submit(arrange, { again: form.newPage, sentences, next: shown }))

meetingRoutes.get(to.meeting(':id'), page('meeting.read', showPage))
meetingRoutes.get(to.minutes(':id'), page('meeting.read', minutesPage))

meetingRoutes.get(to.reviseMeeting(':id'), page('meeting.record', form.revisePage))
meetingRoutes.post(
  to.reviseMeeting(':id'),
  submit(revise, { again: form.revisePage, sentences, next: shown }),
)

meetingRoutes.get(to.inviteToMeeting(':id'), page('meeting.record', form.invitePage))
meetingRoutes.post(
  to.inviteToMeeting(':id'),
  submit(invite, { again: form.invitePage, sentences: inviteSentences, next: at('peserta') }),
)

meetingRoutes.get(to.recordMeeting(':id'), page('meeting.record', form.recordPage))
meetingRoutes.post(
  to.recordMeeting(':id'),
  submit(record, { again: form.recordPage, sentences: recordSentences, next: shown }),
)

meetingRoutes.get(to.callOffMeeting(':id'), page('meeting.record', form.callOffPage))
meetingRoutes.post(
  to.callOffMeeting(':id'),
  submit(callOff, { again: form.callOffPage, sentences: callOffSentences, next: shown }),
)

meetingRoutes.get(to.newObstacle(':id'), page('meeting.record', form.obstaclePage))
meetingRoutes.post(
  to.newObstacle(':id'),
  submit(addObstacle, { again: form.obstaclePage, sentences: obstacleSentences, next: at('kendala') }),
)
meetingRoutes.get(to.clearObstacle(':id', ':obstacleId'), page('meeting.record', form.clearObstaclePage))
meetingRoutes.post(
  to.clearObstacle(':id', ':obstacleId'),
  submit(clearObstacle, { again: form.clearObstaclePage, sentences: clearSentences, next: at('kendala') }),
)

meetingRoutes.get(to.newMeetingFile(':id'), page('meeting.record', form.filePage))
meetingRoutes.post(
  to.newMeetingFile(':id'),
  submit(attach, { again: form.filePage, sentences: fileSentences, next: at('berkas') }),
)
meetingRoutes.get(to.meetingFile(':id', ':fileId'), page('meeting.read', openFile))

meetingRoutes.get(to.newActionPoint(':id'), page('meeting.record', form.newPointPage))
meetingRoutes.post(
  to.newActionPoint(':id'),
  submit(addPoint, { again: form.newPointPage, sentences: pointSentences, next: at('tindak-lanjut') }),
)

meetingRoutes.route('/', pointRoutes)
