package import Juara

extension Phrase {
  package static let packageIntroduction = Phrase(
    "Buka halaman ini di ponsel. Salin teksnya, simpan gambarnya dengan menekan lama, tempel di aplikasinya, lalu centang.",
    "Open this page on a phone. Copy the text, keep the picture by holding it down, paste them in the app, then tick the box."
  )
  package static let packageCopy = Phrase("Salin teks", "Copy the text")
  package static let packageCopied = Phrase("Tersalin", "Copied")
  package static let packagePosted = Phrase("Sudah dipasang", "Posted")
  package static let photoTitle = Phrase("Foto", "Photo")
  package static let alternativeTextTitle = Phrase("Teks alternatif gambar", "Alternative text")

  // The names of files.
  package static let readMeFile = Phrase("BACA-DULU.txt", "README.txt")
  package static let alternativeTextFile = Phrase("teks-alternatif.txt", "alt-text.txt")
}

extension Wording {
  package func packageTitle(_ library: String) -> String {
    say("Unggahan \(library)", "Posts of \(library)")
  }

  package func packageHeading(_ post: Post) -> String {
    "\(post.title) (\(label(post.occasion)))"
  }

  /// With the name of the clock.
  package func packageDue(_ due: Instant) -> String {
    guard let zone else { return instant(due) }
    let weekday = weekdayAndDay(zone.day(of: due)).prefix { $0 != "," }
    return say("Jadwal: \(weekday), ", "Due: \(weekday), ") + instantWithZone(due)
  }

  package func packageOpen(_ channel: Channel) -> String {
    say("Buka \(label(channel))", "Open \(label(channel))")
  }

  package func pictureUse(_ size: CardSize, _ channels: [Channel]) -> String {
    if size == .story { return say("Instagram Story", "Instagram story") }
    let users = channels.filter { $0.cardSizes.contains(size) }.map { label($0) }
    return users.joined(separator: ", ")
  }

  /// `teks-instagram.txt`
  package func captionFile(_ form: PostForm) -> String {
    let name =
      switch form {
      case .facebookPage: say("halaman-facebook", "facebook-page")
      case .facebookGroup: say("grup-facebook", "facebook-group")
      case .instagram: "instagram"
      case .x: "x"
      case .xLink: say("x-dengan-tautan", "x-with-link")
      case .whatsapp: "whatsapp"
      }
    return say("teks-\(name).txt", "caption-\(name).txt")
  }

  package func pictureFile(_ size: CardSize) -> String {
    say("gambar-\(label(size)).png", "image-\(label(size)).png")
  }

  /// `foto-1.jpg`
  package func photoFile(_ number: Int, _ ending: String) -> String {
    say("foto-\(number).\(ending)", "photo-\(number).\(ending)")
  }

  /// `01-pengumuman-12`
  package func packageFolder(_ number: Int, _ post: Post) -> String {
    let place = String(100 + number).dropFirst()
    let occasion = label(post.occasion).map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return "\(place)-\(String(occasion))-\(post.id)"
  }

  /// How to post it by hand, step by step.
  /// - Parameter photos: The names of their files.
  package func packageSteps(_ packed: PackedPost, photos: [String]) -> String {
    var lines = [packageHeading(packed.post), ""]
    for channel in packed.channels {
      lines += steps(channel, packed, photos) + [""]
    }
    return lines.joined(separator: "\n")
  }

  private func steps(
    _ channel: Channel, _ packed: PackedPost, _ photos: [String]
  ) -> [String] {
    let forms = channel.forms.filter { packed.post.text(for: $0) != nil }
    let texts = forms.map(captionFile).joined(separator: say(" atau ", " or "))
    var lines = [label(channel)]
    if let due = packed.due(on: channel) { lines.append(packageDue(due)) }
    var steps: [String] = []
    let sizes = packed.sizes.filter(channel.cardSizes.contains)
    let pictures = sizes.prefix(1).map { pictureFile($0) } + photos
    if !pictures.isEmpty {
      let names = pictures.joined(separator: ", ")
      steps.append(
        say("Simpan \(names) ke galeri ponsel.", "Save \(names) to the phone's gallery."))
    }
    steps.append(
      say(
        "Buka \(texts), pilih semua teksnya, lalu salin.",
        "Open \(texts), select all of the text, and copy it."))
    steps += opening(channel, hasPicture: !pictures.isEmpty)
    if !pictures.isEmpty, channel != .whatsapp {
      let file = self(.alternativeTextFile)
      steps.append(
        say(
          "Di pengaturan gambarnya, cari “Teks alternatif” (ALT), dan tempel isi \(file).",
          "In the picture's settings find “Alternative text” (ALT), and paste what \(file) says."))
    }
    steps.append(
      say("Baca sekali lagi, lalu kirim.", "Read it once more, then send it."))
    if sizes.contains(.story) {
      let file = pictureFile(.story)
      steps.append(
        say(
          "Kalau mau, pasang juga \(file) sebagai Story.",
          "If you like, add \(file) as a story as well."))
    }
    let address = channel == .whatsapp ? "" : say(" --url ALAMAT", " --url ADDRESS")
    steps.append(
      say(
        "Catat di komputer: juara post published \(packed.post.id) --channel \(typed(channel))\(address)",
        "Record it on the computer: juara post published \(packed.post.id) --channel \(channel.rawValue)\(address)"
      ))
    return lines + steps.enumerated().map { "\($0 + 1). \($1)" }
  }

  private func opening(_ channel: Channel, hasPicture: Bool) -> [String] {
    switch channel {
    case .instagram:
      [
        say(
          "Buka Instagram, ketuk + dan pilih gambar itu.",
          "Open Instagram, tap + and choose that picture."),
        say("Tempel teksnya sebagai keterangan.", "Paste the text as the caption."),
      ]
    case .facebookPage, .facebookGroup:
      [
        say(
          "Buka \(label(channel)) perpustakaan, ketuk “Apa yang Anda pikirkan?”\(hasPicture ? " dan tambahkan gambar itu" : "").",
          "Open the library's \(label(channel)), tap “What's on your mind?”\(hasPicture ? " and add that picture" : "")."
        ), say("Tempel teksnya.", "Paste the text."),
      ]
    case .x:
      [
        say(
          "Buka X, ketuk +\(hasPicture ? " dan tambahkan gambar itu" : "").",
          "Open X, tap +\(hasPicture ? " and add that picture" : "")."),
        say("Tempel teksnya.", "Paste the text."),
      ]
    case .whatsapp:
      [
        say(
          "Buka WhatsApp, pilih grup atau salurannya\(hasPicture ? ", dan lampirkan gambar itu" : "").",
          "Open WhatsApp, choose the group or channel\(hasPicture ? ", and attach that picture" : "")."
        ), say("Tempel teksnya.", "Paste the text."),
      ]
    }
  }

  package func packaged(_ count: Int, to path: String) -> String {
    say(
      "\(number(count)) unggahan dikemas ke “\(path)”. Buka index.html di ponsel.",
      "Packed \(number(count)) \(count == 1 ? "post" : "posts") into “\(path)”. Open index.html on a phone."
    )
  }

  package func withoutPicture(_ posts: [Post]) -> String {
    say(
      "Tanpa gambar: \(numbers(posts.map(\.id))).",
      "Without a picture: \(numbers(posts.map(\.id)))."
    )
  }

  package func draftsLeftOut(_ posts: [Post]) -> String {
    say(
      "Belum disetujui, jadi tidak dikemas: \(numbers(posts.map(\.id))).",
      "Not approved yet, and so left out: \(numbers(posts.map(\.id))).")
  }
}

extension PackageRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .nothingDue(let days):
      wording.say(
        "Tidak ada unggahan yang disetujui untuk \(wording.days(from: days.first, to: days.last)). Lihat juara post list.",
        "No approved post is due on \(wording.days(from: days.first, to: days.last)). See juara post list."
      )
    case .notABase(let text):
      wording.say(
        "“\(text)” bukan alamat folder gambar. Tulis seperti https://contoh.id/gambar.",
        "“\(text)” is not the address of a folder of pictures. Write it like https://example.org/pictures."
      )
    }
  }
}
