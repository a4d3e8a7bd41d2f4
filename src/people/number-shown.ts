/** The number with its register, said once: many numbers begin with it. */
export function numberShown(code: string | null, number: string): string {
  if (!code || code === 'klien' || number.toUpperCase().startsWith(code.toUpperCase())) return number
  return `${code} ${number}`
}
