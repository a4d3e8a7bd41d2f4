import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Card,
  Empty,
  Filters,
  Form,
  Hidden,
  PageHead,
  RadioField,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import type { Compared } from './compared.ts'
import type { merge } from './merge.ts'

export const mergeSentences: Sentences<RefusalOf<typeof merge>> = {
  'merged-already': ({ name }) => `${name} sudah digabungkan. Muat ulang halaman ini dan pilih lagi.`,
  'kept-elsewhere': ({ keeper }) =>
    `Catatan yang lain dijaga ${keeper}. Hanya Kanwil atau Ditjenpas yang membawahi keduanya dapat menggabungkannya.`,
  'parent-and-branch':
    'Yang satu tercatat sebagai induk yang lain, jadi keduanya bukan mitra yang sama. Ubah dulu induknya.',
}

interface Candidate {
  id: string
  name: string
  kind: string
  district: string
}

interface ChooseProps {
  partner: { id: string; name: string }
  asked: string
  candidates: Candidate[]
}

/** The first question: which record is the same partner? */
export function ChooseOtherPage({ partner, asked, candidates }: ChooseProps) {
  return (
    <>
      <PageHead title="Gabungkan catatan ganda" lead={`Catatan mana yang sebenarnya juga ${partner.name}?`} />
      <Filters
        action={to.mergePartner(partner.id)}
        search={{ name: 'cari', label: 'Nama, NIB, atau NPWP catatan yang lain', value: asked }}
        reset={asked ? to.mergePartner(partner.id) : undefined}
      />
      <Card title={asked ? 'Hasil pencarian' : 'Yang mirip'}>
        <Table
          caption="Catatan untuk dibandingkan"
          rows={candidates}
          columns={[
            {
              head: 'Mitra',
              kind: 'title',
              cell: ({ name, kind }) => <TwoLines first={name} second={kind} />,
            },
            { head: 'Kecamatan', cell: ({ district }) => district },
            {
              head: 'Langkah',
              cell: ({ id, name }) => (
                <a
                  href={`${to.mergePartner(partner.id)}?dengan=${id}`}
                  aria-label={`Bandingkan dengan ${name}`}
                >
                  Bandingkan
                </a>
              ),
            },
          ]}
          empty={
            <Empty title={asked ? 'Tidak ada yang cocok' : 'Tidak ada catatan yang mirip'} icon="search">
              Cari dengan nama lain, NIB, atau NPWP. Bila memang tidak ada, catatan ini tidak ganda.
            </Empty>
          }
        />
      </Card>
    </>
  )
}

interface MergeProps {
  form: FormState
  mine: Compared
  theirs: Compared
}

/** Both records side by side, then the choice. */
export function MergePage({ form, mine, theirs }: MergeProps) {
  const option = ({ id, name, keeper }: Compared) => ({ value: id, label: name, hint: `Dijaga ${keeper}` })
  return (
    <>
      <PageHead
        title="Gabungkan catatan ganda"
        lead="Semua kerja sama, kontak, dokumen, dan nama dari keduanya tampak pada catatan yang tetap. Penggabungan dapat dibatalkan."
      />
      <Card title="Bandingkan">
        <Table
          caption="Dua catatan berdampingan"
          rows={sideBySide(mine, theirs)}
          columns={[
            { head: 'Isian', kind: 'title', cell: ({ term }) => term },
            { head: mine.name, cell: (row) => row.mine || unknown },
            {
              head: theirs.name === mine.name ? 'Catatan yang lain' : theirs.name,
              cell: (row) => row.theirs || unknown,
            },
          ]}
        />
      </Card>
      <Card title="Putuskan">
        <Form form={form} action={to.mergePartner(mine.id)}>
          <Hidden name="other" value={theirs.id} />
          <RadioField
            form={form}
            name="stays"
            label="Catatan yang tetap dipakai"
            options={[option(mine), option(theirs)]}
          />
          <TextField
            form={form}
            name="reason"
            label="Alasan"
            hint="Bagaimana Anda tahu keduanya mitra yang sama, misalnya NPWP sama."
          />
          <Actions submit="Gabungkan" cancel={to.partner(mine.id)} />
        </Form>
      </Card>
    </>
  )
}

const unknown = <span class="unknown">belum diisi</span>

/** What at least one of the two has. */
function sideBySide(mine: Compared, theirs: Compared) {
  return mine.facts
    .map(([term, value], at) => ({ term, mine: value, theirs: theirs.facts[at]?.[1] }))
    .filter((row) => row.mine || row.theirs)
}
