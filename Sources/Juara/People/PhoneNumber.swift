/// Why a typed text is no telephone number, or not one that is certain.
public enum PhoneProblem: Error, Equatable, Sendable {
  /// The text has other characters than a number has, or has none of a number's.
  case notAPhone
  /// A spreadsheet took the number for a quantity (`6.28E+12`, `81234567890.0`), so that digits may
  /// be lost.
  case destroyedBySpreadsheet
  /// The text holds two numbers, or one number and the last digits of another.
  case severalNumbers
  /// The number begins with neither `+` nor 0, or with 0 and the country's code, so that it could be
  /// more than one number.
  case uncertainPrefix
  /// The number has too few digits: fewer than 8 with its country code.
  case tooShort
  /// The number has too many digits: more than 15 with its country code, the limit of E.164.
  case tooLong
}

/// A telephone number in its international form.
public struct PhoneNumber: Hashable, Sendable {
  /// The number as `+`, country code and national number, 8 to 15 digits: `+6281234567890`.
  public let e164: String

  /// Takes a number that is already in international form, or nil for any other text.
  public init?(e164: String) {
    let bytes = e164.utf8
    guard bytes.first == UInt8(ascii: "+"), 9...16 ~= bytes.count,
      bytes.dropFirst().first != UInt8(ascii: "0"),
      bytes.dropFirst().allSatisfy({ $0.asciiDigit != nil })
    else { return nil }
    self.e164 = e164
  }

  /// Reads a number the way people type one, where it can be only one number.
  ///
  /// With the country code 62, `0812 3456 7890`, `812-3456-7890`, `6281234567890`,
  /// `+62 (0)812.3456.7890`, `006281234567890` and `'081234567890` are the same number. Spaces,
  /// dashes, full stops, parentheses and characters that show nothing are ignored, and a slash after
  /// an area code. A number with another country's `+` code is kept. Without a `+` or a 0 only
  /// Indonesian numbers are read.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - countryCode: The library's own country, in digits: `62` for Indonesia. A 0 before a number
  ///     of that country is taken as its trunk prefix, which is not dialled from abroad; so the
  ///     country must not be one that keeps the 0, as Italy does.
  public static func read(
    _ typed: String, countryCode: String
  ) throws(PhoneProblem) -> PhoneNumber {
    let written = try WrittenPhone(typed, countryCode: countryCode)
    let digits = try written.internationalDigits(countryCode: countryCode)
    if digits.utf8.count < 8 { throw .tooShort }
    if digits.utf8.count > 15 { throw .tooLong }
    guard let number = PhoneNumber(e164: "+" + digits) else { throw .notAPhone }
    return number
  }
}
