import type { Child } from './runtime.ts'

type Value = string | number | bigint | boolean | null | undefined

/** HTML attributes as HTML spells them; `class` and `for`, not className and htmlFor. */
export interface Attributes {
  children?: Child
  [name: string]: Value | Child
}
