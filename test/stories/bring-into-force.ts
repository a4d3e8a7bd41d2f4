import { it } from 'vitest'
import { approve } from './approve.ts'
import { fireSafety, health, jobTraining } from './eight-offices.ts'
import { rutan, type Story } from './story.ts'
import * as task from './tasks.ts'

/** What is approved outside the program goes on with this reason. */
const onPaper = 'Disetujui lewat nota dinas'

/** Approved, signed by both sides, and put in force by the head. */
export function bringIntoForce(story: Story): void {
  approve(story)

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
