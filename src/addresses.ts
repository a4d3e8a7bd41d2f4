/**
 * Every address of the product. Call with an id for a link, with ':id' for the route:
 * a page can be moved in one place. Imports nothing, so everyone may link to everyone.
 */
export const to = {
  home: '/',
  health: '/sehat',

  signIn: '/masuk',
  signInAs: '/masuk/contoh',
  secondStep: '/masuk/langkah-kedua',
  signOut: '/keluar',
  firstAdministrator: '/mulai',
  invitation: <Token extends string>(token: Token) => `/undangan/${token}` as const,
  switchPost: '/jabatan',
  account: '/akun',
  accountMail: '/akun/surel',
  accountPassword: '/akun/kata-sandi',
  accountSecondFactor: '/akun/langkah-kedua',
  accountRecoveryCodes: '/akun/kode-pemulihan',
  removeSecondFactor: '/akun/langkah-kedua/lepas',
  endOtherSessions: '/akun/sesi-lain/akhiri',
  endSession: <Id extends string>(id: Id) => `/akun/sesi/${id}/akhiri` as const,

  users: '/pengguna',
  newUser: '/pengguna/baru',
  user: <Id extends string>(id: Id) => `/pengguna/${id}` as const,
  userPost: <Id extends string>(id: Id) => `/pengguna/${id}/jabatan` as const,
  endPost: <Id extends string, Post extends string>(id: Id, post: Post) =>
    `/pengguna/${id}/jabatan/${post}/akhiri` as const,
  resetPassword: <Id extends string>(id: Id) => `/pengguna/${id}/atur-ulang` as const,
  closeUser: <Id extends string>(id: Id) => `/pengguna/${id}/tutup` as const,

  units: '/satuan-kerja',
  newUnit: '/satuan-kerja/baru',
  unit: <Id extends string>(id: Id) => `/satuan-kerja/${id}` as const,
  changeUnit: <Id extends string>(id: Id) => `/satuan-kerja/${id}/ubah` as const,

  partners: '/mitra',
  newPartner: '/mitra/baru',
  partner: <Id extends string>(id: Id) => `/mitra/${id}` as const,
  revisePartner: <Id extends string>(id: Id) => `/mitra/${id}/ubah` as const,
  newPartnerContact: <Id extends string>(id: Id) => `/mitra/${id}/kontak/baru` as const,
  endPartnerContact: <Id extends string, Contact extends string>(id: Id, contact: Contact) =>
    `/mitra/${id}/kontak/${contact}/akhiri` as const,
  revisePartnerContact: <Id extends string, Contact extends string>(id: Id, contact: Contact) =>
    `/mitra/${id}/kontak/${contact}` as const,
  partnersAlike: '/mitra/mirip',
  whoCanHelp: '/mitra/siapa-dapat-membantu',
  mergePartner: <Id extends string>(id: Id) => `/mitra/${id}/gabungkan` as const,
  unmergePartner: <Id extends string>(id: Id) => `/mitra/${id}/pisahkan` as const,
  newFormerName: <Id extends string>(id: Id) => `/mitra/${id}/nama-lama/baru` as const,
  removeFormerName: <Id extends string, Name extends string>(id: Id, name: Name) =>
    `/mitra/${id}/nama-lama/${name}/hapus` as const,
  newLegalPaper: <Id extends string>(id: Id) => `/mitra/${id}/dokumen/baru` as const,
  legalPaper: <Id extends string, Paper extends string>(id: Id, paper: Paper) =>
    `/mitra/${id}/dokumen/${paper}` as const,
  legalPaperFile: <Id extends string, Paper extends string>(id: Id, paper: Paper) =>
    `/mitra/${id}/dokumen/${paper}/berkas` as const,
  newPartnerCheck: <Id extends string>(id: Id) => `/mitra/${id}/pemeriksaan/baru` as const,
  partnerCheckFile: <Id extends string, Check extends string>(id: Id, check: Check) =>
    `/mitra/${id}/pemeriksaan/${check}/berkas` as const,
  partnerFlag: <Id extends string>(id: Id) => `/mitra/${id}/tanda` as const,
  clearPartnerFlag: <Id extends string>(id: Id) => `/mitra/${id}/tanda/cabut` as const,
  newContribution: <Id extends string>(id: Id) => `/mitra/${id}/bantuan/baru` as const,
  contribution: <Id extends string, Contribution extends string>(id: Id, contribution: Contribution) =>
    `/mitra/${id}/bantuan/${contribution}` as const,
  removeContribution: <Id extends string, Contribution extends string>(id: Id, contribution: Contribution) =>
    `/mitra/${id}/bantuan/${contribution}/hapus` as const,

  nik: '/warga-binaan/nik',
  newNikList: '/warga-binaan/nik/baru',
  nikList: <Id extends string>(id: Id) => `/warga-binaan/nik/${id}` as const,
  nikListFile: <Id extends string>(id: Id) => `/warga-binaan/nik/${id}/berkas` as const,
  takeNikList: <Id extends string>(id: Id) => `/warga-binaan/nik/${id}/unduh` as const,
  closeNikList: <Id extends string>(id: Id) => `/warga-binaan/nik/${id}/tutup` as const,
  answerNikList: <Id extends string>(id: Id) => `/warga-binaan/nik/${id}/jawaban` as const,
  nikAnswer: <Id extends string, Answer extends string>(id: Id, answer: Answer) =>
    `/warga-binaan/nik/${id}/jawaban/${answer}` as const,
  applyNikAnswer: <Id extends string, Answer extends string>(id: Id, answer: Answer) =>
    `/warga-binaan/nik/${id}/jawaban/${answer}/pakai` as const,
  dropNikAnswer: <Id extends string, Answer extends string>(id: Id, answer: Answer) =>
    `/warga-binaan/nik/${id}/jawaban/${answer}/sisihkan` as const,
  undoNikAnswer: <Id extends string, Answer extends string>(id: Id, answer: Answer) =>
    `/warga-binaan/nik/${id}/jawaban/${answer}/batalkan` as const,
  people: '/warga-binaan',
  newPerson: '/warga-binaan/baru',
  person: <Id extends string>(id: Id) => `/warga-binaan/${id}` as const,
  revisePerson: <Id extends string>(id: Id) => `/warga-binaan/${id}/ubah` as const,
  releasePerson: <Id extends string>(id: Id) => `/warga-binaan/${id}/bebas` as const,
  changeRegister: <Id extends string>(id: Id) => `/warga-binaan/${id}/register` as const,
  mergePerson: <Id extends string>(id: Id) => `/warga-binaan/${id}/gabungkan` as const,
  unmergePerson: <Id extends string>(id: Id) => `/warga-binaan/${id}/pisahkan` as const,
  moves: '/perpindahan',
  newMove: '/perpindahan/baru',
  requestFile: '/perpindahan/minta',
  fileRequest: <Id extends string>(id: Id) => `/perpindahan/permintaan/${id}` as const,
  withdrawFileRequest: <Id extends string>(id: Id) => `/perpindahan/permintaan/${id}/tarik` as const,
  move: <Id extends string>(id: Id) => `/perpindahan/${id}` as const,
  acceptMove: <Id extends string>(id: Id) => `/perpindahan/${id}/terima` as const,
  declineMove: <Id extends string>(id: Id) => `/perpindahan/${id}/tolak` as const,
  withdrawMove: <Id extends string>(id: Id) => `/perpindahan/${id}/tarik` as const,
  openPerson: <Id extends string>(id: Id) => `/warga-binaan/${id}/buka` as const,
  revealPerson: <Id extends string>(id: Id) => `/warga-binaan/${id}/tampilkan` as const,

  imports: <Kind extends string>(kind: Kind) => `/impor/${kind}` as const,
  newImport: <Kind extends string>(kind: Kind) => `/impor/${kind}/baru` as const,
  import: <Kind extends string, Id extends string>(kind: Kind, id: Id) => `/impor/${kind}/${id}` as const,
  mapImport: <Kind extends string, Id extends string>(kind: Kind, id: Id) =>
    `/impor/${kind}/${id}/kolom` as const,
  importRow: <Kind extends string, Id extends string, At extends string>(kind: Kind, id: Id, at: At) =>
    `/impor/${kind}/${id}/baris/${at}` as const,
  importDoubts: <Kind extends string, Id extends string>(kind: Kind, id: Id) =>
    `/impor/${kind}/${id}/keraguan` as const,
  importGone: <Kind extends string, Id extends string>(kind: Kind, id: Id) =>
    `/impor/${kind}/${id}/tidak-ada` as const,
  applyImport: <Kind extends string, Id extends string>(kind: Kind, id: Id) =>
    `/impor/${kind}/${id}/terapkan` as const,
  dropImport: <Kind extends string, Id extends string>(kind: Kind, id: Id) =>
    `/impor/${kind}/${id}/buang` as const,
  undoImport: <Kind extends string, Id extends string>(kind: Kind, id: Id) =>
    `/impor/${kind}/${id}/batalkan` as const,
  personLooks: <Id extends string>(id: Id) => `/warga-binaan/${id}/pembukaan` as const,
  personCopy: <Id extends string>(id: Id) => `/warga-binaan/${id}/salinan` as const,
  madeCopy: <Id extends string, Look extends string>(id: Id, look: Look) =>
    `/warga-binaan/${id}/salinan/${look}` as const,
  madeCopyFile: <Id extends string, Look extends string>(id: Id, look: Look) =>
    `/warga-binaan/${id}/salinan/${look}/berkas` as const,
  madeCopyBook: <Id extends string, Look extends string>(id: Id, look: Look) =>
    `/warga-binaan/${id}/salinan/${look}/lembar` as const,
  newDataRequest: <Id extends string>(id: Id) => `/warga-binaan/${id}/permintaan/baru` as const,
  dataRequest: <Id extends string, Request extends string>(id: Id, request: Request) =>
    `/warga-binaan/${id}/permintaan/${request}` as const,
  grantDataRequest: <Id extends string, Request extends string>(id: Id, request: Request) =>
    `/warga-binaan/${id}/permintaan/${request}/penuhi` as const,
  refuseDataRequest: <Id extends string, Request extends string>(id: Id, request: Request) =>
    `/warga-binaan/${id}/permintaan/${request}/tolak` as const,
  liftDataRequest: <Id extends string, Request extends string>(id: Id, request: Request) =>
    `/warga-binaan/${id}/permintaan/${request}/cabut` as const,
  privacyDesk: '/pembukaan-berkas',
  look: <Id extends string>(id: Id) => `/pembukaan-berkas/${id}` as const,
  clearLook: <Id extends string>(id: Id) => `/pembukaan-berkas/${id}/wajar` as const,
  questionLook: <Id extends string>(id: Id) => `/pembukaan-berkas/${id}/tanya` as const,
  answerLook: <Id extends string>(id: Id) => `/pembukaan-berkas/${id}/jawab` as const,
  closeLook: <Id extends string>(id: Id) => `/pembukaan-berkas/${id}/simpulkan` as const,
  dataRequests: '/permintaan-data',
  retention: '/retensi',
  retentionRun: <Id extends string>(id: Id) => `/retensi/${id}` as const,
  confirmRetention: <Id extends string>(id: Id) => `/retensi/${id}/sahkan` as const,
  withdrawRetention: <Id extends string>(id: Id) => `/retensi/${id}/batalkan` as const,
  keptData: '/data-yang-disimpan',

  unassessedPeople: '/warga-binaan/belum-dinilai',
  packs: '/paket-bekal',
  personPack: <Id extends string>(id: Id) => `/warga-binaan/${id}/bekal` as const,
  beginPack: <Id extends string>(id: Id) => `/warga-binaan/${id}/bekal/siapkan` as const,
  packLines: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/program` as const,
  newPackReference: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/rujukan/baru` as const,
  newPackStep: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/langkah/baru` as const,
  newPackContact: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/kontak/baru` as const,
  removePackPart: <Id extends string, Pack extends string, Part extends string>(
    id: Id,
    pack: Pack,
    part: Part,
  ) => `/warga-binaan/${id}/bekal/${pack}/bagian/${part}/keluarkan` as const,
  sendPack: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/kirim` as const,
  checkPack: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/periksa` as const,
  returnPack: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/kembalikan` as const,
  givePack: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/serahkan` as const,
  dropPack: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/batalkan` as const,
  packPaper: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/portofolio.pdf` as const,
  ownSheet: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/lembar-pribadi.pdf` as const,
  packReceipt: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/tanda-terima` as const,
  packReceiptSheet: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/tanda-terima.pdf` as const,
  renewWallet: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/dompet/baru` as const,
  withdrawWallet: <Id extends string, Pack extends string>(id: Id, pack: Pack) =>
    `/warga-binaan/${id}/bekal/${pack}/dompet/cabut` as const,
  namedContacts: '/kontak-mitra',
  nameContact: <Id extends string>(id: Id) => `/kontak-mitra/${id}/setuju` as const,
  withdrawNaming: <Id extends string>(id: Id) => `/kontak-mitra/${id}/cabut` as const,
  /** What a holder shows to strangers: nothing in it says where it comes from. */
  wallet: <Token extends string>(token: Token) => `/d/${token}` as const,
  openedWallet: <Token extends string, Pass extends string>(token: Token, pass: Pass) =>
    `/d/${token}/${pass}` as const,
  walletPaper: <Token extends string, Pass extends string>(token: Token, pass: Pass) =>
    `/d/${token}/${pass}/portofolio.pdf` as const,
  walletCertificate: <Token extends string, Pass extends string, Code extends string>(
    token: Token,
    pass: Pass,
    code: Code,
  ) => `/d/${token}/${pass}/sertifikat/${code}` as const,
  personNeeds: <Id extends string>(id: Id) => `/warga-binaan/${id}/kebutuhan` as const,
  assessPerson: <Id extends string>(id: Id) => `/warga-binaan/${id}/kebutuhan/nilai` as const,
  correctAssessment: <Id extends string, Assessment extends string>(id: Id, assessment: Assessment) =>
    `/warga-binaan/${id}/kebutuhan/${assessment}/betulkan` as const,
  voidAssessment: <Id extends string, Assessment extends string>(id: Id, assessment: Assessment) =>
    `/warga-binaan/${id}/kebutuhan/${assessment}/batalkan` as const,
  personConsents: <Id extends string>(id: Id) => `/warga-binaan/${id}/persetujuan` as const,
  recordConsent: <Id extends string>(id: Id) => `/warga-binaan/${id}/persetujuan/catat` as const,
  consentSheet: <Id extends string>(id: Id) => `/warga-binaan/${id}/persetujuan/lembar` as const,
  withdrawConsent: <Id extends string, Consent extends string>(id: Id, consent: Consent) =>
    `/warga-binaan/${id}/persetujuan/${consent}/cabut` as const,
  consentScan: <Id extends string, Consent extends string>(id: Id, consent: Consent) =>
    `/warga-binaan/${id}/persetujuan/${consent}/berkas` as const,
  consentingPeople: <Id extends string>(id: Id) => `/mitra/${id}/warga-binaan-setuju` as const,

  manyMeans: '/warga-binaan/kemampuan',
  personMeans: <Id extends string>(id: Id) => `/warga-binaan/${id}/kemampuan` as const,

  questions: '/sasaran',
  askQuestion: '/sasaran/tanya',
  askedPeople: '/sasaran/tanya/orang',
  newQuestion: '/sasaran/simpan',
  question: <Id extends string>(id: Id) => `/sasaran/${id}` as const,
  reviseQuestion: <Id extends string>(id: Id) => `/sasaran/${id}/ubah` as const,
  runQuestion: <Id extends string>(id: Id) => `/sasaran/${id}/jalankan` as const,
  removeQuestion: <Id extends string>(id: Id) => `/sasaran/${id}/hapus` as const,
  questionPeople: <Id extends string>(id: Id) => `/sasaran/${id}/orang` as const,
  lookAtAnswer: <Id extends string>(id: Id) => `/sasaran/${id}/buka-nama` as const,
  newSelection: <Id extends string>(id: Id) => `/sasaran/${id}/pilih` as const,
  newAnswerCopy: <Id extends string>(id: Id) => `/sasaran/${id}/salinan` as const,
  answerCopy: <Id extends string, Copy extends string>(id: Id, copy: Copy) =>
    `/sasaran/${id}/salinan/${copy}` as const,
  answerCopyFile: <Id extends string, Copy extends string>(id: Id, copy: Copy) =>
    `/sasaran/${id}/salinan/${copy}/berkas` as const,
  selection: <Id extends string>(id: Id) => `/sasaran/terpilih/${id}` as const,
  moveInSelection: <Id extends string, Person extends string>(id: Id, person: Person) =>
    `/sasaran/terpilih/${id}/${person}` as const,

  zones: '/zona',
  newZone: '/zona/baru',
  zone: <Id extends string>(id: Id) => `/zona/${id}` as const,
  reviseZone: <Id extends string>(id: Id) => `/zona/${id}/ubah` as const,
  removeZone: <Id extends string>(id: Id) => `/zona/${id}/hapus` as const,

  directives: '/arahan',
  newDirective: '/arahan/baru',
  directive: <Id extends string>(id: Id) => `/arahan/${id}` as const,
  reviseDirective: <Id extends string>(id: Id) => `/arahan/${id}/ubah` as const,
  directiveFile: <Id extends string>(id: Id) => `/arahan/${id}/berkas` as const,
  answerDirective: <Id extends string>(id: Id) => `/arahan/${id}/tidak-berlaku` as const,
  decideAnswer: <Id extends string, Unit extends string>(id: Id, unit: Unit) =>
    `/arahan/${id}/tidak-berlaku/${unit}` as const,

  agreements: '/kerja-sama',
  newAgreement: '/kerja-sama/baru',
  bulkAgreements: '/kerja-sama/ubah-sekaligus',
  filters: '/kerja-sama/saringan',
  newFilter: '/kerja-sama/saringan/baru',
  filter: <Id extends string>(id: Id) => `/kerja-sama/saringan/${id}` as const,
  removeFilter: <Id extends string>(id: Id) => `/kerja-sama/saringan/${id}/hapus` as const,
  agreement: <Id extends string>(id: Id) => `/kerja-sama/${id}` as const,
  reviseAgreement: <Id extends string>(id: Id) => `/kerja-sama/${id}/ubah` as const,
  agreementTerm: <Id extends string>(id: Id) => `/kerja-sama/${id}/masa-berlaku` as const,
  agreementOwners: <Id extends string>(id: Id) => `/kerja-sama/${id}/penanggung-jawab` as const,
  advanceAgreement: <Id extends string>(id: Id) => `/kerja-sama/${id}/tahap` as const,
  dropAgreement: <Id extends string>(id: Id) => `/kerja-sama/${id}/hentikan` as const,
  decideEnding: <Id extends string>(id: Id) => `/kerja-sama/${id}/putusan` as const,
  suspendAgreement: <Id extends string>(id: Id) => `/kerja-sama/${id}/bekukan` as const,
  resumeAgreement: <Id extends string>(id: Id) => `/kerja-sama/${id}/lanjutkan` as const,
  endAgreementEarly: <Id extends string>(id: Id) => `/kerja-sama/${id}/akhiri` as const,
  withdrawEarlyEnd: <Id extends string>(id: Id) => `/kerja-sama/${id}/akhiri/cabut` as const,
  agreementTree: <Id extends string>(id: Id) => `/kerja-sama/${id}/pohon` as const,
  agreementDuties: <Id extends string>(id: Id) => `/kerja-sama/${id}/kewajiban` as const,
  evaluation: <Id extends string>(id: Id) => `/kerja-sama/${id}/evaluasi` as const,
  writeEvaluation: <Id extends string>(id: Id) => `/kerja-sama/${id}/evaluasi/tulis` as const,
  returnEvaluation: <Id extends string>(id: Id) => `/kerja-sama/${id}/evaluasi/kembalikan` as const,
  confirmEvaluation: <Id extends string>(id: Id) => `/kerja-sama/${id}/evaluasi/sahkan` as const,
  renewAgreement: <Id extends string>(id: Id) => `/kerja-sama/${id}/perpanjang` as const,
  answerImprovement: <Id extends string, Point extends string>(id: Id, point: Point) =>
    `/kerja-sama/${id}/perbaikan/${point}` as const,
  partnersOldAndNew: '/kerja-sama/mitra',
  activateAgreement: <Id extends string>(id: Id) => `/kerja-sama/${id}/berlakukan` as const,
  approvals: '/persetujuan',
  submitApproval: <Id extends string>(id: Id) => `/kerja-sama/${id}/persetujuan/ajukan` as const,
  initialApproval: <Id extends string>(id: Id) => `/kerja-sama/${id}/persetujuan/paraf` as const,
  sendBackApproval: <Id extends string>(id: Id) => `/kerja-sama/${id}/persetujuan/kembalikan` as const,
  withdrawApproval: <Id extends string>(id: Id) => `/kerja-sama/${id}/persetujuan/tarik` as const,
  approvalSheet: <Id extends string>(id: Id) => `/kerja-sama/${id}/persetujuan/lembar` as const,
  newParty: <Id extends string>(id: Id) => `/kerja-sama/${id}/pihak/baru` as const,
  party: <Id extends string, Party extends string>(id: Id, party: Party) =>
    `/kerja-sama/${id}/pihak/${party}` as const,
  removeParty: <Id extends string, Party extends string>(id: Id, party: Party) =>
    `/kerja-sama/${id}/pihak/${party}/hapus` as const,
  signParty: <Id extends string, Party extends string>(id: Id, party: Party) =>
    `/kerja-sama/${id}/pihak/${party}/tanda-tangan` as const,
  newPaper: <Id extends string>(id: Id) => `/kerja-sama/${id}/berkas/baru` as const,
  paper: <Id extends string, Paper extends string>(id: Id, paper: Paper) =>
    `/kerja-sama/${id}/berkas/${paper}` as const,
  addenda: <Id extends string>(id: Id) => `/kerja-sama/${id}/adendum` as const,
  newAddendum: <Id extends string>(id: Id) => `/kerja-sama/${id}/adendum/baru` as const,
  addendumCopy: <Id extends string>(id: Id) => `/kerja-sama/${id}/perubahan` as const,
  amendMain: <Id extends string>(id: Id) => `/kerja-sama/${id}/perubahan/pokok` as const,
  amendDuties: <Id extends string, Party extends string>(id: Id, party: Party) =>
    `/kerja-sama/${id}/perubahan/pihak/${party}` as const,
  amendItem: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/perubahan/kegiatan/${item}` as const,
  stopItem: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/perubahan/kegiatan/${item}/hentikan` as const,
  amendArticle: <Id extends string, Article extends string>(id: Id, article: Article) =>
    `/kerja-sama/${id}/perubahan/pasal/${article}` as const,
  undoChange: <Id extends string>(id: Id) => `/kerja-sama/${id}/perubahan/urungkan` as const,
  renewCopy: <Id extends string>(id: Id) => `/kerja-sama/${id}/perubahan/perbarui` as const,
  mergeAddendum: <Id extends string>(id: Id) => `/kerja-sama/${id}/perubahan/gabungkan` as const,
  confirmAddendum: <Id extends string>(id: Id) => `/kerja-sama/${id}/perubahan/sahkan` as const,
  inPapers: '/kerja-sama/di-dalam-naskah',
  paperTemplates: '/templat-naskah',
  newPaperTemplate: '/templat-naskah/baru',
  paperTags: '/templat-naskah/tag',
  paperTemplate: <Id extends string>(id: Id) => `/templat-naskah/${id}` as const,
  closeTemplate: <Id extends string>(id: Id) => `/templat-naskah/${id}/akhiri` as const,
  templateFile: <Id extends string>(id: Id) => `/templat-naskah/${id}/berkas` as const,
  templateTrial: <Id extends string>(id: Id) => `/templat-naskah/${id}/contoh` as const,
  clauses: '/pustaka-pasal',
  newClause: '/pustaka-pasal/baru',
  clause: <Id extends string>(id: Id) => `/pustaka-pasal/${id}` as const,
  rewordClause: <Id extends string>(id: Id) => `/pustaka-pasal/${id}/bunyi-baru` as const,
  fillTemplate: <Id extends string, Text extends string>(id: Id, text: Text) =>
    `/kerja-sama/${id}/naskah/${text}/templat` as const,
  esign: <Id extends string>(id: Id) => `/kerja-sama/${id}/tanda-tangan` as const,
  prepareEsign: <Id extends string>(id: Id) => `/kerja-sama/${id}/tanda-tangan/siapkan` as const,
  esignFile: <Id extends string, Paper extends string>(id: Id, paper: Paper) =>
    `/kerja-sama/${id}/tanda-tangan/berkas/${paper}` as const,
  withdrawEsign: <Id extends string, Paper extends string>(id: Id, paper: Paper) =>
    `/kerja-sama/${id}/tanda-tangan/tarik/${paper}` as const,
  signOnScreen: <Id extends string, Signatory extends string>(id: Id, signatory: Signatory) =>
    `/kerja-sama/${id}/tanda-tangan/${signatory}` as const,
  refuseToSign: <Id extends string, Signatory extends string>(id: Id, signatory: Signatory) =>
    `/kerja-sama/${id}/tanda-tangan/${signatory}/tolak` as const,
  giveSigningLink: <Id extends string, Signatory extends string>(id: Id, signatory: Signatory) =>
    `/kerja-sama/${id}/tanda-tangan/${signatory}/tautan` as const,
  paperSignatures: <Id extends string, Paper extends string>(id: Id, paper: Paper) =>
    `/kerja-sama/${id}/berkas/${paper}/tanda-tangan` as const,
  signByLink: <Token extends string>(token: Token) => `/tanda-tangan/${token}` as const,
  readByLink: <Token extends string>(token: Token) => `/tanda-tangan/${token}/naskah` as const,
  refuseByLink: <Token extends string>(token: Token) => `/tanda-tangan/${token}/tolak` as const,
  signingKeys: '/kunci-tanda-tangan',
  makeSigningKey: '/kunci-tanda-tangan/baru',
  endSigningKey: <Id extends string>(id: Id) => `/kunci-tanda-tangan/${id}/akhiri` as const,
  agreementTexts: <Id extends string>(id: Id) => `/kerja-sama/${id}/naskah` as const,
  composeText: <Id extends string>(id: Id) => `/kerja-sama/${id}/naskah/susun` as const,
  takeBackText: <Id extends string>(id: Id) => `/kerja-sama/${id}/naskah/kembali` as const,
  agreementText: <Id extends string, Text extends string>(id: Id, text: Text) =>
    `/kerja-sama/${id}/naskah/${text}` as const,
  textOriginal: <Id extends string, Text extends string, Place extends string>(
    id: Id,
    text: Text,
    place: Place,
  ) => `/kerja-sama/${id}/naskah/${text}/asli/${place}` as const,
  textWord: <Id extends string, Text extends string, Place extends string>(
    id: Id,
    text: Text,
    place: Place,
  ) => `/kerja-sama/${id}/naskah/${text}/word/${place}` as const,
  newPlanItem: <Id extends string>(id: Id) => `/kerja-sama/${id}/rencana-aksi/baru` as const,
  planItem: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}` as const,
  revisePlanItem: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/ubah` as const,
  removePlanItem: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/hapus` as const,
  planItemOwners: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/penanggung-jawab` as const,
  countPlanItem: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/hitungan` as const,
  finishPlanItem: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/selesai` as const,
  reopenPlanItem: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/buka-lagi` as const,
  newFactReport: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/laporan/baru` as const,
  factReport: <Id extends string, Item extends string, Report extends string>(
    id: Id,
    item: Item,
    report: Report,
  ) => `/kerja-sama/${id}/rencana-aksi/${item}/laporan/${report}` as const,
  factReportFile: <Id extends string, Item extends string, Report extends string>(
    id: Id,
    item: Item,
    report: Report,
  ) => `/kerja-sama/${id}/rencana-aksi/${item}/laporan/${report}/berkas` as const,
  takeBackFact: <Id extends string, Item extends string, Report extends string>(
    id: Id,
    item: Item,
    report: Report,
  ) => `/kerja-sama/${id}/rencana-aksi/${item}/laporan/${report}/tarik` as const,
  newProof: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/bukti/baru` as const,
  proof: <Id extends string, Item extends string, Proof extends string>(id: Id, item: Item, proof: Proof) =>
    `/kerja-sama/${id}/rencana-aksi/${item}/bukti/${proof}` as const,
  proofFile: <Id extends string, Item extends string, Proof extends string>(
    id: Id,
    item: Item,
    proof: Proof,
  ) => `/kerja-sama/${id}/rencana-aksi/${item}/bukti/${proof}/berkas` as const,
  setProofAside: <Id extends string, Item extends string, Proof extends string>(
    id: Id,
    item: Item,
    proof: Proof,
  ) => `/kerja-sama/${id}/rencana-aksi/${item}/bukti/${proof}/sisihkan` as const,

  notices: '/pengingat',
  readNotice: <Id extends string>(id: Id) => `/pengingat/${id}/dibaca` as const,
  readNotices: '/pengingat/dibaca',
  outbox: '/kotak-keluar',
  mail: <Id extends string>(id: Id) => `/kotak-keluar/${id}` as const,
  sendMailAgain: <Id extends string>(id: Id) => `/kotak-keluar/${id}/kirim-ulang` as const,
  newMilestone: <Id extends string>(id: Id) => `/kerja-sama/${id}/acara/baru` as const,
  milestone: <Id extends string, Milestone extends string>(id: Id, milestone: Milestone) =>
    `/kerja-sama/${id}/acara/${milestone}` as const,
  reviseMilestone: <Id extends string, Milestone extends string>(id: Id, milestone: Milestone) =>
    `/kerja-sama/${id}/acara/${milestone}/ubah` as const,
  newMilestoneOption: <Id extends string, Milestone extends string>(id: Id, milestone: Milestone) =>
    `/kerja-sama/${id}/acara/${milestone}/pilihan/baru` as const,
  weighMilestoneOption: <Id extends string, Milestone extends string, Option extends string>(
    id: Id,
    milestone: Milestone,
    option: Option,
  ) => `/kerja-sama/${id}/acara/${milestone}/pilihan/${option}` as const,
  fixMilestone: <Id extends string, Milestone extends string>(id: Id, milestone: Milestone) =>
    `/kerja-sama/${id}/acara/${milestone}/tetapkan` as const,
  callOffMilestone: <Id extends string, Milestone extends string>(id: Id, milestone: Milestone) =>
    `/kerja-sama/${id}/acara/${milestone}/batalkan` as const,

  programmes: '/program',
  newProgramme: '/program/baru',
  programme: <Id extends string>(id: Id) => `/program/${id}` as const,
  reviseProgramme: <Id extends string>(id: Id) => `/program/${id}/ubah` as const,
  programmeRules: <Id extends string>(id: Id) => `/program/${id}/syarat` as const,
  removeProgrammeRule: <Id extends string>(id: Id) => `/program/${id}/syarat/hapus` as const,
  closeProgramme: <Id extends string>(id: Id) => `/program/${id}/tutup` as const,
  reopenProgramme: <Id extends string>(id: Id) => `/program/${id}/buka-lagi` as const,
  shareProgramme: <Id extends string>(id: Id) => `/program/${id}/bagikan` as const,
  unshareProgramme: <Id extends string>(id: Id) => `/program/${id}/tarik` as const,
  newCohort: <Id extends string>(id: Id) => `/program/${id}/angkatan-baru` as const,
  templates: '/templat-program',
  template: <Id extends string>(id: Id) => `/templat-program/${id}` as const,
  cohorts: '/angkatan',
  cohort: <Id extends string>(id: Id) => `/angkatan/${id}` as const,
  reviseCohort: <Id extends string>(id: Id) => `/angkatan/${id}/ubah` as const,
  openCohort: <Id extends string>(id: Id) => `/angkatan/${id}/buka` as const,
  startCohort: <Id extends string>(id: Id) => `/angkatan/${id}/mulai` as const,
  finishCohort: <Id extends string>(id: Id) => `/angkatan/${id}/selesai` as const,
  cancelCohort: <Id extends string>(id: Id) => `/angkatan/${id}/batalkan` as const,
  cohortTimetable: <Id extends string>(id: Id) => `/angkatan/${id}/jadwal` as const,
  lessonSeries: <Id extends string>(id: Id) => `/angkatan/${id}/jadwal/rangkaian` as const,
  newLesson: <Id extends string>(id: Id) => `/angkatan/${id}/jadwal/baru` as const,
  takeUpLessons: <Id extends string>(id: Id) => `/angkatan/${id}/jadwal/adakan-lagi` as const,
  newStudyVisit: <Id extends string>(id: Id) => `/angkatan/${id}/studi-kunjung` as const,
  timetable: '/jadwal',
  moveLesson: <Id extends string>(id: Id) => `/jadwal/${id}/ubah` as const,
  cancelLesson: <Id extends string>(id: Id) => `/jadwal/${id}/batalkan` as const,
  restoreLesson: <Id extends string>(id: Id) => `/jadwal/${id}/pulihkan` as const,
  holidays: '/hari-libur',
  dropHoliday: <Id extends string>(id: Id) => `/hari-libur/${id}/hapus` as const,
  studyVisit: <Id extends string>(id: Id) => `/studi-kunjung/${id}` as const,
  reviseStudyVisit: <Id extends string>(id: Id) => `/studi-kunjung/${id}/ubah` as const,
  visitMembers: <Id extends string>(id: Id) => `/studi-kunjung/${id}/peserta` as const,
  departVisit: <Id extends string>(id: Id) => `/studi-kunjung/${id}/berangkat` as const,
  returnVisit: <Id extends string>(id: Id) => `/studi-kunjung/${id}/kembali` as const,
  cancelVisit: <Id extends string>(id: Id) => `/studi-kunjung/${id}/batalkan` as const,
  printVisit: <Id extends string>(id: Id) => `/studi-kunjung/${id}/cetak` as const,
  places: '/peserta',
  chooseCohort: '/peserta/pilih-angkatan',
  cohortPlaces: <Id extends string>(id: Id) => `/peserta/angkatan/${id}` as const,
  cohortApplications: <Id extends string>(id: Id) => `/peserta/angkatan/${id}/permohonan` as const,
  cohortCandidates: <Id extends string>(id: Id) => `/peserta/angkatan/${id}/calon` as const,
  enrolMany: <Id extends string>(id: Id) => `/peserta/angkatan/${id}/daftarkan` as const,
  seatQueue: <Id extends string>(id: Id) => `/peserta/angkatan/${id}/daftar-tunggu` as const,
  enrolled: <Id extends string, Batch extends string>(id: Id, batch: Batch) =>
    `/peserta/angkatan/${id}/hasil/${batch}` as const,
  cohortHearings: <Id extends string>(id: Id) => `/peserta/angkatan/${id}/sidang` as const,
  newHearing: <Id extends string>(id: Id) => `/peserta/angkatan/${id}/sidang/baru` as const,
  hearing: <Id extends string>(id: Id) => `/peserta/sidang/${id}` as const,
  hearingFile: <Id extends string>(id: Id) => `/peserta/sidang/${id}/berkas` as const,
  approveApplication: <Id extends string>(id: Id) => `/peserta/permohonan/${id}/setujui` as const,
  declineApplication: <Id extends string>(id: Id) => `/peserta/permohonan/${id}/tolak` as const,
  withdrawApplication: <Id extends string>(id: Id) => `/peserta/permohonan/${id}/tarik` as const,
  reinstateApplication: <Id extends string>(id: Id) => `/peserta/permohonan/${id}/ajukan-lagi` as const,
  askOverride: <Id extends string>(id: Id) => `/peserta/permohonan/${id}/pengecualian` as const,
  grantOverride: <Id extends string>(id: Id) => `/peserta/permohonan/${id}/izinkan` as const,
  admitApplicant: <Id extends string>(id: Id) => `/peserta/permohonan/${id}/tempat` as const,
  pausePlace: <Id extends string>(id: Id) => `/peserta/tempat/${id}/jeda` as const,
  resumePlace: <Id extends string>(id: Id) => `/peserta/tempat/${id}/kembali` as const,
  endPlace: <Id extends string>(id: Id) => `/peserta/tempat/${id}/akhiri` as const,
  restorePlace: <Id extends string>(id: Id) => `/peserta/tempat/${id}/pulihkan` as const,
  allocations: '/peserta/penempatan',
  newAllocation: '/peserta/penempatan/baru',
  allocation: <Id extends string>(id: Id) => `/peserta/penempatan/${id}` as const,
  cancelAllocation: <Id extends string>(id: Id) => `/peserta/penempatan/${id}/batalkan` as const,
  approveAllocation: <Id extends string>(id: Id) => `/peserta/penempatan/${id}/setujui` as const,
  changeAllocation: <Id extends string, Person extends string>(id: Id, person: Person) =>
    `/peserta/penempatan/${id}/orang/${person}` as const,
  changes: '/perubahan-peserta',
  suitability: <Id extends string, Cohort extends string>(id: Id, cohort: Cohort) =>
    `/warga-binaan/${id}/kelayakan/${cohort}` as const,
  applyForPlace: <Id extends string>(id: Id) => `/warga-binaan/${id}/permohonan` as const,
  noteSuitability: <Id extends string>(id: Id) => `/warga-binaan/${id}/catatan-kelayakan` as const,
  isolatePerson: <Id extends string>(id: Id) => `/warga-binaan/${id}/pengasingan` as const,
  liftIsolation: <Id extends string, Isolation extends string>(id: Id, isolation: Isolation) =>
    `/warga-binaan/${id}/pengasingan/${isolation}/akhiri` as const,
  attendance: '/daftar-hadir',
  attendanceByCode: '/daftar-hadir/kode',
  attendanceByBlock: '/daftar-hadir/blok',
  attendanceArriving: '/daftar-hadir/kiriman',
  attendanceOffline: '/daftar-hadir/tanpa-jaringan',
  attendanceTaking: '/daftar-hadir/tanpa-jaringan/bawa',
  cohortHours: <Id extends string>(id: Id) => `/daftar-hadir/angkatan/${id}` as const,
  assessCohort: <Id extends string>(id: Id) => `/daftar-hadir/angkatan/${id}/penilaian` as const,
  decideMarkChange: <Id extends string>(id: Id) => `/daftar-hadir/permintaan/${id}` as const,
  settleMarkClash: <Id extends string>(id: Id) => `/daftar-hadir/berbeda/${id}` as const,
  sheet: <Id extends string>(id: Id) => `/daftar-hadir/${id}` as const,
  askMarkChange: <Id extends string>(id: Id) => `/daftar-hadir/${id}/minta-ubah` as const,
  printSheet: <Id extends string>(id: Id) => `/daftar-hadir/${id}/cetak` as const,
  sheetPhotos: <Id extends string>(id: Id) => `/daftar-hadir/${id}/foto` as const,
  sheetPhoto: <Id extends string, Photo extends string>(id: Id, photo: Photo) =>
    `/daftar-hadir/${id}/foto/${photo}` as const,
  giveSheetLink: <Id extends string>(id: Id) => `/daftar-hadir/${id}/tautan` as const,
  revokeSheetLink: <Id extends string>(id: Id) => `/daftar-hadir/${id}/tautan/cabut` as const,
  instructorThanks: '/hadir/terima-kasih',
  instructorSheet: <Token extends string>(token: Token) => `/hadir/${token}` as const,

  routines: '/layanan',
  routineList: '/layanan/daftar',
  newRoutine: '/layanan/baru',
  routine: <Id extends string>(id: Id) => `/layanan/${id}` as const,
  reviseRoutine: <Id extends string>(id: Id) => `/layanan/${id}/ubah` as const,
  stopRoutine: <Id extends string>(id: Id) => `/layanan/${id}/henti` as const,
  takeUpRoutine: <Id extends string>(id: Id) => `/layanan/${id}/lanjut` as const,
  routineDay: <Id extends string>(id: Id) => `/layanan/hari/${id}` as const,
  holdRoutineDay: <Id extends string>(id: Id) => `/layanan/hari/${id}/terlaksana` as const,
  missRoutineDay: <Id extends string>(id: Id) => `/layanan/hari/${id}/tidak-terlaksana` as const,
  makeUpRoutineDay: <Id extends string>(id: Id) => `/layanan/hari/${id}/pengganti` as const,
  callOffRoutineDay: <Id extends string>(id: Id) => `/layanan/hari/${id}/batal` as const,

  pledges: '/bantuan',
  newPledge: '/bantuan/baru',
  pledge: <Id extends string>(id: Id) => `/bantuan/${id}` as const,
  revisePledge: <Id extends string>(id: Id) => `/bantuan/${id}/ubah` as const,
  withdrawPledge: <Id extends string>(id: Id) => `/bantuan/${id}/batal` as const,
  receivePledge: <Id extends string>(id: Id) => `/bantuan/${id}/terima` as const,
  usePledge: <Id extends string>(id: Id) => `/bantuan/${id}/pakai` as const,
  pledgeReceiptFile: <Id extends string, Receipt extends string>(id: Id, receipt: Receipt) =>
    `/bantuan/${id}/penerimaan/${receipt}/berkas` as const,
  takeBackReceipt: <Id extends string, Receipt extends string>(id: Id, receipt: Receipt) =>
    `/bantuan/${id}/penerimaan/${receipt}/tarik` as const,
  endPledgeUse: <Id extends string, Use extends string>(id: Id, use: Use) =>
    `/bantuan/${id}/pemakaian/${use}/akhiri` as const,

  monitoring: '/monitoring',
  newMonitoring: '/monitoring/baru',
  monitoringSheet: '/monitoring/lembar',
  monitoringOffline: '/monitoring/tanpa-jaringan',
  monitoringVisit: <Id extends string>(id: Id) => `/monitoring/${id}` as const,
  reviseMonitoring: <Id extends string>(id: Id) => `/monitoring/${id}/ubah` as const,
  newFindingPoint: <Id extends string, Item extends string>(id: Id, item: Item) =>
    `/monitoring/${id}/temuan/${item}` as const,

  permits: '/izin',
  newPermit: '/izin/baru',
  permit: <Id extends string>(id: Id) => `/izin/${id}` as const,
  revisePermit: <Id extends string>(id: Id) => `/izin/${id}/ubah` as const,
  permitStep: <Id extends string>(id: Id) => `/izin/${id}/langkah` as const,
  grantPermit: <Id extends string>(id: Id) => `/izin/${id}/terbit` as const,
  refusePermit: <Id extends string>(id: Id) => `/izin/${id}/tolak` as const,
  permitFile: <Id extends string>(id: Id) => `/izin/${id}/berkas` as const,

  meetings: '/pertemuan',
  newMeeting: '/pertemuan/baru',
  meeting: <Id extends string>(id: Id) => `/pertemuan/${id}` as const,
  reviseMeeting: <Id extends string>(id: Id) => `/pertemuan/${id}/ubah` as const,
  inviteToMeeting: <Id extends string>(id: Id) => `/pertemuan/${id}/undangan` as const,
  recordMeeting: <Id extends string>(id: Id) => `/pertemuan/${id}/catat` as const,
  callOffMeeting: <Id extends string>(id: Id) => `/pertemuan/${id}/batalkan` as const,
  minutes: <Id extends string>(id: Id) => `/pertemuan/${id}/notula` as const,
  newObstacle: <Id extends string>(id: Id) => `/pertemuan/${id}/kendala/baru` as const,
  clearObstacle: <Id extends string, Obstacle extends string>(id: Id, obstacle: Obstacle) =>
    `/pertemuan/${id}/kendala/${obstacle}` as const,
  newMeetingFile: <Id extends string>(id: Id) => `/pertemuan/${id}/berkas/baru` as const,
  meetingFile: <Id extends string, File extends string>(id: Id, file: File) =>
    `/pertemuan/${id}/berkas/${file}` as const,
  newActionPoint: <Id extends string>(id: Id) => `/pertemuan/${id}/tindak-lanjut/baru` as const,
  actionPoints: '/tindak-lanjut',
  actionPoint: <Id extends string>(id: Id) => `/tindak-lanjut/${id}` as const,
  reviseActionPoint: <Id extends string>(id: Id) => `/tindak-lanjut/${id}/ubah` as const,
  reportActionPoint: <Id extends string>(id: Id) => `/tindak-lanjut/${id}/lapor` as const,
  verifyActionPoint: <Id extends string>(id: Id) => `/tindak-lanjut/${id}/verifikasi` as const,
  returnActionPoint: <Id extends string>(id: Id) => `/tindak-lanjut/${id}/kembalikan` as const,
  headcounts: '/penghuni',
  headcount: <Id extends string>(id: Id) => `/penghuni/${id}` as const,
  newHeadcount: <Id extends string>(id: Id) => `/penghuni/${id}/catat` as const,
  correctHeadcount: <Id extends string, Entry extends string>(id: Id, entry: Entry) =>
    `/penghuni/${id}/${entry}/betulkan` as const,

  needs: '/kebutuhan',
  newNeed: '/kebutuhan/baru',
  need: <Id extends string>(id: Id) => `/kebutuhan/${id}` as const,
  reviseNeed: <Id extends string>(id: Id) => `/kebutuhan/${id}/ubah` as const,
  answerNeed: <Id extends string>(id: Id) => `/kebutuhan/${id}/jawab` as const,
  meetNeed: <Id extends string>(id: Id) => `/kebutuhan/${id}/terpenuhi` as const,
  withdrawNeed: <Id extends string>(id: Id) => `/kebutuhan/${id}/cabut` as const,
  reopenNeed: <Id extends string>(id: Id) => `/kebutuhan/${id}/buka-lagi` as const,

  gapMap: '/peta-kebutuhan',
  careMap: '/peta-kebutuhan-warga',
  careMapPaper: '/peta-kebutuhan-warga/kertas',
  careMapPeople: '/peta-kebutuhan-warga/orang',
  comparison: '/perbandingan',
  signings: '/acara',
  newSigning: '/acara/baru',
  signing: <Id extends string>(id: Id) => `/acara/${id}` as const,
  reviseSigning: <Id extends string>(id: Id) => `/acara/${id}/ubah` as const,
  signingAgreements: <Id extends string>(id: Id) => `/acara/${id}/kerja-sama` as const,
  leaveSigning: <Id extends string>(id: Id) => `/acara/${id}/keluarkan` as const,
  moveInSigning: <Id extends string>(id: Id) => `/acara/${id}/pindahkan` as const,
  sortSigning: <Id extends string>(id: Id) => `/acara/${id}/urutkan` as const,
  completeSigning: <Id extends string>(id: Id) => `/acara/${id}/lengkapi` as const,
  advanceSigning: <Id extends string>(id: Id) => `/acara/${id}/majukan` as const,
  signingGuests: <Id extends string>(id: Id) => `/acara/${id}/tamu` as const,
  signingAttendance: <Id extends string>(id: Id) => `/acara/${id}/tamu/hadir` as const,
  removeSigningGuest: <Id extends string, Guest extends string>(id: Id, guest: Guest) =>
    `/acara/${id}/tamu/${guest}/hapus` as const,
  printSigning: <Id extends string>(id: Id) => `/acara/${id}/cetak` as const,
  openSigning: <Id extends string>(id: Id) => `/acara/${id}/buka` as const,
  callOffSigning: <Id extends string>(id: Id) => `/acara/${id}/batalkan` as const,
  signingTable: <Id extends string>(id: Id) => `/acara/${id}/catat` as const,
  recordSigning: <Id extends string, Party extends string>(id: Id, party: Party) =>
    `/acara/${id}/catat/${party}` as const,
  undoRecording: <Id extends string, Recording extends string>(id: Id, recording: Recording) =>
    `/acara/${id}/catatan/${recording}/batalkan` as const,
  settleClash: <Id extends string, Recording extends string>(id: Id, recording: Recording) =>
    `/acara/${id}/catatan/${recording}/putuskan` as const,
  signingBoard: <Id extends string>(id: Id) => `/acara/${id}/papan` as const,
  closeSigning: <Id extends string>(id: Id) => `/acara/${id}/tutup` as const,
  signingScans: <Id extends string>(id: Id) => `/acara/${id}/pindaian` as const,
  signingReport: <Id extends string>(id: Id) => `/acara/${id}/laporan` as const,
  pressNote: <Id extends string>(id: Id) => `/acara/${id}/siaran-pers` as const,

  handover: '/serah-terima',
  handoverPaper: '/serah-terima/pdf',
  search: '/cari',
  sought: <Id extends string>(id: Id) => `/cari/${id}` as const,
  /** A list's own address, filter included, as a table to take away. */
  download: <List extends string>(list: List) => `/unduh${list}` as const,
  downloaded: <List extends string, Id extends string>(list: List, id: Id) => `/unduh${list}/${id}` as const,
  downloadedFile: <List extends string, Id extends string>(list: List, id: Id) =>
    `/unduh${list}/${id}/berkas` as const,
  permissions: '/hak-akses',
  rules: '/aturan',
  chain: '/rekaman',
  guide: '/panduan',
  guidePicture: <Name extends string>(name: Name) => `/panduan/gambar/${name}.png` as const,
  guideChapter: <Chapter extends string>(chapter: Chapter) => `/panduan/${chapter}` as const,

  issuers: '/penerbit',
  newIssuer: '/penerbit/baru',
  issuer: <Id extends string>(id: Id) => `/penerbit/${id}` as const,
  renameIssuer: <Id extends string>(id: Id) => `/penerbit/${id}/nama-baru` as const,
  closeIssuer: <Id extends string>(id: Id) => `/penerbit/${id}/tutup` as const,
  rotateIssuerKey: <Id extends string>(id: Id) => `/penerbit/${id}/kunci-baru` as const,
  compromiseIssuerKey: <Id extends string, Key extends string>(id: Id, key: Key) =>
    `/penerbit/${id}/kunci/${key}/bocor` as const,

  /** Public, and printed on certificates: short, and saying nothing but that something is checked. */
  checks: '/s',
  check: <Code extends string>(code: Code) => `/s/${code}` as const,
  checkedCredential: <Code extends string>(code: Code) => `/s/${code}/kredensial` as const,
  checkFile: '/s/berkas',
  issuerKeys: <Id extends string>(id: Id) => `/s/penerbit/${id}` as const,
  issuerProfile: <Id extends string>(id: Id) => `/s/penerbit/${id}/profil` as const,
  vocabulary: <Name extends string>(name: Name) => `/s/kosakata/${name}` as const,

  certificates: '/sertifikat',
  certificatesToHandOver: '/sertifikat/belum-diserahkan',
  handOverCertificates: '/sertifikat/serahkan',
  cohortCertificates: <Id extends string>(id: Id) => `/sertifikat/angkatan/${id}` as const,
  proposeCertificates: <Id extends string>(id: Id) => `/sertifikat/angkatan/${id}/usul` as const,
  newCompetencyTest: <Id extends string>(id: Id) => `/sertifikat/angkatan/${id}/uji` as const,
  certificateProposal: <Id extends string>(id: Id) => `/sertifikat/usul/${id}` as const,
  reviseCertificateProposal: <Id extends string>(id: Id) => `/sertifikat/usul/${id}/ubah` as const,
  approveCertificates: <Id extends string>(id: Id) => `/sertifikat/usul/${id}/setujui` as const,
  returnCertificates: <Id extends string>(id: Id) => `/sertifikat/usul/${id}/kembalikan` as const,
  withdrawCertificates: <Id extends string>(id: Id) => `/sertifikat/usul/${id}/tarik` as const,
  certificatesInOne: <Id extends string>(id: Id) => `/sertifikat/usul/${id}/sertifikat.pdf` as const,
  certificatesEach: <Id extends string>(id: Id) => `/sertifikat/usul/${id}/sertifikat.zip` as const,
  printCertificates: <Id extends string>(id: Id) => `/sertifikat/usul/${id}/siapkan` as const,
  certificatePrint: <Id extends string>(id: Id) => `/sertifikat/cetakan/${id}` as const,
  certificatePrintFile: <Id extends string>(id: Id) => `/sertifikat/cetakan/${id}/berkas` as const,
  cancelCertificatePrint: <Id extends string>(id: Id) => `/sertifikat/cetakan/${id}/batal` as const,
  certificate: <Id extends string>(id: Id) => `/sertifikat/${id}` as const,
  certificatePaper: <Id extends string>(id: Id) => `/sertifikat/${id}/kertas` as const,
  certificateScan: <Id extends string>(id: Id) => `/sertifikat/${id}/pindaian` as const,
  certificateCredential: <Id extends string>(id: Id) => `/sertifikat/${id}/kredensial` as const,
  correctCertificate: <Id extends string>(id: Id) => `/sertifikat/${id}/betulkan` as const,
  revokeCertificate: <Id extends string>(id: Id) => `/sertifikat/${id}/cabut` as const,
  confirmCertificate: <Id extends string>(id: Id) => `/sertifikat/${id}/periksa` as const,
  competencyTest: <Id extends string>(id: Id) => `/uji-kompetensi/${id}` as const,
  competencyResults: <Id extends string>(id: Id) => `/uji-kompetensi/${id}/hasil` as const,
  competencyCertificate: <Id extends string, Result extends string>(id: Id, result: Result) =>
    `/uji-kompetensi/${id}/sertifikat/${result}` as const,
  takeBackCompetency: <Id extends string, Result extends string>(id: Id, result: Result) =>
    `/uji-kompetensi/${id}/hasil/${result}/tarik` as const,
}
