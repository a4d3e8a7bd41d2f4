interface AskProps {
  /** The address that answers with a piece of a page, or with nothing. */
  of: string
  /** The fields of the form that are sent along. */
  fields: string
}

/**
 * A place in a form that shows what an address says of what was typed so far:
 * `<AskWhileTyping of={to.partnersAlike} fields="name nib" />`. Without script it stays empty, and sending the form asks.
 */
export function AskWhileTyping({ of, fields }: AskProps) {
  return <div class="asked" data-ask={of} data-fields={fields} aria-live="polite" />
}
