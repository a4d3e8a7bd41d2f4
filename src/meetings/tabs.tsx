import { to } from '#addresses'
import { Tabs } from '#ui'

/** The two lists of this capability, side by side. */
export function MeetingTabs({ current }: { current: 'meetings' | 'points' }) {
  return (
    <Tabs
      label="Pertemuan dan tindak lanjut"
      tabs={[
        { label: 'Pertemuan', href: to.meetings, current: current === 'meetings' },
        { label: 'Tindak lanjut', href: to.actionPoints, current: current === 'points' },
      ]}
    />
  )
}
