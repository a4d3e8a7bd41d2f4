import { to } from '#addresses'
import {
  type FormState,
  longDay,
  longMoment,
  number,
  type RefusalOf,
  type Sentences,
  typed,
  type Zone,
} from '#kernel'
import { Alert, ButtonLink, Card, Confirm, Hidden, KeyFigures, PageHead } from '#ui'
import type { ImportKind } from '../kind.ts'
import type { beginUndo } from '../steps/begin-undo.ts'
import type { Import } from '../tables.ts'
import { changesThings, faults, states } from './states.ts'

interface ReportProps {
  kind: ImportKind
  job: Import
  zone: Zone
}

/** How an import ended, and what can still be done about it. */
export function ReportPage({ kind, job, zone }: ReportProps) {
  const { state, createdCount, changedCount, releasedCount, heldCount, endedAt } = job
  const Thing = kind.says.thing.replace(/^./, (letter) => letter.toUpperCase())
  const when = endedAt ? `, ${longMoment(endedAt, zone)}` : ''
  return (
    <>
      <PageHead
        title={states[state]}
        lead={`${job.fileName}, keadaan per ${longDay(job.asOf)}. ${job.byName}${when}.`}
        actions={
          state === 'applied' ? (
            <>
              <ButtonLink href={kind.list.href} kind="primary">
                {`Lihat ${kind.noun}`}
              </ButtonLink>
              <ButtonLink href={to.undoImport(kind.path, job.id)}>Batalkan impor</ButtonLink>
            </>
          ) : (
            <ButtonLink href={to.newImport(kind.path)} kind="primary">
              Impor daftar
            </ButtonLink>
          )
        }
      />
      {state === 'failed' && (
        <Alert kind="stalled" title="Daftar tidak terbaca.">
          {faults[job.fault ?? ''] ?? 'Unggah lagi berkasnya.'}
        </Alert>
      )}
      {state === 'undone' && (
        <Alert kind="good" title="Impor ini sudah dibatalkan.">
          Semuanya kembali seperti sebelumnya.
        </Alert>
      )}
      {heldCount > 0 && (
        <Alert title={`${number(heldCount)} baris ditahan.`}>
          Keadaannya berubah sejak pratinjau. Impor daftar ini sekali lagi untuk memutuskannya.
        </Alert>
      )}
      {(state === 'applied' || state === 'undone') && (
        <Card title="Hasil">
          <KeyFigures
            items={[
              { label: `${Thing} baru`, value: number(createdCount) },
              ...(changesThings(kind) ? [{ label: `${Thing} diperbarui`, value: number(changedCount) }] : []),
              ...(kind.absent ? [{ label: 'Ditandai sudah tidak ada', value: number(releasedCount) }] : []),
            ]}
          />
        </Card>
      )}
    </>
  )
}

export const undoSentences = ({ says }: ImportKind): Sentences<RefusalOf<ReturnType<typeof beginUndo>>> => ({
  'moved-on': 'Impor ini sudah melangkah. Muat ulang halamannya.',
  'changed-since': ({ count, names }) =>
    `${number(Number(count))} ${says.thing} sudah diubah sejak impor, jadi impor tidak dapat dibatalkan: ${[names].flat().join('; ')}${Number(count) > 10 ? '; dan lainnya' : ''}.`,
})

export function UndoPage({ kind, job, form }: { kind: ImportKind; job: Import; form: FormState }) {
  const { createdCount, changedCount } = job
  return (
    <Confirm
      form={form}
      title="Batalkan impor ini?"
      consequence={`${number(createdCount)} ${kind.says.thing} baru dihapus ${kind.says.undone(number(changedCount))}.`}
      submit="Batalkan impor"
      cancel={to.import(kind.path, job.id)}
      danger
    >
      <Hidden name="version" value={typed(form, 'version')} />
    </Confirm>
  )
}
