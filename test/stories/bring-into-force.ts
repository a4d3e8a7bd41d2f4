import { it } from 'vitest'
import { fireSafety, health, jobTraining } from './eight-offices.ts'
import { rutan, type Story } from './story.ts'
import * as task from './tasks.ts'

/** What is approved outside the program goes on with this reason. */
const onPaper = 'Disetujui lewat nota dinas'

/** Approved, signed by both sides, and put in force by the head. */
export function bringIntoForce(story: Story): void {
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

  it('an MoU signed by a unit is warned of by the rule; the officers go back and make it a PKS [B20]', async () => {
    await story.each(async (office) => {
      await task.moveOn(story.siti, 'tanda tangan', office === jobTraining ? undefined : onPaper)
    })
    await story.siti.open(story.agreement(fireSafety))
    await task.sign(story.siti, rutan)
    await story.siti.reads(/Tingkat penanda tangan ini tidak sesuai aturan\. Aturan ".+" \(sejak/)
    await story.siti.open(`${story.agreement(fireSafety)}/tahap`)
    await story.siti.choose({ 'Tahap tujuan': 'Pembahasan' })
    await story.siti.press('Pindahkan tahap')
    await story.siti.reads('Mengembalikan tahap memerlukan alasan.')
    await story.siti.fill({
      'Alasan bila melewati atau mengembalikan tahap': 'Jenis naskah diubah menjadi PKS',
    })
    await story.siti.press('Pindahkan tahap')
    await story.siti.follow('Ubah data')
    await story.siti.choose({ 'Jenis naskah': 'Perjanjian Kerja Sama' })
    await story.siti.fill({ 'Alasan tanpa nota induk': 'Satuan menandatangani langsung dengan unit' })
    await story.siti.press('Simpan')
    await task.moveOn(story.siti, 'tanda tangan', onPaper)
  })

  it('both sides sign each of them and the scan is kept', async () => {
    await story.each(async (office) => {
      await task.signBoth(story.siti, office)
      await task.uploadScan(story.siti)
      await story.siti.reads('naskah-bertanda-tangan.pdf')
    })
  })

  it('the head who is too early reads what is missing, follows the link and mends it [B3] [B19]', async () => {
    await story.ahmad.open(`${story.agreement(health)}/berlakukan`)
    await story.ahmad.reads('Belum dapat berlaku')
    await story.ahmad.reads('Rencana aksi: paling sedikit satu kegiatan')
    await task.promise(story.ahmad, health)
    await story.ahmad.reads('Semua yang wajib sudah ada.')
  })

  it('the head finds the complete ones on the first page and puts them in force [N1] [B3]', async () => {
    await story.ahmad.open('/')
    await story.ahmad.reads(`Siap diberlakukan (${story.offices.length})`)
    for (const office of story.offices) {
      await task.activate(story.ahmad, office)
      await story.ahmad.reads('memberlakukan kerja sama')
    }
  })
}
