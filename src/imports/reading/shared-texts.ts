import type { Archive } from './archive.ts'
import { hearAll } from './markup.ts'
import { most, Unreadable } from './table.ts'

/** The texts that cells refer to by number; read once, when they are first asked for. */
export function sharedTexts(archive: Archive): () => Promise<string[]> {
  let reading: Promise<string[]> | undefined
  return () => {
    reading ??= read(archive)
    return reading
  }
}

/** What a text takes beside its letters, counted in letters. */
const perText = 20

async function read(archive: Archive): Promise<string[]> {
  const texts: string[] = []
  let letters = 0
  let text = ''
  let inText = false
  let inPhonetic = false
  await hearAll(archive.text('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inPhonetic = true
    },
    text(piece) {
      if (inText && !inPhonetic && text.length < most.letters) text += piece
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'si') {
        texts.push(text)
        letters += text.length + perText
        if (letters > most.sharedLetters) throw new Unreadable('too-large')
      }
    },
  })
  return texts
}
