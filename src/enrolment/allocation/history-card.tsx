import type { Event, Words, Zone } from '#kernel'
import { Card, EventHistory } from '#ui'

export interface History {
  events: Event[]
  words: readonly Words[]
  zone: Zone
}

/** Who began, changed, approved or stopped the round, and when. */
export const HistoryCard = ({ history }: { history: History }) => (
  <Card title="Riwayat" id="riwayat">
    <EventHistory {...history} />
  </Card>
)
