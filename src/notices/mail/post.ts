import { createTransport } from 'nodemailer'
import type { Letter } from './letter.tsx'

/** Hands a letter to the mail server; throws what the server or the network answers. */
export interface Post {
  send(letter: Letter & { to: string; messageId: string }): Promise<void>
  /** What a Message-ID ends in. */
  domain: string
}

/** Milliseconds for each part of a conversation; a letter is tried again before they add up to its first pause. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 }

/** The mail server that the administrator named. */
export function openPost({ url, from }: { url: string; from: string }): Post {
  const transport = createTransport({ url, ...patience })
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
  return {
    async send(letter) {
      await transport.sendMail({ from, headers, ...letter })
    },
    domain: /@([^>\s]+)/.exec(from)?.[1] ?? 'bekal',
  }
}
