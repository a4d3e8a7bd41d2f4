interface MailError {
  code?: string
  responseCode?: number
  message?: string
}

/** What went wrong with one try. */
export interface Failure {
  /** For the administrator: what it means, then what the server said. */
  reason: string
  /** Trying again is no use: the server knows no such address, or takes no such letter. */
  final: boolean
  /** The server itself cannot be reached or will not let us in, so other letters need not be tried now. */
  server: boolean
}

const most = 300

export function failureOf(error: unknown): Failure {
  const { code = '', responseCode = 0, message = String(error) } = error as MailError
  const refused = ['EENVELOPE', 'EMESSAGE'].includes(code)
  const final = refused && responseCode >= 500
  const said = message.replace(/\s+/g, ' ').slice(0, most)
  return { reason: `${meaning(code, refused, final)} (${said})`, final, server: !refused }
}

function meaning(code: string, refused: boolean, final: boolean): string {
  if (final) return 'Server surel menolak alamat atau surat ini.'
  if (refused) return 'Server surel belum mau menerima surat ini.'
  if (code === 'EAUTH') return 'Server surel menolak nama atau sandi di SMTP_URL.'
  return 'Server surel tidak dapat dihubungi.'
}
