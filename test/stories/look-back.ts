import { expect, it } from 'vitest'
import { fireSafety, jobTraining } from './eight-offices.ts'
import type { Story } from './story.ts'

/** Who sees what is in force, and what is told of it. */
export function lookBack(story: Story): void {
  it('they stand in force for the unit and for its region, and for nobody else [P1]', async () => {
    for (const name of ['Siti Rahmah', 'Dewi Kartika']) {
      const reader = await story.someone(name)
      await reader.open('/kerja-sama')
      await reader.follow(`Berlaku ${story.offices.length}`)
      expect(await reader.page.getByRole('row').filter({ hasText: 'PKS dengan' }).count()).toBe(
        story.offices.length,
      )
      await reader.follow(fireSafety.title)
      await reader.reads('Hari terakhir berlaku')
      await reader.leave()
    }
    const maya = await story.someone('Maya Sari')
    await maya.open('/kerja-sama')
    expect(await maya.page.getByText(fireSafety.title).count()).toBe(0)
    await maya.open(story.agreement(fireSafety))
    await maya.reads('Halaman tidak ditemukan')
    await maya.leave()
  })

  it('the history of each tells who did what, and when', async () => {
    await story.siti.open(story.agreement(jobTraining))
    await story.siti.page.getByText(/^\d+ catatan sebelumnya/).click()
    const told = await story.siti.page.getByRole('main').textContent()
    for (const line of [
      'Siti Rahmah mengajukan kerja sama',
      'Siti Rahmah menetapkan masa berlaku',
      'Hanya untuk satu angkatan pelatihan',
      'Ahmad Fauzan memberlakukan kerja sama',
    ])
      expect(told).toContain(line)
  })
}
