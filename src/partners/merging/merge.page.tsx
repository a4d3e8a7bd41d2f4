import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { ChooseOther, Empty, MergeTwo, TwoLines } from '#ui'
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
    <ChooseOther
      title="Gabungkan catatan ganda"
      lead={`Catatan mana yang sebenarnya juga ${partner.name}?`}
      here={to.mergePartner(partner.id)}
      search={{ name: 'cari', label: 'Nama, NIB, atau NPWP catatan yang lain', value: asked }}
      alike="Yang mirip"
      caption="Catatan untuk dibandingkan"
      rows={candidates}
      columns={[
        {
          head: 'Mitra',
          kind: 'title',
          cell: ({ name, kind }) => <TwoLines first={name} second={kind} />,
        },
        { head: 'Kecamatan', cell: ({ district }) => district },
      ]}
      empty={
        <Empty title={asked ? 'Tidak ada yang cocok' : 'Tidak ada catatan yang mirip'} icon="search">
          Cari dengan nama lain, NIB, atau NPWP. Bila memang tidak ada, catatan ini tidak ganda.
        </Empty>
      }
    />
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
    <MergeTwo
      form={form}
      title="Gabungkan catatan ganda"
      lead="Semua kerja sama, kontak, dokumen, dan nama dari keduanya tampak pada catatan yang tetap. Penggabungan dapat dibatalkan."
      caption="Dua catatan berdampingan"
      rows={sideBySide(mine, theirs)}
      heads={[mine.name, theirs.name === mine.name ? 'Catatan yang lain' : theirs.name]}
      nothing={<span class="unknown">belum diisi</span>}
      action={to.mergePartner(mine.id)}
      cancel={to.partner(mine.id)}
      other={theirs.id}
      stays={{ label: 'Catatan yang tetap dipakai', options: [option(mine), option(theirs)] }}
      reasonHint="Bagaimana Anda tahu keduanya mitra yang sama, misalnya NPWP sama."
    />
  )
}

/** What at least one of the two has. */
function sideBySide(mine: Compared, theirs: Compared) {
  return mine.facts
    .map(([term, value], at) => ({ term, mine: value, theirs: theirs.facts[at]?.[1] }))
    .filter((row) => row.mine || row.theirs)
}
