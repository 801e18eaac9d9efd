/// A random code that a person shows at the entrance. It reveals nothing about the person.
package struct CheckInCode: Hashable, Sendable, CustomStringConvertible {
  /// Six characters make 387 million codes.
  private static let length = 6

  /// The six characters without the hyphen.
  package let text: String

  /// Reads a typed code in any case, ignoring spaces and hyphens.
  package init?(_ typed: String) {
    guard let text = CodeLetters.read(typed, count: Self.length) else { return nil }
    self.text = text
  }

  /// Reads a code as it is typed, or the address that a QR code holds, as a scanner types it.
  package init?(scanned typed: String) {
    let last = typed.split(separator: "/").last.map { $0.prefix { $0 != "?" && $0 != "#" } }
    guard let code = CheckInCode(typed) ?? last.flatMap({ CheckInCode(String($0)) }) else {
      return nil
    }
    self = code
  }

  private init(drawn text: String) { self.text = text }

  package static func drawn(using generator: inout some RandomNumberGenerator) -> CheckInCode {
    CheckInCode(drawn: CodeLetters.drawn(length, using: &generator))
  }

  /// The code as it is read out: `K7Q-2MX`.
  package var description: String { CodeLetters.grouped(text, by: 3) }
}
