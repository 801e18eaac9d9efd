public struct EmailAddress: Hashable, Sendable {
  /// The address without surrounding space, its domain in lowercase.
  public let text: String

  /// Lowercase, for comparing: RFC 5321's case-sensitive local parts exist on hardly any server.
  public let key: String

  /// Nil unless it has the unquoted ASCII form of RFC 5321 with its length limits, and a domain of
  /// at least two labels whose last contains a letter.
  public init?(_ typed: String) {
    let trimmed = TextNormalization.trimmed(typed)
    let parts = trimmed.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isLocalPart(parts[0]), Self.isDomain(parts[1]),
      trimmed.utf8.count <= 254
    else { return nil }
    let hasCapitals = parts[1].contains { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    text = hasCapitals ? "\(Substring(parts[0]))@\(Substring(parts[1]).lowercased())" : trimmed
    key = text.lowercased()
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
      last.count >= 2, last.contains(where: { !$0.isASCIIDigit })
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
