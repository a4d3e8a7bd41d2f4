import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A desk with LibreOffice: opens a Word file, changes words in it, and saves it as Word and as PDF. */
export interface Desk {
  edit(word: Buffer, ...changes: [from: string, to: string][]): { word: Buffer; pdf: Buffer }
  leave(): void
}

const minute = 60_000

export function aDesk(soffice: string): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'bekal-meja-'))
  const place = (name: string) => join(folder, name)

  function convert(name: string, to: string): void {
    const profile = `-env:UserInstallation=file://${place('profil')}`
    const words = ['--headless', '--norestore', profile, '--convert-to', to, '--outdir', folder, place(name)]
    execFileSync(soffice, words, { stdio: 'ignore', timeout: 2 * minute })
  }

  return {
    edit(word, ...changes) {
      writeFileSync(place('naskah.docx'), word)
      convert('naskah.docx', 'fodt')
      let text = readFileSync(place('naskah.fodt'), 'utf8')
      for (const [from, to] of changes) {
        if (!text.includes(from)) throw new Error(`LibreOffice does not read "${from}"`)
        text = text.replace(from, to)
      }
      writeFileSync(place('naskah.fodt'), text)
      convert('naskah.fodt', 'docx')
      convert('naskah.docx', 'pdf')
      return { word: readFileSync(place('naskah.docx')), pdf: readFileSync(place('naskah.pdf')) }
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}
