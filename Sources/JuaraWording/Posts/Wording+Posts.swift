package import Juara

extension Wording {
  package func label(_ occasion: Post.Occasion) -> String {
    switch occasion {
    case .announcement: say("pengumuman", "announcement")
    case .lastSeats: say("kursi terakhir", "last seats")
    case .starts: say("segera mulai", "it begins")
    case .thanks: say("terima kasih", "thanks")
    case .winners: say("pemenang", "winners")
    case .review: say("resensi pilihan", "review of the week")
    case .callForEntries: say("ajakan ikut", "call for entries")
    case .progress: say("jalannya tantangan", "challenge so far")
    case .figures: say("angka", "figures")
    case .quotation: say("kutipan", "quotation")
    case .tip: say("kiat", "tip")
    case .readingList: say("daftar bacaan", "reading list")
    case .resource: say("sumber digital", "digital resource")
    case .videoPlan: say("rencana video", "video plan")
    case .free: say("tulisan bebas", "free text")
    }
  }

  /// As it is typed in a command: `kursi-terakhir`.
  func typed(_ occasion: Post.Occasion) -> String { typed(label(occasion), occasion.rawValue) }

  func typed(_ channel: Channel) -> String { typed(label(channel).lowercased(), channel.rawValue) }

  private func typed(_ label: String, _ value: String) -> String {
    say(label.replacing(" ", with: "-"), value)
  }

  package func label(_ state: Post.State) -> String {
    switch state {
    case .drafted: say("draf", "drafted")
    case .approved: say("disetujui", "approved")
    case .published: say("terbit", "published")
    case .withdrawn: say("ditarik", "withdrawn")
    }
  }

  package func label(_ channel: Channel) -> String {
    switch channel {
    case .facebookPage: say("halaman Facebook", "Facebook page")
    case .facebookGroup: say("grup Facebook", "Facebook group")
    case .instagram: "Instagram"
    case .x: "X"
    case .whatsapp: "WhatsApp"
    }
  }

  package func label(_ form: PostForm) -> String {
    form == .xLink ? say("X dengan tautan", "X with a link") : label(form.channel)
  }

  package func label(_ fact: PostFact) -> String {
    let words = fact.words
    switch fact {
    case .state: return say("keadaan acara", "state of the event")
    case .seatsLeft: return say("sisa kursi", "seats left")
    case .daysLeft: return say("hari tersisa", "days left")
    case .came: return say("yang hadir", "people who came")
    case .registered: return say("yang terdaftar", "people registered")
    case .online: return say("cara hadir", "way to attend")
    case .deadline: return say("batas pendaftaran", "registration closes")
    case .opens: return say("pendaftaran dibuka", "registration opens")
    case .span: return say("rentang waktu", "days")
    case .events: return say("pertemuan", "meetings")
    case .topTitles: return say("judul terpopuler", "most read titles")
    case .link: return say("tautan pendaftaran", "registration link")
    default: return language == .indonesian ? words.indonesian : words.english
    }
  }

  /// A value as staff read it; of people, their numbers.
  package func value(_ value: PostValue, of fact: PostFact) -> String {
    switch value {
    case .text(let text):
      switch fact {
      case .state: return Event.State(rawValue: text).map { label($0) } ?? text
      case .ages: return ages(text) ?? text
      case .online:
        return text == "virtual"
          ? say("daring", "online") : say("di tempat dan daring", "on site and online")
      case .opinion: return say("resensi yang terbit", "the published review")
      default: return text
      }
    case .texts(let texts), .entrants(let texts): return texts.joined(separator: ", ")
    case .number(let number): return self.number(number)
    case .instant(let instant): return self.instant(instant)
    case .span(let start, let end): return span(from: start, to: end)
    case .days(let days): return self.days(from: days.first, to: days.last)
    }
  }

  /// `7–12 tahun`, from `7/12`.
  func ages(_ stored: String) -> String? {
    let bounds = stored.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard bounds.count == 2 else { return nil }
    switch (bounds[0], bounds[1]) {
    case (let minimum?, let maximum?) where minimum == maximum:
      return say("\(minimum) tahun", "\(minimum) years")
    case (let minimum?, let maximum?):
      return say("\(minimum)–\(maximum) tahun", "\(minimum) to \(maximum) years")
    case (let minimum?, nil):
      return say("mulai \(minimum) tahun", "\(minimum) years and older")
    case (nil, let maximum?):
      return say("sampai \(maximum) tahun", "up to \(maximum) years")
    case (nil, nil): return nil
    }
  }

  /// `waktu: dulu …, sekarang …`
  package func change(_ change: PostChange) -> String {
    let said = value(change.said, of: change.fact)
    let present =
      change.now.map { value($0, of: change.fact) } ?? say("tidak ada lagi", "no longer there")
    return "\(label(change.fact)): "
      + say("dulu \(said), sekarang \(present)", "was \(said), now \(present)")
  }

  package func source(_ subject: PostSubject) -> String {
    switch subject {
    case .library: say("perpustakaan", "library")
    case .event(let id): say("acara \(id)", "event \(id)")
    case .award(let id): say("penghargaan \(id)", "award \(id)")
    case .review(let entry): say("resensi \(entry)", "review \(entry)")
    case .collected(.quotation(let id)): say("kutipan \(id)", "quotation \(id)")
    case .collected(.tip(let id)): say("kiat \(id)", "tip \(id)")
    case .collected(.readingList(let id)): say("daftar bacaan \(id)", "reading list \(id)")
    case .collected(.staffReview(let id)): say("resensi petugas \(id)", "staff review \(id)")
    }
  }
}
