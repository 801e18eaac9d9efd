package import Juara

extension Phrase {
  package static let noTelephone = Phrase("tidak ada nomor telepon", "no telephone number")

  package static let contactPagePrivacy = Phrase(
    "Hanya untuk petugas: halaman ini memuat nama dan nomor. Centang hanya diingat di perangkat ini; hapus berkasnya setelah selesai.",
    "For staff only: this page holds names and numbers. Ticks are remembered on this device alone; delete the file when you have finished."
  )
}

extension Wording {
  /// - Parameter message: Nil where the links have no text.
  package func contactPageIntroduction(_ message: String?, in code: EventCode) -> String {
    let tap = say(
      "Ketuk WhatsApp, kirim pesannya, lalu centang.",
      "Tap WhatsApp, send the message, then tick it.")
    guard let message else { return tap }
    return tap
      + say(
        " Setelah semua terkirim, catat dengan juara contact sent \(code) --template \(message) --all.",
        " When all are sent, record it with juara contact sent \(code) --template \(message) --all."
      )
  }

  /// The library's own text in this language, or else the built-in one.
  package func template(
    _ name: MessageName, among own: [CustomMessage]
  ) throws(MessageProblem) -> MessageTemplate {
    if let own = own.first(where: { $0.name == name && $0.language == language }) {
      return try MessageTemplate(own.text)
    }
    if let kind = name.kind { return try MessageTemplate(self(Phrase.message(kind))) }
    guard own.contains(where: { $0.name == name }) else {
      let known =
        MessageKind.allCases.map { label(MessageName($0)) } + Set(own.map(\.name.text)).sorted()
      throw .notFound(label(name), known: known)
    }
    throw .noText(name, language)
  }

  package var placeholders: String {
    MessageTemplate.Placeholder.allCases.map(label).joined(separator: " ")
  }

  fileprivate func label(_ placeholder: MessageTemplate.Placeholder) -> String {
    "{\(language == .indonesian ? placeholder.words.indonesian : placeholder.words.english)}"
  }

  /// As it is typed: `pengingat`, `reminder`.
  package func label(_ message: MessageName) -> String {
    guard let kind = message.kind else {
      return message == .consentExpired
        ? say("izin-tidak-datang", message.text) : message.text
    }
    return say(MessageName.indonesian[kind] ?? kind.rawValue, kind.rawValue)
  }

  package func label(_ contact: Contact) -> String {
    contact.isGuardian ? say("wali", "guardian") : say("sendiri", "own")
  }

  package func templateOrigin(isOwn: Bool) -> String {
    isOwn ? say("perpustakaan", "library") : say("bawaan", "built in")
  }

  /// Only confirmed participants get the join link and the check-in code.
  package func values(for facts: MessageFacts) -> [MessageTemplate.Placeholder: String] {
    let registration = facts.registration
    let isConfirmed = registration.status == .confirmed
    var values: [MessageTemplate.Placeholder: String] = [
      .name: facts.person.name.text, .event: facts.event.plan.title, .library: facts.library,
      .number: entrantNumber(registration.number),
    ]
    values[.guardian] = facts.person.guardianName ?? say("Orang Tua/Wali", "parent or guardian")
    values[.when] = when(facts)
    values[.place] = facts.place
    values[.session] = facts.sessionTitle
    values[.link] = isConfirmed ? facts.link : nil
    values[.code] = isConfirmed ? facts.code?.description : nil
    values[.deadline] = registration.consentDeadline.map { instantWithZone($0) }
    values[.position] = facts.position.map { number($0) }
    values[.award] = facts.award
    values[.attendance] = facts.attendance.flatMap { attendance($0) }
    return values
  }

  /// The hour at which it begins, or the days for which it runs.
  private func when(_ facts: MessageFacts) -> String {
    if let zone, let end = facts.endsAt,
      case .days(let first, let last) = CalendarSpan(from: facts.startsAt, to: end, zone: zone)
    {
      return days(from: first, to: last)
    }
    return instantWithZone(facts.startsAt)
  }

  package func withoutPhone(_ count: Int) -> String {
    say(
      "\(number(count)) orang tidak punya nomor telepon; kolomnya kosong.",
      "\(number(count)) \(count == 1 ? "person has" : "people have") no telephone number; the column is empty."
    )
  }

  package func messagesMarkedSent(_ count: Int, already: Int, _ name: MessageName) -> String {
    say(
      "“\(label(name))”: \(number(count)) orang ditandai sudah dikirimi",
      "“\(label(name))”: marked \(number(count)) as sent")
      + (already == 0
        ? "."
        : say(
          ", \(number(already)) sudah sebelumnya.", ", \(number(already)) had already been marked."))
  }

  package func templateSet(_ name: MessageName, _ language: Language) -> String {
    say(
      "Pesan “\(label(name))” dalam bahasa \(label(language)) disimpan.",
      "Saved the message “\(name)” in \(label(language)).")
  }

  package func templateRemoved(_ name: MessageName) -> String {
    say(
      "Teks perpustakaan untuk “\(label(name))” dihapus.",
      "Removed the library's own text for “\(name)”.")
  }
}

extension MessageName {
  fileprivate static let indonesian: [MessageKind: String] = [
    .confirmation: "konfirmasi", .reminder: "pengingat", .waitingList: "daftar-tunggu",
    .promoted: "dapat-kursi", .consentRequest: "minta-izin", .cancelled: "pembatalan",
    .sessionCancelled: "sesi-batal", .thanks: "terima-kasih", .winners: "pemenang",
  ]

  /// Called so in Indonesian or English, or named so by staff; nil for what is no such name.
  package static func called(_ text: String) -> MessageName? {
    let kind = indonesian.first { $0.value == text.lowercased() }?.key
    return kind.map { MessageName($0) } ?? MessageName(text)
  }
}

extension MessageProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .empty: wording.say("Teks pesannya kosong.", "The message is empty.")
    case .unknownPlaceholder(let word):
      wording.say(
        "“{\(word)}” tidak dikenal. Yang bisa dipakai: \(wording.placeholders).",
        "“{\(word)}” is unknown. You can use \(wording.placeholders).")
    case .strayBrace(let text):
      wording.say(
        "Kurung kurawal di “\(text)” tidak berpasangan. Tulis seperti {nama}.",
        "The brace at “\(text)” is unmatched. Write it like {name}.")
    case .notAName(let text):
      wording.say(
        "“\(text)” bukan nama pesan. Pakai huruf kecil, angka dan tanda hubung.",
        "“\(text)” is not a message name. Use lower-case letters, digits and hyphens.")
    case .notFound(let name, let known):
      wording.say(
        "Tidak ada pesan “\(name)”. Yang ada: \(known.joined(separator: ", ")).",
        "There is no message “\(name)”. Available: \(known.joined(separator: ", ")).")
    case .notOwn(let name):
      wording.say(
        "Perpustakaan ini tidak punya teks sendiri untuk “\(wording.label(name))”.",
        "This library has no text of its own for “\(name)”.")
    case .noText(let name, let language):
      wording.say(
        "Pesan “\(wording.label(name))” belum ditulis dalam bahasa \(wording.label(language)). Tulis dengan juara contact template set \(name) --language \(language.rawValue).",
        "The message “\(name)” has no text in \(wording.label(language)). Write one with juara contact template set \(name) --language \(language.rawValue)."
      )
    case .notForStatus(let name, let status, let others):
      wording.say(
        "Pesan “\(wording.label(name))” bukan untuk yang berstatus \(wording.label(status)), tetapi untuk: \(others.map { wording.label($0) }.joined(separator: ", ")).",
        "The message “\(name)” is not for registrations that are \(wording.label(status)), but for those that are \(others.map { wording.label($0) }.joined(separator: ", "))."
      )
    case .eventStands(let code):
      wording.say(
        "Acara “\(code)” tidak dibatalkan. Untuk satu sesi yang batal pakai pesan sesi-batal dengan --session.",
        "The event “\(code)” is not cancelled. For one session that is called off use the message session-cancelled with --session."
      )
    case .eventCancelled(let code):
      wording.say(
        "Acara “\(code)” sudah dibatalkan; pakai pesan pembatalan.",
        "The event “\(code)” is cancelled; use the message cancelled.")
    case .needsSession(let name):
      wording.say(
        "Pesan “\(name)” mengabarkan satu sesi. Sebutkan dengan --session.",
        "The message “\(name)” tells of one session. Name it with --session.")
    case .sessionStands(let session, let code):
      wording.say(
        "Sesi \(session) dari “\(code)” tidak dibatalkan.",
        "Session \(session) of “\(code)” is not called off.")
    case .sessionCancelled(let session, let code):
      wording.say(
        "Sesi \(session) dari “\(code)” dibatalkan; pakai pesan sesi-batal.",
        "Session \(session) of “\(code)” is called off; use the message session-cancelled.")
    case .noAwards(let code):
      wording.say(
        "“\(code)” bukan tantangan atau lomba, jadi tidak ada pemenangnya.",
        "“\(code)” is no challenge or contest, so nobody wins anything.")
    case .noValue(let placeholder, let code):
      wording.say(
        "\(wording.label(placeholder)) tidak punya isi di “\(code)”. Hapus dari pesannya, atau pakai pesan lain.",
        "\(wording.label(placeholder)) has no value in “\(code)”. Take it out of the message, or use another."
      )
    case .notAmong(let person, let name):
      wording.say(
        "\(wording.label(person)) tidak termasuk penerima “\(wording.label(name))”. Lihat juara contact list --template \(wording.label(name)).",
        "\(wording.label(person)) is not among the recipients of “\(name)”. See juara contact list --template \(name)."
      )
    }
  }
}
