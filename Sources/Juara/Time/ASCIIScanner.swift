/// Reads UTF-8 bytes. What finds something moves past it; what finds nothing may have moved part of
/// the way, so copy the scanner to try alternatives.
struct ASCIIScanner {
  // Reading an array is three times as fast as the string's view, which outweighs the copy.
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func advance() { position += 1 }

  /// Moves past a character if it is next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    advance()
    return true
  }

  /// A number of exactly `count` digits.
  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = next, let digit = byte.asciiDigit else { return nil }
      value = value * 10 + digit
      advance()
    }
    return value
  }
}

// The extended format of ISO 8601, with each part at its full width.
extension ASCIIScanner {
  /// `YYYY-MM-DD`
  mutating func isoDay() -> Day? {
    guard let year = digits(4), skip("-"), let month = digits(2), skip("-"), let day = digits(2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `HH:MM` or `HH:MM:SS`, as seconds since midnight.
  mutating func isoTime() -> Int? {
    guard let hour = digits(2), hour < 24, skip(":"), let minute = digits(2), minute < 60
    else { return nil }
    var second = 0
    if skip(":") {
      guard let read = digits(2), read < 60 else { return nil }
      second = read
    }
    return hour * 3600 + minute * 60 + second
  }

  /// `Z` or `+HH:MM`, as seconds east of UTC.
  mutating func isoOffset() -> Int? {
    if skip("Z") { return 0 }
    let sign = next
    guard skip("+") || skip("-") else { return nil }
    guard let hour = digits(2), skip(":"), let minute = digits(2) else { return nil }
    guard let offset = UTCOffset.seconds(hour: hour, minute: minute) else { return nil }
    return sign == UInt8(ascii: "-") ? -offset : offset
  }
}

enum UTCOffset {
  /// The seconds in an offset; nil above 14 hours, Kiribati's.
  static func seconds(hour: Int, minute: Int) -> Int? {
    let seconds = hour * 3600 + minute * 60
    return minute < 60 && seconds <= 14 * 3600 ? seconds : nil
  }
}

/// Writes days and times digit by digit into a string's memory.
struct ASCIIWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// - Precondition: The text has at most `capacity` bytes.
  static func text(capacity: Int, _ write: (inout ASCIIWriter) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { buffer in
      var writer = ASCIIWriter(buffer: buffer)
      write(&writer)
      return writer.count
    }
  }

  private init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func write(_ character: Unicode.Scalar) { write(UInt8(ascii: character)) }

  mutating func write(_ day: Day) {
    let parts = day.parts
    if parts.year < 0 { write("-") }
    let year = parts.year.magnitude
    if year > 9999 {
      for byte in String(year).utf8 { write(byte) }
    } else {
      writeTwoDigits(Int(year) / 100)
      writeTwoDigits(Int(year) % 100)
    }
    write("-")
    writeTwoDigits(parts.month)
    write("-")
    writeTwoDigits(parts.day)
  }

  mutating func writeTime(_ secondOfDay: Int, alwaysWithSeconds: Bool) {
    writeTwoDigits(secondOfDay / 3600)
    write(":")
    writeTwoDigits(secondOfDay / 60 % 60)
    if alwaysWithSeconds || secondOfDay % 60 != 0 {
      write(":")
      writeTwoDigits(secondOfDay % 60)
    }
  }

  private mutating func write(_ byte: UInt8) {
    precondition(count < buffer.count, "the text is longer than its capacity")
    buffer[count] = byte
    count += 1
  }

  private mutating func writeTwoDigits(_ value: Int) {
    write(UInt8(0x30 + value / 10))
    write(UInt8(0x30 + value % 10))
  }
}

extension Day {
  var longestText: Int {
    // Within 7,900 years of 1970 a year has at most four digits and a sign; at Int's limits seventeen.
    daysSince1970.magnitude < 2_900_000 ? 11 : 32
  }
}
