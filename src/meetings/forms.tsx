import type { Context } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found } from '#kernel'
import { partnerChoices } from '#partners'
import { PointFormPage, pointCancel } from './action-points/point.page.tsx'
import { ChoosePartnerPage, MeetingFormPage } from './form.page.tsx'
import { crumb, forChange, frame } from './frame.ts'
import { help } from './help.tsx'
import { fromAgreement, idsIn, offersFor } from './offers.ts'
import { asTyped, choicesOf, peopleOf } from './people.ts'
import { obstaclesOf } from './queries.ts'
import { InvitePage, RecordPage } from './record.page.tsx'
import { linksOf } from './revise.ts'
import { CallOffPage, ClearObstaclePage, MeetingFilePage, ObstaclePage } from './small-forms.page.tsx'

type One = Context<App, '/:id'>

export async function newPage(c: Context<App>, again?: FormState) {
  const { db, actor, today } = c.var
  const form = again ?? (await beginning(c))
  if (idsIn(form, 'partnerIds').length === 0) {
    const asked = c.req.query('cari')?.slice(0, 120) ?? ''
    return c.render(<ChoosePartnerPage asked={asked} partners={await partnerChoices(db, asked)} />, {
      title: 'Catat pertemuan',
      crumbs: [crumb],
      help: help.form,
    })
  }
  const initial = again ?? blank({ kind: 'meeting', heldOn: today, ...form.values })
  return c.render(<MeetingFormPage form={initial} {...(await offersFor(db, actor, form))} />, {
    title: 'Catat pertemuan',
    crumbs: [crumb],
    help: help.form,
    narrow: true,
  })
}

/** With what the page that led here already knows. */
async function beginning(c: Context<App>): Promise<FormState> {
  const { db, actor } = c.var
  const [agreement] = idsIn(blank({ id: c.req.query('kerjasama') }), 'id')
  if (agreement) return blank(await fromAgreement(db, actor, agreement))
  return blank({ partnerIds: c.req.queries('mitra') ?? [] })
}

export async function revisePage(c: One, again?: FormState) {
  const { db, actor } = c.var
  const meeting = await forChange(c)
  const beginsAt = meeting.beginsAt.replace(':', '.')
  const form = again ?? blank({ ...meeting, beginsAt, ...(await linksOf(db, meeting.id)) })
  return c.render(
    <MeetingFormPage form={form} meeting={meeting} {...(await offersFor(db, actor, form))} />,
    frame(meeting, 'Ubah data', help.form),
  )
}

export async function invitePage(c: One, again?: FormState) {
  const { db, today } = c.var
  const meeting = await forChange(c)
  const form = again ?? blank({ ...asTyped(await peopleOf(db, meeting.id)) })
  return c.render(
    <InvitePage meeting={meeting} form={form} choices={await choicesOf(db, meeting.id, today)} />,
    frame(meeting, 'Undangan', help.people),
  )
}

export async function recordPage(c: One, again?: FormState) {
  const { db, today } = c.var
  const meeting = await forChange(c)
  const form = again ?? blank({ ...meeting, ...asTyped(await peopleOf(db, meeting.id)) })
  return c.render(
    <RecordPage meeting={meeting} form={form} choices={await choicesOf(db, meeting.id, today)} />,
    frame(meeting, 'Catat hasil', help.record),
  )
}

export async function callOffPage(c: One, again?: FormState) {
  const meeting = await forChange(c)
  return c.render(
    <CallOffPage meeting={meeting} form={again ?? blank()} />,
    frame(meeting, 'Batalkan', help.form),
  )
}

export async function obstaclePage(c: One, again?: FormState) {
  const { db, today } = c.var
  const meeting = await forChange(c)
  const choices = await choicesOf(db, meeting.id, today, 'action-point.report')
  return c.render(
    <ObstaclePage meeting={meeting} form={again ?? blank()} choices={choices} />,
    frame(meeting, 'Tambah kendala', help.obstacle),
  )
}

export async function clearObstaclePage(c: Context<App, '/:id/:obstacleId'>, again?: FormState) {
  const { db, today } = c.var
  const meeting = await forChange(c as never)
  const obstacles = await obstaclesOf(db, meeting.id)
  const obstacle = found(obstacles.find(({ id }) => id === c.req.param('obstacleId')))
  return c.render(
    <ClearObstaclePage meeting={meeting} form={again ?? blank({ clearedOn: today })} obstacle={obstacle} />,
    frame(meeting, 'Kendala teratasi', help.obstacle),
  )
}

export async function filePage(c: One, again?: FormState) {
  const meeting = await forChange(c)
  return c.render(
    <MeetingFilePage meeting={meeting} form={again ?? blank()} limit={c.var.services.files.limit} />,
    frame(meeting, 'Unggah berkas', help.file),
  )
}

export async function newPointPage(c: One, again?: FormState) {
  const { db, today } = c.var
  const meeting = await forChange(c)
  const choices = await choicesOf(db, meeting.id, today, 'action-point.report')
  return c.render(
    <PointFormPage
      form={again ?? blank()}
      choices={choices}
      lead={`Keputusan pertemuan ${meeting.title}.`}
      cancel={pointCancel(meeting.id)}
    />,
    frame(meeting, 'Tambah tindak lanjut', help.point),
  )
}

export const shown = ({ id }: { id: string }) => to.meeting(id)
