package import Juara

// What the staff's pages of the website say.
extension Phrase {
  package static let staffPages = Phrase("Petugas", "Staff")
  package static let signInPage = Phrase("Petugas: masuk", "Staff: sign in")
  package static let signInIntroduction = Phrase(
    "Untuk petugas, moderator, juri, dan pengamat. Kode masuk diberikan perpustakaan dan berlaku sekali.",
    "For staff, moderators, jurors and viewers. The library gives you a code, which works once.")
  package static let signInCodeLabel = Phrase("Kode masuk", "Sign-in code")
  package static let signInCodeHint = Phrase(
    "Enam belas huruf dan angka, seperti K7Q2-MXA4-9HTR-C3VW. Huruf kecil dan tanda hubung tidak berpengaruh.",
    "Sixteen letters and digits, such as K7Q2-MXA4-9HTR-C3VW. Small letters and hyphens make no difference."
  )
  package static let ownDeviceLabel = Phrase(
    "Ini perangkat saya sendiri: tetap masuk 30 hari",
    "This is my own device: stay signed in for 30 days")
  package static let signInButton = Phrase("Masuk", "Sign in")
  package static let signInFailed = Phrase(
    "Kode itu tidak berlaku: mungkin salah ketik, sudah dipakai, atau sudah lewat waktunya. Minta kode baru kepada perpustakaan.",
    "That code is not valid: it may be mistyped, used already, or too old. Ask the library for a new one."
  )
  package static let signOutButton = Phrase("Keluar", "Sign out")
  package static let signedOut = Phrase("Anda sudah keluar.", "You are signed out.")
  package static let markSheetsPage = Phrase("Lembar nilai", "Mark sheets")
  package static let pagesTitle = Phrase("Bagian daftar", "Parts of the list")
  package static let previousPage = Phrase("Sebelumnya", "Previous")
  package static let nextPage = Phrase("Berikutnya", "Next")
  package static let findPersonLabel = Phrase("Cari peserta", "Find a participant")
  package static let findPersonHint = Phrase(
    "Nomor peserta, kode hadir, atau sebagian nama.",
    "The entrant number, the door code, or part of the name.")
  package static let findPersonButton = Phrase("Cari", "Find")
  package static let noMarksEntered = Phrase(
    "Belum ada nilai yang diisi.", "No marks were entered.")
  package static let voidReasonLabel = Phrase("Alasan bila dianulir", "Reason, if voided")
  package static let notForRoleTitle = Phrase("Bukan untuk peran Anda", "Not for your role")
  package static let notForRoleText = Phrase(
    "Halaman ini untuk peran lain di perpustakaan. Bila Anda memerlukannya, minta akun dengan peran itu.",
    "This page is for another role in the library. If you need it, ask for an account of that role."
  )

  package static let staffStartPage = Phrase("Hari ini", "Today")
  package static let nothingToday = Phrase("Hari ini tidak ada acara.", "Nothing is on today.")
  package static let comingHeading = Phrase("Berikutnya", "Coming up")
  package static let waitingHeading = Phrase("Menunggu", "Waiting")
  package static let nothingWaits = Phrase(
    "Tidak ada yang menunggu Anda.", "Nothing is waiting for you.")
  package static let panelsHeading = Phrase("Yang Anda nilai", "What you judge")
  package static let noPanels = Phrase(
    "Anda belum menjadi juri tantangan mana pun.", "You are not on a jury yet.")
  package static let choicesTitle = Phrase("Pilihan", "Choices")
  package static let cancelledOrExpired = Phrase(
    "batal atau kedaluwarsa", "cancelled or expired")
  package static let allChoice = Phrase("semua", "all")
  package static let reasonLabel = Phrase("Alasan", "Reason")

  package static let registrationLink = Phrase("Lihat pendaftarannya", "See the registration")
  package static let nobodyRegistered = Phrase(
    "Belum ada yang terdaftar.", "Nobody is registered yet.")
  package static let registeredTwice = Phrase(
    "Mungkin terdaftar dua kali", "Possibly registered twice")
  package static let decideHeading = Phrase("Putuskan", "Decide")
  package static let seatButton = Phrase("Beri kursi", "Give a seat")
  package static let cancelRegistrationButton = Phrase(
    "Batalkan pendaftaran", "Cancel the registration")
  package static let declineButton = Phrase("Tolak", "Decline")

  package static let consentsPage = Phrase("Izin wali", "Consents")
  package static let nobodyAwaitsConsent = Phrase(
    "Tidak ada yang menunggu izin wali.", "Nobody awaits a guardian's consent.")
  package static let recordConsentHeading = Phrase("Catat izin", "Record a consent")
  package static let consentAsSigned = Phrase(
    "Persis seperti yang ditandatangani, ditulis, atau dikatakan wali. Centang hanya yang disetujuinya.",
    "Exactly as the guardian signed, wrote or said it. Tick only what was agreed to.")
  package static let withdrawConsentHeading = Phrase("Cabut izin", "Withdraw a consent")
  package static let withdrawConsentText = Phrase(
    "Bila wali atau orangnya menarik kembali izinnya. Yang harus diturunkan disebut sesudahnya.",
    "Where the guardian or the person withdraws a consent. You are then told what must be taken down."
  )
  package static let withdrawConsentButton = Phrase("Cabut", "Withdraw")
  package static let purposeLabel = Phrase("Izin untuk", "Consent to")
  package static let consentTextVersion = Phrase(
    "Versi teks di formulir (boleh kosong)", "Version of the form's text (optional)")
  package static let recordConsentButton = Phrase("Catat izin", "Record the consent")

  package static let erasuresAsked = Phrase(
    "Minta datanya dihapus", "Asked to be erased")
  package static let erasuresAskedText = Phrase(
    "Penghapusan dilakukan di komputer perpustakaan. Beri tahu pengelolanya bahwa ada permintaan yang menunggu.",
    "Data is erased on the library's computer. Tell the person in charge of it that requests are waiting."
  )
  package static let toTellPage = Phrase("Perlu dikabari", "To be told")
  package static let nobodyToTell = Phrase(
    "Semua yang perlu dikabari sudah dikabari.", "Everyone who had to be told has been told.")
  package static let toldButton = Phrase("Sudah dikabari", "Mark as told")
  package static let markedTold = Phrase("Dicatat: sudah dikabari.", "Noted as told.")

  package static let moderationPage = Phrase("Resensi", "Reviews")
  package static let bookLabel = Phrase("Buku", "Book")
  package static let noReviewsWait = Phrase(
    "Tidak ada resensi yang menunggu dibaca.", "No reviews are waiting to be read.")
  package static let publishReviewButton = Phrase("Terbitkan", "Publish")
  package static let declineReviewButton = Phrase("Tolak", "Decline")
  package static let refusalReasonLabel = Phrase("Alasan bila ditolak", "Reason, if refused")
  package static let reviewIsPublished = Phrase("Resensi diterbitkan.", "The review is published.")
  package static let reviewIsDeclined = Phrase("Resensi ditolak.", "The review is declined.")

  package static let entriesPage = Phrase("Catatan yang perlu diperiksa", "Flagged entries")
  package static let noEntriesWait = Phrase(
    "Tidak ada catatan yang perlu diperiksa.", "No entries need checking.")
  package static let tickAll = Phrase("Centang semua di halaman ini", "Tick all on this page")
  package static let tickNone = Phrase("Hapus centang", "Untick")
  package static let toDecision = Phrase("Ke tombol di bawah", "Go to the buttons")
  package static let withTickedHeading = Phrase("Yang dicentang", "Ticked items")
  package static let approveEntryButton = Phrase("Biarkan dihitung", "Let it count")
  package static let voidEntryButton = Phrase("Anulir", "Void")

  package static let questionsPage = Phrase("Pertanyaan", "Questions")
  package static let questionsIntroduction = Phrase(
    "Jawab dulu penanyanya, lalu centang dan tandai di sini. Bila tanya jawabnya dipilih, pertanyaan yang dicentang menjadi ungkapannya.",
    "First answer the person who asked, then tick it and mark it here. Where an FAQ entry is chosen, the questions ticked become phrasings of it."
  )
  package static let noQuestionsWait = Phrase(
    "Tidak ada pertanyaan yang menunggu.", "No questions are waiting.")
  package static let faqChoiceLabel = Phrase(
    "Tanya jawab yang menjawabnya (boleh kosong)", "FAQ entry that answers them (optional)")
  package static let noFAQEntry = Phrase("tidak ada", "none")
  package static let answeredButton = Phrase("Sudah dijawab", "Answered")
  package static let ignoreButton = Phrase("Abaikan", "Ignore")

  package static let copyButton = Phrase("Salin teks", "Copy the text")
  package static let copiedText = Phrase("Tersalin.", "Copied.")
  package static let notCopiedText = Phrase(
    "Tidak tersalin. Teksnya sudah dipilih: salin lewat menu atau Ctrl-C.",
    "Not copied. The text is selected: copy it with the menu or Ctrl-C.")
  package static let noPictureHere = Phrase(
    "Gambarnya tidak bisa dibuat di komputer situs ini; ambil dari paket unggahannya.",
    "Its picture cannot be drawn on the site's computer; take it from the post's package.")
  package static let notToBePosted = Phrase(
    "Jangan diunggah sekarang:", "Do not post it now:")
  package static let staffPostsPage = Phrase("Unggahan", "Posts")
  package static let postsIntroduction = Phrase(
    "Yang dijadwalkan tujuh hari ini, dan yang terlewat. Teks dan gambar yang sudah disetujui bisa diambil di sini.",
    "What is due in these seven days, and what was missed. Texts and pictures that are approved can be taken from here."
  )
  package static let noPostsThisWeek = Phrase(
    "Tidak ada unggahan yang dijadwalkan pekan ini.", "No post is due this week.")

  package static let markSheetHeading = Phrase("Lembar nilai", "Mark sheet")
  package static let nobodyToMark = Phrase(
    "Belum ada yang dinilai.", "There is nobody to mark yet.")
  package static let markedFully = Phrase("lengkap", "complete")
  package static let remarkLabel = Phrase("Catatan (boleh kosong)", "Remark (optional)")
  package static let saveMarksButton = Phrase("Simpan nilai", "Save the marks")
  package static let markingIsOver = Phrase(
    "Penilaian sudah ditutup: hasilnya sudah diumumkan, atau lombanya dibatalkan.",
    "Marking is over: the results are announced, or the contest is cancelled.")
}

extension Wording {
  package func signedInAs(_ member: StaffMember) -> String {
    say("Anda masuk sebagai \(label(member.role)).", "You are signed in as \(label(member.role)).")
  }

  package func perhapsAnswered(by title: String) -> String {
    say("Mungkin jawabannya: \(title)", "Perhaps the answer: \(title)")
  }

  package func postedText(_ form: PostForm) -> String {
    say("Teks: \(label(form))", "Text: \(label(form))")
  }

  package func photosInPackage(_ count: Int) -> String {
    say(
      "Bersama \(number(count)) foto, yang ada di paket unggahannya.",
      "With \(number(count)) \(count == 1 ? "photo, which is" : "photos, which are") in the post's package."
    )
  }

  package func postPicture(_ size: CardSize) -> String {
    say(
      "Gambar \(size.width) × \(size.height) piksel",
      "Picture of \(size.width) × \(size.height) pixels")
  }

  /// What has to be looked at before a review is published; nil of what no look can change.
  package func concern(_ refusal: ReviewRefusal) -> String? {
    switch refusal {
    case .showsContact:
      say(
        "Resensi itu tampaknya memuat nomor telepon atau alamat surel, yang tidak boleh terbit. Tolak; atau bila bukan itu, centang dan terbitkan.",
        "The review seems to have a telephone number or an e-mail address, which must not be published. Decline it; or if it is something else, tick that and publish it."
      )
    case .showsName:
      say(
        "Resensi itu memuat nama penulisnya, padahal namanya tidak boleh tampil. Tolak; atau bila itu nama lain, centang dan terbitkan.",
        "The review contains its writer's name, which may not be shown. Decline it; or if it is another name, tick that and publish it."
      )
    case .namesOthers(_, let people):
      say(
        "Resensi itu menyebut nama peserta: \(labels(people)). Tolak; atau bila memang boleh atau orangnya lain, centang dan terbitkan.",
        "The review names participants: \(labels(people)). Decline it; or if they may appear there or are other people's names, tick that and publish it."
      )
    case .none, .ofVoidEntry, .noText, .already, .notPublished: nil
    }
  }

  /// What somebody says who has looked at it: the box to tick, and the reason in the audit log.
  package func checked(_ refusal: ReviewRefusal) -> String? {
    switch refusal {
    case .showsContact:
      say(
        "Sudah diperiksa: bukan nomor telepon atau alamat surel.",
        "Checked: no telephone number and no e-mail address.")
    case .showsName:
      say("Nama sudah diperiksa: bukan nama penulisnya.", "Name checked: not the writer's.")
    case .namesOthers:
      say(
        "Nama sudah diperiksa: boleh tampil, atau orangnya lain.",
        "Names checked: they may appear there, or are other people's.")
    case .none, .ofVoidEntry, .noText, .already, .notPublished: nil
    }
  }

  /// `51–100 dari 2.000`
  package func part(_ first: Int, _ last: Int, of count: Int) -> String {
    say(
      "\(number(first))–\(number(last)) dari \(number(count))",
      "\(number(first))–\(number(last)) of \(number(count))")
  }

  package func nobodyFound(_ typed: String) -> String {
    say(
      "Tidak ada peserta yang cocok dengan “\(typed)”. Coba nomor, atau nama yang lebih pendek.",
      "No participant matches “\(typed)”. Try the number, or a shorter part of the name.")
  }

  package func moreWait(_ count: Int) -> String {
    say(
      "Masih \(number(count)) lagi; yang berikut muncul setelah ini diputuskan.",
      "\(number(count)) more are waiting; they appear once these are decided.")
  }

  package func onlyFirst(_ shown: Int, of count: Int) -> String {
    say(
      "Hanya \(number(shown)) dari \(number(count)) yang ditampilkan. Ketik lebih lengkap.",
      "Only \(number(shown)) of \(number(count)) are shown. Type more of the name.")
  }

  package func missingMarks(_ count: Int) -> String {
    count == 0
      ? self(.markedFully)
      : say(
        "kurang \(number(count)) nilai", "\(number(count)) \(count == 1 ? "mark" : "marks") to go")
  }

  package func markHint(_ criterion: CriterionTerms) -> String {
    say(
      "\(number(criterion.range.lowerBound))–\(number(criterion.range.upperBound)), bobot \(number(criterion.weight)) %",
      "\(number(criterion.range.lowerBound))–\(number(criterion.range.upperBound)), weight \(number(criterion.weight)) %"
    )
  }

  package func marksSaved(of entrant: Int) -> String {
    say(
      "Nilai nomor \(entrantNumber(entrant)) tersimpan.",
      "The marks of number \(entrantNumber(entrant)) are saved.")
  }

  /// Whom a link opens a chat with.
  package func writeTo(_ contact: Contact) -> String {
    let number = "+" + contact.phone.e164.drop { $0 == "+" }
    return contact.isGuardian
      ? say("WhatsApp wali \(number)", "WhatsApp the guardian, \(number)")
      : say("WhatsApp \(number)", "WhatsApp \(number)")
  }

  package func concern(_ kind: StaffConcernKind) -> String {
    switch kind {
    case .awaitsConsent(let deadline):
      say(
        "Kursinya disimpan sampai \(instant(deadline)).",
        "The seat is held until \(instant(deadline)).")
    case .expired(let at):
      say(
        "Tanpa izin wali, kursinya dilepas \(instant(at)). Kabari keluarganya.",
        "Without consent the seat was given up \(instant(at)). Tell the family.")
    case .promoted(let at):
      say(
        "Mendapat kursi dari daftar tunggu \(instant(at)). Kabari orangnya.",
        "Got a seat from the waiting list \(instant(at)). Tell the person.")
    }
  }

  /// `Laskar Pelangi, Andrea Hirata`
  package func book(_ work: Work) -> String {
    [work.title, work.author].compactMap { $0 }.joined(separator: ", ")
  }
}

/// What is wrong with what staff typed on a page.
package enum StaffPageProblem: Error, Equatable, Sendable {
  case noPurpose
  /// Of what is decided together.
  case noneTicked
  /// Of somebody whom staff register.
  case noName
  case noAge
  case noGiver
  case noDay
  case markingIsOver
}

extension StaffPageProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .noneTicked:
      wording.say("Centang dulu yang dimaksud.", "First tick those that you mean.")
    case .noPurpose:
      wording.say(
        "Centang paling sedikit satu hal yang disetujui.",
        "Tick at least one thing that was agreed to.")
    case .noName:
      wording.say("Tulis nama lengkapnya.", "Write the full name.")
    case .noAge:
      wording.say(
        "Tulis tanggal lahir atau kelasnya; untuk orang dewasa boleh “umum”.",
        "Write the birth date or the class; for adults “umum” will do.")
    case .noGiver:
      wording.say(
        "Tulis nama wali yang memberi izin.", "Write the name of the guardian who consented.")
    case .noDay:
      wording.say(
        "Tanggalnya tidak terbaca. Tulis seperti 27 Maret 2026 atau 27/03/2026.",
        "The day cannot be read. Write it like 27 March 2026 or 27/03/2026.")
    case .markingIsOver: wording(.markingIsOver)
    }
  }
}
