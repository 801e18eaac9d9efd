/// Where a library posts.
package enum Channel: String, CaseIterable, Sendable {
  case facebookPage = "facebook-page"
  case facebookGroup = "facebook-group"
  case instagram
  case x
  case whatsapp

  /// How many characters a text may have; of X, weighted ones.
  package var limit: Int {
    switch self {
    case .facebookPage, .facebookGroup: 63_206
    case .instagram: 2_200
    case .x: 280
    case .whatsapp: 4_096
    }
  }

  /// The length as the channel counts it: X by weight, the others in UTF-16 units.
  package func length(of text: String) -> Int {
    self == .x ? XText.weightedLength(of: text) : text.utf16.count
  }

  package func check(_ text: String) throws(PostRefusal) {
    let length = length(of: text)
    if length > limit { throw .tooLong(self, length: length, limit: limit) }
    guard self == .instagram else { return }
    let hashtags = Self.hashtags(in: text)
    if hashtags > Self.hashtagLimit {
      throw .tooManyHashtags(hashtags, limit: Self.hashtagLimit)
    }
  }

  /// Instagram takes no post with more.
  package static let hashtagLimit = 30

  /// How much of a text Instagram shows before "more".
  private static let instagramPreview = 125

  /// The beginning of a text that is shown before "more"; nil where all of it is.
  package func preview(of text: String) -> String? {
    guard self == .instagram, text.utf16.count > Self.instagramPreview else { return nil }
    var preview = ""
    for character in text {
      if preview.utf16.count + character.utf16.count > Self.instagramPreview { break }
      preview.append(character)
    }
    return TextNormalization.trimmed(preview)
  }

  package static func hashtags(in text: String) -> Int {
    var count = 0
    var previous: Character = " "
    var isMark = false
    for character in text {
      if isMark, character.isLetter || character.isNumber || character == "_" { count += 1 }
      isMark = character == "#" && !(previous.isLetter || previous.isNumber)
      previous = character
    }
    return count
  }

  package var forms: [PostForm] { PostForm.allCases.filter { $0.channel == self } }
}

/// A channel's text; X has one without a link, which costs nothing where posts with a link are billed.
package enum PostForm: String, CaseIterable, Sendable {
  case facebookPage = "facebook-page"
  case facebookGroup = "facebook-group"
  case instagram
  case x
  case xLink = "x-link"
  case whatsapp

  package var channel: Channel {
    switch self {
    case .facebookPage: .facebookPage
    case .facebookGroup: .facebookGroup
    case .instagram: .instagram
    case .x, .xLink: .x
    case .whatsapp: .whatsapp
    }
  }
}

/// How X counts a text: twitter-text's configuration version 3, in which an emoji counts as two.
package enum XText {
  package static func weightedLength(of text: String, discountsEmoji: Bool = true) -> Int {
    let scalars = Array(TextNormalization.composed(text).unicodeScalars)
    var length = 0
    var position = 0
    for link in WebAddressFinder(scalars).ranges() {
      length += weight(scalars[position..<link.lowerBound], discountsEmoji) + linkLength
      position = link.upperBound
    }
    return length + weight(scalars[position...], discountsEmoji)
  }

  /// Each link is replaced by one of `t.co`.
  private static let linkLength = 23

  private static func weight(_ scalars: ArraySlice<Unicode.Scalar>, _ discountsEmoji: Bool) -> Int {
    guard discountsEmoji else { return scalars.reduce(0) { $0 + weight($1) } }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).reduce(0) { length, character in
      length + (character.isEmoji ? 2 : character.unicodeScalars.reduce(0) { $0 + weight($1) })
    }
  }

  private static func weight(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...4_351, 8_192...8_205, 8_208...8_223, 8_242...8_247: 1
    default: 2
    }
  }
}

extension Character {
  /// Shown as an image and not as a letter: `☺️`, `👨‍👩‍👧‍👦`, `1⃣`.
  fileprivate var isEmoji: Bool {
    let scalars = unicodeScalars
    if scalars.contains(where: \.properties.isEmojiPresentation) { return true }
    return scalars.count > 1
      && scalars.contains(where: { $0.value == 0xFE0F || $0.value == 0x20E3 })
      && scalars.contains(where: \.properties.isEmoji)
  }
}

/// Finds what X takes for a link: with a protocol, or a host with a known ending.
private struct WebAddressFinder {
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = 0
    while position < scalars.count {
      if let end = endOfAddress(at: position) {
        found.append(position..<end)
        position = end
      } else {
        position += 1
      }
    }
    return found
  }

  /// Where an address that begins at a position ends; nil where none begins there.
  private func endOfAddress(at start: Int) -> Int? {
    if start > 0, !canPrecede(scalars[start - 1]) { return nil }
    let host = ["https://", "http://"].first { begins(with: $0, at: start) }
      .map { start + $0.unicodeScalars.count }
    guard let end = endOfHost(at: host ?? start, hasProtocol: host != nil) else { return nil }
    return endOfPath(at: end)
  }

  private func canPrecede(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
      && !"@#$/.-_＠＃".unicodeScalars.contains(scalar)
  }

  private func begins(with prefix: String, at start: Int) -> Bool {
    let prefix = Array(prefix.unicodeScalars)
    guard start + prefix.count <= scalars.count else { return false }
    return zip(prefix, scalars[start...]).allSatisfy {
      $0.properties.lowercaseMapping == $1.properties.lowercaseMapping
    }
  }

  private func endOfHost(at start: Int, hasProtocol: Bool) -> Int? {
    var end = start
    while end < scalars.count, isInHost(scalars[end], hasProtocol) { end += 1 }
    while end > start, ".-_".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    let labels = scalars[start..<end].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1,
      last.allSatisfy({ $0.properties.isAlphabetic }) || last.starts(with: "xn--".unicodeScalars),
      labels.allSatisfy({ !$0.isEmpty && Self.encodedLength($0) <= 63 })
    else { return nil }
    if !hasProtocol {
      let ending = String(String.UnicodeScalarView(last)).lowercased()
      let isShort = ending.count == 2 && labels.count == 2
      let hasPath = end < scalars.count && scalars[end] == "/"
      guard Self.endings.contains(ending) || ending.count == 2 && (!isShort || hasPath) else {
        return nil
      }
    }
    return end
  }

  private func isInHost(_ scalar: Unicode.Scalar, _ hasProtocol: Bool) -> Bool {
    guard scalar.isASCII || hasProtocol else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || ".-_".unicodeScalars.contains(scalar)
  }

  /// A port, a path and a query, without the marks that end a sentence.
  private func endOfPath(at start: Int) -> Int {
    var end = start
    if end + 1 < scalars.count, scalars[end] == ":", ("0"..."9").contains(scalars[end + 1]) {
      end += 1
      while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
    }
    guard end < scalars.count, "/?#".unicodeScalars.contains(scalars[end]) else { return end }
    let isBare = scalars[end] == "/"
    var last = end
    while last < scalars.count, isInPath(scalars[last]) { last += 1 }
    while last > end + (isBare ? 1 : 0), ".,:;!?'\")]*".unicodeScalars.contains(scalars[last - 1]) {
      last -= 1
    }
    return last
  }

  private func isInPath(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "!*';:=+,.$/%#[]-_~@|&?()".unicodeScalars.contains(scalar)
  }

  /// Common endings that X knows without a protocol; those of countries have two letters.
  private static let endings: Set<String> = [
    "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "name", "app", "dev", "page",
    "xyz", "online", "site", "web", "blog", "asia", "store", "shop", "link", "live", "news",
  ]

  /// The length of a label as names of hosts are sent, in Punycode (RFC 3492).
  private static func encodedLength(_ label: some Collection<Unicode.Scalar>) -> Int {
    let basic = label.count { $0.isASCII }
    if basic == label.count { return basic }
    var (code, delta, bias, handled) = (128, 0, 72, basic)
    var length = "xn--".utf8.count + basic + (basic > 0 ? 1 : 0)
    while handled < label.count {
      let next = label.lazy.map { Int($0.value) }.filter { $0 >= code }.min()!
      delta += (next - code) * (handled + 1)
      code = next
      for scalar in label {
        if scalar.value < code { delta += 1 }
        guard scalar.value == code else { continue }
        var (rest, base) = (delta, 36)
        while true {
          let threshold = min(max(base - bias, 1), 26)
          length += 1
          if rest < threshold { break }
          rest = (rest - threshold) / (36 - threshold)
          base += 36
        }
        bias = adapted(delta, handled + 1, isFirst: handled == basic)
        (delta, handled) = (0, handled + 1)
      }
      (delta, code) = (delta + 1, code + 1)
    }
    return length
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
