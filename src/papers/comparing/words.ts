/** A run of words that both texts have, or only the old or only the new one. */
export interface Run {
  is: 'same' | 'gone' | 'new'
  text: string
}

/** Beyond so many words on both sides between common ends, a stretch counts as written anew. */
const most = 1_500

/** What changed from one text to the other, word by word: the longest common order of words stays. */
export function compareWords(before: string, after: string): Run[] {
  return runs(compare(before.split(/(?<=\s)/), after.split(/(?<=\s)/)))
}

type Step = Run

function compare(before: string[], after: string[]): Step[] {
  let [from, endBefore, endAfter] = [0, before.length, after.length]
  while (from < endBefore && from < endAfter && same(before[from], after[from])) from += 1
  while (endBefore > from && endAfter > from && same(before[endBefore - 1], after[endAfter - 1])) {
    endBefore -= 1
    endAfter -= 1
  }
  return [
    ...after.slice(0, from).map(step('same')),
    ...middle(before.slice(from, endBefore), after.slice(from, endAfter)),
    ...after.slice(endAfter).map(step('same')),
  ]
}

function middle(before: string[], after: string[]): Step[] {
  if (before.length > most || after.length > most)
    return [...before.map(step('gone')), ...after.map(step('new'))]
  const lengths = table(before, after)
  const steps: Step[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && same(before[i], after[j])) {
      steps.push(step('same')(after[j] as string))
      i += 1
      j += 1
    } else if (j >= after.length || (i < before.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      steps.push(step('gone')(before[i] as string))
      i += 1
    } else {
      steps.push(step('new')(after[j] as string))
      j += 1
    }
  }
  return steps
}

/** For each pair of places, how many words in order the rests have in common. */
function table(before: string[], after: string[]): Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (lengths[i] as Uint16Array)[j] = same(before[i], after[j])
        ? at(lengths, i + 1, j + 1) + 1
        : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
  return lengths
}

const at = (lengths: Uint16Array[], i: number, j: number) => lengths[i]?.[j] ?? 0
const same = (one: string | undefined, other: string | undefined) => one?.trim() === other?.trim()
const step =
  (is: Run['is']) =>
  (text: string): Step => ({ is, text })

/** Neighbours of one kind become one run. */
function runs(steps: Step[]): Run[] {
  const joined: Run[] = []
  for (const { is, text } of steps) {
    const last = joined.at(-1)
    if (last?.is === is) last.text += text
    else joined.push({ is, text })
  }
  return joined
}
