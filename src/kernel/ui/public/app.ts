import { askWhileTyping } from './asking.ts'
import { guardLeaving } from './leaving.ts'
import { showCurrentPage, showErrors } from './showing.ts'
import { submitOnce } from './submitting.ts'

submitOnce()
guardLeaving()
showErrors()
showCurrentPage()
askWhileTyping()
