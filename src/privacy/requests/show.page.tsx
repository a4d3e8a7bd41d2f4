import { to } from '#addresses'
import { type Actor, blank, type FormState, longMoment, may, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Alert, ButtonLink, Card, Facts, Form, Hidden, PageHead, Stack, TextArea } from '#ui'
import { RequestBadge } from './clock.tsx'
import type { grant } from './grant.ts'
import { isLimit, relations, requestKinds } from './kinds.ts'
import type { lift } from './lift.ts'
import type { RequestView } from './queries.ts'
import type { refuseRequest } from './refuse-request.ts'

const shared = {
  decided: 'Permintaan ini sudah diputuskan.',
  'changed-meanwhile': 'Rekan Anda lebih dulu menyimpan perubahan. Isian Anda masih ada; periksa lagi.',
}
export const grantSentences: Sentences<RefusalOf<typeof grant>> = {
  ...shared,
  'nothing-changed': 'Berkasnya belum diubah sejak permintaan diterima. Betulkan dahulu datanya.',
  'no-copy': 'Salinannya belum dibuat sejak permintaan diterima. Buat dahulu salinan semua data.',
}
export const refuseSentences: Sentences<RefusalOf<typeof refuseRequest>> = shared
export const liftSentences: Sentences<RefusalOf<typeof lift>> = {
  'not-standing': 'Pembatasan ini sudah dicabut.',
  'changed-meanwhile': shared['changed-meanwhile'],
}

type Step = 'grant' | 'refuse' | 'lift'

interface ShowProps {
  request: RequestView
  actor: Actor
  now: Date
  /** The decision that was sent and did not pass. */
  form?: { step: Step; state: FormState } | undefined
}

export function ShowPage({ request, actor, now, form }: ShowProps) {
  const { personId, zone } = request
  const state = (step: Step) => (form?.step === step ? form.state : blank({ version: request.version }))
  return (
    <>
      <PageHead
        title={requestKinds[request.kind]}
        lead={`${request.personName}, ${request.unitName}.`}
        status={<RequestBadge request={request} now={now} />}
      />
      <Stack>
        <Card title="Permintaan">
          <Facts
            items={[
              ['Diminta oleh', `${request.askedBy}, ${relations[request.relation].toLowerCase()}`],
              ['Isi', request.wish],
              ['Bukti', request.proof],
              ['Diterima', longMoment(request.receivedAt, zone)],
              ['Batas menjawab', longMoment(request.dueAt, zone)],
              request.outcome !== null && ['Hasil', request.outcome],
              request.decidedAt !== null && [
                'Diputuskan',
                `${request.decidedBy}, ${longMoment(request.decidedAt, zone)}`,
              ],
              request.revisionId !== null && [
                'Perubahan berkas',
                <a href={`${to.person(personId)}#riwayat`}>Lihat riwayat berkas</a>,
              ],
              request.liftedAt !== null && [
                'Dicabut',
                `${request.liftedBy}, ${longMoment(request.liftedAt, zone)}: ${request.lifting}`,
              ],
            ]}
          />
        </Card>
        {request.state === 'open' && <FirstDo request={request} actor={actor} />}
        {request.state === 'open' && may(actor, 'data-request.decide') && (
          <>
            <Decision
              form={state('grant')}
              action={to.grantDataRequest(personId, request.id)}
              title="Penuhi"
              label="Apa yang dilakukan"
              submit="Nyatakan dipenuhi"
            />
            <Decision
              form={state('refuse')}
              action={to.refuseDataRequest(personId, request.id)}
              title="Tolak"
              label="Alasan penolakan"
              submit="Tolak permintaan"
            />
          </>
        )}
        {holds(request) && (
          <Alert kind="info" title="Berlaku.">
            {limitMeans}
          </Alert>
        )}
        {holds(request) && may(actor, 'data-request.decide') && (
          <Decision
            form={state('lift')}
            action={to.liftDataRequest(personId, request.id)}
            title="Cabut pembatasan"
            name="lifting"
            label="Alasan mencabut"
            submit="Cabut pembatasan"
          />
        )}
      </Stack>
    </>
  )
}

/** A stop or a limit that was granted and not lifted. */
const holds = ({ kind, state, liftedAt }: RequestView) => isLimit(kind) && state === 'granted' && !liftedAt

/** What a limit does, in words; also on the file. */
export const limitMeans =
  'Orang ini tidak ikut dalam daftar dan pencarian di luar satuan kerjanya, pertanyaan sasaran, peta kebutuhan, daftar NIK, dan salinan yang keluar. Tugas satuan kerja menurut undang-undang tetap berjalan.'

/** What has to be there before the request can be called met. */
function FirstDo({ request: { kind, personId }, actor }: Pick<ShowProps, 'request' | 'actor'>) {
  if (kind === 'correct') {
    return (
      <Alert
        kind="info"
        title="Betulkan dahulu datanya."
        action={
          may(actor, 'person.write') && <ButtonLink href={to.revisePerson(personId)}>Ubah data</ButtonLink>
        }
      >
        Setelah berkas diubah, perubahannya tertaut di sini.
      </Alert>
    )
  }
  if (kind === 'access') {
    return (
      <Alert
        kind="info"
        title="Buat dahulu salinannya."
        action={
          may(actor, 'data-request.decide') && (
            <ButtonLink href={to.personCopy(personId)}>Buat salinan semua data</ButtonLink>
          )
        }
      >
        Salinan yang diserahkan tertaut di sini.
      </Alert>
    )
  }
  if (isLimit(kind)) {
    return (
      <Alert kind="info" title="Bila dipenuhi, langsung berlaku.">
        {limitMeans}
      </Alert>
    )
  }
  return null
}

interface DecisionProps {
  form: FormState
  action: string
  title: string
  name?: 'outcome' | 'lifting'
  label: string
  submit: string
}

const Decision = ({ form, action, title, name = 'outcome', label, submit }: DecisionProps) => (
  <Card title={title}>
    <Form form={form} action={action}>
      <Hidden name="version" value={String(form.values.version ?? '')} />
      <TextArea form={form} name={name} id={`${name}-${action.split('/').at(-1)}`} label={label} rows={3} />
      <Actions submit={submit} />
    </Form>
  </Card>
)
