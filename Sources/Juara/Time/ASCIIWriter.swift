/// Writes days and times digit by digit into a string's own memory, without a formatter.
struct ASCIIWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// The text that a closure writes.
  ///
  /// - Precondition: The text has at most `capacity` bytes.
  static func text(capacity: Int, _ write: (inout ASCIIWriter) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { buffer in
      var writer = ASCIIWriter(buffer: buffer)
      write(&writer)
      return writer.count
    }
  }

  private init(buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  mutating func write(_ character: Unicode.Scalar) {
    write(UInt8(ascii: character))
  }

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
  /// The most bytes the day can be written in.
  var longestText: Int {
    // Some 7,900 years either way of 1970 a year has four digits at most, and perhaps a sign; the
    // farthest day an Int can count to has seventeen.
    daysSince1970.magnitude < 2_900_000 ? 11 : 32
  }
}
