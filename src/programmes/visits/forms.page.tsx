import { to } from '#addresses'
import { sharedSentences } from '#agreements'
import { type FormState, longDay, number, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  Card,
  CheckFields,
  Confirm,
  DateField,
  Empty,
  FieldRow,
  Form,
  Hidden,
  NumberField,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import type { CohortView } from '../cohorts/cohort.ts'
import type { SeatedPerson } from '../seats.ts'
import { clock } from '../timetable/times.ts'
import type { cancelVisit } from './cancel.ts'
import type { checkIn } from './check-in.ts'
import type { checkOut } from './check-out.ts'
import type { listMembers } from './list-members.ts'
import type { planVisit, reviseVisit } from './plan.ts'
import type { Member } from './queries.ts'
import type { VisitView } from './visit.ts'

type Refusal =
  | RefusalOf<typeof planVisit>
  | RefusalOf<typeof reviseVisit>
  | RefusalOf<ReturnType<typeof listMembers>>
  | RefusalOf<typeof checkOut>
  | RefusalOf<typeof checkIn>
  | RefusalOf<typeof cancelVisit>

export const sentences: Sentences<Refusal> = {
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'cohort-over': 'Angkatan ini sudah selesai atau batal.',
  'unknown-item': 'Kegiatan itu bukan kunjungan dari kerja sama angkatan ini. Pilih dari daftar.',
  'in-the-past': 'Tanggal ini sudah lewat.',
  'not-planned': 'Kunjungan ini sudah berangkat, sudah kembali, atau batal.',
  'not-seated':
    'Ada orang yang tidak punya tempat di angkatan ini pada hari kunjungan. Muat ulang halaman ini.',
  'not-today': ({ heldOn }) =>
    `Keberangkatan dicatat pada hari kunjungan, ${longDay(String(heldOn))}. Ubah tanggalnya bila kunjungan diundur.`,
  incomplete: ({ missing }) =>
    `Belum boleh berangkat. Yang masih kurang: ${(missing as string[]).join(', ')}.`,
  'not-listed': 'Ada orang yang tidak ada dalam daftar. Muat ulang halaman ini.',
  nobody: 'Centang siapa yang berangkat.',
  'count-differs': ({ ticked, counted }) =>
    `Nama yang dicentang ${ticked} orang, kepala yang dihitung ${counted}. Hitung lagi sampai keduanya sama.`,
  'why-not-all': ({ count }) => `${count} orang dalam daftar tidak ikut. Isi alasannya.`,
  'not-outside': 'Kunjungan ini belum berangkat atau sudah kembali.',
  'not-among-them': 'Ada orang yang tidak ikut berangkat. Muat ulang halaman ini.',
  'who-is-missing': ({ count }) =>
    `${count} orang belum kembali. Isi apa yang diketahui dan apa yang dilakukan. Laporkan segera kepada kepala unit.`,
}

interface VisitFormProps {
  cohort: Pick<CohortView, 'id' | 'name' | 'programmeName'>
  form: FormState
  visit?: VisitView | undefined
  /** What of the agreement a visit may keep. */
  promises: { id: string; activity: string }[]
}

export function VisitFormPage({ cohort, form, visit, promises }: VisitFormProps) {
  return (
    <>
      <PageHead
        title={visit ? 'Ubah studi kunjung' : 'Rencanakan studi kunjung'}
        lead={`${cohort.programmeName}, ${cohort.name}.`}
      />
      <Card>
        <Form form={form}>
          {visit && <Hidden name="version" value={String(form.values.version ?? visit.version)} />}
          <TextField
            form={form}
            name="destination"
            label="Tujuan kunjungan"
            hint="Misalnya sentra kuliner binaan mitra."
          />
          <TextField form={form} name="purpose" label="Maksud kunjungan" />
          {promises.length > 0 && (
            <SelectField
              form={form}
              name="planItemId"
              label="Kegiatan rencana aksi"
              hint="Kunjungan yang sudah berangkat dihitung sebagai kemajuan kegiatan itu."
              prompt="Tidak ada"
              options={promises.map(({ id, activity }) => ({ value: id, label: activity }))}
              optional
            />
          )}
          <FieldRow>
            <DateField form={form} name="heldOn" label="Tanggal" />
            <TextField
              form={form}
              name="departsAt"
              label="Jam berangkat"
              hint="Misalnya 08.00."
              width="short"
            />
            <TextField
              form={form}
              name="returnsAt"
              label="Jam kembali"
              hint="Misalnya 15.00."
              width="short"
            />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="permitNumber" label="Nomor surat izin" optional />
            <TextField form={form} name="permitIssuer" label="Penerbit surat izin" optional />
          </FieldRow>
          <TextArea
            form={form}
            name="escorts"
            label="Pengawal"
            hint="Satu nama tiap baris, dengan jabatannya."
            rows={3}
            optional
          />
          <Actions
            submit={visit ? 'Simpan kunjungan' : 'Rencanakan kunjungan'}
            cancel={visit ? to.studyVisit(visit.id) : to.cohort(cohort.id)}
          />
        </Form>
      </Card>
    </>
  )
}

interface OneProps {
  visit: VisitView
  form: FormState
}

export function MembersPage({ visit, form, seated }: OneProps & { seated: SeatedPerson[] }) {
  const options = seated.map(({ personId, name, number: registered }) => ({
    value: personId,
    label: name,
    hint: registered ?? undefined,
  }))
  return (
    <>
      <PageHead
        title="Daftar peserta kunjungan"
        lead={`${visit.destination}, ${longDay(visit.heldOn)}. ${number(seated.length)} orang punya tempat di angkatan ini pada hari itu.`}
      />
      <Card>
        {seated.length === 0 ? (
          <Empty title="Belum ada peserta angkatan" icon="people">
            Terima peserta di halaman angkatan lebih dulu.
          </Empty>
        ) : (
          <Form form={form}>
            <CheckFields form={form} name="people" label="Yang ikut" options={options} />
            <Actions submit="Simpan daftar" cancel={to.studyVisit(visit.id)} />
          </Form>
        )}
      </Card>
    </>
  )
}

interface CheckProps extends OneProps {
  members: Member[]
}

const peopleOf = (members: Member[]) =>
  members.map(({ personId, name, number: registered, block }) => ({
    value: personId,
    label: name ?? 'Tidak lagi di unit ini',
    hint: [registered, block].filter(Boolean).join(', ') || undefined,
  }))

export function CheckOutPage({ visit, form, members }: CheckProps) {
  return (
    <>
      <PageHead
        title="Periksa keberangkatan"
        lead={`${visit.destination}, berangkat pukul ${clock(visit.departsAt)}. ${number(members.length)} orang dalam daftar.`}
      />
      <Card>
        <Form form={form}>
          <CheckFields form={form} name="people" label="Yang berangkat" options={peopleOf(members)} />
          <NumberField
            form={form}
            name="counted"
            label="Jumlah kepala"
            hint="Hitung orangnya di pintu, lalu isi."
            unit="orang"
          />
          <TextField form={form} name="note" label="Alasan yang tidak ikut" optional />
          <Actions submit="Catat keberangkatan" cancel={to.studyVisit(visit.id)} />
        </Form>
      </Card>
    </>
  )
}

export function CheckInPage({ visit, form, members }: CheckProps) {
  const left = members.filter(({ departed }) => departed)
  return (
    <>
      <PageHead
        title="Periksa kepulangan"
        lead={`${visit.destination}. ${number(left.length)} orang berangkat; semuanya harus kembali.`}
      />
      <Card>
        <Form form={form}>
          <CheckFields form={form} name="people" label="Yang sudah kembali" options={peopleOf(left)} />
          <NumberField
            form={form}
            name="counted"
            label="Jumlah kepala"
            hint="Hitung orangnya di pintu, lalu isi."
            unit="orang"
          />
          <TextField
            form={form}
            name="note"
            label="Yang belum kembali"
            hint="Apa yang diketahui dan apa yang dilakukan."
            optional
          />
          <Actions submit="Catat kepulangan" cancel={to.studyVisit(visit.id)} />
        </Form>
      </Card>
    </>
  )
}

export function CancelVisitPage({ visit, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Batalkan studi kunjung ini?"
      consequence={`${visit.destination}, ${longDay(visit.heldOn)}.`}
      submit="Batalkan kunjungan"
      cancel={to.studyVisit(visit.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan pembatalan" />
    </Confirm>
  )
}
