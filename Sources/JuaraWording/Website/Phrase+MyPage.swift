package import Juara

// What the website says on the page of one person, and of its forms.
extension Phrase {
  package static let myPage = Phrase("Halaman saya", "My page")
  package static let openAgainTitle = Phrase(
    "Buka lagi tautan pribadi", "Open your personal link again")
  package static let openAgainText = Phrase(
    "Halaman ini hanya terbuka lewat tautan pribadi, misalnya di pesan WhatsApp Anda. Setelah satu jam tanpa dipakai, halaman ini tertutup sendiri.",
    "This page opens only through a personal link, such as the one in your WhatsApp message. It closes by itself after an hour without use."
  )
  package static let noLinkText = Phrase(
    "Belum punya tautan? Minta di meja layanan perpustakaan, atau lihat pendaftaran dengan telepon dan kode.",
    "No link yet? Ask for one at the library's desk, or see a registration by telephone and code.")
  package static let closeMyPage = Phrase("Tutup halaman ini", "Close this page")
  package static let closedText = Phrase(
    "Halaman pribadi sudah ditutup di peramban ini.",
    "The personal page is closed in this browser.")
  /// It must not say whether the library knows somebody.
  package static let limitedText = Phrase(
    "Tautan ini membuka pendaftaran ini saja. Untuk membuka yang lain, misalnya mencatat bacaan, minta petugas memastikan siapa Anda, di meja layanan atau lewat telepon.",
    "This link opens this registration alone. To open more, such as logging books, ask the staff to confirm who you are, at the desk or by telephone."
  )

  package static let myRegistrations = Phrase("Acara saya", "My events")
  package static let myCalendar = Phrase("Kalender saya (.ics)", "My calendar (.ics)")
  package static let nothingRegistered = Phrase(
    "Belum terdaftar di acara apa pun.", "Not registered for anything yet.")
  package static let openEvents = Phrase("Acara yang bisa diikuti", "Events to join")
  package static let waitsForGuardian = Phrase(
    "Pendaftarannya menunggu izin orang tua atau wali, yang memberikannya lewat tautannya sendiri.",
    "The registration awaits the consent of a parent or guardian, who gives it through their own link."
  )
  package static let logBook = Phrase("Catat bacaan", "Log a book")
  package static let writeReview = Phrase("Tulis resensi", "Write a review")
  package static let pointsExplained = Phrase("Dari mana poinnya", "How your points add up")
  package static let useCode = Phrase("Masukkan kode rahasia", "Enter a secret code")
  package static let secretCodeMissing = Phrase(
    "Isi kode rahasianya.", "Enter the secret code.")
  package static let secretCode = Phrase("Kode rahasia", "Secret code")
  package static let myCertificates = Phrase("Sertifikat", "Certificates")
  package static let surveysWaiting = Phrase("Survei menunggu", "Surveys to answer")
  package static let answerSurvey = Phrase("Jawab", "Answer")
  package static let myConsents = Phrase("Izin", "Consents")
  package static let giveConsent = Phrase("Izinkan", "Give consent")
  package static let withdrawConsent = Phrase("Cabut izin", "Withdraw")
  package static let guardianOnly = Phrase(
    "Hanya orang tua atau wali yang dapat memberi izin, lewat tautannya sendiri.",
    "Only a parent or guardian can give consent, through their own link.")
  package static let consentNever = Phrase("belum diizinkan", "not given")
  package static let myData = Phrase("Data saya", "My data")
  package static let downloadData = Phrase(
    "Unduh semua yang disimpan perpustakaan (JSON)", "Download all that the library keeps (JSON)")
  package static let askErasure = Phrase(
    "Minta data ini dihapus", "Ask for this data to be erased")
  package static let askErasureText = Phrase(
    "Petugas memastikan dulu siapa yang meminta, lalu menghapus namanya, kontaknya, dan semua tentang orang ini untuk selamanya. Pendaftaran yang akan datang dibatalkan. Poin dan hitungan tetap, tanpa nama.",
    "Staff first make sure who is asking, then erase the name, the contact details and everything about this person for good. Future registrations are cancelled. Points and counts stay, without the name."
  )
  package static let askErasureButton = Phrase("Minta dihapus", "Ask to be erased")
  package static let keepDataButton = Phrase("Jangan dihapus", "Do not erase")
  package static let takeBackRequest = Phrase("Batalkan permintaan", "Withdraw the request")
  package static let childLink = Phrase("Tautan untuk anak", "A link for the child")
  package static let childLinkText = Phrase(
    "Dengan tautan ini anak dapat mencatat bacaan dan menulis resensi di ponselnya sendiri, tetapi tidak dapat memberi izin.",
    "With this link the child can log books and write reviews on their own phone, but cannot give consent."
  )
  package static let makeChildLink = Phrase("Buat tautan untuk anak", "Make a link for the child")
  package static let childLinkMade = Phrase(
    "Simpan sekarang: tautan ini tampil sekali saja.", "Save it now: this link is shown only once.")

  package static let toMyPage = Phrase("Kembali ke halaman saya", "Back to my page")
  package static let checkInQR = Phrase(
    "Kode hadir sebagai kode QR", "Door code as a QR code")
  package static let consentFormLink = Phrase(
    "Formulir izin untuk dicetak", "Consent form to print")
  package static let giveHereText = Phrase(
    "Beri izin di sini, di bagian “Izin”", "Give the consent here, under “Consents”")
  package static let cancelLink = Phrase("Batalkan pendaftaran", "Cancel the registration")

  package static let bookTitleLabel = Phrase("Judul buku", "Title of the book")
  package static let authorOptional = Phrase("Pengarang (boleh kosong)", "Author (optional)")
  package static let whatLabel = Phrase("Yang dicatat", "What you log")
  package static let dayReadLabel = Phrase("Dibaca tanggal", "Read on")
  package static let reviewOptional = Phrase("Resensi (boleh kosong)", "Review (optional)")
  package static let reviewFieldLabel = Phrase("Resensi", "Review")
  package static let reviewHint = Phrase(
    "Ceritakan bukunya dengan kata-katamu sendiri. Jangan tulis nama lengkap, alamat, atau nomor telepon. Petugas membacanya sebelum orang lain.",
    "Write about the book in your own words. Do not give full names, addresses or telephone numbers. Staff read it before anybody else does."
  )
  package static let ratingLabel = Phrase(
    "Berapa bintang? (boleh kosong)", "How many stars? (optional)")
  package static let noRating = Phrase("tanpa bintang", "no stars")
  package static let whichBook = Phrase("Buku yang mana", "Which book")
  package static let saveButton = Phrase("Simpan", "Save")
  package static let sendReview = Phrase("Kirim resensi", "Send the review")
  package static let titleMissing = Phrase("Isi judul bukunya.", "Enter the title of the book.")
  package static let quantityMissing = Phrase(
    "Isi jumlahnya dengan angka, misalnya 45 atau 1000 tanpa titik.",
    "Enter the quantity as a number, such as 45, or 1000 without a comma.")
  package static let reviewMissing = Phrase("Tulis dulu resensinya.", "Write the review first.")
  package static let bookMissing = Phrase("Pilih bukunya.", "Choose the book.")
  package static let dayMissing = Phrase("Pilih tanggalnya.", "Choose the day.")
  package static let nothingToReview = Phrase(
    "Catat dulu buku yang dibaca; setelah itu resensinya dapat ditulis di sini.",
    "Log a book first; then its review can be written here.")
  package static let registeredNotice = Phrase(
    "Pendaftaran diterima.", "Registration received.")
  package static let loggedNotice = Phrase("Bacaan dicatat.", "Your reading is logged.")
  package static let reviewSentNotice = Phrase(
    "Resensi terkirim. Petugas membacanya dulu; bila diterbitkan dan diizinkan, resensi itu tampil di halaman tantangan.",
    "The review is sent. Staff read it first; once it is published, and with consent, it is shown on the challenge's page."
  )
  package static let cancelledNotice = Phrase(
    "Pendaftaran sudah dibatalkan.", "The registration is cancelled.")
  package static let consentGivenNotice = Phrase("Izin dicatat.", "The consent is recorded.")
  package static let consentWithdrawnNotice = Phrase(
    "Izin dicabut. Yang ditampilkan di situs ini langsung hilang; yang lain diturunkan perpustakaan paling lambat dalam 3 × 24 jam.",
    "The consent is withdrawn. What this site showed is gone at once; the library takes down the rest within three days."
  )
  package static let erasureAskedNotice = Phrase(
    "Permintaan disimpan. Petugas akan menghubungi Anda.",
    "Your request has been recorded. Staff will contact you.")
  package static let erasureTakenBackNotice = Phrase(
    "Permintaan dibatalkan; tidak ada yang dihapus.",
    "Your request has been withdrawn; nothing is erased.")

  package static let countedLabel = Phrase("Dihitung", "Counted")
  package static let totalLabel = Phrase("Jumlah", "Total")
  package static let badgesHeading = Phrase("Lencana dan tingkat", "Badges and tiers")
  package static let toBeRead = Phrase("Wajib baca", "To be read")
  package static let daysInARow = Phrase("Hari membaca berturut-turut", "Reading days in a row")
  package static let nothingLogged = Phrase("Belum ada catatan.", "Nothing is logged yet.")
  package static let entriesHeading = Phrase("Catatan", "Entries")
  package static let partsHeading = Phrase("Poin", "Points")
  package static let whatReadLabel = Phrase("Bacaan", "What was read")

  package static let surveyCodeLabel = Phrase("Kode pribadi", "Personal code")
  package static let surveyCodeHint = Phrase(
    "Delapan huruf dari pesan undangan, misalnya bcdf-ghjk.",
    "The eight letters in the invitation, such as bcdf-ghjk.")
  package static let surveyAnonymous = Phrase(
    "Jawaban disimpan tanpa nama: tidak ada yang tahu lembar ini milik siapa. Kodenya hanya agar setiap orang menjawab satu kali.",
    "Answers are kept without names: nobody knows whose sheet this is. The code only lets everybody answer once."
  )
  package static let sendAnswers = Phrase("Kirim jawaban", "Send the answers")
  package static let surveyThanks = Phrase(
    "Terima kasih, jawabannya sudah disimpan.", "Thank you, your answers have been saved.")
  package static let surveyCodeMissing = Phrase(
    "Isi kode pribadi dari undangan.", "Enter the personal code from the invitation.")
  package static let surveyCodeUnknown = Phrase(
    "Kode itu tidak dikenal. Periksa hurufnya di pesan undangan.",
    "That code is not known. Check its letters in the invitation.")
  package static let surveyEmpty = Phrase(
    "Jawab paling sedikit satu pertanyaan.", "Answer at least one question.")
  package static let surveyOptional = Phrase(
    "Setiap pertanyaan boleh dilewati.", "You may skip any question.")
}

extension Wording {
  package func howMuch(_ activity: Activity?) -> String {
    activity.map { say("Berapa \(label($0))", "How many \(label($0))") }
      ?? say("Berapa banyak", "How much")
  }

  package func tooLongText(limit: Int) -> String {
    say(
      "Terlalu panjang: paling banyak \(number(limit)) karakter.",
      "Too long: at most \(number(limit)) characters.")
  }

  package func consentSince(_ day: Day) -> String {
    say("diizinkan sejak \(self.day(day))", "given on \(self.day(day))")
  }

  package func consentEnded(_ day: Day) -> String {
    say("dicabut \(self.day(day))", "withdrawn on \(self.day(day))")
  }

  package func erasureAsked(_ instant: Instant) -> String {
    say(
      "Penghapusan data diminta \(self.instant(instant)).",
      "Erasure was requested on \(self.instant(instant)).")
  }

  package func reviewNeedsWords(_ count: Int) -> String {
    say(
      "Agar dihitung, resensinya paling sedikit \(number(count)) kata.",
      "To count, the review needs at least \(number(count)) words.")
  }

  /// Above what a guardian sees of a child.
  package func events(of name: String) -> String { say("Acara \(name)", "\(name)’s events") }

  package func data(of name: String) -> String { say("Data \(name)", "\(name)’s data") }

  package func correctData(_ library: Library) -> String {
    say(
      "Ada yang salah, misalnya tanggal lahir atau telepon? Minta petugas memperbaikinya",
      "Is anything wrong, such as a birth date or telephone? Ask the staff to correct it")
      + (library.contact.map { ": \($0)" } ?? ".")
  }

  /// - Parameter names: Of what can be logged.
  package func chooseActivity(_ names: [String]) -> String {
    let list = names.dropLast().joined(separator: ", ")
    return say("Pilih ", "Choose ") + (list.isEmpty ? "" : list + say(" atau ", " or "))
      + (names.last ?? "") + "."
  }

  /// What is sent to the holder of a link; it names nobody.
  package func linkMessage(_ library: String, link: String) -> String {
    say("Halaman saya di \(library):\n\(link)", "My page at \(library):\n\(link)")
  }

  /// A refusal as somebody reads it who has no commands to run.
  package func personalSentence(_ error: any Error) -> String? {
    switch error {
    case let refusal as LogRefusal:
      switch refusal {
      case .notRegistered:
        say(
          "Pendaftaran di tantangan ini belum pasti, jadi belum ada yang bisa dicatat.",
          "The registration in this challenge is not confirmed yet, so nothing can be logged.")
      case .unknownActivity:
        say("Kegiatan itu tidak dinilai di sini.", "That activity is not scored here.")
      case .unknownGroup, .ambiguousGroup, .recordedInFuture: nil
      case .codeUsedBefore:
        say("Kode ini sudah dipakai.", "This code has been used already.")
      default: sentence(refusal)
      }
    case let refusal as SurveyRefusal:
      switch refusal {
      case .notAPersonalCode, .unknownPersonalCode: self(.surveyCodeUnknown)
      case .alreadyAnswered, .hasAnswered, .allAnswered:
        say(
          "Survei ini sudah dijawab dengan kode itu.",
          "This survey has already been answered with that code.")
      case .adultsOnly:
        say("Survei ini hanya untuk orang dewasa.", "This survey is for adults only.")
      case .tooEarly(_, let day), .beforeAsked(_, let day):
        say(
          "Survei ini baru dibuka \(self.day(day)).", "This survey opens on \(self.day(day)).")
      case .emptySheet: self(.surveyEmpty)
      case .answer(let problem, _): sentence(problem)
      default: nil
      }
    case let refusal as PersonalLinkRefusal: sentence(refusal)
    default: nil
    }
  }
}
