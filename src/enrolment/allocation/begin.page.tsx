import { to } from '#addresses'
import { type FormState, number } from '#kernel'
import { Actions, Card, CheckFields, Empty, Form, PageHead, RadioField, Stack } from '#ui'
import { type CohortView, cohortTitle, seatsFree } from '../cohort.ts'
import type { RoundRules } from './rules.ts'
import { RulesCard } from './rules-card.tsx'

interface BeginProps {
  form: FormState
  cohorts: CohortView[]
  rules: RoundRules
}

export function BeginPage({ form, cohorts, rules }: BeginProps) {
  return (
    <>
      <PageHead title="Mulai penempatan" lead="Program mengusulkan; petugas memutuskan." />
      <Stack>
        <Card>
          {cohorts.length === 0 ? (
            <Empty title="Tidak ada angkatan dengan tempat kosong" icon="people">
              Siapkan angkatan lebih dahulu, atau selesaikan penempatan yang masih berjalan.
            </Empty>
          ) : (
            <Form form={form}>
              <CheckFields
                form={form}
                name="cohorts"
                label="Angkatan yang diisi"
                options={cohorts.map((cohort) => ({
                  value: cohort.id,
                  label: cohortTitle(cohort),
                  hint: `${number(seatsFree(cohort))} tempat kosong, ${number(cohort.open + cohort.waiting)} permohonan.`,
                }))}
              />
              <RadioField
                form={form}
                name="people"
                label="Siapa yang ditimbang"
                options={[
                  {
                    value: 'asking',
                    label: 'Yang mengajukan',
                    hint: 'Semua permohonan yang belum mendapat tempat.',
                  },
                  {
                    value: 'everyone',
                    label: 'Semua yang memenuhi syarat',
                    hint: 'Seluruh penghuni satuan kerja, juga yang belum mengajukan.',
                  },
                ]}
              />
              <Actions submit="Hitung penempatan" cancel={to.allocations} />
            </Form>
          )}
        </Card>
        <RulesCard rules={rules} />
      </Stack>
    </>
  )
}
