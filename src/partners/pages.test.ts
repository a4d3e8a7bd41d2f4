import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Database } from '#kernel'
import { addContribution, setFlag } from '#partners'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  aPartner,
  aUnit,
  type Browser,
  browserOf,
  did,
  partnerTyped,
} from '#test'

let db: Database
let officer: Actor
let doors: Browser
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db, { unit: await aUnit(db, { province: 'Kalimantan Selatan' }) })
  doors = await browserOf(db, officer)
})

const read = async (path: string) => {
  const response = await doors.get(path)
  expect(response.status).toBe(200)
  return await response.text()
}

describe('the form that registers a partner [A1]', () => {
  it('offers the districts of the own province, and ends on the page of the new partner', async () => {
    expect(await read('/mitra/baru')).toContain('<option value="Barabai, Kabupaten Hulu Sungai Tengah">')

    const typed = partnerTyped({ npwp: '01.234.567.8-901.234', different: 'ya' })
    const response = await doors.post('/mitra/baru', typed)

    expect(response.status).toBe(303)
    const page = await read(response.headers.get('location') ?? '')
    expect(page).toContain(typed.name)
    expect(page).toContain('01.234.567.8-901.234')
    expect(page).toContain('mendaftarkan mitra')
  })

  it('comes back with every sentence at its field and nothing typed is lost', async () => {
    const response = await doors.post('/mitra/baru', { name: 'PT Sumber Rejeki', nib: '12' })
    const page = await response.text()
    expect(response.status).toBe(422)
    for (const sentence of ['Pilih jenis mitra', 'Isi kecamatan', 'Isi nama kontak', 'NIB terdiri dari 13']) {
      expect(page).toContain(sentence)
    }
    expect(page).toContain('value="PT Sumber Rejeki"')
    expect(page).toContain('value="12"')
  })

  it('comes back with the districts of one name to choose from', async () => {
    const typed = partnerTyped({ district: 'Tebing Tinggi' })
    const response = await doors.post('/mitra/baru', typed)
    const page = await response.text()
    expect(response.status).toBe(409)
    expect(page.match(/type="radio"/g)).toHaveLength(5)
    expect(page).toContain('Tebing Tinggi, Kabupaten Balangan')
    expect(page).toContain(`value="${typed.name}"`)
  })

  it('comes back with links to the partners it resembles, and a box that says it is another one', async () => {
    const name = `Yayasan Harapan ${crypto.randomUUID()}`
    const { id } = await aPartner(db, officer, { kind: 'yayasan', name })
    const response = await doors.post('/mitra/baru', partnerTyped({ kind: 'yayasan', name }))
    const page = await response.text()
    expect(response.status).toBe(409)
    expect(page).toContain(`href="/mitra/${id}"`)
    expect(page).toContain('name="different"')
  })

  it('shows who may be meant while somebody types: by name, by number, by what is alike at the place [A2]', async () => {
    const name = `Yayasan Pelita ${crypto.randomUUID()}`
    const { id } = await aPartner(db, officer, { kind: 'yayasan', name, nib: '9120001112299' })
    const asked = (typed: Record<string, string>) => read(`/mitra/mirip?${new URLSearchParams(typed)}`)
    const place = { kind: 'yayasan', district: 'Pandawan, Kabupaten Hulu Sungai Tengah' }
    for (const typed of [
      { name },
      { name: name.replace('Pelita', 'Pelta') },
      { name: `${name} HST`, ...place },
    ]) {
      expect(await asked(typed)).toContain(`href="/mitra/${id}"`)
    }
    expect(await asked({ name: 'Nama Lain Sekali', nib: '9120001112299', ...place })).toContain(
      `href="/mitra/${id}"`,
    )
    expect(await asked({ name: 'PT' })).toBe('')
    expect(await asked({ name })).not.toContain('<html')
    expect(await read('/mitra/baru')).toContain('data-ask="/mitra/mirip"')
  })

  it('links to the partner that already has the number', async () => {
    const { id } = await aPartner(db, officer, { kind: 'swasta', nib: '9120001112223' })
    const typed = partnerTyped({ kind: 'swasta', nib: '9120001112223', different: 'ya' })
    const page = await (await doors.post('/mitra/baru', typed)).text()
    expect(page).toContain('NIB ini sudah dipakai')
    expect(page).toContain(`href="/mitra/${id}"`)
  })
})

it('shows HTML in every text field as the text it is', async () => {
  const bad = '<img src=x onerror=alert(1)>'
  const typed = partnerTyped({
    name: `${bad}${crypto.randomUUID()}`,
    shortName: bad,
    aliases: bad,
    legalBasis: bad,
    address: bad,
    note: bad,
    contactName: bad,
    contactPosition: bad,
  })
  const { id } = await aPartner(db, officer, typed)
  const pages = [
    `/mitra/${id}`,
    `/mitra/${id}/ubah`,
    `/mitra/${id}/kontak/baru`,
    `/mitra?cari=${encodeURIComponent(typed.name ?? '')}`,
    `/mitra/baru?name=${encodeURIComponent(bad)}`,
  ]
  for (const path of pages) {
    const page = await read(path)
    expect(page).toContain('&lt;img src=x')
    expect(page).not.toContain('<img src=x')
  }
  const again = await (await doors.post('/mitra/baru', { ...typed, district: bad })).text()
  expect(again).not.toContain('<img src=x')
})

describe('the page of a partner [A3]', () => {
  it('opens for every unit; only its keeper is offered to change it', async () => {
    const { id } = await aPartner(db, officer)
    const other = await browserOf(db, await anActor(db))

    const page = await (await other.get(`/mitra/${id}`)).text()
    expect(page).toContain('Data ini dijaga')
    expect(page).not.toContain(`/mitra/${id}/ubah`)
    expect(page).toContain(`/mitra/${id}/kontak/baru`)
    expect((await other.get(`/mitra/${id}/ubah`)).status).toBe(404)
    expect((await other.post(`/mitra/${id}/ubah`, { ...partnerTyped(), version: '1' })).status).toBe(404)
    expect(await read(`/mitra/${id}`)).toContain(`/mitra/${id}/ubah`)
  })

  it.for(['/mitra/bukan-id', '/mitra/bukan-id/ubah', '/mitra/019a0000-0000-7000-8000-000000000000'])(
    'does not exist at %s',
    async (path) => expect((await doors.get(path)).status).toBe(404),
  )

  it('shows both versions when two officers save at once, and then takes the second [Q10]', async () => {
    const { id } = await aPartner(db, officer)
    const address = `/mitra/${id}/ubah`
    await doors.post(address, { ...partnerTyped({ name: 'Nama dari Rina' }), version: '1' })
    const mine = partnerTyped({ name: 'Nama dari Budi' })

    const response = await doors.post(address, { ...mine, version: '1' })
    const page = await response.text()

    expect(response.status).toBe(409)
    expect(page).toContain('Versi rekan Anda: <b>Nama dari Rina</b>')
    expect(page).toContain('value="Nama dari Budi"')
    expect(page).toContain('name="version" value="2"')
    expect((await doors.post(address, { ...mine, version: '2' })).status).toBe(303)
    expect(await read(`/mitra/${id}`)).toContain('Nama dari Budi')
  })

  it('lets a contact be added and ended', async () => {
    const { id } = await aPartner(db, officer)
    const typed = { name: 'Sri Handayani', position: 'Sekretaris', phone: '0812 3456 789' }
    expect((await doors.post(`/mitra/${id}/kontak/baru`, typed)).status).toBe(303)
    const ending = (await read(`/mitra/${id}`)).match(/\/mitra\/[^"]*\/akhiri/g)?.at(-1) ?? ''
    expect(await read(ending)).toContain('value="2027-03-10"')
    expect((await doors.post(ending, { endedOn: '2027-03-09' })).status).toBe(303)
    expect(await read(`/mitra/${id}`)).toContain('sampai 9 Mar 2027')
  })
})

describe('the list of partners [A3]', () => {
  it('finds a partner by part of its name, an alias, a slip of the finger, or its numbers', async () => {
    const token = crypto.randomUUID().slice(0, 8)
    const name = `Perpustakaan Keliling ${token}`
    const { id } = await aPartner(db, officer, { name, aliases: `Pusling ${token}`, nib: '8120001234567' })
    const spelled = [name, `keliling ${token}`, `PUSLING ${token}`, `Perpustakan Keliling ${token}`]
    for (const text of [...spelled, '8120 0012 34567']) {
      expect(await read(`/mitra?cari=${encodeURIComponent(text)}`), text).toContain(`href="/mitra/${id}"`)
    }
    expect(await read(`/mitra?cari=${token}%00`)).toContain(`href="/mitra/${id}"`)
    expect(await read('/mitra?cari=%25%25%25')).toContain('Tidak ada mitra yang cocok')
  })

  it('narrows by kind and area, counts each kind, and takes a senseless question as none', async () => {
    const token = `Sukarelawan${crypto.randomUUID().slice(0, 8)}`
    const media = await aPartner(db, officer, { kind: 'media', name: `Media ${token}` })
    const school = await aPartner(db, officer, {
      kind: 'sekolah',
      name: `Sekolah ${token}`,
      district: 'Tebing Tinggi, Kabupaten Balangan',
    })
    const found = async (query: string) => {
      const page = await read(`/mitra?cari=${token}&${query}`)
      return [media, school].map(({ id }) => page.includes(`href="/mitra/${id}"`))
    }
    expect(await found('')).toEqual([true, true])
    expect(await found('jenis=media')).toEqual([true, false])
    expect(await found('wilayah=63')).toEqual([true, true])
    expect(await found('wilayah=63.11')).toEqual([false, true])
    expect(await found('wilayah=63.07.06')).toEqual([true, false])
    expect(await found('jenis=apa&wilayah=xx&halaman=-3')).toEqual([true, true])
    expect(await read(`/mitra?cari=${token}&jenis=media`)).toMatch(/Sekolah<b>1<\/b>/)
  })

  it('says of each kind, place, agreements in force within reach and flag, and narrows by flag and contribution', async () => {
    const token = `Penolong${crypto.randomUUID().slice(0, 8)}`
    const media = await aPartner(db, officer, { kind: 'media', name: `${token} Pers` })
    const school = await aPartner(db, officer, { kind: 'sekolah', name: `${token} Sekolah` })
    await anActiveAgreement(db, { officer, partnerId: media.id })
    await did(db, officer, addContribution, { id: media.id, kind: 'publicity', areas: 'Barabai' })
    await did(db, officer, setFlag, { id: school.id, flag: 'yellow', reason: 'Izin belum diperbarui' })
    const found = async (query: string) => {
      const page = await read(`/mitra?cari=${token}&${query}`)
      return [media, school].map(({ id }) => page.includes(`href="/mitra/${id}"`))
    }
    expect(await found('bantuan=publicity')).toEqual([true, false])
    expect(await found('tanda=yellow')).toEqual([false, true])
    expect(await found('tanda=none')).toEqual([true, false])
    const page = await read(`/mitra?cari=${token}`)
    for (const word of ['1 berlaku', 'Kuning</span>', 'Kuning (1)', 'Belum diperiksa (1)', 'Publikasi (1)']) {
      expect(page).toContain(word)
    }
    const elsewhere = await (await browserOf(db, await anActor(db))).get(`/mitra?cari=${token}`)
    expect(await elsewhere.text()).not.toContain('1 berlaku')
  })

  it('goes on page by page', async () => {
    const token = `Halaman${crypto.randomUUID().slice(0, 8)}`
    for (let count = 0; count < 27; count++) {
      await aPartner(db, officer, { name: `${token} ${String(count).padStart(2, '0')}` })
    }
    const second = await read(`/mitra?cari=${token}&halaman=2`)
    expect(second).toContain('26 sampai 27 dari 27')
    expect(second.match(new RegExp(`>${token} \\d\\d<`, 'g'))).toHaveLength(2)
  })
})
