import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Card,
  Confirm,
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
  const here = to.mergePerson(person.id)
  return (
    <>
      <PageHead title="Gabungkan berkas" lead={`Berkas mana yang sebenarnya juga ${person.name}?`} />
      <Filters
        action={here}
        search={{ name: 'nomor', label: 'Nomor registrasi berkas kedua', value: asked }}
        reset={asked ? here : undefined}
      />
      <Card title={asked ? 'Hasil pencarian' : 'Nama yang mirip'}>
        <Table
          caption="Berkas untuk dibandingkan"
          rows={candidates}
          columns={[
            {
              head: 'Nama',
              kind: 'title',
              cell: ({ name, number }) => <TwoLines first={name} second={number} />,
            },
            { head: 'Status', cell: ({ status }) => statuses[status] },
            {
              head: 'Langkah',
              cell: ({ id, name }) => (
                <a href={`${here}?dengan=${id}`} aria-label={`Bandingkan dengan ${name}`}>
                  Bandingkan
                </a>
              ),
            },
          ]}
          empty={
            <Empty title={asked ? 'Tidak ada yang cocok' : 'Tidak ada nama yang mirip'} icon="search">
              Isi nomor registrasi berkas kedua. Bila berkasnya di satuan kerja lain, minta berkasnya lebih
              dahulu.
            </Empty>
          }
        />
      </Card>
    </>
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
    <>
      <PageHead
        title="Gabungkan berkas"
        lead="Semua nomor, tanggal, dan catatan dari keduanya berkumpul pada berkas yang tetap. Dapat dipisahkan lagi."
      />
      <Card title="Bandingkan">
        <Table
          caption="Dua berkas berdampingan"
          rows={sideBySide(mine, theirs)}
          columns={[
            { head: 'Isian', kind: 'title', cell: ({ term }) => term },
            { head: 'Berkas ini', cell: (row) => row.mine || '–' },
            { head: 'Berkas kedua', cell: (row) => row.theirs || '–' },
          ]}
        />
      </Card>
      <Card title="Putuskan">
        <Form form={form} action={to.mergePerson(mine.id)}>
          <Hidden name="other" value={theirs.id} />
          <RadioField
            form={form}
            name="stays"
            label="Berkas yang tetap dipakai"
            hint="Isiannya tetap; yang kosong diisi dari berkas yang lain."
            options={[option(mine, 'Berkas ini'), option(theirs, 'Berkas kedua')]}
          />
          <TextField
            form={form}
            name="reason"
            label="Alasan"
            hint="Misalnya dicatat dua kali sebelum NIK diketahui."
          />
          <Actions submit="Gabungkan" cancel={to.person(mine.id)} />
        </Form>
      </Card>
    </>
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
