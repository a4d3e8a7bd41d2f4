import type { UnitDirectory } from '#accounts'
import type { Import } from '#imports'
import type { Gazetteer } from '#partners'

/** What a row is read against. */
export interface Ground {
  job: Import
  units: UnitDirectory
  places: Gazetteer
}
