import { unitKindNames } from '#accounts'
import type { Words } from '#kernel'
import { addressees, directiveKinds } from './kinds.ts'
import { objects } from './objects.ts'

export const answerNames = { waiting: 'Menunggu', accepted: 'Diterima', returned: 'Dikembalikan' } as const

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'directive.issued': 'mencatat arahan',
    'directive.revised': 'mengubah arahan',
    'directive.answered': 'menjawab bahwa arahan tidak berlaku',
    'directive.answer-decided': 'memutuskan jawaban unit',
  },
  fields: {
    kind: 'Jenis arahan',
    number: 'Nomor',
    title: 'Perihal',
    issuedOn: 'Tanggal',
    dueOn: 'Tenggat',
    asks: 'Yang diminta',
    objects: 'Objek',
    addressed: 'Untuk',
    kinds: 'Jenis satuan kerja',
    units: 'Satuan kerja',
    paper: 'Berkas',
    sha256: 'Sidik jari berkas',
    directive: 'Arahan',
    unit: 'Satuan kerja',
    answer: 'Keputusan',
  },
  values: { kind: directiveKinds, objects, addressed: addressees, kinds: unitKindNames, answer: answerNames },
}
