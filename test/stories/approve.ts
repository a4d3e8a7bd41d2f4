import { it } from 'vitest'
import { jobTraining } from './eight-offices.ts'
import type { Story } from './story.ts'
import * as task from './tasks.ts'

/** One draft is put before its tiers; the others are approved on paper. */
export function approve(story: Story): void {
  it('a draft goes up its tiers, comes back once with a reason, and is approved [B5]', async () => {
    const agreement = story.agreement(jobTraining)
    const noor = await story.someone('Noor Hidayah')
    await story.each(() => task.moveOn(story.siti, 'pembahasan'))
    await task.submitDraft(story.siti, agreement)
    await story.siti.reads('Menunggu Kepala seksi')
    await story.siti.open(`${agreement}/masa-berlaku`)
    await story.siti.press('Simpan masa berlaku')
    await story.siti.reads('Naskah sedang menunggu persetujuan, jadi isinya tidak dapat diubah.')
    await noor.open('/')
    await noor.follow(jobTraining.title)
    await noor.open(agreement)
    await noor.follow('Kembalikan')
    await noor.fill({ 'Yang harus diperbaiki': 'Sebutkan siapa yang menyediakan instruktur.' })
    await noor.press('Kembalikan naskah')
    await noor.reads('Dikembalikan Kepala seksi')

    await story.siti.open(agreement)
    await story.siti.reads('Naskah dikembalikan oleh Noor Hidayah.')
    await story.siti.follow('Ubah data')
    await story.siti.fill({ 'Ruang lingkup': `${jobTraining.scope} Instruktur dari dinas.` })
    await story.siti.press('Simpan')
    await task.submitDraft(story.siti, agreement, 'Instruktur sudah disebut')
    await task.initial(noor, jobTraining)
    await task.initial(story.ahmad, jobTraining)
    await story.ahmad.reads('Disetujui semua tingkat')
    await story.ahmad.follow('Lembar paraf')
    await story.ahmad.reads('Diparaf di Bekal')
    await noor.leave()
  })
}
