/** What a person does for the partner in the cooperation. */
export const contactRoles = {
  responsible: 'Penanggung jawab',
  signatory: 'Penanda tangan',
  field: 'Pelaksana lapangan',
  relations: 'Humas atau CSR',
  finance: 'Keuangan',
  instructor: 'Instruktur atau narasumber',
} as const
export type ContactRole = keyof typeof contactRoles
export const contactRoleCodes = Object.keys(contactRoles) as [ContactRole, ...ContactRole[]]
