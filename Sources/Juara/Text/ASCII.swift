extension UInt8 {
  var asciiDigit: Int? { isASCIIDigit ? Int(self) - 0x30 : nil }
  var isASCIIDigit: Bool { 0x30...0x39 ~= self }
  var isASCIILowercase: Bool { 0x61...0x7A ~= self }
  var isASCIILetterOrDigit: Bool { isASCIIDigit || (self | 0x20).isASCIILowercase }
}

extension String {
  /// Whether the text consists of `a-z`, `0-9` and the given characters, and is not empty.
  func isIdentifier(with others: String) -> Bool {
    !isEmpty
      && utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || others.utf8.contains($0) }
  }
}
