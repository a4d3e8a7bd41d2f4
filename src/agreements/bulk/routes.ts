import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, page, submit } from '#kernel'
import { listAddress } from '../list-address.ts'
import { bulkAgain, bulkPage } from './pages.tsx'
import { sentences } from './preview.page.tsx'
import { reviseTogether } from './revise-together.ts'

export const bulkRoutes = new Hono<App>()

bulkRoutes.get(to.bulkAgreements, page('agreement.revise', bulkPage))
bulkRoutes.post(
  to.bulkAgreements,
  submit(reviseTogether, {
    again: bulkAgain,
    sentences,
    next: ({ batch }) => listAddress({ bersama: batch }),
  }),
)
