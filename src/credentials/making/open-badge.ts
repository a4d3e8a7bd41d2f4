import { to } from '#addresses'
import { badgesContext, credentialsContext } from './contexts.ts'
import { type CredentialFacts, type IssuerOn, levelNames } from './facts.ts'

/** The address that names an issuer, in credentials and in its published keys. */
export const issuerAddress = ({ id, origin }: Pick<IssuerOn, 'id' | 'origin'>): string =>
  origin + to.issuerKeys(id)

/** Where a certificate is checked: its name in the credential, and what the QR opens. */
export const checkAddress = (origin: string, code: string): string => origin + to.check(code)

/** The facts in the words of Open Badges 3.0, not yet signed. */
export function openBadge(facts: CredentialFacts, issuer: IssuerOn): Record<string, unknown> {
  const id = checkAddress(issuer.origin, facts.code)
  return {
    '@context': [credentialsContext, badgesContext],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: facts.title,
    issuer: { id: issuerAddress(issuer), type: ['Profile'], name: issuer.name },
    validFrom: `${facts.issuedOn}T00:00:00+07:00`,
    ...(facts.validUntil && { validUntil: `${facts.validUntil}T23:59:59+07:00` }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: facts.name }],
      achievement: {
        id: `${id}#isi`,
        type: ['Achievement'],
        achievementType: 'Certificate',
        humanCode: facts.number,
        name: facts.title,
        description: levelNames[facts.level],
        criteria: { narrative: narrative(facts) },
        inLanguage: 'id',
      },
    },
  }
}

function narrative({ level, hours, units }: CredentialFacts): string {
  const said = [
    `${levelNames[level]}.`,
    hours !== null && `${hours} jam pelajaran.`,
    units.length > 0 && `Unit kompetensi: ${units.map(({ code, title }) => `${code} ${title}`).join('; ')}.`,
  ]
  return said.filter(Boolean).join(' ')
}
