import Juara

/// What a form or an address says, in its order. A field may be there several times, or not at all.
struct FormFields: Sendable, Equatable {
  private(set) var pairs: [(name: String, value: String)] = []

  static let none = FormFields()
  /// More than any form of this site has.
  static let limit = 500

  init() {}

  init(_ pairs: [(name: String, value: String)]) { self.pairs = pairs }

  /// Reads `application/x-www-form-urlencoded` (https://url.spec.whatwg.org/#urlencoded-parsing); what is
  /// beyond the limit is left out.
  init(urlencoded bytes: some Collection<UInt8>) {
    for pair in bytes.split(separator: UInt8(ascii: "&")).prefix(Self.limit) {
      let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let value = end == pair.endIndex ? pair[end...] : pair[pair.index(after: end)...]
      pairs.append((Self.decoded(pair[..<end]), Self.decoded(value)))
    }
  }

  static func == (left: FormFields, right: FormFields) -> Bool {
    left.pairs.elementsEqual(right.pairs, by: ==)
  }

  /// The first of that name, without blanks around it and without control characters; nil if there is
  /// none or nothing in it.
  subscript(name: String) -> String? { all(name).first }

  /// The same with its line breaks.
  func lines(_ name: String) -> String? {
    guard let typed = pairs.first(where: { $0.name == name })?.value else { return nil }
    let lines = typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Self.cleaned(String($0)) }
    let text = TextNormalization.trimmed(lines.joined(separator: "\n"))
    return text.isEmpty ? nil : text
  }

  /// All of that name that say anything.
  func all(_ name: String) -> [String] {
    pairs.filter { $0.name == name }.map { Self.cleaned($0.value) }.filter { !$0.isEmpty }
  }

  /// What somebody wrote in words, as opposed to choices, codes and marks of the form.
  var phrases: [String] {
    pairs.filter { $0.name != "code" }.compactMap { FormFields([$0]).lines($0.name) }
      .filter { $0.contains(where: \.isWhitespace) }
  }

  /// Whether a box was ticked, whatever its value.
  func isTicked(_ name: String) -> Bool { pairs.contains { $0.name == name } }

  mutating func set(_ name: String, to value: String?) {
    pairs.removeAll { $0.name == name }
    if let value { pairs.append((name, value)) }
  }

  /// Without what cannot be seen and changes what can.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": scalars.append(" ")
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      // Marks that turn the direction of what follows.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      default: scalars.append(scalar)
      }
    }
    return TextNormalization.trimmed(String(scalars))
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String {
    var decoded: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "+") {
        decoded.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.prefix(2).count == 2, rest.first != UInt8(ascii: "+"),
        rest.first != UInt8(ascii: "-")
      {
        decoded.append(value)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

extension Collection where SubSequence == Self {
  fileprivate mutating func popFirst() -> Element? {
    guard let first else { return nil }
    self = dropFirst()
    return first
  }
}
