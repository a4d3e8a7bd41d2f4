import { z } from 'zod'
import type { FormState } from '#kernel'
import { TextField } from '#ui'

/** Typed twice, since nobody sees it. */
export const newPassword = z.object({
  password: z.string('Isi kata sandi baru'),
  again: z.string('Ketik kata sandi sekali lagi'),
})

export function NewPasswordFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="password"
        label="Kata sandi baru"
        type="password"
        autocomplete="new-password"
        hint="Paling sedikit 12 huruf. Beberapa kata yang tidak berhubungan lebih kuat dan lebih mudah diingat."
      />
      <TextField
        form={form}
        name="again"
        label="Ulangi kata sandi baru"
        type="password"
        autocomplete="new-password"
      />
    </>
  )
}
