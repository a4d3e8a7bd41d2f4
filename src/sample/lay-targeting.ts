import { type Actor, found, type Services } from '#kernel'
import { recordZone, saveQuestion } from '#targeting'
import { doing } from './doing.ts'

/** Story S3: the ring of the refinery, and who of the clients lives in it and is poor. After the clients. */
export async function layTargeting(services: Services, people: Map<string, Actor>): Promise<void> {
  const officer = found(people.get('bapas-palembang/probation-officer'))
  const zone = await doing(services, officer, recordZone, {
    name: 'Ring 1 Pertamina RU III',
    areas: ['16.71.14', '16.07.01', '16.07.19'].join('\n'),
    partner: 'PT Kilang Pertamina Internasional RU III Plaju',
    note: 'Kecamatan Plaju dan kecamatan Kabupaten Banyuasin yang berbatasan dengan kilang.',
  })
  await doing(services, officer, saveQuestion, {
    name: 'Warga Ring 1 yang tidak mampu',
    s: ['status.client', `zona.${zone.id}`, 'kemampuan.tidak-mampu'],
  })
}
