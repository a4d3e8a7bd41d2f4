import Docxtemplater from 'docxtemplater'
import { wrongTags } from './check-tags.ts'
import { openTemplate } from './open-template.ts'
import type { TagData } from './tag-data.ts'

export interface TemplateJob {
  bytes: Uint8Array
  data: TagData
}

/** The Word file that a template makes, or why it makes none, as sentences. */
export type Made = { bytes: Uint8Array } | { wrong: string[] }

/** Puts data into a template. Tags are names and nothing else: no expression is ever read from a template. */
export function workTemplate({ bytes, data }: TemplateJob): Made {
  const opened = openTemplate(bytes)
  if (typeof opened === 'string') return { wrong: [opened] }
  const wrong = wrongTags(opened.paragraphs)
  if (wrong.length > 0) return { wrong }
  try {
    const document = new Docxtemplater(opened.zip, {
      paragraphLoop: true,
      linebreaks: true,
      parser: (tag) => ({
        get: (scope) => (Object.hasOwn(scope, tag.trim()) ? scope[tag.trim()] : undefined),
      }),
      nullGetter: () => '',
    })
    document.render(data)
    return { bytes: document.toBuffer({ compression: 'DEFLATE' }) }
  } catch {
    return {
      wrong: [
        'Susunan tag pada templat ini tidak dapat dibaca. Periksa apakah setiap pengulangan dibuka dan ditutup pada baris atau tabel yang sama.',
      ],
    }
  }
}
