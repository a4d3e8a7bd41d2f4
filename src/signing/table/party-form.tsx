import { to } from '#addresses'
import { byRule } from '#agreements'
import { blank, type FormState, longDay, type Rule } from '#kernel'
import { Badge, Button, DateField, FormKey, Hidden, Icon, TextField } from '#ui'
import type { PartyLine } from '../lines.ts'
import type { SigningEvent } from '../tables.ts'
import { Drawing } from './drawing.tsx'
import { ways } from './record.ts'
import { sheet } from './strokes.ts'

interface PartyProps {
  event: SigningEvent
  party: PartyLine
  /** What was typed for this party and came back. */
  form?: FormState | undefined
  /** The rule that this signature departs from; its reason is asked then. */
  rule: Rule<unknown> | undefined
  /** The office that records it instead. */
  recordedBy: string | undefined
}

/** One party at the table: who signs, and the ways to record it. One press records; a wrong one is taken back. */
export function PartyForm({ event, party, form, rule, recordedBy }: PartyProps) {
  const { partyId, name, signatoryName, signatoryPosition, number, signedOn } = party
  return (
    <div class="at-table-party" data-party={partyId}>
      <h3>{name}</h3>
      <p>
        <b>{signatoryName ?? 'Penanda tangan belum diisi'}</b>
        <span>{signatoryPosition}</span>
        {number && <span>Nomor {number}</span>}
      </p>
      <div data-recorded>
        {signedOn && <Signed event={event} party={party} />}
        {!signedOn && party.recording?.kind === 'postponed' && <Later event={event} party={party} />}
      </div>
      {!signedOn && recordedBy && <p class="quiet">Dicatat oleh {recordedBy}.</p>}
      {!signedOn && !recordedBy && signatoryName && (
        <Choices event={event} party={party} form={form ?? blank()} rule={rule} />
      )}
    </div>
  )
}

function Signed({ event, party }: Pick<PartyProps, 'event' | 'party'>) {
  const { signedOn, signingMode, recording } = party
  return (
    <>
      <Badge kind="good">{`${ways[signingMode ?? 'wet-ink']}, ${longDay(signedOn ?? '')}`}</Badge>
      {recording?.strokes && <Drawing strokes={recording.strokes} of={party.signatoryName ?? party.name} />}
      {recording && event.state === 'open' && (
        <a href={to.undoRecording(event.id, recording.id)}>Batalkan catatan ini</a>
      )}
    </>
  )
}

function Later({ event, party: { recording } }: Pick<PartyProps, 'event' | 'party'>) {
  if (!recording) return null
  return (
    <>
      <Badge kind="attention">{`Ditunda sampai ${longDay(recording.expectedOn ?? '')}`}</Badge>
      <p>{recording.reason}</p>
      {event.state === 'open' && <a href={to.undoRecording(event.id, recording.id)}>Batalkan catatan ini</a>}
    </>
  )
}

function Choices({
  event,
  party,
  form,
  rule,
}: Omit<PartyProps, 'recordedBy' | 'form'> & { form: FormState }) {
  const { partyId } = party
  const id = (field: string) => `${field}-${partyId}`
  const isOpen = (...fields: string[]) =>
    fields.some((field) => form.errors[field] || form.refusalField === field)
  const day = blank({ signedOn: event.heldOn, ...form.values })
  return (
    <form
      class="form"
      method="post"
      action={to.recordSigning(event.id, partyId)}
      novalidate
      data-record={partyId}
    >
      <FormKey form={form} />
      <Hidden name="strokes" value="" />
      {rule && (
        <TextField
          form={form}
          name="signingReason"
          id={id('signingReason')}
          label="Alasan tingkat penanda tangan berbeda"
          hint={byRule({ ...rule })}
        />
      )}
      <Button kind="primary" icon="sign" name="way" value="wet-ink">
        Sudah, tanda tangan basah
      </Button>
      <div class="draw" data-draw hidden>
        <p id={id('draw')}>Atau tanda tangan di kotak ini dengan jari atau pena:</p>
        <canvas width={sheet.width} height={sheet.height} aria-describedby={id('draw')} />
        <div class="button-row">
          <Button icon="sign" name="way" value="online">
            Catat tanda tangan di layar
          </Button>
          <button type="button" class="button plain" data-clear>
            <Icon name="remove" />
            Hapus gambar
          </button>
        </div>
      </div>
      <details open={isOpen('signedOn')}>
        <summary>Tanggal lain</summary>
        <DateField
          form={{ ...form, ...day, errors: form.errors }}
          name="signedOn"
          id={id('signedOn')}
          label="Tanggal tanda tangan"
        />
      </details>
      <details open={isOpen('reason', 'expectedOn')}>
        <summary>Ditunda</summary>
        <TextField form={form} name="reason" id={id('reason')} label="Alasan penundaan" />
        <DateField
          form={form}
          name="expectedOn"
          id={id('expectedOn')}
          label="Perkiraan hari tanda tangan"
          min={event.heldOn}
        />
        <Button name="way" value="postponed">
          Catat penundaan
        </Button>
      </details>
    </form>
  )
}
