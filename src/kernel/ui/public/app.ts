import { askWhileTyping } from './asking.ts'
import { listenForKeys } from './keys.ts'
import { guardLeaving } from './leaving.ts'
import { showCurrentPage, showErrors } from './showing.ts'
import { guardSigningOut } from './signing-out.ts'
import { submitOnce } from './submitting.ts'

guardSigningOut()
submitOnce()
guardLeaving()
showErrors()
showCurrentPage()
askWhileTyping()
listenForKeys()
