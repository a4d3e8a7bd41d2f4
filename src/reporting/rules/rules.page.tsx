import { type Day, longDay } from '#kernel'
import { Badge, Card, Empty, Facts, PageHead } from '#ui'
import { ruleInWords } from './in-words.ts'
import type { RuleRow } from './queries.ts'

/** The rules of the trade that the program speaks by, each with its source and its days. */
export function RulesPage({ rules, today }: { rules: RuleRow[]; today: Day }) {
  return (
    <>
      <PageHead
        title="Aturan"
        lead="Aturan yang dipakai program saat memberi peringatan. Bila praktik berbeda, program meminta alasan dan tidak menghalangi."
      />
      {rules.length === 0 && (
        <Card>
          <Empty title="Belum ada aturan" />
        </Card>
      )}
      {rules.map((rule) => (
        <Card title={rule.title} actions={<Standing rule={rule} today={today} />}>
          <Facts
            kind="rows"
            items={[
              ['Isi', ruleInWords(rule.code, rule.value)],
              ['Sumber', rule.source],
              [
                'Berlaku',
                `Sejak ${longDay(rule.validFrom)}${rule.validTo ? ` sampai ${longDay(rule.validTo)}` : ''}`,
              ],
              ['Untuk', rule.unitName ?? 'Semua satuan kerja'],
            ]}
          />
        </Card>
      ))}
    </>
  )
}

function Standing({ rule: { validFrom, validTo }, today }: { rule: RuleRow; today: Day }) {
  if (validFrom > today) return <Badge kind="waiting">Belum berlaku</Badge>
  if (validTo && validTo < today) return <Badge kind="ended">Tidak berlaku lagi</Badge>
  return <Badge kind="good">Berlaku</Badge>
}
