import { Readable } from 'node:stream'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { files } from './given-acts.ts'

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A Word template of these lines, and of a table with the loop of promises where one is asked for. */
export async function aTemplateFile(lines: readonly string[], row?: readonly string[]): Promise<File> {
  const table = row && [
    new Table({
      rows: [
        new TableRow({
          children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
      ],
    }),
  ]
  const children = [...lines.map((line) => new Paragraph(line)), ...(table ?? [])]
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return new File([new Uint8Array(bytes)], 'templat.docx', { type: docx })
}

/** The same, already stored, as an act receives it. */
export async function aTemplateUpload(lines: readonly string[], row?: readonly string[]) {
  const file = await aTemplateFile(lines, row)
  return files.store(Readable.from([Buffer.from(await file.arrayBuffer())]), file.name)
}
