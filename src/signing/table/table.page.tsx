import { to } from '#addresses'
import { shortKinds } from '#agreements'
import { type FormState, longDay, type Rule } from '#kernel'
import { asset, ButtonLink, Card, Empty, ErrorSummary } from '#ui'
import { StandingBadge } from '../badge.tsx'
import { type Line, partnersOf } from '../lines.ts'
import type { SigningEvent } from '../tables.ts'
import { tallyOf, tallyText } from '../tally.ts'
import { PartyForm } from './party-form.tsx'

export interface TableProps {
  event: SigningEvent
  lines: Line[]
  /** The agreement in front of everybody; the others wait hidden, so that a tablet can go on without network. */
  current: Line | undefined
  form: FormState
  unusual: Map<string, Rule<unknown>>
  /** Whose agreements may be recorded here: all of them, or those of one office. */
  mayRecord: (line: Line) => boolean
  /** Tells the tablet whose recordings it keeps. */
  keeper: string
}

export function TablePage(props: TableProps) {
  const { event, lines, current, form, keeper } = props
  const tally = tallyOf(lines)
  return (
    <div
      class="signing-table"
      data-signing-table={event.id}
      data-keeper={keeper}
      data-worker={asset('offline.js')}
    >
      <div class="table-head">
        <div>
          <h1>{event.title}</h1>
          <p>
            {longDay(event.heldOn)}, {event.place}
          </p>
        </div>
        <p class="table-tally">
          <b>{tallyText(tally)}</b> ditandatangani
        </p>
      </div>
      <div data-signing-notice role="status" />
      <ErrorSummary form={form} />
      {lines.map((line) => (
        <OneAgreement {...props} line={line} isCurrent={line === current} />
      ))}
      {!current && (
        <Card>
          <Empty title="Tidak ada naskah yang menunggu" icon="circle-check">
            Semua naskah sudah ditandatangani atau ditunda.
          </Empty>
        </Card>
      )}
      <AllAgreements event={event} lines={lines} current={current} />
      <div class="button-row">
        <ButtonLink href={to.signing(event.id)} icon="arrow-left">
          Kembali ke acara
        </ButtonLink>
        <ButtonLink href={to.signingBoard(event.id)}>Papan hitung</ButtonLink>
      </div>
    </div>
  )
}

function OneAgreement({ line, isCurrent, ...props }: TableProps & { line: Line; isCurrent: boolean }) {
  const { event, lines, form, unusual, mayRecord } = props
  const { agreementId, place, title, kind, leadUnitName, parties } = line
  return (
    <section
      class="card at-table"
      id={`naskah-${agreementId}`}
      data-agreement={agreementId}
      data-standing={line.standing}
      hidden={!isCurrent}
    >
      <p class="quiet">
        Naskah {place} dari {lines.length}. {shortKinds[kind]} {leadUnitName}
      </p>
      <h2>{title}</h2>
      <p class="at-table-partners">dengan {partnersOf(line)}</p>
      <div class="table-parties">
        {parties.map((party) => (
          <PartyForm
            event={event}
            party={party}
            form={form.values.partyId === party.partyId ? form : undefined}
            rule={unusual.get(party.partyId)}
            recordedBy={mayRecord(line) ? undefined : leadUnitName}
          />
        ))}
      </div>
    </section>
  )
}

function AllAgreements({ event, lines, current }: Pick<TableProps, 'event' | 'lines' | 'current'>) {
  return (
    <details class="all-agreements">
      <summary>Semua naskah ({lines.length})</summary>
      <ol>
        {lines.map((line) => (
          <li>
            <a
              href={`${to.signingTable(event.id)}?ke=${line.agreementId}`}
              data-go={line.agreementId}
              aria-current={line === current ? 'true' : undefined}
            >
              {line.place}. {line.title}
            </a>
            <span data-standing-of={line.agreementId}>
              <StandingBadge standing={line.standing} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
