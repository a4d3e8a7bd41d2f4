import { changeUnit, foundUnit } from '#accounts'
import { found, type Services, system } from '#kernel'
import { doing } from './doing.ts'
import { type Office, offices } from './offices.ts'

const splitOn = '2024-11-05'
const since = '2010-01-01'

/** The offices, each under its name of before and of after the ministry was split in 2024. */
export async function layOffices(services: Services): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const office of offices) ids.set(office.key, await lay(services, office, ids))
  return ids
}

async function lay(services: Services, office: Office, ids: Map<string, string>): Promise<string> {
  const { formerly } = office
  const facts = {
    name: formerly?.name ?? office.name,
    shortName: formerly?.shortName ?? office.shortName,
    kind: office.kind,
    class: office.class,
    parentId: office.under && found(ids.get(office.under)),
    timeZone: office.zone,
    letterCode: office.letterCode,
    regency: office.regency,
    province: office.province,
    aliases: office.aliases ?? [],
  }
  const first = { ...facts, validFrom: since, basis: 'Data contoh' }
  const { unitId: id } = await doing(services, system, foundUnit, first)
  if (formerly) {
    const renamed = { name: office.name, shortName: office.shortName, basis: 'Perpres 157/2024' }
    await doing(services, system, changeUnit, { ...facts, ...renamed, id, version: 1, from: splitOn })
  }
  return id
}
