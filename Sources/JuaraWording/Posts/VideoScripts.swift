package import Juara

/// What is seen and said in a video of each template. The words are a beginning: staff say them in
/// their own way.
package struct VideoScript {
  package typealias Part = (picture: String, spoken: String)

  private let wording: Wording
  private let library: Library

  package init(of library: Library, in wording: Wording) {
    (self.library, self.wording) = (library, wording)
  }

  private func say(_ indonesian: String, _ english: String) -> String {
    wording.say(indonesian, english)
  }

  /// `juara video plan register`
  package func registering(for event: Event) -> (title: String, parts: [Part]) {
    let plan = event.plan
    var parts: [Part] = [
      (
        say("Wajah petugas, poster acara di tangan", "A member of staff holding the poster"),
        say(
          "Mau ikut \(plan.title)? Begini cara mendaftarnya.",
          "Would you like to join \(plan.title)? Here is how to register.")
      ),
      (
        say("Poster, hari dan jamnya didekatkan", "The poster, close up on day and hour"),
        say(
          "Acaranya \(wording.instant(plan.startsAt))", "It is on \(wording.instant(plan.startsAt))"
        )
          + (plan.place.map { say(", di \($0).", ", at \($0).") }
            ?? say(", secara daring.", ", online."))
      ),
      (
        say(
          "Ponsel: tautan pendaftaran dibuka, formulir diisi (data contoh)",
          "A phone: the registration link is opened, the form filled in (made-up data)"),
        say(
          "Buka tautan pendaftaran, atau datang ke meja layanan kami. Isi nama, tanggal lahir, dan nomor WhatsApp.",
          "Open the registration link, or come to our desk. Give your name, birth date and WhatsApp number."
        )
      ),
      (
        say("Formulir izin orang tua di atas meja", "The consent form on a table"),
        say(
          "Belum \(library.ageOfMajority) tahun? Minta izin orang tua atau wali, ya.",
          "Not yet \(library.ageOfMajority)? Ask a parent or guardian for consent.")
      ),
    ]
    if let ages = plan.ages {
      parts.insert((say("Tulisan umur di layar", "The ages on screen"), self.ages(ages)), at: 2)
    }
    if let seats = plan.capacity.map({ wording.number($0) }) {
      parts.append(
        (
          say("Kursi kosong di ruang acara", "Empty chairs in the room"),
          say("Tempatnya \(seats). ", "There are \(seats) places. ")
            + (plan.registrationClosesAt.map {
              say(
                "Daftar sebelum \(wording.instant($0)).",
                "Register before \(wording.instant($0)).")
            } ?? say("Daftar selagi masih ada tempat.", "Register while there are some left."))
        ))
    }
    parts.append(ending(say("Sampai jumpa di \(library.name)!", "See you at \(library.name)!")))
    return (say("Cara mendaftar: \(plan.title)", "How to register: \(plan.title)"), parts)
  }

  private func ages(_ ages: AgeRange) -> String {
    switch (ages.minimum, ages.maximum) {
    case (let least?, let most?):
      say("Untuk usia \(least) sampai \(most) tahun.", "For ages \(least) to \(most).")
    case (let least?, nil): say("Untuk usia \(least) tahun ke atas.", "For ages \(least) and up.")
    case (nil, let most?): say("Untuk usia sampai \(most) tahun.", "For ages up to \(most).")
    case (nil, nil): say("Untuk semua usia.", "For all ages.")
    }
  }

  /// `juara video plan tip`
  package func tip(_ tip: TipDraft) -> (title: String, parts: [Part]) {
    let opening = tip.title.last.map { ".!?…".contains($0) } == true ? tip.title : tip.title + "."
    return (
      say("Kiat: \(tip.title)", "A tip: \(tip.title)"),
      [
        (
          say("Petugas menghadap kamera", "A member of staff facing the camera"),
          say("Kiat dari pustakawan. ", "A tip from your librarians. ") + opening
        ),
        (
          say(
            "Layar komputer atau buku yang dipakai untuk mencontohkan",
            "The computer's screen or the book that shows it"), tip.text
        ),
        ending(
          say(
            "Simpan video ini, dan bertanyalah kepada kami di \(library.name).",
            "Save this video, and ask us at \(library.name).")),
      ]
    )
  }

  /// `juara video plan tour`
  package func tour() -> (title: String, parts: [Part]) {
    (
      say("Tur singkat \(library.name)", "A short tour of \(library.name)"),
      [
        (
          say("Pintu masuk dari luar, kamera berjalan masuk", "The entrance, walking in"),
          say(
            "Selamat datang di \(library.name)! Ayo masuk.", "Welcome to \(library.name)! Come in.")
        ),
        (
          say("Komputer katalog, satu judul diketik", "The catalogue, a title being typed"),
          say(
            "Di sini katalognya: ketik judulnya, catat nomor panggilnya.",
            "This is the catalogue: type a title and note its call number.")
        ),
        (
          say("Rak; tangan mengambil buku", "The shelves; a hand takes a book"),
          say("Nomor itu alamat bukunya di rak.", "The number is the book's address on the shelf.")
        ),
        (
          say("Ruang baca, kursi kosong dan jendela", "The reading room, chairs and a window"),
          say(
            "Mau membaca atau mengerjakan tugas? Pilih tempatmu.",
            "To read or to study? Choose your place.")
        ),
        (
          say("Meja layanan, petugas tersenyum", "The desk, a member of staff smiling"),
          say(
            "Bingung mencari? Tanya pustakawan. Itu memang pekerjaan kami.",
            "Not sure where to look? Ask a librarian. Helping is our job.")
        ),
        ending(say("Sampai jumpa di perpustakaan!", "See you at the library!")),
      ]
    )
  }

  /// `juara video plan impressions`
  package func impressions(of event: VideoEvent) -> (title: String, parts: [Part]) {
    let plan = event.event.plan
    let day = wording.day(library.zone.day(of: plan.startsAt))
    var parts: [Part] = [
      (
        say("Ruang acara dari belakang, tanpa wajah", "The room from behind, no faces"),
        say("\(day), \(plan.title).", "\(day), \(plan.title).")
      )
    ]
    if let attended = event.attended {
      parts.append(
        (
          say("Kursi yang terisi, dari belakang", "The filled chairs, from behind"),
          say(
            "\(wording.number(attended)) orang hadir. Terima kasih sudah datang!",
            "\(wording.number(attended)) \(attended == 1 ? "person" : "people") came. Thank you!")
        ))
    }
    if !event.hosts.isEmpty {
      let names = event.hosts.prefix(3).map(\.name.text).joined(separator: ", ")
      parts.append(
        (
          say("Pengisi acara berbicara", "The hosts speaking"),
          say("Bersama \(names).", "With \(names).")
        ))
    }
    parts += [
      (
        say(
          "Satu orang dewasa, atau anak dengan izin menampilkan foto, menjawab",
          "An adult, or a child with publish-photo consent, answers"),
        say("Apa yang paling kamu ingat dari acara ini?", "What do you remember most of it?")
      ),
      (
        say(
          "Tangan, buku, catatan, hasil karya dari dekat", "Hands, books, notes, works, close up"),
        say("Yang dibawa pulang: cerita dan teman baru.", "To take home: stories and new friends.")
      ),
      ending(
        say(
          "Ikuti \(library.name) supaya tidak ketinggalan acara berikutnya.",
          "Follow \(library.name) so as not to miss the next one.")),
    ]
    return (say("Kesan: \(plan.title)", "Impressions: \(plan.title)"), parts)
  }

  private func ending(_ spoken: String) -> Part {
    (
      say("Logo dan nama perpustakaan", "The library's logo and name")
        + (library.contact.map { "; \($0)" } ?? ""), spoken
    )
  }
}

extension Wording {
  package func label(_ template: VideoTemplate) -> String {
    switch template {
    case .register: say("pendaftaran", "registration")
    case .tip: say("kiat", "tip")
    case .tour: say("tur", "tour")
    case .impressions: say("kesan", "impressions")
    }
  }

  /// What stands above the shots, and below them.
  package func videoNotes(_ plan: VideoPlan) -> [String] {
    [
      say(
        "Lama: \(plan.seconds) detik, \(plan.shots.count) adegan. Rekam tegak (9:16), suara dekat mulut.",
        "Length: \(plan.seconds) seconds, \(plan.shots.count) shots. Film upright (9:16), the microphone close."
      ),
      say(
        "Anak hanya direkam dengan izin menampilkan foto dari orang tua atau walinya; tanpa itu dari belakang, tanpa wajah.",
        "Film a child only with a guardian's publish-photo consent; else from behind, without faces."
      ),
      say(
        "Takarirnya sudah jadi: unggah berkas .srt atau .vtt bersama videonya.",
        "The captions are ready: upload the .srt or .vtt file with the video."),
    ]
  }

  package var shotColumns: [String] {
    [
      say("No.", "No."), say("Detik", "Seconds"), say("Gambar", "Picture"),
      say("Diucapkan", "Spoken"),
    ]
  }

  package func videoPlanned(_ plan: VideoPlan, _ names: [String]) -> String {
    say(
      "“\(plan.title)”: \(plan.seconds) detik, \(plan.shots.count) adegan. Ditulis: \(names.joined(separator: ", ")).",
      "“\(plan.title)”: \(plan.seconds) seconds, \(plan.shots.count) shots. Wrote \(names.joined(separator: ", "))."
    )
  }

  package func tipChosen(_ tip: Identifier<Tip>) -> String {
    say(
      "Memakai kiat \(tip). Sesudah terbit, catat dengan juara tip used \(tip).",
      "Using tip \(tip). Once it is published, record that with juara tip used \(tip).")
  }
}

extension VideoRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .cancelled(let code):
      wording.say("Acara “\(code)” dibatalkan.", "The event “\(code)” is cancelled.")
    case .notPublished(let code):
      wording.say(
        "Acara “\(code)” belum terbit. Terbitkan dulu dengan juara event publish \(code).",
        "The event “\(code)” is not published. Publish it first with juara event publish \(code).")
    case .registrationClosed(let code, let at):
      wording.say(
        "Pendaftaran “\(code)” sudah ditutup pada \(wording.instant(at)).",
        "Registration for “\(code)” closed on \(wording.instant(at)).")
    case .notOver(let code, let endsAt):
      wording.say(
        "Acara “\(code)” baru selesai pada \(wording.instant(endsAt)); kesannya dibuat sesudah itu.",
        "The event “\(code)” ends on \(wording.instant(endsAt)); impressions are made after that.")
    case .needsEvent(let template):
      wording.say(
        "Rencana “\(wording.label(template))” memerlukan --event KODE.",
        "The plan “\(wording.label(template))” needs --event CODE.")
    case .noTip:
      wording.say(
        "Tidak ada kiat dalam bahasa ini yang belum dipakai 90 hari terakhir. Tambahkan dengan juara tip starter, atau pilih dengan --tip NOMOR.",
        "There is no tip in this language that was not used in the last 90 days. Add some with juara tip starter, or choose one with --tip NUMBER."
      )
    case .length(let seconds):
      wording.say(
        "\(seconds) detik: video harus 15 sampai 90 detik.",
        "\(seconds) seconds: a video must have 15 to 90.")
    case .tooShort(let seconds, let least):
      wording.say(
        "\(seconds) detik terlalu singkat: kata-katanya perlu \(least) detik agar takarirnya terbaca (17 huruf per detik).",
        "\(seconds) seconds are too few: the words need \(least) for the captions to be read (17 characters a second)."
      )
    case .tooLong(let seconds):
      wording.say(
        "Kata-katanya perlu \(seconds) detik, padahal paling lama 90. Pendekkan judul atau kiatnya.",
        "The words need \(seconds) seconds, and the limit is 90. Shorten the title or the tip.")
    }
  }
}
