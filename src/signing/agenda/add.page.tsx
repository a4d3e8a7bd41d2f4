import { to } from '#addresses'
import { kindCodes, shortKinds, stages } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Button,
  Card,
  Empty,
  ErrorSummary,
  Filters,
  FormKey,
  Hidden,
  PageHead,
  Table,
  TwoLines,
} from '#ui'
import { shared } from '../sentences.ts'
import type { SigningEvent } from '../tables.ts'
import type { addAgreements } from './add.ts'
import { type Candidate, joining, type Question, shownAtMost } from './candidates.ts'

export const addSentences: Sentences<RefusalOf<typeof addAgreements>> = {
  ...shared,
  'none-chosen': 'Centang paling sedikit satu kerja sama.',
  'not-possible':
    'Ada kerja sama yang tidak dapat dimasukkan: sudah ada dalam acara lain, sudah ditandatangani semua pihak, atau tahapnya belum sampai penyusunan naskah.',
}

interface AddProps {
  event: SigningEvent
  rows: Candidate[]
  total: number
  asked: Question
  form: FormState
}

export function AddPage({ event, rows, total, asked, form }: AddProps) {
  const chosen = [form.values.agreementIds ?? []].flat()
  return (
    <>
      <PageHead
        title="Masukkan kerja sama"
        lead={`${total} kerja sama dapat dimasukkan ke ${event.title}.`}
      />
      <Filters
        action={to.signingAgreements(event.id)}
        search={{ name: 'cari', label: 'Cari judul, mitra, atau nomor', value: asked.cari }}
        selects={[
          {
            name: 'tahap',
            label: 'Tahap',
            value: asked.tahap,
            options: [
              { value: '', label: 'Semua tahap' },
              ...joining.map((value) => ({ value, label: stages[value] })),
            ],
          },
          {
            name: 'jenis',
            label: 'Jenis naskah',
            value: asked.jenis,
            options: [
              { value: '', label: 'Semua jenis' },
              ...kindCodes.map((value) => ({ value, label: shortKinds[value] })),
            ],
          },
        ]}
        reset={asked.cari || asked.tahap || asked.jenis ? to.signingAgreements(event.id) : undefined}
      />
      <Card>
        <form class="form wide" method="post" action={to.signingAgreements(event.id)}>
          <ErrorSummary form={form} />
          <FormKey form={form} />
          <Hidden name="cari" value={asked.cari} />
          <Hidden name="tahap" value={asked.tahap} />
          <Hidden name="jenis" value={asked.jenis} />
          {total > rows.length && (
            <p class="quiet">
              Tampil {shownAtMost} yang pertama. Saring, atau masukkan {total} semuanya sekaligus.
            </p>
          )}
          <Table
            caption="Kerja sama yang dapat dimasukkan"
            rows={rows}
            columns={[
              {
                head: 'Pilih',
                kind: 'tight',
                cell: (row) => (
                  <div class="tick">
                    <input
                      type="checkbox"
                      name="agreementIds"
                      value={row.id}
                      id={`pilih-${row.id}`}
                      checked={chosen.includes(row.id)}
                      aria-label={`Pilih ${row.title}`}
                    />
                  </div>
                ),
              },
              {
                head: 'Kerja sama',
                kind: 'title',
                cell: (row) => (
                  <TwoLines
                    first={<label for={`pilih-${row.id}`}>{row.title}</label>}
                    second={`${shortKinds[row.kind]} ${row.unitName} dengan ${row.partners ?? ''}`}
                  />
                ),
              },
              { head: 'Tahap', cell: (row) => stages[row.stage] },
            ]}
            empty={
              <Empty title="Tidak ada yang dapat dimasukkan">
                Hanya kerja sama dari penyusunan naskah sampai tanda tangan yang tampil, dan yang belum ada
                dalam acara lain.
              </Empty>
            }
          />
          {rows.length > 0 && (
            <Actions submit="Masukkan yang dicentang" cancel={to.signing(event.id)}>
              <Button name="semua" value="ya">{`Tambahkan semua (${total})`}</Button>
            </Actions>
          )}
        </form>
      </Card>
    </>
  )
}
