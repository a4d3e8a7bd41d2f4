import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, page } from '#kernel'
import { help } from '../help.tsx'
import { PermissionsPage } from './permissions.page.tsx'

export const permissionRoutes = new Hono<App>()

permissionRoutes.get(
  to.permissions,
  page('permission.read', (c) =>
    c.render(<PermissionsPage />, { title: 'Hak akses', help: help.permissions }),
  ),
)
