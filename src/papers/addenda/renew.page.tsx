import { to } from '#addresses'
import type { Agreement } from '#agreements'
import type { FormState } from '#kernel'
import { Actions, Card, Form, Notice, PageHead, RadioField, Table } from '#ui'
import { type Clash, type State, subjectOf } from './changes.ts'
import { choicePrefix } from './renew.ts'
import { labelOf, type Names, sayValue, titleOf } from './said.ts'
import type { Addendum } from './tables.ts'

interface RenewProps {
  addendum: Agreement
  copy: Addendum
  state: State
  moved: string[]
  clashing: Clash[]
  names: Names
  form: FormState
}

export function RenewPage({ addendum, copy, state, moved, clashing, names, form }: RenewProps) {
  const named = (key: string) =>
    `${titleOf(subjectOf(key), { ...copy.wanted, ...copy.ground, ...state }, names)}: ${labelOf(key).toLowerCase()}`
  const say = (key: string, value: Clash['now']) => sayValue(key, value) || 'belum diatur'
  return (
    <>
      <PageHead title="Perbarui salinan" lead={addendum.title} />
      <Card title="Yang berubah pada naskah induk">
        <Table
          caption="Isian naskah induk yang berubah sejak salinan dibuat"
          rows={moved}
          columns={[
            { head: 'Isian', kind: 'title', cell: named },
            { head: 'Saat disalin', cell: (key) => say(key, copy.ground[key]) },
            { head: 'Sekarang', cell: (key) => say(key, state[key]) },
          ]}
          empty={<Notice>Tidak ada. Salinan ini sudah sesuai dengan naskah induk.</Notice>}
        />
      </Card>
      {moved.length > 0 && (
        <Card title="Pilih isi yang dipakai">
          <Form form={form}>
            {clashing.length === 0 ? (
              <Notice>Tidak ada yang bertentangan. Perubahan pada salinan ini tetap seperti semula.</Notice>
            ) : (
              clashing.map(({ key, now, wanted }) => (
                <RadioField
                  form={form}
                  name={`${choicePrefix}${key}`}
                  label={named(key)}
                  options={[
                    { value: 'keep', label: `Tetap usul adendum ini: ${say(key, wanted)}` },
                    { value: 'follow', label: `Ikuti naskah induk sekarang: ${say(key, now)}` },
                  ]}
                />
              ))
            )}
            <Actions submit="Perbarui salinan" cancel={to.addendumCopy(addendum.id)} />
          </Form>
        </Card>
      )}
    </>
  )
}
