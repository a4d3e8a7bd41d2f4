import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Card,
  DateField,
  FileField,
  Form,
  Notice,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import type { RaisedFlag } from '../tables.ts'
import type { check } from './check.ts'
import type { clearFlag } from './clear-flag.ts'
import { checkItemCodes, checkItems, checkQuestions, type Flag, flags } from './kinds.ts'
import type { setFlag } from './set-flag.ts'

export const checkSentences: Sentences<RefusalOf<typeof check>> = {
  'in-the-future': 'Tanggal pemeriksaan tidak boleh melewati hari ini.',
}

export const setSentences: Sentences<RefusalOf<typeof setFlag>> = {
  'red-is-cleared': 'Tanda merah hanya turun lewat pencabutan oleh kepala, dengan alasan.',
  'same-flag': 'Tanda itu sudah berlaku.',
}

export const clearSentences: Sentences<RefusalOf<typeof clearFlag>> = {
  'not-red': 'Tanda mitra ini tidak merah lagi.',
  'own-flag': 'Anda sendiri yang memberi tanda merah ini. Mintalah kepala yang lain memutuskan.',
}

interface FormProps {
  form: FormState
  partner: { id: string; name: string }
}

export function CheckPage({ form, partner, limit }: FormProps & { limit: number }) {
  return (
    <>
      <PageHead title="Catat hasil pemeriksaan" lead={partner.name} />
      <Card>
        <Form form={form} files>
          <SelectField
            form={form}
            name="item"
            label="Yang diperiksa"
            options={checkItemCodes.map((item) => ({
              value: item,
              label: `${checkItems[item]}. ${checkQuestions[item]}`,
            }))}
          />
          <RadioField
            form={form}
            name="result"
            label="Hasil"
            options={[
              { value: 'clear', label: 'Baik', hint: 'Tanda hijau bila semua butir baik.' },
              { value: 'doubtful', label: 'Meragukan', hint: 'Mitra bertanda kuning.' },
              {
                value: 'adverse',
                label: 'Bermasalah',
                hint: 'Mitra bertanda merah: tidak ada kerja sama baru, di satuan kerja mana pun.',
              },
            ]}
          />
          <DateField form={form} name="checkedOn" label="Diperiksa pada" />
          <TextArea
            form={form}
            name="note"
            label="Yang ditemukan"
            hint="Wajib bila meragukan atau bermasalah. Dibaca semua satuan kerja."
            rows={3}
            optional
          />
          <FileField form={form} name="file" label="Berkas" limit={limit} optional />
          <Actions submit="Simpan hasil" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

const flagOption = (flag: Flag, hint: string) => ({ value: flag, label: flags[flag], hint })

export function SetFlagPage({ form, partner }: FormProps) {
  return (
    <>
      <PageHead
        title="Ubah tanda mitra"
        lead={`${partner.name}. Tanda dan alasannya dibaca semua satuan kerja.`}
      />
      <Card>
        <Form form={form}>
          <RadioField
            form={form}
            name="flag"
            label="Tanda"
            options={[
              flagOption('green', 'Tidak ada keberatan.'),
              flagOption('yellow', 'Boleh bekerja sama, dengan perhatian.'),
              flagOption('red', 'Tidak ada kerja sama baru sampai kepala mencabutnya.'),
            ]}
          />
          <TextField form={form} name="reason" label="Alasan" />
          <Actions submit="Simpan tanda" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

export function ClearFlagPage({ form, partner, red }: FormProps & { red: RaisedFlag }) {
  return (
    <>
      <PageHead title="Cabut tanda merah" lead={partner.name} />
      <Card>
        <Form form={form}>
          <Notice>
            Merah karena: {red.reason} Diberi oleh {red.setByName}.
          </Notice>
          <RadioField
            form={form}
            name="flag"
            label="Tanda sesudah dicabut"
            options={[
              flagOption('yellow', 'Boleh bekerja sama lagi, dengan perhatian.'),
              flagOption('green', 'Keberatan ternyata tidak terbukti.'),
            ]}
          />
          <TextField
            form={form}
            name="reason"
            label="Alasan"
            hint="Apa yang berubah sejak tanda merah diberikan."
          />
          <Actions submit="Cabut tanda merah" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}
