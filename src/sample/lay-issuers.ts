import { registerIssuer } from '#credentials'
import { addDays, found, type Services } from '#kernel'
import { doing } from './doing.ts'
import { around } from './lay-meetings.ts'
import type { Laid } from './walk.ts'

/** In whose name the sample issues: the partner of a story who teaches, and two bodies that are invented. */
export async function layIssuers(services: Services, laid: Laid): Promise<void> {
  const { today, at, person } = around(services, laid)
  const keeper = person('ditjenpas/national-officer')
  const usual = { origin: 'http://localhost:3000', validFrom: addDays(today, -400) }
  for (const typed of issuers(found(laid.partners.get('kukmptk'))))
    await doing(services, keeper, registerIssuer, { ...usual, ...typed }, at(-399))
}

const issuers = (partnerId: string) => [
  {
    kind: 'partner',
    partnerId,
    name: 'Dinas Koperasi, Usaha Kecil Menengah, Perdagangan dan Tenaga Kerja Kabupaten Belitung',
    address: 'Jalan Contoh 1, Tanjung Pandan, Kabupaten Belitung',
    signatory: 'Edi Saputra',
    signatoryOffice: 'Kepala Bidang Tenaga Kerja',
    basis: 'Surat kesediaan CONTOH/14/2025',
  },
  {
    kind: 'blk',
    name: 'Balai Latihan Kerja Nusantara (rekaan)',
    address: 'Jalan Contoh 5, Pangkalpinang',
    signatory: 'Ratna Dewi, S.T.',
    signatoryOffice: 'Kepala Balai',
    basis: 'Surat kesediaan CONTOH/21/2025',
  },
  {
    kind: 'lsp',
    name: 'LSP Boga Nusantara (rekaan)',
    address: 'Jalan Contoh 9, Palembang',
    licence: 'BNSP-LSP-0000-ID',
    signatory: 'Bayu Hermawan',
    signatoryOffice: 'Ketua',
    basis: 'Perjanjian CONTOH/3/2025',
  },
]
