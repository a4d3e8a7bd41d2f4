import { paperTypes, typeEndings, typesInWords, type Upload, uploadToken } from '../../files.ts'
import type { FormState } from '../../form.ts'
import { number } from '../../money.ts'
import { controlOf, Field, type FieldProps } from './field.tsx'
import { Hidden } from './hidden.tsx'

interface FileFieldProps extends FieldProps {
  /** Most bytes (`services.files.limit`). */
  limit: number
  /** Media types it may have; the schema checks them again by content. */
  types?: readonly string[] | undefined
}

/**
 * A file; the `<Form>` needs `files`: `<FileField form={form} name="scan" label="Pindaian naskah" limit={limit} />`.
 * One that arrived with an earlier try, and was not the fault, need not be chosen again.
 */
export function FileField({ limit, types = paperTypes, ...rest }: FileFieldProps) {
  const size = `${typesInWords(types)}, paling besar ${Math.floor(limit / 1e6)} MB.`
  const field = { ...rest, hint: rest.hint ? `${rest.hint} ${size}` : size }
  const kept = keptOf(field.form, field.name)
  return (
    <Field {...field}>
      {kept && (
        <p class="kept">
          Sudah terunggah: {kept.name}, {fileSize(kept.size)}. Pilih berkas lain hanya untuk menggantinya.
          <Hidden name={`${field.name}@tersimpan`} value={uploadToken(kept)} />
        </p>
      )}
      <input class="input file" type="file" accept={typeEndings(types)} {...controlOf(field)} />
    </Field>
  )
}

function keptOf(form: FormState, name: string): Upload | undefined {
  const value = form.values[name]
  if (form.errors[name] || typeof value !== 'object' || value === null || !('sha256' in value))
    return undefined
  const upload = value as Upload
  return upload.tooLarge ? undefined : upload
}

/** "1,2 MB" or "340 KB", from bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1000)))} KB`
  const tenths = Math.round(bytes / 100_000)
  return `${number(Math.floor(tenths / 10))}${tenths % 10 ? `,${tenths % 10}` : ''} MB`
}
