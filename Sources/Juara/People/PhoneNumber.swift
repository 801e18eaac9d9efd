/// Why a text is not a telephone number, or an ambiguous one.
public enum PhoneProblem: Error, Equatable, Sendable {
  /// It has characters that no number has, or no digits.
  case notAPhone
  /// A spreadsheet converted it to a quantity (`6.28E+12`, `81234567890.0`), so digits may be lost.
  case destroyedBySpreadsheet
  /// Two numbers, or a number and alternative last digits.
  case severalNumbers
  /// It could be several: it starts with neither `+` nor 0, or with 0 and the country code.
  case uncertainPrefix
  /// Fewer than 8 digits with the country code.
  case tooShort
  /// More than 15 digits with the country code (E.164).
  case tooLong
}

/// A telephone number in international form.
public struct PhoneNumber: Hashable, Sendable {
  /// For example `+6281234567890`, with 8 to 15 digits.
  public let e164: String

  /// Nil unless the text is already in international form.
  public init?(e164: String) {
    let bytes = e164.utf8
    guard bytes.first == UInt8(ascii: "+"), 9...16 ~= bytes.count,
      bytes.dropFirst().first != UInt8(ascii: "0"),
      bytes.dropFirst().allSatisfy({ $0.isASCIIDigit })
    else { return nil }
    self.e164 = e164
  }

  /// Reads an unambiguous number. With country code 62, these are the same: `0812 3456 7890`,
  /// `812-3456-7890`, `6281234567890`, `+62 (0)812.3456.7890`, `006281234567890` and
  /// `'081234567890`. Ignored are spaces, dashes, full stops, parentheses, invisible characters,
  /// and a slash after an area code. Another country's `+` code is kept. Without `+` or 0, only
  /// Indonesian numbers are read.
  /// - Parameter countryCode: The library's own country, such as `62`. Its trunk prefix 0 is
  ///   dropped in international form; countries that keep it, such as Italy, are not supported.
  public static func read(
    _ typed: String, countryCode: String
  ) throws(PhoneProblem) -> PhoneNumber {
    let written = try PhoneParser(typed, countryCode: countryCode)
    let digits = try written.internationalDigits(countryCode: countryCode)
    if digits.utf8.count < 8 { throw .tooShort }
    if digits.utf8.count > 15 { throw .tooLong }
    guard let number = PhoneNumber(e164: "+" + digits) else { throw .notAPhone }
    return number
  }

  static func isDestroyed(_ typed: String, countryCode: String) -> Bool {
    do throws(PhoneProblem) {
      _ = try PhoneParser(typed, countryCode: countryCode)
      return false
    } catch { return error == .destroyedBySpreadsheet }
  }
}

/// A telephone number with the text it was read from.
public struct TypedPhone: Sendable, Equatable {
  public let number: PhoneNumber
  public let typed: String

  public init(_ number: PhoneNumber, typed: String) {
    self.number = number
    self.typed = typed
  }

  public static func read(_ typed: String, countryCode: String) throws(PhoneProblem) -> TypedPhone {
    TypedPhone(try PhoneNumber.read(typed, countryCode: countryCode), typed: typed)
  }

  /// Compares the numbers only.
  public static func == (left: TypedPhone, right: TypedPhone) -> Bool {
    left.number == right.number
  }
}

/// A telephone number taken apart: its digits, and whether they follow a `+`.
struct PhoneParser {
  let digits: String
  private(set) var hasPlus = false

  init(_ typed: String, countryCode: String) throws(PhoneProblem) {
    var rest = Array(TextNormalization.trimmed(TextNormalization.plain(typed)).utf8)[...]
    // Spreadsheets mark a number as text by a leading apostrophe.
    if rest.first == UInt8(ascii: "'") { rest = rest.dropFirst() }
    if PhoneParser.isQuantity(rest) { throw .destroyedBySpreadsheet }
    var digits: [UInt8] = []
    digits.reserveCapacity(rest.count)
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
      case UInt8(ascii: "+"):
        guard digits.isEmpty, !hasPlus else { throw .notAPhone }
        hasPlus = true
      case UInt8(ascii: "("):
        if rest.starts(with: "0)".utf8),
          PhoneParser.isCountry(digits, hasPlus: hasPlus, own: countryCode)
        {
          rest = rest.dropFirst(2)
        }
      case UInt8(ascii: "/"):
        try PhoneParser.checkSlash(between: digits, and: rest)
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ")"):
        continue
      default:
        throw .notAPhone
      }
    }
    if digits.isEmpty { throw .notAPhone }
    self.digits = String(decoding: digits, as: UTF8.self)
  }

  /// Country code and national number, of any length.
  func internationalDigits(countryCode: String) throws(PhoneProblem) -> String {
    if hasPlus { return try PhoneParser.withoutTrunkZero(digits, countryCode: countryCode) }
    // 0062812…: 00 is dialled for +.
    if digits.hasPrefix("00") {
      let international = String(digits.dropFirst(2))
      return try PhoneParser.withoutTrunkZero(international, countryCode: countryCode)
    }
    if digits.hasPrefix("0") {
      let national = digits.dropFirst()
      // 062812… has an area code that starts with 62, or is 62812… with an extra 0.
      if national.hasPrefix(countryCode), national.utf8.count >= PhoneParser.sureLength + 1 {
        throw .uncertainPrefix
      }
      return countryCode + national
    }
    return try withoutPrefix(countryCode: countryCode)
  }

  // In Indonesia a number without area code has at most eight digits. So ten digits starting with 62
  // start with the country code, and nine starting with 8 are a mobile number without its 0.
  private static let sureLength = 10

  private func withoutPrefix(countryCode: String) throws(PhoneProblem) -> String {
    let count = digits.utf8.count
    let isIndonesian = countryCode == "62"
    if isIndonesian, digits.hasPrefix(countryCode), count >= PhoneParser.sureLength {
      return try PhoneParser.withoutTrunkZero(digits, countryCode: countryCode)
    }
    guard isIndonesian, digits.hasPrefix("8") else {
      throw count < 8 ? .tooShort : count > 15 ? .tooLong : .uncertainPrefix
    }
    if count < PhoneParser.sureLength - 1 { throw .tooShort }
    if count > 12 { throw .tooLong }
    return countryCode + digits
  }

  /// Drops the 0 of `+62 0812…`, which is dialled only within the country.
  private static func withoutTrunkZero(
    _ international: String, countryCode: String
  ) throws(PhoneProblem) -> String {
    guard international.hasPrefix(countryCode) else { return international }
    let national = international.dropFirst(countryCode.count)
    guard national.hasPrefix("0") else { return international }
    let number = national.dropFirst()
    guard !number.hasPrefix("0") else { throw .notAPhone }
    return countryCode + number
  }

  /// Whether the digits so far are a country code, so that a following `(0)` is not dialled.
  private static func isCountry(_ digits: [UInt8], hasPlus: Bool, own countryCode: String) -> Bool {
    if hasPlus { return 1...3 ~= digits.count }
    return digits.elementsEqual(countryCode.utf8)
      || digits.starts(with: "00".utf8) && 3...5 ~= digits.count
  }

  /// Throws unless the slash separates an area code.
  private static func checkSlash(
    between digits: [UInt8], and rest: ArraySlice<UInt8>
  ) throws(PhoneProblem) {
    let following = rest.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "(") }
    let beginsAnew = following == UInt8(ascii: "0") || following == UInt8(ascii: "+")
    if digits.count >= 7 || beginsAnew { throw .severalNumbers }
  }

  /// Whether it has an exponent, one or two decimals, or only zeros as decimals.
  private static func isQuantity(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(where: { $0 | 0x20 == UInt8(ascii: "e") || isDecimalMark($0) })
    else { return false }
    let unsigned = withoutSign(text)
    let parts = unsigned.split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
    if parts.count == 2 {
      let mantissa = parts[0].filter { !isDecimalMark($0) }
      return isNumber(mantissa[...]) && isNumber(withoutSign(parts[1]))
    }
    let halves = unsigned.split(omittingEmptySubsequences: false, whereSeparator: isDecimalMark)
    guard halves.count == 2, isNumber(halves[0]), isNumber(halves[1]) else { return false }
    return halves[1].count <= 2 || halves[1].allSatisfy { $0 == UInt8(ascii: "0") }
  }

  private static func withoutSign(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-") ? text.dropFirst() : text
  }

  private static func isDecimalMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCIIDigit }
  }
}
