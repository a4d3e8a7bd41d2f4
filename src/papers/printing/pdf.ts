import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { paperFonts } from './fonts.ts'

interface Printed {
  /** How a paper looks; reads `sys.inputs.paper`. */
  template: string
  /** What it says. */
  paper: object
  /** Printed into the file as the moment of its making, so that the same paper gives the same bytes. */
  at: Date
  /** `a-3a` where the template attaches files; a PDF/A-2 may carry none. */
  standard?: 'a-2a' | 'a-3a'
}

/** A tagged PDF/A-2a unless said. About ten milliseconds a paper, so it needs no thread of its own. Throws on a fault of the template. */
export function pdfOf({ template, paper, at, standard = 'a-2a' }: Printed): Buffer {
  const compiler = theCompiler()
  const inputs = { paper: JSON.stringify(paper) }
  const options = { pdfStandard: standard as never, creationTimestamp: Math.floor(at.getTime() / 1000) }
  const pdf = compiler.pdf({ mainFileContent: template, inputs }, options)
  compiler.evictCache(10)
  return pdf
}

let compiler: NodeCompiler | undefined

/** Made with the first paper: whoever never prints never waits for the fonts. */
function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] })
  return compiler
}
