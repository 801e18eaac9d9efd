/// Why a typed text is no e-mail address.
public enum EmailProblem: Error, Equatable, Sendable {
  /// There is not exactly one `@`.
  case notOneAt
  /// What stands before the `@` is empty, longer than 64 characters, or has a character or a full
  /// stop where an address has none.
  case badLocalPart
  /// What stands after the `@` is not a domain of two or more labels such as `example.org`.
  case badDomain
  /// The whole address is longer than 254 characters.
  case tooLong
}

/// An e-mail address that can be written to.
public struct EmailAddress: Hashable, Sendable {
  /// The address without blanks at either end, its domain in small letters.
  public let text: String

  /// The address in small letters throughout. Two addresses with the same key are taken for one
  /// mailbox: RFC 5321 lets a server tell capitals apart before the `@`, but hardly any does.
  public let key: String

  /// Reads a typed address, or nil when ``read(_:)`` would say what is wrong with it.
  public init?(_ typed: String) {
    guard let address = try? EmailAddress.read(typed) else { return nil }
    self = address
  }

  private init(text: String) {
    self.text = text
    key = text.lowercased()
  }

  /// Reads a typed address.
  ///
  /// What is accepted is the unquoted ASCII form of RFC 5321 with its limits of length: a local part
  /// of letters, digits, `!#$%&'*+-/=?^_{|}~`, the grave accent and single inner full stops, and a
  /// domain of at least two labels whose last has a letter.
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
  /// Whether the byte is an ASCII letter or digit.
  var isASCIILetterOrDigit: Bool {
    asciiDigit != nil || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
  }
}
