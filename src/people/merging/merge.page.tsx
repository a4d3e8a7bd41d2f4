import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { ChooseOther, Confirm, Empty, MergeTwo, TextField, TwoLines } from '#ui'
import { statuses } from '../kinds.ts'
import type { PersonView } from '../person.ts'
import type { Candidate, MergedFile } from './candidates.ts'
import { sideBySide } from './fields.ts'
import type { merge } from './merge.ts'
import type { unmerge } from './unmerge.ts'

export const mergeSentences: Sentences<RefusalOf<typeof merge>> = {
  'two-niks':
    'Kedua berkas memuat NIK yang berbeda, jadi tampaknya dua orang. Betulkan NIK yang keliru lebih dahulu.',
  moving:
    'Salah satunya sedang ditawarkan ke satuan kerja lain. Tunggu diterima, atau tarik kembali suratnya.',
}
export const unmergeSentences: Sentences<RefusalOf<typeof unmerge>> = {}

interface ChooseProps {
  person: PersonView
  asked: string
  candidates: Candidate[]
}

/** The first question: which file is of the same person? */
export function ChoosePage({ person, asked, candidates }: ChooseProps) {
  return (
    <ChooseOther
      title="Gabungkan berkas"
      lead={`Berkas mana yang sebenarnya juga ${person.name}?`}
      here={to.mergePerson(person.id)}
      search={{ name: 'nomor', label: 'Nomor registrasi berkas kedua', value: asked }}
      alike="Nama yang mirip"
      caption="Berkas untuk dibandingkan"
      rows={candidates}
      columns={[
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ name, number }) => <TwoLines first={name} second={number} />,
        },
        { head: 'Status', cell: ({ status }) => statuses[status] },
      ]}
      empty={
        <Empty title={asked ? 'Tidak ada yang cocok' : 'Tidak ada nama yang mirip'} icon="search">
          Isi nomor registrasi berkas kedua. Bila berkasnya di satuan kerja lain, minta berkasnya lebih
          dahulu.
        </Empty>
      }
    />
  )
}

interface MergeProps {
  form: FormState
  mine: PersonView
  theirs: PersonView
}

/** Both files side by side, then the choice. */
export function MergePage({ form, mine, theirs }: MergeProps) {
  const option = ({ id, name, createdAt }: PersonView, said: string) => ({
    value: id,
    label: `${said}: ${name}`,
    hint: `Dibuka ${createdAt.toISOString().slice(0, 10).split('-').reverse().join('/')}`,
  })
  return (
    <MergeTwo
      form={form}
      title="Gabungkan berkas"
      lead="Semua nomor, tanggal, dan catatan dari keduanya berkumpul pada berkas yang tetap. Persetujuan yang pernah ditarik pada salah satunya tetap ditarik. Dapat dipisahkan lagi."
      caption="Dua berkas berdampingan"
      rows={sideBySide(mine, theirs)}
      heads={['Berkas ini', 'Berkas kedua']}
      nothing="–"
      action={to.mergePerson(mine.id)}
      cancel={to.person(mine.id)}
      other={theirs.id}
      stays={{
        label: 'Berkas yang tetap dipakai',
        hint: 'Isiannya tetap; yang kosong diisi dari berkas yang lain.',
        options: [option(mine, 'Berkas ini'), option(theirs, 'Berkas kedua')],
      }}
      reasonHint="Misalnya dicatat dua kali sebelum NIK diketahui."
    />
  )
}

interface UnmergeProps {
  form: FormState
  id: string
  merged: MergedFile
}

export function UnmergePage({ form, id, merged }: UnmergeProps) {
  return (
    <Confirm
      form={form}
      title="Pisahkan berkas"
      consequence={`Nomor dan catatan yang datang dari berkas ini kembali kepadanya. Yang ditambahkan sesudah digabungkan tetap pada berkas ${merged.name}.`}
      submit="Pisahkan"
      cancel={to.person(id)}
    >
      <TextField
        form={form}
        name="reason"
        label="Alasan"
        hint="Misalnya ternyata dua orang dengan nama sama."
      />
    </Confirm>
  )
}
