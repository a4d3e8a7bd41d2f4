import { to } from '#addresses'
import type { IssuerChoice } from '#credentials'
import { type FormState, number } from '#kernel'
import {
  Actions,
  Card,
  DateField,
  Form,
  Hidden,
  Notice,
  PageHead,
  SelectField,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import { type Candidate, obstaclesInWords } from '../candidates.ts'
import type { CertifiedCohort } from '../cohort.ts'
import { nameSaid } from '../said.ts'

interface ProposeProps {
  form: FormState
  cohort: CertifiedCohort
  candidates: Candidate[]
  issuers: IssuerChoice[]
  /** Where giving up leads. */
  cancel: string
  revising?: boolean
}

/** Everyone who may be proposed is ticked; who may not stands below with the reason. */
export function ProposePage({ form, cohort, candidates, issuers, cancel, revising }: ProposeProps) {
  const fit = candidates.filter(({ why }) => why.length === 0)
  const rest = candidates.filter(({ why }) => why.length > 0)
  const ticked = new Set([form.values.people].flat())
  return (
    <>
      <PageHead
        title={revising ? 'Ubah usul sertifikat' : 'Usulkan sertifikat'}
        lead={`${cohort.programmeName}, ${cohort.name}. ${number(fit.length)} dari ${number(candidates.length)} orang memenuhi syarat.`}
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={form.values.version as number | undefined} />
          <TextField
            form={form}
            name="title"
            label="Judul di sertifikat"
            hint="Nama pelatihannya saja. Nama satuan kerja dan kata yang menunjuk tempat asal tidak boleh tertulis."
          />
          <SelectField
            form={form}
            name="issuerId"
            label="Penerbit"
            options={issuers.map(({ id, name, signatory }) => ({
              value: id,
              label: `${name} (${signatory})`,
            }))}
          />
          {issuers.length === 0 && (
            <Notice>Belum ada penerbit yang dapat dipakai. Minta Kanwil mendaftarkannya.</Notice>
          )}
          <DateField
            form={form}
            name="validUntil"
            label="Berlaku sampai"
            hint="Kosongkan bila berlaku tanpa batas waktu."
            optional
          />
          <Table
            caption="Yang diusulkan"
            rows={fit}
            columns={[
              {
                head: 'Pilih',
                cell: ({ participantId, name }) => (
                  <input
                    type="checkbox"
                    class="row-tick"
                    name="people"
                    value={participantId}
                    checked={ticked.has(participantId)}
                    aria-label={`Usulkan ${nameSaid(name)}`}
                  />
                ),
              },
              {
                head: 'Nama',
                kind: 'title',
                cell: ({ name, register }) => <TwoLines first={nameSaid(name)} second={register} />,
              },
              { head: 'Kehadiran', kind: 'number', cell: ({ attended }) => `${number(attended)} JP` },
            ]}
            empty={<p class="quiet">Tidak ada yang dapat diusulkan.</p>}
          />
          <Actions submit={revising ? 'Usulkan lagi' : 'Usulkan'} cancel={cancel} />
        </Form>
      </Card>
      {rest.length > 0 && (
        <Card title="Tidak diusulkan">
          <Table
            caption="Yang tidak dapat diusulkan dan sebabnya"
            rows={rest}
            columns={[
              { head: 'Nama', kind: 'title', cell: ({ name }) => nameSaid(name) },
              { head: 'Sebab', cell: obstaclesInWords },
            ]}
          />
          <p>
            <a href={to.cohortHours(cohort.id)}>Lihat jam pelajaran dan penilaian</a>
          </p>
        </Card>
      )}
    </>
  )
}
