import { expect, it } from 'vitest'
import { blank, type FormState } from '../../form.ts'
import { CheckFields, SelectField } from './choice-field.tsx'
import { DateField } from './date-field.tsx'
import { FileField, fileSize } from './file-field.tsx'
import { Form } from './form.tsx'
import { MoneyField } from './number-field.tsx'
import { TextArea, TextField } from './text-field.tsx'

const kinds = [
  { value: 'pks', label: 'PKS' },
  { value: 'mou', label: 'MoU' },
]

it('a field that is wrong says so, to the eye and to a screen reader [Q1]', () => {
  const form: FormState = { values: { number: 'x' }, errors: { number: ['Nomor terlalu pendek.'] } }
  const { html } = <TextField form={form} name="number" label="Nomor" />
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('aria-describedby="number-problem"')
  expect(html).toContain('Nomor terlalu pendek.')
  expect(html).toContain('value="x"')
})

it('a refusal that speaks of a field stands at that field too', () => {
  const form: FormState = { values: {}, errors: {}, refusal: 'Nomor sudah dipakai.', refusalField: 'number' }
  const { html } = (
    <Form form={form}>
      <TextField form={form} name="number" label="Nomor" />
    </Form>
  )
  expect(html).toContain('<a href="#number">Nomor sudah dipakai.</a>')
  expect(html).toContain('id="number-problem"')
})

it('shows what a colleague saved meanwhile, in words, and only where it differs [Q10]', () => {
  const form: FormState = {
    values: { kind: 'pks', startsOn: '2027-03-01', budget: 'Rp 1.500.000', objects: ['mou', 'pks'] },
    errors: {},
    theirs: { kind: 'mou', startsOn: '2027-04-01', budget: 1_500_000n, objects: ['pks', 'mou'] },
  }
  const shown = (html: string) => /Versi rekan Anda: <b>(.*?)<\/b>/.exec(html)?.[1]
  expect(shown((<SelectField form={form} name="kind" label="Jenis" options={kinds} />).html)).toBe('MoU')
  expect(shown((<DateField form={form} name="startsOn" label="Mulai" />).html)).toBe('1 April 2027')
  expect(shown((<MoneyField form={form} name="budget" label="Anggaran" />).html)).toBeUndefined()
  expect(
    shown((<CheckFields form={form} name="objects" label="Objek" options={kinds} />).html),
  ).toBeUndefined()
})

it('a colleague who emptied a field is told apart from one who left it [Q10]', () => {
  const form: FormState = { values: { title: 'Batik' }, errors: {}, theirs: { title: null } }
  expect((<TextField form={form} name="title" label="Judul" />).html).toContain('<b>kosong</b>')
  expect((<TextField form={form} name="number" label="Nomor" />).html).not.toContain('Versi rekan')
})

it('a form keeps its key when it comes back, and a fresh one has a new key [Q10]', () => {
  const keyOf = (form: FormState) => /name="kunci" value="(.*?)"/.exec((<Form form={form}>-</Form>).html)?.[1]
  expect(keyOf(blank())).not.toBe(keyOf(blank()))
  expect(keyOf(blank({ kunci: 'yang-sama' }))).toBe('yang-sama')
})

it('an upload that arrived need not be chosen again, unless it was what is wrong', () => {
  const scan = { sha256: 'a'.repeat(64), name: 'scan.pdf', size: 1_240_000, type: 'application/pdf' }
  const drawn = (form: FormState) =>
    (<FileField form={form} name="scan" label="Pindaian" limit={25_000_000} />).html
  expect(drawn(blank({ scan }))).toContain('Sudah terunggah: scan.pdf, 1,2 MB')
  expect(drawn(blank({ scan }))).toContain(`name="scan@tersimpan" value="${'a'.repeat(64)}/scan.pdf"`)
  expect(drawn({ values: { scan }, errors: { scan: ['Isi berkas bukan PDF.'] } })).not.toContain(
    'Sudah terunggah',
  )
})

it('a password never comes back', () => {
  const form = blank({ password: 'rahasia-sekali' })
  expect((<TextField form={form} name="password" type="password" label="Kata sandi" />).html).not.toContain(
    'rahasia',
  )
})

it('a text area keeps a line break at its beginning', () => {
  expect((<TextArea form={blank({ scope: '\nsatu' })} name="scope" label="Lingkup" />).html).toContain(
    '>\n\nsatu</textarea>',
  )
})

it.for([
  [1, '1 KB'],
  [339_600, '340 KB'],
  [999_999, '1.000 KB'],
  [1_000_000, '1 MB'],
  [20_000_000, '20 MB'],
] as const)('%i bytes read as %s [Q6]', ([bytes, text]) => {
  expect(fileSize(bytes)).toBe(text)
})
