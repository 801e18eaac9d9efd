/// Telephone numbers and e-mail addresses in a text.
package struct ContactsInText: Sendable {
  private enum Address: Hashable { case phone(PhoneNumber), email(String) }

  private struct Found {
    let written: String
    /// What it may be read as, where digits of something else follow a number.
    let readings: Set<Address>
  }

  private let found: [Found]

  package init(_ texts: [String], countryCode: String) {
    found = texts.flatMap { text in
      text.split(whereSeparator: \.isWhitespace).compactMap { Self.email(in: $0) }
        + Self.phones(in: Self.withoutAddresses(text), countryCode)
    }
  }

  package var isEmpty: Bool { found.isEmpty }

  /// The beginning of each that is not among others, as much as staff need to find it.
  package func beginnings(besides known: ContactsInText) -> [String] {
    let own = known.found.reduce(into: Set<Address>()) { $0.formUnion($1.readings) }
    return found.filter { own.isDisjoint(with: $0.readings) }.map { found in
      let least = found.written.contains("@") ? 2 : 4
      return String(found.written.prefix(least)) + "…"
    }
  }

  private static func email(in word: Substring) -> Found? {
    let word = word.drop { !$0.isLetter && !$0.isNumber }
    guard let at = word.firstIndex(of: "@"), at > word.startIndex,
      word[word.index(before: at)].isLetter || word[word.index(before: at)].isNumber
    else { return nil }
    var host = word[word.index(after: at)...].prefix {
      $0.isLetter || $0.isNumber || $0 == "." || $0 == "-"
    }
    while let last = host.last, last == "." || last == "-" { host.removeLast() }
    guard host.contains("."), host.first?.isLetter ?? false else { return nil }
    let local = word[..<at].split(separator: ":").last.map(String.init) ?? ""
    let address = "\(local)@\(host)".lowercased()
    return Found(written: address, readings: [.email(address)])
  }

  /// Web addresses have long numbers; but those of WhatsApp are somebody's telephone.
  private static func withoutAddresses(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).map { word in
      let key = word.lowercased()
      let isAddress = key.contains("://") || key.hasPrefix("www.") || key.contains("@")
      let isTelephone = key.contains("wa.me/") || key.contains("whatsapp.com/")
      return isAddress && !isTelephone ? "|" : String(word)
    }.joined(separator: " ")
  }

  private static func phones(in text: String, _ countryCode: String) -> [Found] {
    text.split { !($0.isWholeNumber || " +-–.()".contains($0)) }
      .flatMap { run -> [Found] in
        var groups = run.split { !$0.isWholeNumber }
        var found: [Found] = []
        while !groups.isEmpty {
          let readings = readings(of: groups, in: run, countryCode)
          if let longest = readings.last {
            found.append(Found(written: longest.text, readings: Set(readings.map(\.contact))))
            groups.removeFirst(longest.groups)
          } else {
            groups.removeFirst()
          }
        }
        return found
      }
  }

  /// The numbers that some groups of digits begin with, the shortest first.
  private static func readings(
    of groups: [Substring], in run: Substring, _ countryCode: String
  ) -> [(contact: Address, text: String, groups: Int)] {
    guard let first = groups.first else { return [] }
    let hasPlus = run[..<first.startIndex].last { $0 != "(" } == "+"
    return (1...min(groups.count, 6)).compactMap { count in
      let digits = groups.prefix(count).joined()
      let text = (hasPlus ? "+" : "") + digits
      guard isPlausible(digits, first, groups[count - 1].endIndex, in: run, hasPlus, countryCode),
        let number = try? PhoneNumber.read(text, countryCode: countryCode)
      else { return nil }
      return (.phone(number), text, count)
    }
  }

  /// Days, hours, prices and ISBNs are no telephone numbers.
  private static func isPlausible(
    _ digits: String, _ first: Substring, _ end: String.Index, in run: Substring, _ hasPlus: Bool,
    _ countryCode: String
  ) -> Bool {
    if hasPlus { return 9...15 ~= digits.count }
    if digits.hasPrefix("0") { return first.count >= 3 && 9...14 ~= digits.count }
    if digits.hasPrefix(countryCode) {
      return 10...15 ~= digits.count
        && (first.count >= countryCode.count + 3 || first == countryCode)
    }
    return countryCode == "62" && digits.hasPrefix("8") && 10...12 ~= digits.count
      && first.count >= 3 && !run[first.startIndex..<end].contains(".")
  }
}
