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
    "For example, 0812-3456-7890. Only for news of this event.")
  package static let childName = Phrase("Nama lengkap", "Full name")
  package static let birthLegend = Phrase("Tanggal lahir", "Birth date")
  package static let birthHint = Phrase(
    "Misalnya 27 Maret 2014", "For example, 27 March 2014")
  package static let dayLabel = Phrase("Tanggal", "Day")
  package static let monthLabel = Phrase("Bulan", "Month")
  package static let yearLabel = Phrase("Tahun", "Year")
  package static let chooseMonth = Phrase("pilih", "choose")
  package static let classOptional = Phrase("Kelas (boleh kosong)", "Class (optional)")
  package static let classLabel = Phrase("Kelas", "Class")
  package static let classHint = Phrase(
    "1–12, misalnya 5 atau 5A", "1–12, such as 5 or 5A")
  package static let schoolOptional = Phrase("Sekolah (boleh kosong)", "School (optional)")
  package static let sessionsChosen = Phrase("Pertemuan yang dipilih", "Sessions chosen")
  package static let chooseSessions = Phrase("Pilih pertemuan", "Choose sessions")
  package static let takingPartMyself = Phrase(
    "Saya sendiri yang ikut; pakai nama di atas",
    "I am taking part myself; use the name above")
  package static let addPerson = Phrase("Tambah anak atau orang lain", "Add another person")
  package static let continueButton = Phrase("Lanjut", "Continue")
  package static let checkAnswersPage = Phrase("Periksa sebelum dikirim", "Check your answers")
  package static let sendButton = Phrase("Kirim pendaftaran", "Send the registration")
  package static let sendToWaitingList = Phrase(
    "Kirim dan masuk daftar tunggu", "Send and join the waiting list")
  package static let thenWaits = Phrase("masuk daftar tunggu", "joins the waiting list")
  package static let seatNeedsConsent = Phrase(
    "Kursi dari daftar tunggu baru pasti bila izin ikut serta sudah ada.",
    "A seat from the waiting list is certain only with the consent to take part.")
  package static let changeButton = Phrase("Ubah", "Change")
  package static let yesWord = Phrase("Ya", "Yes")
  package static let noWord = Phrase("Tidak", "No")

  package static let nameMissing = Phrase("Isi nama lengkap.", "Enter the full name.")
  package static let nameTooLong = Phrase("Nama terlalu panjang.", "The name is too long.")
  package static let yourNameMissing = Phrase("Isi nama Anda.", "Enter your name.")
  package static let phoneMissing = Phrase("Isi nomor telepon.", "Enter a telephone number.")
  package static let birthMissing = Phrase(
    "Isi tanggal lahir: tanggal, bulan, dan tahun.",
    "Enter the birth date: day, month and year.")
  package static let yearIncomplete = Phrase(
    "Tulis tahun dengan empat angka, misalnya 2016.",
    "Write the year in four digits, such as 2016.")
  package static let birthInFuture = Phrase(
    "Tanggal itu belum tiba.", "That date is in the future.")
  package static let classNotRead = Phrase(
    "Tulis kelas dengan angka 1–12, misalnya 5 atau 5A.",
    "Write the class as a number from 1 to 12, such as 5 or 5A.")
  package static let classMissing = Phrase(
    "Isi kelas: kategorinya menurut kelas, misalnya 5 atau 5A.",
    "Enter the class, such as 5 or 5A: the divisions go by class.")
  package static let schoolTooLong = Phrase(
    "Nama sekolah itu terlalu panjang: tulis paling banyak 200 karakter.",
    "The school's name is too long: use at most 200 characters.")
  package static let sessionMissing = Phrase(
    "Pilih paling sedikit satu pertemuan.", "Choose at least one session.")
  package static let samePersonTwice = Phrase(
    "Orang ini sudah ditulis di atas.", "This person has already been entered above.")
  package static let formWasRenewed = Phrase(
    "Halaman ini sudah lama terbuka. Isinya tetap; tekan tombolnya sekali lagi.",
    "This page has been open for a long time. What you entered is kept; press the button once more."
  )

  package static let notPossiblePage = Phrase(
    "Tidak bisa didaftarkan", "Registration is not possible")
  package static let registrationClosedPage = Phrase(
    "Pendaftaran sudah ditutup", "Registration is closed")
  package static let registrationNotYetPage = Phrase(
    "Pendaftaran belum dibuka", "Registration is not open yet")
  package static let ownFormText = Phrase(
    "Pendaftaran acara ini lewat formulir perpustakaan sendiri, yang ditautkan di halaman acaranya.",
    "Registration for this event is by the library's own form, which the event's page links to.")
  package static let otherEventsHeading = Phrase("Acara lain", "Other events")
  package static let cannotBeRegistered = Phrase(
    "Tidak bisa didaftarkan", "Cannot be registered")

  package static let receivedPage = Phrase("Pendaftaran diterima", "Registration received")
  package static let notInFormSentBefore = Phrase(
    "formulir ini sudah dikirim sebelumnya, dan nama ini tidak ikut terdaftar. Daftarkan dari halaman acaranya.",
    "this form was sent before, and this person was not registered. Register from the event’s page."
  )
  package static let sentBeforePage = Phrase(
    "Formulir ini sudah dikirim", "This form was sent before")
  package static let openAgainByCode = Phrase(
    "Buka lagi dengan tautan pribadi Anda, atau dengan telepon dan kode pendaftaran. Untuk mendaftarkan orang lain, mulai lagi dari halaman acaranya.",
    "Open it again with your personal link, or with the telephone number and the registration code. To register somebody else, start from the event’s page."
  )
  package static let myRegistrationsPage = Phrase("Pendaftaran saya", "My registrations")
  package static let findHint = Phrase(
    "Isi telepon yang dipakai mendaftar dan kode yang tampil sesudah mendaftar.",
    "Enter the telephone number you registered with and the code shown after you registered.")
  package static let findButton = Phrase("Lihat", "Show")
  package static let codeMissing = Phrase(
    "Isi kode pendaftaran.", "Enter the registration code.")
  package static let codeLabel = Phrase("Kode pendaftaran", "Registration code")
  package static let codeHint = Phrase(
    "Simpan kode ini. Dengan telepon dan kode, halaman ini dapat dibuka lagi di “Pendaftaran saya”.",
    "Keep this code. With the telephone and the code this page can be opened again under “My registrations”."
  )
  package static let linkLabel = Phrase("Tautan pribadi", "Personal link")
  package static let linkHint = Phrase(
    "Siapa pun yang punya tautan ini dapat melihat dan mengubah isi “Halaman saya”. Jangan bagikan.",
    "Anyone who has this link can see and change what is on “My page”. Do not share it.")
  package static let sendToMyself = Phrase(
    "Kirim ke WhatsApp saya sendiri", "Send it to myself by WhatsApp")
  package static let printHint = Phrase(
    "Halaman ini dapat dicetak lewat menu peramban.",
    "This page can be printed from the browser's menu.")
  package static let checkInLabel = Phrase(
    "Kode hadir, tunjukkan di pintu", "Door code: show it at the door")
  package static let entrantNumberLabel = Phrase("Nomor peserta", "Entrant number")
  package static let nothingFound = Phrase(
    "Tidak ada pendaftaran dengan telepon dan kode itu.",
    "There is no registration with that telephone and code.")
  package static let openMyPage = Phrase("Buka halaman saya", "Open my page")
  package static let openMyPageText = Phrase(
    "Ini halaman pribadi. Tekan tombol untuk membukanya.",
    "This is a personal page. Press the button to open it.")
  package static let cancelButton = Phrase("Ya, batalkan pendaftaran", "Yes, cancel")
  package static let cancelConfirmTitle = Phrase(
    "Batalkan pendaftaran ini?", "Cancel this registration?")
  package static let cancelConfirmText = Phrase(
    "Kursinya diberikan kepada yang menunggu.", "The seat goes to somebody on the waiting list.")
  package static let keepButton = Phrase("Tidak, tetap ikut", "No, keep it")
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
      "Peserta di bawah \(number(ageOfMajority)) tahun didaftarkan orang tua atau walinya. Tulis nama orang tua atau wali di sini.",
      "Under \(number(ageOfMajority)), a parent or guardian registers. Write their name here."
    )
  }

  package func personLegend(_ number: Int) -> String {
    say("Peserta \(self.number(number))", "Person \(self.number(number))")
  }

  /// An error in the summary, where several people have the same fields.
  package func errorOfPerson(_ number: Int, _ sentence: String) -> String {
    personLegend(number) + ": " + sentence
  }

  package func removePerson(_ number: Int) -> String {
    say("Hapus peserta \(self.number(number))", "Remove person \(self.number(number))")
  }

  package func mostPeople(_ count: Int) -> String {
    say(
      "Paling banyak \(number(count)) orang sekali daftar.",
      "At most \(number(count)) people at a time.")
  }

  /// - Parameter month: From 1 to 12.
  package func noSuchDay(_ day: Int, month: Int, year: Int) -> String {
    let date = "\(day) \(months[month - 1]) \(year)"
    return say("Tanggal \(date) tidak ada.", "\(date) is not a real date.")
  }

  package func consentFor(_ names: [String]) -> String {
    say("Untuk ", "For ") + names.joined(separator: ", ") + "."
  }

  /// Above the form of what has no seat left for a newcomer.
  package func fullNotice(_ seats: Seats, waiting: Int) -> String {
    let people = waiting == 1 ? "person is" : "people are"
    let stands =
      seats.free == 0
      ? waiting == 0
        ? say("Acara ini penuh.", "This event is full.")
        : say(
          "Acara ini penuh, dan \(number(waiting)) orang sudah menunggu.",
          "This event is full, and \(number(waiting)) \(people) already waiting.")
      : say(
        "Kursi yang tersisa sudah ditunggu \(number(waiting)) orang.",
        "\(number(waiting)) \(people) already waiting for the seats that are left.")
    return stands
      + say(
        " Yang mendaftar sekarang masuk daftar tunggu; bila ada kursi, perpustakaan memberi kabar.",
        " If you register now, you join the waiting list, and the library will tell you when there is a seat."
      )
  }

  /// Where a family is larger than what is left; nil where all of them get a seat.
  package func fewSeats(_ seats: Seats, for people: Int) -> String? {
    guard !seats.fits(people), let free = seats.free else { return nil }
    return say(
      "Tinggal \(number(free)) kursi untuk \(number(people)) orang. Yang belum mendapat kursi masuk daftar tunggu; bila ada kursi, perpustakaan memberi kabar.",
      "Only \(number(free)) \(free == 1 ? "seat is" : "seats are") left for \(number(people)) people. Whoever gets none joins the waiting list; the library tells you when there is a seat."
    )
  }

  /// What becomes of minors for whom the first box stays empty.
  package func heldWithoutConsent(until deadline: Instant, hasSeats: Bool) -> String {
    let moment = instantWithZone(deadline)
    return hasSeats
      ? say(
        "Tanpa izin ikut serta, kursi hanya ditahan sampai \(moment).",
        "Without the consent to take part, the seat is held only until \(moment).")
      : say(
        "Tanpa izin ikut serta, pendaftaran hanya disimpan sampai \(moment).",
        "Without the consent to take part, the registration is held only until \(moment).")
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
    switch problem {
    case .missing(let question): say("Jawab “\(question.text)”.", "Answer “\(question.text)”.")
    case .notAnOption: say("Pilih salah satu jawaban.", "Choose one of the answers.")
    case .notANumber:
      say("Tulis dengan angka, misalnya 2.", "Write a number in digits, such as 2.")
    case .notYesOrNo: say("Pilih ya atau tidak.", "Choose yes or no.")
    case .tooLong(_, let limit): tooLongText(limit: limit)
    }
  }

  package func publicSentence(_ problem: PhoneProblem) -> String {
    switch problem {
    case .notAPhone:
      say(
        "Ini bukan nomor telepon. Tulis seperti 0812-3456-7890.",
        "This is not a telephone number. Write it like 0812-3456-7890.")
    case .destroyedBySpreadsheet:
      say(
        "Sebagian angkanya hilang. Tulis seperti 0812-3456-7890.",
        "Some of its digits are missing. Write it like 0812-3456-7890.")
    case .severalNumbers: say("Tulis satu nomor saja.", "Write one number only.")
    case .uncertainPrefix:
      say(
        "Awali nomornya dengan 0 atau +, misalnya 0812-3456-7890.",
        "Begin the number with 0 or +, such as 0812-3456-7890.")
    case .tooShort:
      say(
        "Nomor ini terlalu pendek. Tulis seperti 0812-3456-7890.",
        "This number is too short. Write it like 0812-3456-7890.")
    case .tooLong:
      say(
        "Nomor ini terlalu panjang. Tulis seperti 0812-3456-7890.",
        "This number is too long. Write it like 0812-3456-7890.")
    }
  }

  package func publicSentence(_ problem: MarkProblem) -> String {
    switch problem {
    case .notANumber:
      say("Tulis angka, misalnya 80 atau 82,5.", "Write a number, such as 80 or 82.5.")
    case .tooFine:
      say("Tulis paling banyak dua angka di belakang koma.", "Write at most two decimals.")
    case .outOfRange(let range):
      say(
        "Tulis nilai dari \(range.lowerBound) sampai \(range.upperBound).",
        "Write a mark from \(range.lowerBound) to \(range.upperBound).")
    }
  }

  private var askTheLibrary: String {
    say(
      "Pendaftaran ini perlu dibicarakan dengan perpustakaan. Silakan hubungi petugas.",
      "This registration has to be settled with the library. Please ask the staff.")
  }
}
