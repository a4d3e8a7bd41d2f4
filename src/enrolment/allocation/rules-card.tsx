import { to } from '#addresses'
import { Card } from '#ui'
import { fairInWords, pointsInSentences } from './in-words.ts'
import type { RoundRules } from './rules.ts'

/** By which published rules a round weighs. */
export function RulesCard({ rules }: { rules: RoundRules }) {
  return (
    <Card title="Aturan yang dipakai" id="aturan">
      <p>Nilai setiap orang pada setiap angkatan:</p>
      <ul>
        {pointsInSentences(rules.points).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>{fairInWords(rules.fair)}</p>
      {rules.sources.map((source) => (
        <p class="quiet">{source}</p>
      ))}
      <p>
        <a href={to.rules}>Lihat semua aturan</a>
      </p>
    </Card>
  )
}
