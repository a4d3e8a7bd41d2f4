import { to } from '#addresses'
import { listAddress, objects } from '#agreements'
import { type Actor, type Day, type Event, fromToday, longDay, may, number, type Words } from '#kernel'
import { partnerKinds } from '#partners'
import { Alert, ButtonLink, Card, Columns, EventHistory, Facts, PageHead, Stack } from '#ui'
import { StandingBadge } from './badge.tsx'
import { givers, helps, urgencies } from './kinds.ts'
import { isOwn } from './lock.ts'
import type { NeedView } from './queries.ts'

interface ShowProps {
  need: NeedView
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function ShowPage(props: ShowProps) {
  const { need, events, words, actor } = props
  return (
    <>
      <PageHead
        title={need.what}
        lead={`${need.unitName}.`}
        status={<StandingBadge standing={need.standing} />}
        actions={<Buttons {...props} />}
      />
      <FallenAnswer need={need} />
      <Columns>
        <Stack>
          <NeedCard {...props} />
          {need.standing === 'open' && <HelpersCard need={need} actor={actor} />}
        </Stack>
        <Card title="Riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

/** The next step is the primary one: an open need wants an answer, an answered one to be met. */
function Buttons({ need, actor }: ShowProps) {
  if (!may(actor, 'need.write')) return null
  const own = isOwn(need, actor)
  const pending = need.state === 'open' || need.state === 'answered'
  const open = need.standing === 'open'
  return (
    <>
      {own && pending && (
        <ButtonLink href={to.reviseNeed(need.id)} icon="edit">
          Ubah
        </ButtonLink>
      )}
      {own && pending && <ButtonLink href={to.withdrawNeed(need.id)}>Cabut</ButtonLink>}
      {own && need.state !== 'open' && <ButtonLink href={to.reopenNeed(need.id)}>Buka lagi</ButtonLink>}
      {own && pending && (
        <ButtonLink href={to.meetNeed(need.id)} kind={open ? 'plain' : 'primary'} icon="check">
          Nyatakan terpenuhi
        </ButtonLink>
      )}
      {pending && (
        <ButtonLink href={to.answerNeed(need.id)} kind={open ? 'primary' : 'plain'} icon="link">
          {open ? 'Tautkan kerja sama' : 'Ganti tautan'}
        </ButtonLink>
      )}
    </>
  )
}

function FallenAnswer({ need: { state, standing, agreement, agreementId } }: { need: NeedView }) {
  if (state !== 'answered' || standing !== 'open' || !agreementId) return null
  return (
    <Alert kind="attention" title="Kebutuhan ini terbuka lagi.">
      Kerja sama yang menjawabnya, <a href={to.agreement(agreementId)}>{agreement}</a>, sudah berakhir atau
      tidak dilanjutkan.
    </Alert>
  )
}

function NeedCard({ need, today }: ShowProps) {
  return (
    <Card title="Kebutuhan">
      <Facts
        items={[
          ['Jumlah', `${number(need.quantity)} ${need.measure}`],
          ['Bidang', objects[need.object]],
          ['Bentuk bantuan', helps[need.help]],
          ['Dibutuhkan sejak', `${longDay(need.since)} (${fromToday(today, need.since)})`],
          ['Kemendesakan', urgencies[need.urgency]],
          ['Diminta oleh', need.askedBy],
          need.agreementId !== null && [
            'Dijawab kerja sama',
            <a href={to.agreement(need.agreementId)}>{need.agreement}</a>,
          ],
          need.planItem !== null && ['Dijawab kegiatan', need.planItem],
          need.metOn !== null && ['Terpenuhi', longDay(need.metOn)],
          need.ending !== null && [need.metOn ? 'Bagaimana terpenuhi' : 'Alasan dicabut', need.ending],
        ]}
      />
      {need.detail && <p>{need.detail}</p>}
    </Card>
  )
}

/** Where to look for somebody who gives this. */
function HelpersCard({ need: { object }, actor }: { need: NeedView; actor: Actor }) {
  return (
    <Card title="Siapa dapat membantu" id="siapa-dapat-membantu">
      <p>Bidang {objects[object].toLowerCase()} biasanya dibantu oleh:</p>
      <ul class="plain-list">
        {givers[object].map((kind) => (
          <li>
            <a href={`${to.partners}?jenis=${kind}`}>{partnerKinds[kind]}</a>
          </li>
        ))}
      </ul>
      <p>
        Lihat juga <a href={listAddress({ objek: object })}>kerja sama {objects[object].toLowerCase()}</a>{' '}
        yang sudah ada{actor.reach.of === 'unit' ? ' di satuan kerja Anda' : ' dalam jangkauan Anda'}.
        Mitranya mungkin dapat diajak menambah.
      </p>
    </Card>
  )
}
