export { checkSignature } from './checking/check.ts'
export type { SaidFacts, SignatureVerdict } from './checking/verdict.ts'
export { closeIssuer } from './issuers/close.ts'
export { type IssuerChoice, issuerOn, issuersFor } from './issuers/queries.ts'
export { registerIssuer } from './issuers/register.ts'
export { renameIssuer } from './issuers/rename.ts'
export { declareCompromised } from './keys/declare-compromised.ts'
export { rotateKey } from './keys/rotate.ts'
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
export { partnerIssuer } from './partner-slot.tsx'
export { publishedRoutes } from './published/routes.ts'
export { issuerRoutes } from './routes.tsx'
export { words } from './words.ts'
