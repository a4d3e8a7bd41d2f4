export { type IssuerChoice, issuerOn, issuersFor } from './issuers/queries.ts'
export { registerIssuer } from './issuers/register.ts'
export { signingKeyOf } from './keys/signing-key.ts'
export {
  type CredentialFacts,
  type CredentialLevel,
  type IssuerOn,
  levelNames,
  type SigningKey,
} from './making/facts.ts'
export { type Credential, makeCredential } from './making/make.ts'
export { checkAddress } from './making/open-badge.ts'
export { type Finding, neutralFindings } from './neutral/findings.ts'
export { namesOfUnits } from './neutral/names.ts'
export { words } from './words.ts'
