import { to } from '#addresses'
import { sharedSentences } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, Empty, FieldRow, FieldSet, Form, PageHead, TextField } from '#ui'
import type { Line, PartyLine } from '../lines.ts'
import { shared } from '../sentences.ts'
import type { SigningEvent } from '../tables.ts'
import type { complete } from './complete.ts'

const named =
  (sentence: string) =>
  ({ title }: Record<string, unknown>) =>
    `${String(title)}: ${sentence}`

export const completeSentences: Sentences<RefusalOf<typeof complete>> = {
  ...shared,
  'nothing-filled': 'Belum ada yang diisi. Isi paling sedikit satu.',
  locked: named(sharedSentences.locked),
  'under-approval': named(sharedSentences['under-approval']),
  'already-signed': named(sharedSentences['already-signed']),
  'number-used': named(sharedSentences['number-used']),
}

interface CompleteProps {
  event: SigningEvent
  /** Those the own office leads, with somebody's name, post or number missing. */
  lines: Line[]
  /** How many agreements have no signatory on our side. */
  ourGaps: number
  form: FormState
}

export function CompletePage({ event, lines, ourGaps, form }: CompleteProps) {
  if (lines.length === 0) {
    return (
      <>
        <PageHead title="Isi penanda tangan sekaligus" lead={event.title} />
        <Card>
          <Empty title="Semua penanda tangan dan nomor sudah terisi" icon="circle-check">
            Kekurangan lain tertulis di sebelah tiap naskah pada halaman acara.
          </Empty>
        </Card>
      </>
    )
  }
  return (
    <>
      <PageHead
        title="Isi penanda tangan sekaligus"
        lead="Hanya yang masih kosong yang tampil. Yang dibiarkan kosong tidak berubah."
      />
      <Card>
        <Form form={form}>
          {ourGaps > 0 && (
            <FieldSet legend={`Penanda tangan dari satuan kerja Anda, untuk ${ourGaps} naskah`}>
              <FieldRow>
                <TextField form={form} name="ourName" label="Nama penanda tangan unit" optional />
                <TextField form={form} name="ourPosition" label="Jabatan penanda tangan unit" optional />
              </FieldRow>
            </FieldSet>
          )}
          {lines.map((line) => (
            <FieldSet legend={`${line.place}. ${line.title}`}>
              {line.parties
                .filter((party) => gapsOf(line, party).length > 0)
                .map((party) => (
                  <FieldRow>
                    {gapsOf(line, party).map(([column, label]) => (
                      <TextField
                        form={form}
                        name={`${column}:${party.partyId}`}
                        label={`${label} ${party.name}`}
                        optional
                      />
                    ))}
                  </FieldRow>
                ))}
            </FieldSet>
          ))}
          <Actions submit="Simpan semua" cancel={to.signing(event.id)} />
        </Form>
      </Card>
    </>
  )
}

/** The columns that are still empty; our own signatory is asked once for all. */
export function gapsOf(line: Line, party: PartyLine): [column: string, label: string][] {
  if (party.signedOn) return []
  const isOurs = party.unitId === line.leadUnitId
  const gaps: [string, string][] = []
  if (!isOurs && !party.signatoryName) gaps.push(['nama', 'Penanda tangan'])
  if (!isOurs && !party.signatoryPosition) gaps.push(['jabatan', 'Jabatan penanda tangan'])
  if (!party.number) gaps.push(['nomor', 'Nomor naskah'])
  return gaps
}

export const lacksOurSignatory = (line: Line): boolean =>
  line.parties.some(
    ({ unitId, signedOn, signatoryName, signatoryPosition }) =>
      unitId === line.leadUnitId && !signedOn && !(signatoryName && signatoryPosition),
  )
