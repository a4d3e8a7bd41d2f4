import loadHighs from 'highs'
import { inOrder, type Problem, type Solution } from './model.ts'
import { writeModel } from './write-model.ts'

// the package is a module, but its types speak of CommonJS
const load = loadHighs as unknown as typeof loadHighs.default

/** The best allocation there is, proven; errors when the solver does not come to an end. Takes a processor while it runs. */
export async function solve(problem: Problem): Promise<Solution> {
  const pairs = inOrder(problem.pairs)
  if (pairs.length === 0) return { placed: [], points: 0, gap: 0 }
  const highs = await load()
  const { Status, Columns } = highs.solve(writeModel(problem, pairs), {
    output_flag: false,
    random_seed: 0,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5, // points are whole: what is less than one apart is the same
  })
  if (Status !== 'Optimal') throw new Error(`the solver ended with ${Status}`)
  const placed = pairs.filter((_, at) => (Columns[`x${at}`]?.Primal ?? 0) > 0.5)
  return { placed, points: placed.reduce((sum, { points }) => sum + points, 0), gap: 0 }
}
