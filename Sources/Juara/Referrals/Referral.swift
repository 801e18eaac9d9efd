/// What tells where a registration came from: a post, a poster, a partner, an influencer, or somebody who
/// shared an event's page.
package struct Referral: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case post, poster, partner, influencer, school, visit
    /// What visitors of the website share an event by. Each published event has one, made by itself.
    case sharing

    /// Whether somebody stands behind it, whom the library reaches and agrees something with.
    package var hasPartner: Bool { ![.post, .poster, .sharing].contains(self) }
  }

  package let id: Identifier<Referral>
  package let code: ReferralCode
  package let kind: Kind
  /// Nil if it stands for any event.
  package let event: EventCode?
  package var terms: ReferralTerms

  package init(
    id: Identifier<Referral>, code: ReferralCode, kind: Kind, event: EventCode?,
    terms: ReferralTerms
  ) {
    self.id = id
    self.code = code
    self.kind = kind
    self.event = event
    self.terms = terms
  }
}

/// What staff may change of a referral later.
package struct ReferralTerms: Equatable, Sendable {
  package var name: PersonName
  /// How the library reaches a partner; nothing of it is in a report.
  package var contact: String?
  /// The first day of an agreement with a partner; nil if none is said.
  package var agreedFrom: Day?
  /// Its last day.
  package var agreedUntil: Day?

  package init(
    name: PersonName, contact: String? = nil, agreedFrom: Day? = nil, agreedUntil: Day? = nil
  ) {
    self.name = name
    self.contact = contact
    self.agreedFrom = agreedFrom
    self.agreedUntil = agreedUntil
  }

  package func check(for kind: Referral.Kind) throws(ReferralRefusal) {
    if !kind.hasPartner, contact != nil || agreedFrom != nil || agreedUntil != nil {
      throw .noPartner(kind)
    }
    if let agreedFrom, let agreedUntil, agreedUntil < agreedFrom {
      throw .endsBeforeStart(agreedFrom, agreedUntil)
    }
  }

  package var fields: AuditFields {
    [
      ("name", name.text), ("agreedFrom", agreedFrom?.description),
      ("agreedUntil", agreedUntil?.description),
    ]
  }

  /// That the contact changed, and not to what: the audit log keeps things for ever.
  package func changes(to newer: ReferralTerms) -> [AuditEntry.Change] {
    [AuditEntry.Change].between(fields, newer.fields)
      + (contact == newer.contact ? [] : [.init("contact", from: nil, to: nil)])
  }
}

/// A referral to be made; its code is drawn.
package struct ReferralDraft: Equatable, Sendable {
  package var kind: Referral.Kind
  /// The event's code; nil for any event.
  package var event: String?
  package var terms: ReferralTerms

  package init(kind: Referral.Kind, event: String? = nil, terms: ReferralTerms) {
    self.kind = kind
    self.event = event
    self.terms = terms
  }
}

/// Six letters that are not mistaken for one another and make no word: 34 million codes.
package struct ReferralCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Without vowels and without `l`, `q` and `y`, which are mistaken for `i`, `g` and `v`.
  private static let alphabet = Array("bcdfghjkmnprstvwxz")
  private static let length = 6

  /// Reads a code in any case, without the blanks around it.
  package init?(_ typed: String) {
    let text = TextNormalization.trimmed(typed).lowercased()
    guard text.count == Self.length, text.allSatisfy(Self.alphabet.contains) else { return nil }
    self.text = text
  }

  private init(drawn text: String) { self.text = text }

  package static func drawn(using generator: inout some RandomNumberGenerator) -> ReferralCode {
    ReferralCode(
      drawn: String((0..<length).map { _ in alphabet.randomElement(using: &generator)! }))
  }

  package var description: String { text }

  package static func < (left: ReferralCode, right: ReferralCode) -> Bool { left.text < right.text }
}

/// The link of an event's registration form, with `KODE` where the code of a referral belongs.
package struct FormLink: Equatable, Sendable {
  package static let placeholder = "KODE"

  package let text: String

  package init(_ text: String) { self.text = text }

  /// Nil if the link has no place for a code.
  package func filled(with code: ReferralCode) -> String? { filled(with: code.text) }

  /// The same for a code of another kind, of letters alone.
  package func filled(with code: String) -> String? {
    guard let place else { return nil }
    return text.replacingCharacters(in: place, with: code)
  }

  /// The link for those who come by a referral, or by none.
  package func link(by code: ReferralCode?) -> String {
    code.flatMap { filled(with: $0) } ?? withoutCode
  }

  /// The link for those who come by no referral.
  package var withoutCode: String {
    place.map { text.replacingCharacters(in: $0, with: "") } ?? text
  }

  /// The last `KODE` that is no part of a longer word, as the random part of an address may have one.
  private var place: Range<String.Index>? {
    func isOfWord(_ index: String.Index) -> Bool {
      let character = text[index]
      return character.isLetter || character.isNumber || character == "_" || character == "-"
    }
    return text.ranges(of: Self.placeholder).last { range in
      (range.lowerBound == text.startIndex || !isOfWord(text.index(before: range.lowerBound)))
        && (range.upperBound == text.endIndex || !isOfWord(range.upperBound))
    }
  }

  /// The same address as QR codes take least room for: scheme and host, which alone mean the same in
  /// capitals (RFC 3986, section 6.2.2.1), are written in capitals.
  package static func forQR(_ link: String) -> String {
    guard let scheme = link.firstRange(of: "://") else { return link }
    let end = link[scheme.upperBound...].firstIndex { "/?#".contains($0) } ?? link.endIndex
    let front = link[..<end]
    return front.contains("@") ? link : front.uppercased() + link[end...]
  }
}

extension String {
  fileprivate func replacingCharacters(
    in range: Range<String.Index>, with text: String
  ) -> String { self[..<range.lowerBound] + text + self[range.upperBound...] }
}

package enum ReferralRefusal: Error, Equatable, Sendable {
  /// A post or a poster has no contact and no agreement.
  case noPartner(Referral.Kind)
  case endsBeforeStart(Day, Day)
  /// The same kind for the same event has that name already.
  case nameTaken(String, code: ReferralCode)
  /// So many registrations carry the code.
  case inUse(ReferralCode, registrations: Int)
  /// It stands in the text of a post.
  case inPost(ReferralCode)
  /// A code for sharing is made with an event's publication, and by nobody.
  case madeByPublishing
  /// It stands in the links by which visitors share the event.
  case inShareLinks(ReferralCode, EventCode)
  /// It stands for any event, so that it has no link of its own.
  case needsEvent(ReferralCode)
  /// It stands for another event.
  case otherEvent(ReferralCode, EventCode)
  case noForm(EventCode)
  /// The form's link has no place for a code.
  case noPlaceForCode(EventCode)
}
