package import Juara

extension Wording {
  package func label(_ measure: PlatformFigures.Measure) -> String {
    switch measure {
    case .reach: say("Jangkauan", "Reach")
    case .views: say("Tayangan", "Views")
    case .likes: say("Suka", "Likes")
    case .comments: say("Komentar", "Comments")
    case .shares: say("Dibagikan", "Shares")
    case .saves: say("Disimpan", "Saves")
    }
  }

  package func label(_ format: PostFormat) -> String {
    switch format {
    case .image: say("gambar", "image")
    case .carousel: say("beberapa gambar", "carousel")
    case .video: say("video", "video")
    case .reel: say("reel", "reel")
    case .story: say("cerita", "story")
    case .text: say("teks", "text")
    case .link: say("tautan", "link")
    case .other: say("lainnya", "other")
    }
  }

  package func recognised(as platform: Platform) -> String {
    let name =
      switch platform {
      case .instagram:
        say("angka Instagram (Meta Business Suite)", "Instagram figures (Meta Business Suite)")
      case .facebook:
        say("angka Facebook (Meta Business Suite)", "Facebook figures (Meta Business Suite)")
      case .x: say("angka X", "X figures")
      }
    return say("Dikenali sebagai: \(name).", "Recognised as: \(name).")
  }

  func unknownPost(address: String, text: String?) -> String {
    let words = text.map { " (“\($0.prefix(40).replacing("\n", with: " "))”)" } ?? ""
    return say(
      "tidak ada unggahan beralamat \(address)\(words); barisnya tidak dipakai. Bila ini unggahan perpustakaan, catat dengan juara post published.",
      "no post has the address \(address)\(words); the row was not used. If it is the library's, record it with juara post published."
    )
  }
}

extension FiguresRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notAnExport(let columns):
      wording.say(
        "Ini bukan ekspor yang dikenal. Yang dibaca: ekspor konten Meta Business Suite dalam bahasa Inggris (Post ID, Permalink, Publish time, Reach, …) dan analitik konten X (Post id, Post Link, Impressions, …). Kolom berkas ini: \(columns.filter { !$0.isEmpty }.prefix(20).joined(separator: ", ")).",
        "This is no export that is known. Read are the content export of Meta Business Suite in English (Post ID, Permalink, Publish time, Reach, …) and X's content analytics (Post id, Post Link, Impressions, …). The columns of this file are: \(columns.filter { !$0.isEmpty }.prefix(20).joined(separator: ", "))."
      )
    case .oneDay(let day):
      wording.say(
        "angkanya hanya untuk \(day), bukan seluruhnya. Ekspor lagi dengan pilihan Lifetime.",
        "the numbers are of \(day) alone, and not of all days. Export it again as Lifetime.")
    case .notANumber:
      wording.say("bukan bilangan bulat mulai 0.", "is not a whole number of at least 0.")
    case .takenInFuture(let day):
      wording.say(
        "Hari unduhnya, \(wording.day(day)), belum tiba.",
        "The day of the download, \(wording.day(day)), is in the future.")
    }
  }
}

extension Wording {
  /// `1,5`, and whole numbers without a decimal.
  package func decimal(_ number: Tenths) -> String {
    let (whole, rest) = number.tenths.quotientAndRemainder(dividingBy: 10)
    return self.number(whole) + (rest == 0 ? "" : String(decimalSeparator) + String(rest))
  }

  package func label(_ dimension: EngagementReport.Dimension) -> String {
    switch dimension {
    case .occasion: say("Jenis", "Occasion")
    case .format: say("Bentuk", "Format")
    case .weekday: say("Hari", "Weekday")
    case .hour: say("Jam", "Hour")
    }
  }

  package func label(_ value: EngagementReport.Value) -> String {
    switch value {
    case .occasion(let occasion): label(occasion)
    case .format(let format): format.map { label($0) } ?? say("tidak disebut", "not told")
    case .weekday(let weekday): label(weekday)
    case .hour(let hour):
      say(
        "\(twoDigits(hour)).00–\(twoDigits(hour)).59", "\(twoDigits(hour)):00–\(twoDigits(hour)):59"
      )
    case .all: say("semuanya", "all")
    }
  }

  private func twoDigits(_ number: Int) -> String { String(String(100 + number).dropFirst()) }

  package var engagementHeading: String {
    say("Tanggapan atas unggahan", "How posts did")
  }

  /// How to read the report, a sentence each.
  /// - Parameter hasVisits: Whether it has page visits.
  package func engagementNotes(hasVisits: Bool) -> [String] {
    let visits = say(
      "Kunjungan halaman: berapa kali halaman acara di situs dibuka dengan kode unggahannya, tanpa robot dan petugas. Itu bukan orang.",
      "Page visits: how often the event's pages on the website were opened with the post's code, without robots and staff. These are no people."
    )
    return [
      say(
        "Angkanya nilai tengah (median) dari angka terbaru tiap unggahan per saluran; “–”: kurang dari 5 unggahan, atau tidak diberi tahu oleh platformnya.",
        "The numbers are medians of the latest figures of each post and channel; “–”: fewer than 5 posts, or not told by the platform."
      ),
      say(
        "Pendaftar: berapa orang yang datang lewat kode unggahannya (kode pertama).",
        "Registrations: how many people came by the post's code (the first code)."),
    ] + (hasVisits ? [visits] : [])
  }
}
