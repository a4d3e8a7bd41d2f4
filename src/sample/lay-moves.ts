import { type Actor, addDays, dayIn, found, type Services } from '#kernel'
import { offerMove, registerPerson } from '#people'
import { doing } from './doing.ts'

/** Two invented women of the Lapas, on one letter. */
const movers = [
  { name: 'Yuningsih', number: '287/2024' },
  { name: 'Marlina', number: '302/2024' },
]

/** A handover from LPP Palembang that waits for Bapas Palembang to take it in. */
export async function layMoves(
  services: Services,
  { offices, people }: { offices: Map<string, string>; people: Map<string, Actor> },
): Promise<void> {
  const sender = found(people.get('lpp-palembang/registrar'))
  for (const { name, number } of movers) {
    await doing(services, sender, registerPerson, {
      name,
      number,
      status: 'inmate',
      sex: 'female',
      birthDate: '1991-04-17',
      code: 'B.I',
      fromOn: '2024-06-03',
      district: 'Plaju, Kota Palembang',
    })
  }
  await doing(services, sender, offerMove, {
    numbers: movers.map(({ number }) => number).join('\n'),
    toUnitId: found(offices.get('bapas-palembang')),
    kind: 'conditional-leave',
    letter: 'W6.PAS.PAS9-PK.05.09-163',
    plannedOn: addDays(dayIn('Asia/Jakarta', services.clock()), 3),
    note: 'Keduanya sudah mengikuti kelas menjahit.',
  })
}
