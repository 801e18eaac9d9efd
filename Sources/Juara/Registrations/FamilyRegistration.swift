/// 160 random bits that only its bearer knows.
package struct SecretToken: Hashable, Sendable {
  package let text: String

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
  private static let length = 32

  package init?(_ text: String) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    self.text = text
  }

  /// One that follows from another, and from which the other cannot be found.
  package init(of purpose: String, from secret: SecretToken) {
    let bytes = SHA256.digest("\(purpose) \(secret.text)".utf8)
    self.init(letters: bytes.map { Self.alphabet[Int($0 & 31)] })
  }

  private init(letters: [UInt8]) { text = String(decoding: letters, as: UTF8.self) }

  package static func drawn(using generator: inout some RandomNumberGenerator) -> SecretToken {
    // Five bits make a letter; the system's generator asks the kernel for each number.
    let letters = stride(from: 0, to: length, by: 12).flatMap { _ in
      let bits = generator.next()
      return (0..<12).map { alphabet[Int(bits >> ($0 * 5) & 31)] }
    }
    return SecretToken(letters: Array(letters.prefix(length)))
  }

  /// What is kept of it.
  package func hash(for purpose: String) -> String {
    Hexadecimal.text(SHA256.digest("kept \(purpose) \(text)".utf8))
  }
}

/// What a family's registration is found again by: all follows from the token of the form that it was sent
/// with, so that the same form sent twice is answered in the same way, and nothing secret is kept.
package struct FamilyKey: Equatable, Sendable {
  /// Of one form for one event.
  package let submission: SecretToken
  /// What the personal link carries.
  package let link: SecretToken
  package let code: FamilyCode

  /// - Parameter form: The token that the form carried.
  package init(form: SecretToken, event: EventCode) {
    submission = SecretToken(of: "submission \(event)", from: form)
    link = SecretToken(of: "link", from: submission)
    code = FamilyCode(from: submission)
  }
}

/// Twelve unambiguous characters, of 4.7 bits each, by which a guardian finds a registration again.
package struct FamilyCode: Hashable, Sendable, CustomStringConvertible {
  private static let length = 12

  package let text: String

  /// Reads a typed code in any case, ignoring spaces and hyphens.
  package init?(_ typed: String) {
    guard let text = CodeLetters.read(typed, count: Self.length) else { return nil }
    self.text = text
  }

  /// Each character takes two bytes, so that none is noticeably likelier.
  fileprivate init(from submission: SecretToken) {
    let bytes = SHA256.digest("code \(submission.text)".utf8)
    text = String(
      (0..<Self.length).map { index in
        let value = Int(bytes[2 * index]) << 8 | Int(bytes[2 * index + 1])
        return CodeLetters.all[value % CodeLetters.all.count]
      })
  }

  /// `K7Q2-MXA4-9HTR`
  package var description: String { CodeLetters.grouped(text, by: 4) }

  /// What is kept: neither the telephone nor the code can be found from it.
  package func lookupHash(with phone: PhoneNumber) -> String {
    Hexadecimal.text(SHA256.digest("lookup \(text) \(phone.e164)".utf8))
  }
}

/// What became of one of those whom a family registered.
package struct FamilyMember: Equatable, Sendable {
  package let participant: Participant
  package let registration: Registration
  /// Whether this family's form registered the person.
  package let isNew: Bool
  /// What is shown at the entrance; nil unless the seat is confirmed.
  package let checkInCode: CheckInCode?

  package init(
    participant: Participant, registration: Registration, isNew: Bool, checkInCode: CheckInCode?
  ) {
    self.participant = participant
    self.registration = registration
    self.isNew = isNew
    self.checkInCode = checkInCode
  }
}

package struct FamilyOutcome: Sendable {
  package var members: [FamilyMember]
  /// Whom the rules refused, by the place in what was sent.
  package var refused: [(index: Int, reason: any Error)]
  /// By which the family's page is open now; nil where one was open already that shows them all.
  package var session: SecretToken?
  /// When it was sent first, of a form sent again whose page is no longer open: then it shows nobody.
  package var sentBefore: Instant?
  /// Whether the form was sent before: who was added to it since is not registered.
  package var isRepeated: Bool

  package init(
    members: [FamilyMember], refused: [(index: Int, reason: any Error)] = [],
    session: SecretToken? = nil, sentBefore: Instant? = nil, isRepeated: Bool = false
  ) {
    self.members = members
    self.refused = refused
    self.session = session
    self.sentBefore = sentBefore
    self.isRepeated = isRepeated
  }

  /// Whether none of them could be registered, and nothing was kept.
  package var isRefused: Bool { members.isEmpty && !refused.isEmpty }
}
