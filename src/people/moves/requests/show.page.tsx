import { to } from '#addresses'
import {
  type Actor,
  blank,
  type Event,
  type FormState,
  longDay,
  may,
  type RefusalOf,
  type Sentences,
  type Words,
} from '#kernel'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  Form,
  PageHead,
  PostButton,
  Stack,
  TextArea,
} from '#ui'
import { requestStates } from '../kinds.ts'
import type { RequestView } from './queries.ts'
import type { refuseRequest } from './refuse.ts'
import type { withdrawRequest } from './withdraw.ts'

export const refuseSentences: Sentences<RefusalOf<typeof refuseRequest>> = {
  'answered-already': 'Permintaan ini sudah dijawab atau ditarik kembali.',
}
export const withdrawSentences: Sentences<RefusalOf<typeof withdrawRequest>> = refuseSentences

interface ShowProps {
  request: RequestView
  form?: FormState | undefined
  events: Event[]
  words: readonly Words[]
  actor: Actor
}

export function RequestPage({ request, form, events, words, actor }: ShowProps) {
  const { state } = request
  const mine = actor.reach.of === 'unit' && actor.scope?.unitId === request.holderUnitId
  const answers = state === 'open' && mine && may(actor, 'move.write')
  const asked = actor.reach.of === 'unit' && actor.scope?.unitId === request.unitId
  return (
    <>
      <PageHead
        title="Permintaan berkas"
        lead={`${request.unitName} meminta berkas kepada ${request.holderName}.`}
        status={
          <Badge kind={state === 'open' ? 'waiting' : state === 'offered' ? 'good' : 'ended'}>
            {requestStates[state]}
          </Badge>
        }
        actions={state === 'open' && may(actor, 'move.write') && <Buttons {...{ request, mine, asked }} />}
      />
      {form?.refusal && <Alert title={form.refusal} />}
      <Columns>
        <Stack>
          <RequestCard request={request} />
          {answers && (
            <Card title="Tidak dapat melepas berkasnya?" id="tolak">
              <Form form={form ?? blank()}>
                <TextArea
                  form={form ?? blank()}
                  name="answer"
                  label="Alasan penolakan"
                  hint="Misalnya orangnya masih di sini."
                  rows={2}
                />
                <Actions submit="Tolak permintaan" kind="danger" />
              </Form>
            </Card>
          )}
        </Stack>
        <Card title="Riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

/** Who keeps the file offers it; who asked may take that back. */
function Buttons({ request: { id }, mine, asked }: { request: RequestView; mine: boolean; asked: boolean }) {
  return (
    <>
      {mine && (
        <ButtonLink href={`${to.newMove}?permintaan=${id}`} kind="primary" icon="send">
          Tawarkan berkas
        </ButtonLink>
      )}
      {asked && <PostButton action={to.withdrawFileRequest(id)}>Tarik kembali permintaan</PostButton>}
    </>
  )
}

function RequestCard({ request }: { request: RequestView }) {
  const { person, state } = request
  return (
    <Card title="Permintaan">
      <Facts
        items={[
          [
            'Berkas',
            person ? (
              <a href={to.person(person.id)}>{person.name}</a>
            ) : (
              `Ada di ${request.holderName}; isinya terlihat setelah Anda menerimanya`
            ),
          ],
          person !== null && ['Nomor registrasi', person.number],
          ['Diminta', `${longDay(request.askedOn)} oleh ${request.askedBy}, ${request.unitName}`],
          ['Alasan', request.reason],
          request.answeredOn !== null && [
            state === 'withdrawn' ? 'Ditarik kembali' : 'Dijawab',
            `${longDay(request.answeredOn)} oleh ${request.answeredBy ?? ''}`,
          ],
          request.answer !== null && ['Alasan penolakan', request.answer],
        ]}
      />
    </Card>
  )
}
