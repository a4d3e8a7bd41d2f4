import { to } from '#addresses'
import type { Agreement } from '#agreements'
import { type Day, fromToday, longDay } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  Empty,
  Facts,
  PageHead,
  Stack,
  Table,
  Timeline,
  TwoLines,
} from '#ui'
import { MilestoneBadge } from './badge.tsx'
import { milestoneKinds, standings, whats } from './kinds.ts'
import { optionInWords } from './milestone.ts'
import type { MilestoneView } from './queries.ts'
import type { MilestoneOption, MilestoneWord } from './tables.ts'

interface ShowProps {
  agreement: Agreement
  milestone: MilestoneView
  log: MilestoneWord[]
  canWrite: boolean
  today: Day
}

export function MilestonePage({ agreement, milestone, log, canWrite, today }: ShowProps) {
  const open = milestone.stage === 'tentative'
  const days = milestone.options.filter(({ day }) => day !== null)
  const officials = milestone.options.filter(({ official }) => official !== null)
  const parts = { milestone, canWrite: canWrite && open }
  return (
    <>
      <PageHead
        title={milestone.title}
        lead={`${milestoneKinds[milestone.kind]} di ${milestone.place}.`}
        status={<MilestoneBadge stage={milestone.stage} />}
        actions={canWrite && <Buttons milestone={milestone} />}
      />
      <Next milestone={milestone} days={days} officials={officials} canWrite={canWrite} today={today} />
      <Columns>
        <Stack>
          <Options title="Tanggal yang mungkin" empty="Belum ada tanggal" options={days} {...parts} />
          <Options title="Pejabat yang mungkin" empty="Belum ada pejabat" options={officials} {...parts} />
        </Stack>
        <Stack>
          <Card>
            <Facts
              kind="rows"
              items={[
                ['Kerja sama', <a href={to.agreement(agreement.id)}>{agreement.title}</a>],
                ['Penanggung jawab', milestone.ownerName ?? <Badge kind="attention">Belum ada</Badge>],
                milestone.fixedDay !== null && [
                  'Tanggal',
                  `${longDay(milestone.fixedDay)}, ${fromToday(today, milestone.fixedDay)}`,
                ],
                milestone.fixedOfficial !== null && ['Pejabat', milestone.fixedOfficial],
                milestone.reason !== null && [open ? 'Alasan' : 'Dasar', milestone.reason],
              ]}
            />
          </Card>
          <Card title="Siapa berkata apa" id="catatan">
            {log.length === 0 ? (
              <Empty title="Belum ada catatan" icon="history">
                Setiap usul, pilihan yang gugur, dan penetapan tercatat di sini.
              </Empty>
            ) : (
              <Timeline steps={log.map(lineOf)} />
            )}
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

function lineOf({ what, option, saidBy, saidOn, note, recordedBy }: MilestoneWord) {
  return {
    kind: what === 'dropped' || what === 'called-off' ? ('bad' as const) : ('done' as const),
    when: saidOn,
    title: option ? `${whats[what]}: ${option}` : whats[what],
    children: `${saidBy}${note ? `: ${note}` : ''}. Dicatat ${recordedBy}.`,
  }
}

function Buttons({ milestone: { agreementId, id, stage } }: { milestone: MilestoneView }) {
  if (stage === 'called-off') return null
  return (
    <>
      <ButtonLink href={to.callOffMilestone(agreementId, id)}>Batalkan</ButtonLink>
      <ButtonLink href={to.reviseMilestone(agreementId, id)} icon="edit">
        Ubah data
      </ButtonLink>
    </>
  )
}

interface NextProps {
  milestone: MilestoneView
  days: MilestoneOption[]
  officials: MilestoneOption[]
  canWrite: boolean
  today: Day
}

function Next({ milestone, days, officials, canWrite, today }: NextProps) {
  const { agreementId, id, stage, fixedDay, fixedOfficial } = milestone
  if (stage === 'called-off') return <Alert kind="info" title="Acara ini batal." />
  if (stage === 'fixed')
    return <Alert kind="good" title={`Ditetapkan: ${longDay(fixedDay ?? '')}, ${fixedOfficial}.`} />
  const standing = (options: MilestoneOption[]) => options.filter((option) => option.standing !== 'dropped')
  const earliest = standing(days)[0]?.day
  const ready = standing(days).length > 0 && standing(officials).length > 0
  const action = canWrite && (
    <ButtonLink
      href={ready ? to.fixMilestone(agreementId, id) : to.newMilestoneOption(agreementId, id)}
      kind="primary"
      icon={ready ? 'check' : 'plus'}
    >
      {ready ? 'Tetapkan' : 'Tambah pilihan'}
    </ButtonLink>
  )
  return (
    <Alert
      title={
        earliest ? `Belum ditetapkan. Tanggal terdekat ${fromToday(today, earliest)}.` : 'Belum ditetapkan.'
      }
      action={action}
    >
      {ready
        ? 'Catat siapa berkata apa, lalu tetapkan satu tanggal dan satu pejabat.'
        : 'Tambahkan tanggal dan pejabat yang mungkin.'}
    </Alert>
  )
}

interface OptionsProps {
  title: string
  empty: string
  options: MilestoneOption[]
  milestone: MilestoneView
  canWrite: boolean
}

function Options({ title, empty, options, milestone, canWrite }: OptionsProps) {
  const { agreementId, id } = milestone
  const add = canWrite && (
    <ButtonLink href={to.newMilestoneOption(agreementId, id)} icon="plus">
      Tambah pilihan
    </ButtonLink>
  )
  return (
    <Card title={title} actions={options.length > 0 && add}>
      <Table
        caption={title}
        rows={options}
        columns={[
          {
            head: 'Pilihan',
            kind: 'title',
            cell: (option) => <TwoLines first={optionInWords(option)} second={option.note} />,
          },
          { head: 'Kedudukan', cell: ({ standing }) => <Standing standing={standing} /> },
          {
            head: 'Pembicaraan',
            cell: (option) =>
              canWrite && (
                <a href={to.weighMilestoneOption(agreementId, id, option.id)}>
                  Catat pembicaraan <span class="hidden-text">{optionInWords(option)}</span>
                </a>
              ),
          },
        ]}
        empty={<Empty title={empty} action={add} icon="calendar" />}
      />
    </Card>
  )
}

const signs = { open: 'waiting', preferred: 'good', dropped: 'ended' } as const

function Standing({ standing }: Pick<MilestoneOption, 'standing'>) {
  return <Badge kind={signs[standing]}>{standings[standing]}</Badge>
}
