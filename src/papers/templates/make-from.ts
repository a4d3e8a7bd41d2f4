import { inThread } from '../reading/in-thread.ts'
import type { Made, TemplateJob } from './work-template.ts'

/** The Word file that a template makes of some data, in a thread of its own with bounded memory and time. */
export function makeFrom(job: TemplateJob): Promise<Made> {
  const late: Made = {
    wrong: ['Templat ini terlalu berat untuk diolah. Sederhanakan isinya, lalu unggah lagi.'],
  }
  return inThread<Made>(new URL(`./template-thread.${ending}`, import.meta.url), job, late)
}

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
