/** Text of several lines as somebody typed it, line breaks kept: `<AsTyped>{meeting.notes}</AsTyped>`. */
export function AsTyped({ children }: { children: string }) {
  return <p class="as-typed">{children}</p>
}
