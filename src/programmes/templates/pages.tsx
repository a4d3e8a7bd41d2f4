import { to } from '#addresses'
import { addressOf, type FormState, longDay, number, type RefusalOf, rupiah, type Sentences } from '#kernel'
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  Confirm,
  Empty,
  Facts,
  Filters,
  Form,
  MoneyField,
  PageHead,
  Pagination,
  Table,
  TextArea,
  TextField,
  TwoLines,
} from '#ui'
import type { ProgrammeView } from '../catalogue/programme.ts'
import { ruleInWords } from '../catalogue/rules-in-words.ts'
import { certificateKinds, groups, programmeKinds } from '../kinds.ts'
import { perPage, type Question, type TemplateView } from './queries.ts'
import type { share, withdraw } from './share.ts'

export const shareSentences: Sentences<RefusalOf<typeof share>> = {
  'never-finished': 'Templat dibagikan setelah paling sedikit satu angkatan selesai.',
}
export const withdrawSentences: Sentences<RefusalOf<typeof withdraw>> = {
  'not-shared': 'Program ini tidak sedang dibagikan.',
}

interface ListProps {
  rows: TemplateView[]
  total: number
  asked: Question
}

export function TemplatesPage({ rows, total, asked }: ListProps) {
  const isNarrowed = asked.cari !== undefined || asked.kelompok !== undefined
  return (
    <>
      <PageHead
        title="Templat program"
        lead="Program yang sudah berhasil di satuan kerja lain, dengan jam, syarat, biaya, dan hasilnya."
      />
      <Filters
        action={to.templates}
        search={{ name: 'cari', label: 'Cari program, tujuan, atau satuan kerja', value: asked.cari }}
        selects={[
          {
            name: 'kelompok',
            label: 'Kelompok',
            value: asked.kelompok,
            options: [
              { value: '', label: 'Semua kelompok' },
              ...Object.entries(groups).map(([value, label]) => ({ value, label })),
            ],
          },
        ]}
        reset={isNarrowed ? to.templates : undefined}
      />
      <Card>
        <Table
          caption="Templat program"
          rows={rows}
          columns={[
            {
              head: 'Program',
              kind: 'title',
              cell: ({ id, name, kind }) => (
                <TwoLines first={<a href={to.template(id)}>{name}</a>} second={programmeKinds[kind].label} />
              ),
            },
            { head: 'Dari', cell: ({ unitName }) => unitName },
            { head: 'JP', kind: 'number', cell: ({ lessonHours }) => number(lessonHours) },
            {
              head: 'Angkatan selesai',
              kind: 'number',
              cell: ({ cohortsFinished }) => number(cohortsFinished),
            },
            {
              head: 'Biaya satu angkatan',
              kind: 'number',
              cell: ({ cost }) => (cost === null ? 'belum dicatat' : rupiah(cost)),
            },
          ]}
          empty={
            <Empty title={isNarrowed ? 'Tidak ada yang cocok' : 'Belum ada templat'}>
              {isNarrowed
                ? 'Coba kata yang lebih pendek atau hapus saringan.'
                : 'Templat muncul di sini setelah satuan kerja membagikan program yang angkatannya selesai.'}
            </Empty>
          }
        />
      </Card>
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => addressOf(to.templates, { ...asked, halaman })}
        />
      )}
    </>
  )
}

export function TemplatePage({ template, mayCopy }: { template: TemplateView; mayCopy: boolean }) {
  const { withdrawnOn, entryRules } = template
  return (
    <>
      <PageHead
        title={template.name}
        lead={`Templat dari ${template.unitName}, ${number(template.cohortsFinished)} angkatan selesai.`}
        actions={
          mayCopy &&
          !withdrawnOn && (
            <ButtonLink href={`${to.newProgramme}?templat=${template.id}`} kind="primary" icon="plus">
              Salin ke unit Anda
            </ButtonLink>
          )
        }
      />
      {withdrawnOn && (
        <Alert kind="info" title={`Ditarik pemiliknya sejak ${longDay(withdrawnOn)}.`}>
          Salinan yang sudah dibuat tetap ada.
        </Alert>
      )}
      <Card>
        <Facts
          items={[
            ['Jenis', programmeKinds[template.kind].label],
            ['Jam pelajaran', `${number(template.lessonHours)} JP`],
            ['Daya tampung', `${number(template.capacity)} orang tiap angkatan`],
            ['Hasil akhir', certificateKinds[template.certificate]],
            ['Batas kehadiran', `${template.minAttendance} persen dari jam pelajaran`],
            ['Sidang TPP', template.needsHearing ? 'Diperlukan sebelum diterima' : 'Tidak diperlukan'],
            ['Biaya satu angkatan', template.cost === null ? 'belum dicatat' : rupiah(template.cost)],
            ['Dibagikan', longDay(template.sharedOn)],
            ['Tujuan', <span class="as-typed">{template.purpose}</span>, 'long'],
            ['Hasil yang dicapai', <span class="as-typed">{template.results}</span>, 'long'],
          ]}
        />
      </Card>
      <Card title="Syarat masuk">
        {entryRules.length === 0 ? (
          <p class="quiet">Tanpa syarat.</p>
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
    </>
  )
}

interface OneProps {
  programme: ProgrammeView
  form: FormState
}

export function SharePage({ programme, form }: OneProps) {
  return (
    <>
      <PageHead title="Bagikan sebagai templat" lead={programme.name} />
      <Alert kind="info" title="Semua satuan kerja dapat membacanya.">
        Yang dibagikan: nama, jam, syarat, tujuan, biaya, dan hasil. Jangan menulis nama orang.
      </Alert>
      <Card>
        <Form form={form}>
          <TextArea form={form} name="purpose" label="Tujuan" rows={3} />
          <MoneyField form={form} name="cost" label="Biaya satu angkatan" optional />
          <TextArea
            form={form}
            name="results"
            label="Hasil yang dicapai"
            hint="Misalnya berapa orang lulus, produk apa yang laku, apa yang perlu diperhatikan."
          />
          <Actions submit="Bagikan" cancel={to.programme(programme.id)} />
        </Form>
      </Card>
    </>
  )
}

export function WithdrawPage({ programme, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Tarik templat ini?"
      consequence={`${programme.name} tidak lagi tampak bagi satuan kerja lain. Salinan yang sudah dibuat tetap ada.`}
      submit="Tarik templat"
      cancel={to.programme(programme.id)}
    >
      <TextField form={form} name="reason" label="Alasan penarikan" />
    </Confirm>
  )
}
