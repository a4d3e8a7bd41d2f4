import { isOfRegion, textIn } from '#imports'
import type { Ground } from './ground.ts'
import { doubt, type Reading } from './reading.ts'

/** One unit is written in many ways; a regional office names the unit of each row, a unit lists its own. */
export function office(row: Reading, { job, units }: Ground): void {
  const words = textIn(row.cells.unit)
  const ofRegion = isOfRegion(job)
  if (!words) {
    if (!ofRegion) row.values.unit = job.unitId
    else doubt(row, 'unit', 'Satuan kerja kosong.', { blocks: true })
    return
  }
  const isOurs = (unit: { unitId: string; kanwilId: string }) =>
    ofRegion ? unit.kanwilId === job.kanwilId : unit.unitId === job.unitId
  const chosen = units.byId(words)
  const meant = chosen ? [chosen] : units.called(words)
  const [ours, ...more] = meant.filter(isOurs)
  const choicesOf = (those: readonly { unitId: string; name: string }[]) =>
    those.slice(0, 8).map(({ unitId, name }) => ({ value: unitId, label: name }))
  if (ours && more.length === 0) row.values.unit = ours.unitId
  else if (ours) {
    doubt(row, 'unit', 'Beberapa satuan kerja disebut begitu. Pilih yang dimaksud.', {
      blocks: true,
      choices: choicesOf([ours, ...more]),
    })
  } else if (meant.length > 0) {
    const whose = ofRegion ? 'bukan satuan kerja wilayah Anda' : 'bukan satuan kerja Anda'
    doubt(row, 'unit', `${meant[0]?.name} ${whose}. Lewati baris ini.`, { blocks: true })
  } else {
    doubt(row, 'unit', 'Satuan kerja tidak dikenal. Pilih atau tulis namanya.', {
      blocks: true,
      choices: choicesOf(units.nearly(words).filter(isOurs)),
    })
  }
}
