import { Hono } from 'hono'
import { to } from '#addresses'
import type { App } from '#kernel'
import { firstAdministratorPage, makeFirstAdministrator } from './first-administrator.tsx'
import { asStranger } from './gate.tsx'
import { invitationPage, takeInvitation } from './invitation.tsx'
import { secondStep, secondStepPage } from './second-step.tsx'
import { signIn, signInPage } from './sign-in.tsx'
import { signInAs } from './sign-in-as.ts'

/** The addresses of people who have not signed in. */
export const publicRoutes = new Hono<App>()

publicRoutes.use(`${to.signIn}/*`, asStranger)
publicRoutes.get(to.signIn, signInPage)
publicRoutes.post(to.signIn, signIn)
publicRoutes.post(to.signInAs, signInAs)
publicRoutes.get(to.secondStep, secondStepPage)
publicRoutes.post(to.secondStep, secondStep)

publicRoutes.use(to.invitation(':token'), asStranger)
publicRoutes.get(to.invitation(':token'), invitationPage)
publicRoutes.post(to.invitation(':token'), takeInvitation)

publicRoutes.use(to.firstAdministrator, asStranger)
publicRoutes.get(to.firstAdministrator, firstAdministratorPage)
publicRoutes.post(to.firstAdministrator, makeFirstAdministrator)
