public import Juara

extension Wording {
  /// What is wrong with a message, and what to do.
  public func sentence(_ problem: MessageProblem) -> String {
    switch problem {
    case .empty: say("Teks pesannya kosong.", "The message says nothing.")
    case .unknownPlaceholder(let word):
      say(
        "“{\(word)}” tidak dikenal. Yang bisa dipakai: \(placeholders).",
        "“{\(word)}” is not known. You can use \(placeholders).")
    case .strayBrace(let text):
      say(
        "Kurung kurawal di “\(text)” tidak berpasangan. Tulis seperti {nama}.",
        "The brace at “\(text)” has no partner. Write it like {name}.")
    case .notAName(let text):
      say(
        "“\(text)” bukan nama pesan. Pakai huruf kecil, angka dan tanda hubung.",
        "“\(text)” is no name of a message. Use small letters, digits and hyphens.")
    case .notFound(let name, let known):
      say(
        "Tidak ada pesan “\(name)”. Yang ada: \(known.joined(separator: ", ")).",
        "There is no message “\(name)”. There are \(known.joined(separator: ", ")).")
    case .notOwn(let name):
      say(
        "Perpustakaan ini tidak punya teks sendiri untuk “\(name)”.",
        "This library has no text of its own for “\(name)”.")
    case .noText(let name, let language):
      say(
        "Pesan “\(name)” belum ditulis dalam bahasa \(label(language)). Tulis dengan juara contact template set \(name) --language \(language.rawValue).",
        "The message “\(name)” has no text in \(label(language)). Write one with juara contact template set \(name) --language \(language.rawValue)."
      )
    case .notForStatus(let name, let status, let others):
      say(
        "Pesan “\(name)” bukan untuk yang berstatus \(label(status)), tetapi untuk: \(others.map { label($0) }.joined(separator: ", ")).",
        "The message “\(name)” is not for who is \(label(status)); it is for \(others.map { label($0) }.joined(separator: ", "))."
      )
    case .eventStands(let code):
      say("Acara “\(code)” tidak dibatalkan.", "The event “\(code)” is not cancelled.")
    case .eventCancelled(let code):
      say(
        "Acara “\(code)” sudah dibatalkan; pakai pesan cancelled.",
        "The event “\(code)” is cancelled; use the message cancelled.")
    case .notAmong(let id, let name):
      say(
        "Pendaftaran \(id) tidak termasuk yang dikirimi “\(name)”. Lihat juara contact list --template \(name).",
        "Registration \(id) is not among those that “\(name)” is for. See juara contact list --template \(name)."
      )
    }
  }

  /// What a text may have filled in, in this language's words.
  public var placeholders: String {
    MessageTemplate.Placeholder.allCases
      .map { "{\(language == .indonesian ? $0.words.indonesian : $0.words.english)}" }
      .joined(separator: " ")
  }

  /// A language's name.
  public func label(_ language: Language) -> String {
    switch language {
    case .indonesian: say("Indonesia", "Indonesian")
    case .english: say("Inggris", "English")
    }
  }

  /// Whose telephone it is.
  public func label(_ contact: Contact) -> String {
    contact.isGuardian ? say("wali", "guardian") : say("sendiri", "own")
  }

  /// Where a message's text is from.
  public func templateOrigin(isOwn: Bool) -> String {
    isOwn ? say("perpustakaan", "library") : say("bawaan", "built in")
  }

  /// What fills a message to somebody.
  ///
  /// The join link is among it for the confirmed alone.
  public func values(for facts: MessageFacts) -> [MessageTemplate.Placeholder: String] {
    let registration = facts.registration
    let isConfirmed = registration.status == .confirmed
    var values: [MessageTemplate.Placeholder: String] = [
      .name: facts.person.name.text, .event: facts.event.plan.title, .library: facts.library,
      .registration: registration.id.description,
    ]
    values[.guardian] = facts.person.guardianName ?? say("Orang Tua/Wali", "parent or guardian")
    values[.when] = instant(facts.startsAt)
    values[.place] = facts.place
    values[.session] = facts.sessionTitle
    values[.link] = isConfirmed ? facts.link : nil
    values[.code] = isConfirmed ? facts.code?.description : nil
    values[.deadline] = registration.consentDeadline.map { instant($0) }
    values[.position] = facts.position.map { number($0) }
    values[.attendance] = facts.attendance.flatMap { attendance($0) }
    return values
  }

  /// Some have no telephone.
  public func withoutPhone(_ count: Int) -> String {
    say(
      "\(number(count)) orang tidak punya nomor telepon; kolomnya kosong.",
      "\(number(count)) \(count == 1 ? "person has" : "people have") no telephone; the column is empty."
    )
  }

  /// Some may not be written to.
  public func withoutConsent(_ count: Int) -> String {
    say(
      "\(number(count)) orang tidak ditampilkan: belum ada izin untuk dihubungi (juara consent record --purpose contact).",
      "\(number(count)) \(count == 1 ? "person is" : "people are") left out: no consent to be contacted (juara consent record --purpose contact)."
    )
  }

  /// Messages were sent.
  public func sent(_ count: Int, already: Int, _ name: MessageName) -> String {
    say(
      "“\(name)”: \(number(count)) orang ditandai sudah dikirimi",
      "“\(name)”: \(number(count)) marked as sent")
      + (already == 0
        ? "." : say(", \(number(already)) sudah sebelumnya.", ", \(number(already)) were before."))
  }

  /// A library's own text was set.
  public func templateSet(_ name: MessageName, _ language: Language) -> String {
    say(
      "Pesan “\(name)” dalam bahasa \(label(language)) disimpan.",
      "Kept the message “\(name)” in \(label(language)).")
  }

  /// A library's own text was removed.
  public func templateRemoved(_ name: MessageName) -> String {
    say("Teks perpustakaan untuk “\(name)” dihapus.", "Removed the library's text for “\(name)”.")
  }
}
