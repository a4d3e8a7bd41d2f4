import { to } from '#addresses'
import type { FormState, RefusalDetail, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Alert,
  Card,
  DateField,
  FieldRow,
  Form,
  Notice,
  type Option,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { moveKinds } from './kinds.ts'
import type { offer } from './offer.ts'
import type { Chosen } from './prefilled.ts'

const numbersIn = ({ numbers }: RefusalDetail) =>
  Array.isArray(numbers) ? numbers.slice(0, 20).join('; ') : ''

export const offerSentences: Sentences<RefusalOf<typeof offer>> = {
  'no-such-unit': 'Satuan kerja tujuan tidak menerima warga binaan.',
  'own-unit': 'Satuan kerja tujuan adalah satuan kerja Anda sendiri.',
  'numbers-unknown': (detail) =>
    `Nomor ini tidak ada pada warga binaan satuan kerja Anda: ${numbersIn(detail)}. Periksa penulisannya.`,
  'moving-already': (detail) => `Sudah ada surat perpindahan yang menunggu untuk: ${numbersIn(detail)}.`,
  'not-a-bapas': 'PB, CB, CMB, dan pembimbingan diserahkan ke Bapas. Pilih Bapas, atau ubah jenisnya.',
  'needs-handover': 'Ke Bapas, pilih PB, CB, CMB, atau pembimbingan: di sana orangnya menjadi klien.',
}

interface OfferProps {
  form: FormState
  units: readonly Option[]
  /** Whom the form began with. */
  chosen: readonly Chosen[]
}

export function OfferPage({ form, units, chosen }: OfferProps) {
  return (
    <>
      <PageHead
        title="Pindahkan warga binaan"
        lead="Satu surat untuk satu tujuan; isinya satu orang atau banyak."
      />
      <Card>
        {chosen.length > 1 && <ChosenList chosen={chosen} />}
        <Form form={form}>
          <TextArea
            form={form}
            name="numbers"
            label="Nomor registrasi"
            hint="Satu baris satu nomor; boleh disalin dari lampiran surat."
            rows={4}
          />
          <FieldRow>
            <SelectField
              form={form}
              name="kind"
              label="Jenis perpindahan"
              options={Object.entries(moveKinds).map(([value, label]) => ({ value, label }))}
            />
            <SelectField form={form} name="toUnitId" label="Satuan kerja tujuan" options={units} />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="letter" label="Nomor surat" />
            <DateField form={form} name="plannedOn" label="Tanggal rencana" />
          </FieldRow>
          <TextArea
            form={form}
            name="note"
            label="Yang perlu diketahui penerima"
            hint="Misalnya kelas yang sedang diikuti atau obat yang dibawa. Perkara tidak ditulis di sini."
            rows={3}
            optional
          />
          <Notice>
            Berkas tetap milik Anda sampai penerima mencatat nomor barunya. Sesudah itu seluruh berkas
            berpindah, dan Anda hanya melihat suratnya.
          </Notice>
          <Actions submit="Tawarkan kepada penerima" cancel={to.moves} />
        </Form>
      </Card>
    </>
  )
}

/** Who was ticked, by name, for only numbers stand in the field. */
function ChosenList({ chosen }: Pick<OfferProps, 'chosen'>) {
  const without = chosen.filter(({ number }) => number === null)
  return (
    <>
      <p>{chosen.length - without.length} orang yang Anda centang:</p>
      <ul class="plain-list">
        {chosen.flatMap(({ name, number }) => (number ? [<li>{`${name}, ${number}`}</li>] : []))}
      </ul>
      {without.length > 0 && (
        <Alert title="Ada yang tidak ikut.">
          {`${without.map(({ name }) => name).join('; ')}: belum ada nomor registrasi di satuan kerja Anda.`}
        </Alert>
      )}
    </>
  )
}
