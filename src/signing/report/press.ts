import { type Day, longDay, weekday } from '#kernel'
import type { SigningEvent } from '../tables.ts'
import type { Closing } from './closing.ts'

/** The draft of a press note, from what the event itself holds and nothing else. Paragraphs are divided by a blank line. */
export function pressNote(event: SigningEvent, closing: Closing, unitName: string): string {
  const { total, signed, postponed, partners, lines, people } = closing
  const day = (each: Day) => `${weekday(each)} (${longDay(each)})`
  const shown = [...new Set(lines.map((line) => line.partners))]
  const officials = people.filter(({ role }) => role === 'official' || role === 'acknowledging')
  const paragraphs = [
    `${placeName(event.place)}, ${longDay(event.heldOn)}. ${unitName} menggelar ${event.title} di ${event.place}, ${day(event.heldOn)}. ${signed === total ? `Sebanyak ${total} naskah kerja sama ditandatangani` : `Dari ${total} naskah kerja sama, ${signed} ditandatangani hari itu`} bersama ${partners} mitra.`,
    officials.length > 0
      ? `Acara dihadiri ${officials.map(({ name, position }) => (position ? `${name} (${position})` : name)).join(', ')}, serta ${closing.attended} undangan.`
      : '',
    `Mitra yang terlibat: ${shown.join('; ')}.`,
    postponed > 0 ? `${postponed} naskah akan ditandatangani kemudian.` : '',
    'Kerja sama ini menjadi bekal bagi warga binaan. Setiap janji dalam naskah dicatat bersama jadwal, penanggung jawab, dan buktinya, sehingga pelaksanaannya dapat diikuti.',
  ]
  return paragraphs.filter(Boolean).join('\n\n')
}

/** 'Aula Lapas Perempuan, Palembang' → 'Palembang'. */
const placeName = (place: string) => place.split(',').at(-1)?.trim().toUpperCase() ?? place
