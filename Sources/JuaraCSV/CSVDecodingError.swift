/// Bytes that mean nothing in the encoding they are read in.
public struct CSVDecodingError: Error, Hashable, Sendable {
  /// What is wrong with the bytes.
  public enum Fault: Hashable, Sendable {
    /// No UTF-8: a stray, missing or forbidden byte, an overlong form, a surrogate, a value above
    /// U+10FFFF or a sequence cut short.
    case invalidUTF8
    /// A UTF-16 surrogate without its other half.
    case unpairedSurrogate
    /// UTF-16 with an odd number of bytes. The position is that of the last one.
    case oddLength
    /// One of the bytes that Windows-1252 does not define: 81, 8D, 8F, 90 and 9D.
    case undefinedByte(UInt8)
  }

  /// What is wrong.
  public var fault: Fault
  /// The line of the file, from 1.
  public var line: Int
  /// The offset in bytes, from 0, in the file as it is stored, of the character's first byte.
  public var byte: Int

  /// Makes an error.
  public init(fault: Fault, line: Int, byte: Int) {
    self.fault = fault
    self.line = line
    self.byte = byte
  }
}
