import { it } from 'vitest'
import { fireSafety, health, jobTraining } from './eight-offices.ts'
import { rutan, type Story } from './story.ts'
import * as task from './tasks.ts'

/** The text is written: term, owners, parties and the annex. */
export function write(story: Story): void {
  it('a term outside one to three years is warned of by its rule and stands with a reason [B8]', async () => {
    await story.each(async (office) => {
      await story.siti.follow('Isi masa berlaku')
      await task.setTerm(story.siti, office)
      if (office === jobTraining) {
        await story.siti.reads(/Masa berlaku ini di luar kebiasaan\. Aturan ".+" \(sejak/)
        await task.setTerm(story.siti, office, 'Hanya untuk satu angkatan pelatihan')
      }
      await story.siti.reads('1 April 2027 sampai')
    })
  })

  it('each says why it has no parent, and who answers for it on both sides [B1]', async () => {
    await story.each(async (office) => {
      if (office !== fireSafety) await task.standAlone(story.siti)
      await task.nameOwners(story.siti, office)
      await story.siti.reads(`${office.contact}, ${office.contactPost}`)
    })
  })

  it('each party has its number, its signatory and its duties; a number is used once [B13]', async () => {
    await story.each(async (office) => {
      const ours = (count: number) => `W19.PAS.PAS7-HH.05.05-${count} TAHUN 2027`
      const count = story.offices.indexOf(office) + 1
      if (office === fireSafety) {
        await task.describeParty(story.siti, rutan, { 'Nomor naskah pihak ini': ours(1) })
        await story.siti.reads('Nomor ini sudah dipakai pihak yang sama pada naskah lain.')
        await story.siti.open(story.agreement(office))
      }
      await task.nameSignatories(story.siti, office, ours(count))
      await story.siti.reads(ours(count))
      await story.siti.reads(office.number)
    })
    await story.siti.open(story.agreement(jobTraining))
    await story.siti.follow('Tambah pihak')
    await story.siti.choose({ Mitra: 'LKP Bina Karya Kandangan' })
    await story.siti.fill({ 'Kewajiban pihak ini': 'Instruktur dan alat latih' })
    await story.siti.press('Tambah pihak')
    await story.siti.reads('LKP Bina Karya Kandangan')
  })

  it('each promises something: what, how much, where, when, from which means, by whom [C1]', async () => {
    await story.each(async (office) => {
      if (office === health) return
      await task.promise(story.siti, office)
      await story.siti.reads(`${office.item.quantity} ${office.item.measure}`)
    })
  })
}
