import { to } from '#addresses'
import type { Markup } from '#kernel'
import type { MailLine } from '../tables.ts'

export interface Letter {
  subject: string
  text: string
  html: string
}

/** A letter as it is sent: plain text, and the same in simple HTML for programs that show it. */
export function letterOf(subject: string, name: string, lines: readonly MailLine[], origin: string): Letter {
  return { subject, text: textOf(name, lines, origin), html: htmlOf(subject, name, lines, origin) }
}

const opening = (name: string) => `Yth. ${name},`
const lead = 'Hal berikut menunggu Anda di Bekal:'
const closing =
  'Surel ini dikirim program, jadi tidak perlu dibalas. Pilih surel mana yang Anda terima di halaman Akun:'

function textOf(name: string, lines: readonly MailLine[], origin: string): string {
  const things = lines.map(
    ({ what, title, says, href }, at) => `${at + 1}. ${what}: ${title}\n   ${says}\n   ${origin}${href}`,
  )
  const all = `Semua pengingat: ${origin}${to.notices}`
  return [opening(name), lead, ...things, all, `${closing} ${origin}${to.accountMail}`].join('\n\n')
}

function htmlOf(subject: string, name: string, lines: readonly MailLine[], origin: string): string {
  const page = (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <title>{subject}</title>
      </head>
      <body>
        <LetterBody name={name} lines={lines} origin={origin} />
      </body>
    </html>
  )
  return `<!doctype html>${page.html}`
}

/** Also shown in the outbox, so that what one sees there is what is sent. */
export function LetterBody({
  name,
  lines,
  origin,
}: {
  name: string
  lines: readonly MailLine[]
  origin: string
}): Markup {
  return (
    <>
      <p>{opening(name)}</p>
      <p>{lead}</p>
      <ol>
        {lines.map(({ what, title, says, href }) => (
          <li>
            <p>
              {what}: <a href={`${origin}${href}`}>{title}</a>
              <br />
              {says}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={`${origin}${to.notices}`}>Semua pengingat</a>
      </p>
      <p>
        {closing} <a href={`${origin}${to.accountMail}`}>{`${origin}${to.accountMail}`}</a>
      </p>
    </>
  )
}
