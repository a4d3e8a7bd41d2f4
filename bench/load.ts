import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/** What to ask: the same address over and over, on so many connections at once, for so many seconds. */
export interface Load {
  url: string
  cookie: string
  connections: number
  seconds: number
  /** At least so many answers, however long they take. */
  least: number
}

export interface Answered {
  /** Milliseconds of each answer, the shortest first. */
  times: number[]
  seconds: number
  bytes: number
}

/** Runs in a thread of its own, so that asking takes no time from answering. */
async function run({ url, cookie, connections, seconds, least }: Load): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let bytes = 0
  const begun = performance.now()
  const elapsed = () => (performance.now() - begun) / 1000
  async function one(): Promise<void> {
    while (elapsed() < seconds || times.length < least) {
      const sent = performance.now()
      bytes = await ask(url, cookie, agent)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const took = elapsed()
  agent.destroy()
  return { times: times.sort((a, b) => a - b), seconds: took, bytes }
}

function ask(url: string, cookie: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'gzip, br' }
    const sent = request(url, { agent, headers }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.on('error', reject)
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url} answers ${response.statusCode}`)),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

run(workerData as Load).then((answered) => parentPort?.postMessage(answered))
