import { z } from 'zod'
import { type Actor, blank, type Db, type FormState, typed } from '#kernel'
import { districtsOf, placesCalled } from '../areas.ts'
import { partnerFields } from '../fields.ts'
import type { Suggested } from '../form-fields.tsx'
import type { PartnerKind } from '../kinds.ts'
import { partnerChoices, partnerLabel } from '../list/search.ts'
import { type Alike, findAlike, holderOf } from './find-alike.ts'

/** What helps to fill in the form: places and parents of the officer's own province, and whom the words may mean. */
export async function suggestedFor(db: Db, actor: Actor, form: FormState): Promise<Suggested> {
  const province = await provinceOf(db, actor)
  const district = typed(form, 'district')
  return {
    districts: await districtsAround(db, actor),
    parents: province ? await parentsIn(db, province) : [],
    places: district ? await placesCalled(db, district) : [],
  }
}

/** Every district of the officer's own province, as it is typed. */
export async function districtsAround(db: Db, actor: Actor): Promise<string[]> {
  const province = await provinceOf(db, actor)
  return province ? await districtsOf(db, province) : []
}

async function provinceOf(db: Db, { scope }: Actor): Promise<string | null> {
  if (!scope) return null
  const unit = await db
    .selectFrom('unit')
    .select('province')
    .where('id', '=', scope.unitId)
    .executeTakeFirst()
  return unit?.province ?? null
}

const parentKinds: PartnerKind[] = [
  'pemda',
  'instansi-pusat',
  'bumn',
  'bumd',
  'swasta',
  'perguruan-tinggi',
  'yayasan',
]
const mostParents = 100

async function parentsIn(db: Db, province: string): Promise<string[]> {
  const rows = await db
    .selectFrom('partner')
    .innerJoin('place', 'place.code', 'partner.districtCode')
    .select(['partner.name', 'place.district', 'place.regency'])
    .where('place.province', '=', province)
    .where('partner.kind', 'in', parentKinds)
    .orderBy('partner.name')
    .limit(mostParents)
    .execute()
  return rows.map(partnerLabel)
}

/** Who may be meant by what stands in the form so far: the holder of a number, those that look alike at the place. */
export async function whileTyping(db: Db, values: Record<string, string>): Promise<Alike[]> {
  const { holder, alike } = await alikeFor(db, blank(values))
  const nearly = holder || alike.length > 0 ? [] : await calledNearly(db, values.name ?? '')
  return [...(holder ? [holder] : []), ...alike, ...nearly].slice(0, 5)
}

/** Before kind and place are known, the name alone must do; a few letters say nothing. */
async function calledNearly(db: Db, name: string): Promise<Alike[]> {
  return name.trim().length < 4 ? [] : (await partnerChoices(db, name.slice(0, 160))).slice(0, 5)
}

const identity = z.object({
  kind: partnerFields.kind,
  name: partnerFields.name,
  shortName: partnerFields.shortName.catch(null),
  aliases: partnerFields.aliases.catch([]),
  nib: partnerFields.nib.catch(null),
  npwp: partnerFields.npwp.catch(null),
  district: partnerFields.district,
  districtCode: partnerFields.districtCode.catch(null),
})

/** The registered partners that a form which came back may speak of. */
export async function alikeFor(
  db: Db,
  form: FormState,
): Promise<{ holder?: Alike | undefined; alike: Alike[] }> {
  const { data } = identity.safeParse(form.values)
  if (!data) return { alike: [] }
  const holder = (await holderOf(db, data))?.partner
  const places = await placesCalled(db, data.district)
  const place = places.length === 1 ? places[0] : places.find(({ code }) => code === data.districtCode)
  const alike = place ? await findAlike(db, data, place) : []
  return { holder, alike: alike.filter(({ id }) => id !== holder?.id) }
}
