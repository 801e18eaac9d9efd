package import Juara

extension Phrase {
  package static let online = Phrase("Daring", "Online")
  package static let winnersLabel = Phrase("Para pemenang", "The winners")
  package static let libraryInNumbers = Phrase("Perpustakaan dalam angka", "The library in numbers")
  package static let reviewLabel = Phrase("Resensi", "Book review")

  // What the files of cards are called.
  package static let eventCard = Phrase("acara", "event")
  package static let countdownCard = Phrase("hitung-mundur", "countdown")
  package static let winnersCard = Phrase("pemenang", "winners")
  package static let quotationCard = Phrase("kutipan", "quotation")
  package static let reviewCard = Phrase("resensi", "review")
  package static let figuresCard = Phrase("angka", "figures")
}

extension Wording {
  /// In local time, with the clock's name: `09.00 WITA`.
  private func clockWithZone(_ instant: Instant) -> String {
    String(instantWithZone(instant).dropFirst(self.instant(instant).count - 5))
  }

  /// `Lokakarya`
  package func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `pemenang-gema`
  package func cardName(_ kind: Phrase, _ subject: String) -> String { "\(self(kind))-\(subject)" }

  package func quoted(_ text: String) -> String { "“\(text)”" }

  /// The day or days, and the hour where there is one.
  package func cardTimes(_ event: Event, _ sessions: [Session]) -> (day: String, hour: String?) {
    guard let zone else { return (instant(event.plan.startsAt), nil) }
    let starts = sessions.map(\.plan.startsAt).min() ?? event.plan.startsAt
    let ends = sessions.map(\.plan.endsAt).max() ?? event.plan.endsAt
    // What ends at midnight is over on the day before.
    let (first, last) = (zone.day(of: starts), zone.day(of: ends.adding(seconds: -1)))
    let isAllDay = zone.start(of: first) == starts && zone.local(ends).secondOfDay == 0
    let clock = clockWithZone(starts)
    if sessions.count > 1 {
      let count = number(sessions.count)
      return (
        days(from: first, to: last),
        say("\(count) pertemuan, pertama pukul \(clock)", "\(count) sessions, first at \(clock)")
      )
    }
    if first != last {
      return (
        days(from: first, to: last), isAllDay ? nil : say("Mulai pukul \(clock)", "From \(clock)")
      )
    }
    guard !isAllDay else { return (weekdayAndDay(first), nil) }
    return (weekdayAndDay(first), "\(self.clock(starts))–\(clockWithZone(ends))")
  }

  package func cardRole(_ host: Host) -> String {
    [capitalized(label(host.role)), host.affiliation].compactMap { $0 }.joined(separator: ", ")
  }

  package func cardRegistration(until closes: Instant) -> String {
    guard let zone else { return instant(closes) }
    // What closes at midnight takes registrations until the end of the day before.
    let day = zone.day(of: closes.adding(seconds: -1))
    if zone.local(closes).secondOfDay == 0 {
      return say(
        "Daftar sampai \(weekdayAndDay(day))", "Register by \(weekdayAndDay(day))")
    }
    return say("Daftar sampai \(instant(closes))", "Register by \(instant(closes))")
  }

  /// A number and what it counts, or a word alone.
  package func cardCountdown(_ countdown: Countdown) -> (number: String?, text: String) {
    switch countdown {
    case .begins(0): (nil, say("Hari ini", "Today"))
    case .begins(1): (nil, say("Besok", "Tomorrow"))
    case .begins(let days): (number(days), say("hari lagi", "days to go"))
    case .ends(0): (nil, say("Hari terakhir", "Last day"))
    case .ends(1): (number(1), say("hari tersisa", "day left"))
    case .ends(let days): (number(days), say("hari tersisa", "days left"))
    }
  }

  /// `Laskar Pelangi, hlm. 12`
  package func cardSource(title: String, page: String) -> String {
    say("\(title), hlm. \(page)", "\(title), p. \(page)")
  }

  package func cardRating(_ rating: Int) -> String {
    say("\(rating) dari 5 bintang", "\(rating) of 5 stars")
  }

  package func cardLabel(_ chart: ReadingFigures.Chart, _ activity: Activity) -> String {
    switch chart {
    case .totals: say("Membaca dalam angka", "Reading in numbers")
    case .weeks:
      say(
        "\(capitalized(label(activity))) tiap pekan", "\(capitalized(label(activity))) by week")
    case .levels:
      say(
        "\(capitalized(label(activity))) tiap jenjang",
        "\(capitalized(label(activity))) by school level")
    case .titles: say("Paling banyak dibaca", "Most read")
    }
  }

  package func cardTotals(_ figures: ReadingFigures) -> [(number: String, label: String)] {
    var totals = [
      (number(figures.readers), say("pembaca", figures.readers == 1 ? "reader" : "readers"))
    ]
    totals += figures.totals.prefix(4).map {
      (number($0.amount), label($0.activity, after: $0.amount))
    }
    if figures.titles > 0 {
      totals.append(
        (
          number(figures.titles),
          say("judul berbeda", figures.titles == 1 ? "different title" : "different titles")
        ))
    }
    return totals
  }

  /// `9–15 Nov`, within the days that the figures are of.
  package func cardWeek(_ monday: Day, in figures: ReadingFigures) -> String {
    let first = max(monday, figures.first)
    let last = min(monday.adding(days: 6), figures.last)
    let (from, to) = (shortDay(first), shortDay(last))
    if first == last { return from }
    return first.month == last.month ? "\(first.day)–\(to)" : "\(from) – \(to)"
  }

  /// `9 Nov`
  private func shortDay(_ day: Day) -> String {
    self.day(day).split(separator: " ").prefix(2).map { $0.prefix(3) }.joined(separator: " ")
  }

  package func cardAmount(_ amount: Int, _ activity: Activity) -> String {
    "\(number(amount)) \(label(activity, after: amount))"
  }

  package func cardReaders(_ count: Int) -> String {
    say("\(number(count)) pembaca", "\(number(count)) \(count == 1 ? "reader" : "readers")")
  }

  package func label(_ level: ReadingFigures.Level) -> String {
    switch level {
    case .kindergarten: say("PAUD dan TK", "Kindergarten")
    case .primary: say("SD (kelas 1–6)", "Primary school (grades 1–6)")
    case .juniorSecondary: say("SMP (kelas 7–9)", "Junior secondary (grades 7–9)")
    case .seniorSecondary: say("SMA dan SMK (kelas 10–12)", "Senior secondary (grades 10–12)")
    case .other: say("Umum dan lainnya", "Adults and others")
    }
  }

  package func label(_ size: CardSize) -> String {
    switch size {
    case .square: say("persegi", "square")
    case .portrait: say("potret", "portrait")
    case .story: say("story", "story")
    case .landscape: say("lanskap", "landscape")
    case .wide: say("lebar", "wide")
    }
  }

  package func label(_ chart: ReadingFigures.Chart) -> String {
    switch chart {
    case .totals: say("jumlah", "totals")
    case .weeks: say("pekan", "weeks")
    case .levels: say("jenjang", "levels")
    case .titles: say("judul", "titles")
    }
  }

  package func pictureWritten(_ path: String, _ size: CardSize) -> String {
    say(
      "Ditulis ke “\(path)” (\(size.width)×\(size.height)).",
      "Wrote “\(path)” (\(size.width)×\(size.height)).")
  }

  package func alternativeText(_ text: String) -> String {
    say("Teks alternatif: \(text)", "Alternative text: \(text)")
  }

  package func withoutPostName(_ count: Int) -> String {
    say(
      "\(number(count)) pemenang tampil dengan nomor: belum ada izin memasang namanya di media sosial (juara consent record … --purpose nama-di-media-sosial).",
      count == 1
        ? "1 winner appears as a number: there is no consent to post the name on social media (juara consent record … --purpose post-name)."
        : "\(number(count)) winners appear as numbers: there is no consent to post their names on social media (juara consent record … --purpose post-name)."
    )
  }

  package func openAwards(_ titles: [String]) -> String {
    say(
      "Belum ditentukan, jadi tidak tampil: \(titles.joined(separator: ", ")).",
      "Not decided yet, and so not shown: \(titles.joined(separator: ", ")).")
  }

  package func logoSet(_ logo: Logo?) -> String {
    guard let logo else { return say("Logo perpustakaan dihapus.", "Removed the library's logo.") }
    return say(
      "Logo perpustakaan disimpan (\(logo.width)×\(logo.height)).",
      "Saved the library's logo (\(logo.width)×\(logo.height)).")
  }
}

extension CardProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .overflow(let text, let size):
      wording.say(
        "Teks ini terlalu panjang untuk gambar \(wording.label(size)), juga dengan huruf terkecil: “\(text)”. Pendekkan, atau pilih ukuran lain dengan --size.",
        "This text is too long for a \(wording.label(size)) picture, even in the smallest letters: “\(text)”. Shorten it, or choose another size with --size."
      )
    case .unmeasurable(let character, let text, let font):
      wording.say(
        "“\(character)” dalam “\(text)” tidak bisa dipasang di gambar: hanya huruf Latin, angka dan emoji yang ada di \(font).",
        "“\(character)” in “\(text)” cannot be set in a picture: only Latin letters, digits and emoji that \(font) has."
      )
    case .noFont(let family, let style, let package):
      wording.say(
        "Huruf \(family) (\(style)) tidak terpasang di komputer ini.",
        "The font \(family) (\(style)) is not installed on this computer.")
        + (package.map {
          wording.say(
            " Pasang paket Debian “\($0)”.", " Install the Debian package “\($0)”.")
        }
          ?? wording.say(
            " Pasang huruf itu, atau pilih huruf lain dengan juara library edit --font.",
            " Install it, or choose another with juara library edit --font."))
    case .noProgram(let name, let package):
      wording.say(
        "Untuk gambar PNG diperlukan \(name): pasang paket Debian “\(package)”. Berkas .svg bisa dibuat tanpa itu.",
        "PNG pictures need \(name): install the Debian package “\(package)”. An .svg file can be made without it."
      )
    case .programFailed(let name, let detail):
      wording.say(
        "\(name) tidak berhasil membuat gambar: \(detail).",
        "\(name) could not make the picture: \(detail).")
    case .fileType(let name):
      wording.say(
        "“\(name)” bukan nama gambar. Akhiri dengan .png atau .svg.",
        "“\(name)” is not a picture's name. End it in .png or .svg.")
    case .isDraft(let code):
      wording.say(
        "Acara “\(code)” belum diumumkan, jadi tidak dibuatkan gambar. Umumkan dengan juara event publish \(code).",
        "The event “\(code)” is a draft, so no picture of it is made. Publish it with juara event publish \(code)."
      )
    case .cancelled(let code):
      wording.say(
        "Acara “\(code)” dibatalkan, jadi tidak dibuatkan gambar.",
        "The event “\(code)” is cancelled, so no picture of it is made.")
    case .over(let code):
      wording.say("Acara “\(code)” sudah selesai.", "The event “\(code)” is over.")
    case .notOver(let code, let endsAt):
      wording.say(
        "“\(code)” masih berjalan sampai \(wording.instant(endsAt)); pemenangnya baru pasti sesudah itu.",
        "“\(code)” runs until \(wording.instant(endsAt)); its winners are certain only after that.")
    case .noWinners(let code):
      wording.say(
        "“\(code)” belum punya pemenang yang bisa ditampilkan. Lihat juara award list \(code).",
        "“\(code)” has no winners to show yet. See juara award list \(code).")
    case .noFigures(let code):
      wording.say(
        "Belum ada bacaan di “\(code)” yang bisa ditampilkan begitu.",
        "There is no reading in “\(code)” yet that can be shown like that.")
    case .unpublishedReview(let id):
      wording.say(
        "Resensi \(id) belum terbit. Terbitkan dengan juara review publish \(id).",
        "The review \(id) is not published. Publish it with juara review publish \(id).")
    case .noReviewConsent(let id, let participant):
      wording.say(
        "Resensi \(id) tidak boleh dipasang: belum ada izin. Catat dengan juara consent record \(participant.label) --purpose menampilkan-resensi.",
        "The review \(id) may not be posted: there is no consent. Record it with juara consent record \(participant.label) --purpose publish-review."
      )
    case .namesReader(let id):
      wording.say(
        "Resensi \(id) menyebut nama penulisnya, yang belum boleh dipasang. Pilih bagiannya dengan --excerpt, atau catat izin “nama di media sosial”.",
        "The review \(id) contains its writer's name, which may not be posted. Choose a part of it with --excerpt, or record consent for post-name."
      )
    case .namesOthers(let id, let people):
      wording.say(
        "Resensi \(id) menyebut nama peserta lain: \(wording.labels(people)). Pilih bagian tanpa nama itu dengan --excerpt; atau, bila memang boleh atau orangnya lain, tambahkan --names-checked.",
        "The review \(id) names other participants: \(wording.labels(people)). Choose a part without the names with --excerpt; or, if they may stand there or are other people's, add --names-checked."
      )
    case .namesPeople(let people):
      wording.say(
        "Gambarnya menyebut nama peserta: \(wording.labels(people)). Hapus namanya; atau, bila memang boleh atau orangnya lain, tambahkan --names-checked.",
        "The picture names participants: \(wording.labels(people)). Remove the names; or, if they may stand there or are other people's, add --names-checked."
      )
    case .notInReview(let part):
      wording.say(
        "“\(part)” tidak ada di resensi itu. Kutip persis seperti tertulis.",
        "“\(part)” is not in that review. Quote it exactly as written.")
    }
  }
}

extension AppearanceProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notAColour(let text):
      wording.say(
        "“\(text)” bukan warna. Tulis seperti #0b4f5c.",
        "“\(text)” is not a colour. Write it like #0b4f5c.")
    case .contrast(let colour, let other, let contrast):
      wording.say(
        "Warna \(colour.text) di atas \(other.text) sulit dibaca: kontrasnya \(ratio(contrast, wording)) : 1, padahal perlu \(ratio(Colour.leastContrast, wording)) : 1. Pilih --colour yang lebih gelap atau --accent yang lebih terang.",
        "The colour \(colour.text) on \(other.text) is hard to read: its contrast is \(ratio(contrast, wording)) to 1, and \(ratio(Colour.leastContrast, wording)) to 1 is needed. Choose a darker --colour or a lighter --accent."
      )
    case .notALogo:
      wording.say(
        "Logonya bukan gambar PNG atau JPEG yang utuh.",
        "The logo is not a whole PNG or JPEG picture.")
    case .largeLogo(let limit):
      wording.say(
        "Logonya lebih besar dari \(wording.number(limit / 1_000)) KB. Kecilkan dulu.",
        "The logo is larger than \(wording.number(limit / 1_000)) KB. Make it smaller first.")
    }
  }

  /// With one decimal, never rounded up to what is enough.
  private func ratio(_ contrast: Double, _ wording: Wording) -> String {
    let tenths = Int((contrast * 10).rounded(.down))
    return "\(tenths / 10)\(wording.decimalSeparator)\(tenths % 10)"
  }
}
