import { to } from '#addresses'
import { type Actor, type Day, type Event, longDay, may, number, type Words } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  PageHead,
  PostButton,
  Stack,
} from '#ui'
import { CohortsTable } from '../cohorts/cohorts-table.tsx'
import type { CohortRow } from '../cohorts/list.ts'
import { certificateKinds, groups, programmeKinds } from '../kinds.ts'
import type { ProgrammeView } from './programme.ts'
import { ruleInWords } from './rules-in-words.ts'

interface ShowProps {
  programme: ProgrammeView
  cohorts: CohortRow[]
  taken: Map<string, number>
  /** It is offered to others as a template. */
  shared: { id: string; sharedOn: Day } | undefined
  /** Why what was asked was not done. */
  refusal?: string | undefined
  events: Event[]
  words: readonly Words[]
  actor: Actor
}

export function ProgrammePage(props: ShowProps) {
  const { programme, cohorts, taken, shared, refusal, events, words, actor } = props
  const { id, kind, closedOn, purpose } = programme
  const { label, group } = programmeKinds[kind]
  const mayWrite = may(actor, 'programme.write')
  return (
    <>
      <PageHead
        title={programme.name}
        lead={`${label}, ${groups[group].toLowerCase()}. ${programme.unitName}.`}
        status={closedOn ? <Badge kind="ended">Ditutup</Badge> : undefined}
        actions={
          <>
            {mayWrite && (
              <ButtonLink href={to.reviseProgramme(id)} icon="edit">
                Ubah program
              </ButtonLink>
            )}
            {mayWrite && !closedOn && (
              <ButtonLink href={to.newCohort(id)} kind="primary" icon="plus">
                Siapkan angkatan
              </ButtonLink>
            )}
          </>
        }
      />
      {refusal && <Alert kind="stalled" title={refusal} />}
      {closedOn && (
        <Alert
          kind="info"
          title={`Ditutup sejak ${longDay(closedOn)}.`}
          action={mayWrite && <PostButton action={to.reopenProgramme(id)}>Buka kembali</PostButton>}
        >
          Tidak ada angkatan baru. Angkatan yang sudah ada berjalan terus.
        </Alert>
      )}
      <Columns>
        <Stack>
          <Card>
            <Facts
              items={[
                ['Jam pelajaran', `${number(programme.lessonHours)} JP`],
                ['Daya tampung', `${number(programme.capacity)} orang tiap angkatan`],
                ['Hasil akhir', certificateKinds[programme.certificate]],
                ['Batas kehadiran', `${programme.minAttendance} persen dari jam pelajaran`],
                ['Sidang TPP', programme.needsHearing ? 'Diperlukan sebelum diterima' : 'Tidak diperlukan'],
                programme.templateUnit !== null && [
                  'Disalin dari',
                  programme.templateId ? (
                    <a href={to.template(programme.templateId)}>{programme.templateUnit}</a>
                  ) : (
                    programme.templateUnit
                  ),
                ],
                purpose !== null && ['Tujuan', <span class="as-typed">{purpose}</span>, 'long'],
              ]}
            />
          </Card>
          <Card title="Angkatan" id="angkatan">
            <CohortsTable
              caption="Angkatan program ini"
              rows={cohorts}
              taken={taken}
              of="programme"
              empty={<p class="quiet">Belum ada angkatan.</p>}
            />
          </Card>
        </Stack>
        <Stack>
          <EntryRules programme={programme} mayWrite={mayWrite} />
          <Sharing programme={programme} cohorts={cohorts} shared={shared} actor={actor} />
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
          {mayWrite && !closedOn && (
            <Card title="Tutup program">
              <p class="quiet">Bila program ini tidak diadakan lagi.</p>
              <p>
                <a href={to.closeProgramme(id)}>Tutup bagi angkatan baru</a>
              </p>
            </Card>
          )}
        </Stack>
      </Columns>
    </>
  )
}

function EntryRules({ programme, mayWrite }: { programme: ProgrammeView; mayWrite: boolean }) {
  const { id, entryRules } = programme
  return (
    <Card
      title="Syarat masuk"
      id="syarat"
      actions={
        mayWrite && (
          <a href={to.programmeRules(id)}>{entryRules.length > 0 ? 'Ubah syarat' : 'Tambah syarat'}</a>
        )
      }
    >
      {entryRules.length === 0 ? (
        <p class="quiet">Tanpa syarat: siapa pun di unit ini dapat meminta tempat.</p>
      ) : (
        <ul class="plain-list">
          {entryRules.map((rule) => (
            <li>
              {ruleInWords(rule)} <small class="quiet">Sumber: {rule.source}.</small>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

type SharingProps = Pick<ShowProps, 'programme' | 'cohorts' | 'shared' | 'actor'>

function Sharing({ programme, cohorts, shared, actor }: SharingProps) {
  const mayShare = may(actor, 'programme.share')
  const isProven = cohorts.some(({ stage }) => stage === 'finished')
  if (!shared && !(mayShare && isProven)) return null
  return (
    <Card title="Templat" id="templat">
      {shared ? (
        <p>
          Dibagikan kepada semua satuan kerja sejak {longDay(shared.sharedOn)}.{' '}
          <a href={to.template(shared.id)}>Lihat templat</a>
        </p>
      ) : (
        <p class="quiet">Program ini sudah pernah selesai. Satuan kerja lain dapat memakainya.</p>
      )}
      {mayShare && (
        <p>
          <a href={to.shareProgramme(programme.id)}>
            {shared ? 'Perbarui templat' : 'Bagikan sebagai templat'}
          </a>
          {shared && (
            <>
              {' '}
              <a href={to.unshareProgramme(programme.id)}>Tarik templat</a>
            </>
          )}
        </p>
      )}
    </Card>
  )
}
