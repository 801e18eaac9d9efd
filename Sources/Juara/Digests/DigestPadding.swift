/// How MD5 and SHA-256 fill up a message to whole blocks of 64 bytes.
enum DigestPadding {
  /// The message, a bit of one, zeros, and the message's length in bits as eight bytes.
  static func padded(
    _ message: some Sequence<UInt8>, length: (UInt64) -> [UInt8]
  ) -> [UInt8] {
    var bytes = Array(message)
    let bits = UInt64(bytes.count) * 8
    bytes.append(0x80)
    while bytes.count % 64 != 56 { bytes.append(0) }
    return bytes + length(bits)
  }
}

/// Bytes as people compare them.
public enum Hexadecimal {
  private static let digits = Array("0123456789abcdef")

  /// Two small digits a byte.
  public static func text(_ bytes: [UInt8]) -> String {
    String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
