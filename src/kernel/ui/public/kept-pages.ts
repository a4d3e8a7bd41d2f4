/** Where the pages stand that open without network. */
export const keptPages = 'bekal-tanpa-jaringan'
