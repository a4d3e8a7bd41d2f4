import { to } from '#addresses'
import type { Child, FormState, RefusalOf, Sentences } from '#kernel'
import { careNeeds, educations, securities, sexes, statuses } from '#people'
import {
  Actions,
  Button,
  Card,
  CheckFields,
  Chips,
  FieldRow,
  Form,
  FormKey,
  Hidden,
  NumberField,
  PageHead,
  RadioField,
  SelectField,
  TextField,
} from '#ui'
import type { ProgrammeView } from './programme.ts'
import { parts, type RuleField, ruleFieldCodes, ruleFields } from './rule-fields.ts'
import type { addRule, removeRule } from './rules.ts'
import { ruleInWords } from './rules-in-words.ts'

export const ruleSentences: Sentences<RefusalOf<typeof addRule> | RefusalOf<typeof removeRule>> = {
  'changed-meanwhile': 'Rekan Anda lebih dulu mengubah program ini. Periksa syarat di bawah, lalu ulangi.',
  'no-bounds': 'Isi batas bawah, batas atas, atau keduanya. Batas bawah tidak boleh melebihi batas atas.',
  'already-there': 'Syarat ini sudah ada.',
}

interface RulesProps {
  programme: ProgrammeView
  /** Which sort of rule the form asks for. */
  field: RuleField
  form: FormState
}

export function RulesPage({ programme, field, form }: RulesProps) {
  const { id, entryRules } = programme
  const version = <Hidden name="version" value={programme.version} />
  return (
    <>
      <PageHead
        title="Syarat masuk"
        lead={`${programme.name}. Semua syarat harus terpenuhi; data yang belum ada tidak dianggap terpenuhi.`}
      />
      <Card title="Yang berlaku" id="berlaku">
        {entryRules.length === 0 && <p class="quiet">Belum ada syarat.</p>}
        <ul class="rule-list">
          {entryRules.map((rule, place) => (
            <li>
              <div>
                {ruleInWords(rule)}
                <small>Sumber: {rule.source}.</small>
              </div>
              <form class="post-button" method="post" action={to.removeProgrammeRule(id)}>
                <FormKey />
                {version}
                <Hidden name="place" value={place} />
                <Button icon="remove">Hapus</Button>
              </form>
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Tambah syarat" id="tambah">
        <Chips
          label="Jenis syarat"
          items={ruleFieldCodes.map((code) => ({
            label: ruleFields[code],
            href: `${to.programmeRules(id)}?jenis=${code}#tambah`,
            current: code === field,
          }))}
        />
        <Form form={form} action={to.programmeRules(id)}>
          <Hidden name="field" value={field} />
          {version}
          {inputs[field](form)}
          <TextField
            form={form}
            name="source"
            label="Sumber syarat"
            hint="Surat keputusan, kesepakatan dengan mitra, atau praktik unit."
          />
          <Actions submit="Tambah syarat" cancel={to.programme(id)} />
        </Form>
      </Card>
    </>
  )
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What is asked for each sort of rule. */
const inputs: Record<RuleField, (form: FormState) => Child> = {
  status: (form) => (
    <CheckFields form={form} name="in" label="Status yang boleh ikut" options={options(statuses)} />
  ),
  age: (form) => <Bounds form={form} what="Umur" unit="tahun" />,
  sex: (form) => <RadioField form={form} name="is" label="Hanya untuk" options={options(sexes)} beside />,
  education: (form) => (
    <SelectField form={form} name="least" label="Pendidikan paling rendah" options={options(educations)} />
  ),
  served: (form) => (
    <RadioField
      form={form}
      name="part"
      label="Sudah menjalani paling sedikit"
      options={Object.entries(parts).map(([value, label]) => ({ value, label: `${label} masa pidana` }))}
      beside
    />
  ),
  'months-left': (form) => <Bounds form={form} what="Sisa masa pidana" unit="bulan" />,
  security: (form) => (
    <CheckFields
      form={form}
      name="in"
      label="Tingkat pengamanan yang boleh ikut"
      options={options(securities)}
    />
  ),
  poor: () => <p>Keluarga orang itu tercatat tidak mampu menurut data yang masih berlaku.</p>,
  needs: (form) => (
    <SelectField
      form={form}
      name="need"
      label="Kebutuhan menurut asesmen"
      options={Object.entries(careNeeds).map(([value, { label }]) => ({ value, label }))}
    />
  ),
}

function Bounds({ form, what, unit }: { form: FormState; what: string; unit: string }) {
  return (
    <FieldRow>
      <NumberField form={form} name="min" label={`${what} paling sedikit`} unit={unit} optional />
      <NumberField form={form} name="max" label={`${what} paling banyak`} unit={unit} optional />
    </FieldRow>
  )
}
