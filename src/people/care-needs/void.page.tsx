import { to } from '#addresses'
import { type FormState, longDay, type RefusalOf, type Sentences, typed } from '#kernel'
import { Confirm, Hidden, TextField } from '#ui'
import { occasions } from './kinds.ts'
import type { Assessment } from './tables.ts'
import type { voidAssessment } from './void.ts'

export const voidSentences: Sentences<RefusalOf<typeof voidAssessment>> = {
  'voided-already': 'Penilaian ini sudah dibatalkan.',
  'changed-meanwhile': 'Rekan Anda lebih dulu menyimpan perubahan. Periksa lagi.',
}

interface VoidPageProps {
  form: FormState
  person: { id: string; name: string }
  assessment: Assessment
}

export function VoidPage({ form, person, assessment: { occasion, assessedOn, assessedBy } }: VoidPageProps) {
  return (
    <Confirm
      form={form}
      title="Batalkan penilaian"
      consequence={`Penilaian ${occasions[occasion].toLowerCase()}, ${longDay(assessedOn)}, oleh ${assessedBy} bukan milik ${person.name}. Penilaian itu tetap terbaca dengan keterangan batal, dan tidak dihitung di mana pun.`}
      submit="Batalkan penilaian"
      cancel={to.personNeeds(person.id)}
      danger
    >
      <Hidden name="version" value={typed(form, 'version')} />
      <TextField
        form={form}
        name="reason"
        label="Alasan"
        hint="Misalnya tercatat pada orang yang namanya sama."
      />
    </Confirm>
  )
}
