package import Juara

// What the website says of registering, and of what was registered.
extension Phrase {
  package static let registerPage = Phrase("Daftar", "Register")
  package static let thereAreErrors = Phrase("Ada yang perlu diperbaiki", "There is a problem")
  package static let contactLegend = Phrase(
    "Orang tua, wali, atau Anda sendiri", "Parent, guardian, or yourself")
  package static let yourName = Phrase("Nama Anda", "Your name")
  package static let yourPhone = Phrase("Nomor telepon (WhatsApp)", "Telephone number (WhatsApp)")
  package static let phoneHint = Phrase(
    "Misalnya 0812-3456-7890. Hanya untuk kabar tentang acara ini.",
    "Such as 0812-3456-7890. Only for news of this event.")
  package static let childName = Phrase("Nama lengkap", "Full name")
  package static let birthLegend = Phrase("Tanggal lahir", "Birth date")
  package static let birthHint = Phrase("Misalnya 27 Maret 2014", "Such as 27 March 2014")
  package static let dayLabel = Phrase("Tanggal", "Day")
  package static let monthLabel = Phrase("Bulan", "Month")
  package static let yearLabel = Phrase("Tahun", "Year")
  package static let chooseMonth = Phrase("pilih", "choose")
  package static let classOptional = Phrase("Kelas (boleh kosong)", "Class (optional)")
  package static let schoolOptional = Phrase("Sekolah (boleh kosong)", "School (optional)")
  package static let sessionsChosen = Phrase("Pertemuan yang dipilih", "Sessions chosen")
  package static let chooseSessions = Phrase("Pilih pertemuan", "Choose sessions")
  package static let addPerson = Phrase("Tambah anak atau orang lain", "Add another person")
  package static let continueButton = Phrase("Lanjut", "Continue")
  package static let checkAnswersPage = Phrase("Periksa sebelum dikirim", "Check your answers")
  package static let sendButton = Phrase("Kirim pendaftaran", "Send the registration")
  package static let changeButton = Phrase("Ubah", "Change")
  package static let yesWord = Phrase("Ya", "Yes")
  package static let noWord = Phrase("Tidak", "No")

  package static let nameMissing = Phrase("Isi nama lengkap.", "Enter the full name.")
  package static let yourNameMissing = Phrase("Isi nama Anda.", "Enter your name.")
  package static let phoneMissing = Phrase("Isi nomor telepon.", "Enter a telephone number.")
  package static let birthMissing = Phrase(
    "Isi tanggal lahir: tanggal, bulan, dan tahun.",
    "Enter the birth date: day, month and year.")
  package static let birthImpossible = Phrase(
    "Tanggal itu tidak ada di kalender, atau belum tiba.",
    "That date does not exist, or is in the future.")
  package static let classNotRead = Phrase("Kelas itu tidak terbaca.", "That class cannot be read.")
  package static let schoolTooLong = Phrase(
    "Nama sekolah itu terlalu panjang: tulis paling banyak 200 karakter.",
    "The school's name is too long: use at most 200 characters.")
  package static let sessionMissing = Phrase(
    "Pilih paling sedikit satu pertemuan.", "Choose at least one session.")
  package static let mustBeAnswered = Phrase("Harus dijawab.", "This must be answered.")
  package static let samePersonTwice = Phrase(
    "Orang ini sudah ditulis di atas.", "This person has already been entered above.")
  package static let formWasRenewed = Phrase(
    "Halaman ini sudah lama terbuka. Isinya tetap; tekan tombolnya sekali lagi.",
    "This page has been open for a long time. What you entered is kept; press the button once more."
  )

  package static let notPossiblePage = Phrase(
    "Belum bisa didaftarkan", "Registration is not possible")
  package static let ownFormText = Phrase(
    "Pendaftaran acara ini lewat formulir perpustakaan sendiri, yang ditautkan di halaman acaranya.",
    "Registration for this event is by the library's own form, which the event's page links to.")
  package static let otherEventsHeading = Phrase("Acara lain", "Other events")
  package static let cannotBeRegistered = Phrase(
    "Tidak bisa didaftarkan", "Cannot be registered")

  package static let receivedPage = Phrase("Pendaftaran diterima", "Registration received")
  package static let myRegistrationsPage = Phrase("Pendaftaran saya", "My registrations")
  package static let findRegistration = Phrase(
    "Lihat pendaftaran saya", "See my registration")
  package static let findHint = Phrase(
    "Isi telepon yang dipakai mendaftar dan kode di halaman konfirmasi.",
    "Enter the telephone number you registered with and the code from the confirmation page.")
  package static let findButton = Phrase("Lihat", "Show")
  package static let codeMissing = Phrase(
    "Isi kode pendaftaran.", "Enter the registration code.")
  package static let codeLabel = Phrase("Kode pendaftaran", "Registration code")
  package static let codeHint = Phrase(
    "Simpan kode ini. Dengan telepon dan kode, halaman ini dapat dibuka lagi di “Lihat pendaftaran saya”.",
    "Keep this code. With the telephone and the code this page can be opened again under “See my registration”."
  )
  package static let linkLabel = Phrase("Tautan pribadi", "Personal link")
  package static let linkHint = Phrase(
    "Siapa pun yang punya tautan ini dapat melihat dan mengubah isi “Halaman saya”. Jangan bagikan.",
    "Whoever has this link can see and change what is on “My page”. Do not share it.")
  package static let sendToMyself = Phrase(
    "Kirim ke WhatsApp saya sendiri", "Send it to myself by WhatsApp")
  package static let checkInLabel = Phrase(
    "Kode masuk, tunjukkan di pintu", "Code to show at the door")
  package static let entrantNumberLabel = Phrase("Nomor peserta", "Entrant number")
  package static let nothingFound = Phrase(
    "Tidak ada pendaftaran dengan telepon dan kode itu.",
    "There is no registration with that telephone and code.")
  package static let openMyPage = Phrase("Buka halaman saya", "Open my page")
  package static let openMyPageText = Phrase(
    "Halaman ini milik satu keluarga. Tekan tombol untuk membukanya.",
    "This page belongs to one family. Press the button to open it.")
  package static let cancelButton = Phrase("Batalkan", "Cancel")
  package static let cancelConfirmTitle = Phrase(
    "Batalkan pendaftaran ini?", "Cancel this registration?")
  package static let cancelConfirmText = Phrase(
    "Kursinya diberikan kepada yang menunggu.", "The seat goes to somebody on the waiting list.")
  package static let keepButton = Phrase("Jangan batalkan", "Do not cancel")
  package static let joinLinkLabel = Phrase("Tautan rapat", "Join link")
}

extension Wording {
  package func registerHeading(_ title: String) -> String {
    say("Daftar: \(title)", "Register: \(title)")
  }

  package func optional(_ label: String) -> String {
    say("\(label) (boleh kosong)", "\(label) (optional)")
  }

  /// Without what says that a field may stay empty.
  package func plainLabel(_ label: Phrase) -> String {
    let text = self(label)
    return text.hasSuffix(")") ? String(text.prefix { $0 != "(" }.dropLast()) : text
  }

  package func guardianIsChild(ageOfMajority: Int) -> String {
    say(
      "Isi nama orang tua atau wali: yang di bawah \(number(ageOfMajority)) tahun didaftarkan olehnya.",
      "Enter the name of a parent or guardian: people under \(number(ageOfMajority)) are registered by them."
    )
  }

  package func personLegend(_ number: Int) -> String {
    say("Peserta \(self.number(number))", "Person \(self.number(number))")
  }

  /// An error in the summary, where several people have the same fields.
  package func errorOfPerson(_ number: Int, _ sentence: String) -> String {
    personLegend(number) + ": " + sentence
  }

  package var months: [String] {
    (1...12).map { month in
      let day = self.day(Day(year: 2_000, month: month, day: 1)!)
      return String(day.dropFirst(2).dropLast(5))
    }
  }

  /// What the person is told, without what only staff may know.
  package func publicSentence(_ refusal: any Error) -> String {
    switch refusal as? RegistrationRefusal {
    case .eventCancelled, .notYetOpen, .closed, .tooYoung, .tooOld, .ageUnknown, .bornInFuture,
      .bornTooLongAgo,
      .sessionHasBegun, .sessionCancelled, .sessionIsFull:
      sentence(refusal) ?? askTheLibrary
    case .answer(let problem): publicSentence(problem)
    default: askTheLibrary
    }
  }

  package func publicSentence(_ problem: AnswerProblem) -> String {
    if case .missing = problem { return self(.mustBeAnswered) }
    return capitalized(problem.reason(in: self))
  }

  private var askTheLibrary: String {
    say(
      "Pendaftaran ini perlu dibicarakan dengan perpustakaan. Silakan hubungi petugas.",
      "This registration has to be settled with the library. Please ask the staff.")
  }

  /// How a registration stands and why, as the family is told it: of others nothing is said.
  /// - Parameter isConsentGivenHere: Whether the guardian's page is open, where consents are given.
  package func publicState(
    _ state: StatusExplanation, isConsentGivenHere: Bool = false
  ) -> String {
    switch state {
    case .confirmed: say("Terkonfirmasi: kursinya pasti.", "Confirmed: the seat is certain.")
    case .awaitsConsent(let deadline):
      say(
        "Kursi disimpan sampai \(instantWithZone(deadline)), menunggu izin orang tua atau wali. ",
        "A seat is held until \(instantWithZone(deadline)), awaiting a parent's or guardian's consent. "
      )
        + (isConsentGivenHere
          ? say(
            "Berikan di Halaman saya, bagian “Izin”, atau di perpustakaan.",
            "Give it on My page, under “Consents”, or at the library.")
          : say(
            "Hubungi perpustakaan untuk memberikannya.", "Ask the library how to give it."))
    case .isOverdue:
      say(
        "Izin orang tua atau wali tidak datang pada waktunya.",
        "A parent's or guardian's consent did not come in time.")
    case .waits(let position, let count, let reason):
      say(
        "Di daftar tunggu, urutan \(number(position)) dari \(number(count)).",
        "On the waiting list, number \(number(position)) of \(number(count)).")
        + (reason.isFinal
          ? say(" Daftar tunggunya tidak bergerak lagi.", " The list no longer moves.")
          : say(
            " Bila ada kursi, perpustakaan memberi kabar.",
            " The library tells you when there is a seat."))
    case .cancelled(let at, _):
      say("Dibatalkan \(instant(at)).", "Cancelled \(instant(at)).")
    case .declined:
      say(
        "Tidak diterima. Silakan hubungi perpustakaan.", "Not accepted. Please ask the library.")
    }
  }

  package func confirmationMessage(_ title: String, _ when: String, code: String, link: String)
    -> String
  {
    say(
      "\(title)\n\(when)\nKode pendaftaran: \(code)\n\(link)",
      "\(title)\n\(when)\nRegistration code: \(code)\n\(link)")
  }
}

extension WaitingReason {
  fileprivate var isFinal: Bool {
    switch self {
    case .listIsClosed, .sessionsCancelled, .eventCancelled: true
    case .notEnoughSeats, .isBehind, .isNext: false
    }
  }
}
