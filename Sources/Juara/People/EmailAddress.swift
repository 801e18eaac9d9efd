public enum EmailProblem: Error, Equatable, Sendable {
  /// Not exactly one `@`.
  case notOneAt
  /// The part before the `@` is empty, longer than 64 characters or has an invalid character or
  /// full stop.
  case badLocalPart
  /// The part after the `@` is not a domain such as `example.org`.
  case badDomain
  /// Longer than 254 characters.
  case tooLong
}

/// A valid e-mail address.
public struct EmailAddress: Hashable, Sendable {
  /// The address without surrounding space, its domain in lowercase.
  public let text: String

  /// The whole address in lowercase, for comparing: RFC 5321 allows case-sensitive local parts, but
  /// hardly any server has them.
  public let key: String

  /// Like ``read(_:)``, but nil if invalid.
  public init?(_ typed: String) {
    guard let address = try? EmailAddress.read(typed) else { return nil }
    self = address
  }

  private init(text: String) {
    self.text = text
    key = text.lowercased()
  }

  /// Reads a typed address: the unquoted ASCII form of RFC 5321 with its length limits, and a
  /// domain of at least two labels whose last contains a letter.
  public static func read(_ typed: String) throws(EmailProblem) -> EmailAddress {
    let trimmed = TextNormalization.trimmed(typed)
    let at = UInt8(ascii: "@")
    let parts = trimmed.utf8.split(separator: at, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .notOneAt }
    guard isLocalPart(parts[0]) else { throw .badLocalPart }
    guard isDomain(parts[1]) else { throw .badDomain }
    guard trimmed.utf8.count <= 254 else { throw .tooLong }
    if !parts[1].contains(where: { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) {
      return EmailAddress(text: trimmed)
    }
    let domain = Substring(parts[1]).lowercased()
    return EmailAddress(text: "\(Substring(parts[0]))@\(domain)")
  }

  private static func isLocalPart(_ part: Substring.UTF8View) -> Bool {
    guard 1...64 ~= part.count else { return false }
    var isAfterStop = true
    for byte in part {
      if byte == stop, isAfterStop { return false }
      isAfterStop = byte == stop
      guard isAfterStop || byte.isASCIILetterOrDigit || otherAtomBytes.contains(byte) else {
        return false
      }
    }
    return !isAfterStop
  }

  private static func isDomain(_ domain: Substring.UTF8View) -> Bool {
    let labels = domain.split(separator: stop, omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last,
      last.count >= 2, last.contains(where: { $0.asciiDigit == nil })
    else { return false }
    return labels.allSatisfy { label in
      1...63 ~= label.count && label.first != hyphen && label.last != hyphen
        && label.allSatisfy { $0.isASCIILetterOrDigit || $0 == hyphen }
    }
  }

  private static let stop = UInt8(ascii: ".")
  private static let hyphen = UInt8(ascii: "-")
  private static let otherAtomBytes = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}

extension UInt8 {
  var isASCIILetterOrDigit: Bool {
    asciiDigit != nil || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
  }
}
