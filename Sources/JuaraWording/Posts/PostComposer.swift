package import Juara

extension Wording {
  /// Puts facts into words, in the library's own texts where it has some.
  package func composition(
    of facts: PostFacts, in forms: [PostForm], own: [PostTemplate]
  ) throws -> PostComposition {
    var composition = PostComposition(title: postTitle(facts), texts: [], stated: [])
    for form in forms {
      let values = values(of: facts, in: form)
      // Without a link it would be X's other text.
      if form == .xLink, values[.link] == nil, values[.address] == nil { continue }
      let template = try postTemplate(facts.occasion, form, own)
      guard let (text, stated) = template.fitted(values, to: form.channel)
      else {
        composition.overlong.append(form)
        continue
      }
      composition.texts.append(try PostText(form, text))
      composition.stated.formUnion(stated)
      // Staff need it for the bio.
      if stated.contains(.linkInBio) { composition.stated.insert(.link) }
    }
    return composition
  }

  /// The library's own text in this language, or else Juara's.
  package func postTemplate(
    _ occasion: Post.Occasion, _ form: PostForm, _ own: [PostTemplate]
  ) throws(PostRefusal) -> TextTemplate<PostFact> {
    let text = own.first {
      $0.occasion == occasion && $0.form == form && $0.language == language
    }?.text
    return try PostTemplate.parsed(text ?? self(Phrase.post(occasion, form)))
  }

  /// `Pengumuman: Bedah Buku`
  private func postTitle(_ facts: PostFacts) -> String {
    let matter: String? =
      if let event = facts.event, facts.occasion != .review {
        event.plan.title
      } else if let days = facts.days, facts.occasion == .figures {
        self.days(from: days.first, to: days.last)
      } else {
        [PostFact.title, .list].lazy.compactMap { facts.value($0) }.first?.stored
      }
    let occasion = label(facts.occasion)
    let title = occasion.prefix(1).uppercased() + occasion.dropFirst()
    return matter.map { "\(title): \($0)" } ?? title
  }

  package var postPlaceholders: String {
    PostFact.allCases.filter { $0 != .state }.map { fact in
      "{\(language == .indonesian ? fact.words.indonesian : fact.words.english)}"
    }.joined(separator: " ")
  }

  private func values(of facts: PostFacts, in form: PostForm) -> [PostFact: String] {
    var values: [PostFact: String] = [:]
    for statement in facts.statements {
      values[statement.fact] = words(statement, facts, form)
    }
    values[.winners] = facts.winners.isEmpty ? nil : winners(facts.winners)
    values[.opinion] =
      facts.review.map { excerpt($0.text, form) } ?? facts.staffReview.map { excerpt($0, form) }
    values[.reviewer] = facts.reviewer.map(postName) ?? values[.reviewer]
    values[.hashtags] = hashtags(facts, form)
    values[.linkInBio] =
      values[.link] == nil
      ? nil : say("Tautan pendaftaran ada di bio.", "The registration link is in our bio.")
    return values
  }

  /// A value with its unit; nil where there is nothing to say of it.
  private func words(
    _ statement: PostStatement, _ facts: PostFacts, _ form: PostForm
  ) -> String? {
    switch (statement.fact, statement.value) {
    case (.state, _), (.winners, _), (.opinion, _): nil
    case (.reviewer, .text(let text)): facts.staffReview == nil ? nil : text
    case (.online, .text(let setting)):
      setting == "virtual"
        ? say(
          "Daring; tautannya kami kirim kepada peserta yang terkonfirmasi.",
          "Online; the link is sent to those whose place is confirmed.")
        : say(
          "Bisa juga daring; tautannya kami kirim kepada peserta yang terkonfirmasi.",
          "Online too; the link is sent to those whose place is confirmed.")
    case (.ages, .text(let text)): ages(text)
    case (.opens, .instant(let instant)), (.deadline, .instant(let instant)):
      instant > facts.asOf ? dated(instant) : nil
    case (.time, .span(let start, let end)): dated(start, to: end)
    case (.rating, .number(let stars)): "\(stars)/5"
    case (_, .number(let number)): number == 0 ? nil : counted(number, statement.fact)
    case (.activities, .texts(let names)):
      names.compactMap { Activity($0) }.map { label($0) }.joined(separator: ", ")
    case (.picks, .texts(let picks)):
      picks.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
    case (_, .texts(let texts)), (_, .entrants(let texts)): texts.joined(separator: ", ")
    case (_, .text(let text)): text
    case (_, .days(let days)): self.days(from: days.first, to: days.last)
    case (_, .instant(let instant)): dated(instant)
    case (_, .span(let start, let end)): dated(start, to: end)
    }
  }

  private func counted(_ count: Int, _ fact: PostFact) -> String {
    func unit(_ indonesian: String, _ one: String, _ many: String) -> String {
      "\(number(count)) " + say(indonesian, count == 1 ? one : many)
    }
    return switch fact {
    case .sessions: unit("kali", "session", "sessions")
    case .seatsLeft: unit("kursi", "seat", "seats")
    case .daysLeft: unit("hari", "day", "days")
    case .came, .registered: unit("orang", "person", "people")
    case .readers: unit("orang", "reader", "readers")
    case .books: unit("buku", "book", "books")
    case .pages: unit("halaman", "page", "pages")
    case .minutes: unit("menit", "minute", "minutes")
    case .reviews: unit("resensi", "review", "reviews")
    case .events: unit("pertemuan", "meeting", "meetings")
    case .visits: unit("kunjungan", "visit", "visits")
    default: number(count)
    }
  }

  /// `Sabtu, 5 Desember 2026 pukul 09.00–11.00 WITA`
  private func dated(_ start: Instant, to end: Instant? = nil) -> String {
    let first = zone.map { label($0.day(of: start).weekday) + ", " } ?? ""
    let span = end.map { self.span(from: start, to: $0) } ?? instant(start)
    return first + span + (zoneName(at: start).map { " \($0)" } ?? "")
  }

  private func winners(_ winners: [PostFacts.Winner]) -> String {
    winners.map { winner in
      "\(winner.award): \(winner.names.map(postName).joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  package func postName(_ name: PostName) -> String {
    switch name {
    case .consented(let name): name.text
    case .participant(let number): self.name(PublicName.participant(number: number))
    case .group(let name): name
    case .family(let number): self.name(PublicName.family(number: number))
    }
  }

  /// The beginning of a long text, up to the end of a word.
  private func excerpt(_ text: String, _ form: PostForm) -> String {
    let limit =
      switch form {
      case .x, .xLink: 120
      case .instagram, .whatsapp: 900
      case .facebookPage, .facebookGroup: 3_000
      }
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.count > limit else { return text }
    let start = text.prefix(limit)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end].trimmingSuffix { ",;:.–—-".contains($0) } + "…"
  }

  /// X gets the library's alone, for want of room.
  private func hashtags(_ facts: PostFacts, _ form: PostForm) -> String? {
    guard case .text(let library) = facts.value(.library) else { return nil }
    let words = library.split { !($0.isLetter || $0.isNumber) }
    let own = "#" + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    guard form == .instagram || form == .facebookPage else { return own }
    let matter =
      switch facts.occasion {
      case .review, .quotation, .readingList: say("#bukubagus #membaca", "#goodbooks #reading")
      case .tip, .resource: say("#literasiinformasi", "#informationliteracy")
      default: say("#acaraperpustakaan", "#libraryevents")
      }
    return "\(own) \(matter) " + say("#perpustakaan #literasi", "#library #literacy")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}
