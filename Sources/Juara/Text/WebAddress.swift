/// Texts as parts of web addresses.
package enum WebAddress {
  /// Encodes everything but the unreserved characters of RFC 3986.
  package static func percentEncoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      if byte.isASCIILetterOrDigit || "-._~".utf8.contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%" + Hexadecimal.text([byte]).uppercased()
      }
    }
    return encoded
  }

  /// Opens WhatsApp with a text, to choose whom it is sent to.
  package static func whatsApp(_ text: String) -> String {
    "https://wa.me/?text=" + percentEncoded(text)
  }
}
