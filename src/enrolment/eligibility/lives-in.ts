interface Living {
  districtCode: string | null
  villageCode: string | null
}

/**
 * Does somebody live in one of these areas: whole regencies '16.07', districts '16.71.14', villages '16.71.14.1001'?
 * Null where the file does not say, also where only some villages of the district belong and the village is not known.
 */
export function livesIn(areas: readonly string[], { districtCode, villageCode }: Living): boolean | null {
  if (!districtCode) return null
  if (areas.includes(districtCode) || areas.includes(districtCode.slice(0, 5))) return true
  const villages = areas.filter((code) => code.length === 13 && code.startsWith(districtCode))
  if (villages.length === 0) return false
  return villageCode ? villages.includes(villageCode) : null
}
