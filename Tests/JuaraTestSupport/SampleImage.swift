import Foundation

package enum SampleImage {
  /// 16 by 8 pixels, red but for a blue corner at the upper left.
  package static let jpeg = bytes(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNy
    wtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09P
    T09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABAb/xA
    AYEAACAwAAAAAAAAAAAAAAAAAAFWOi4f/EABUBAQEAAAAAAAAAAAAAAAAAAAUG/8QAGREAAgMBAAAAAAAAAAAAAAAA
    ABZjouHi/9oADAMBAAIRAxEAPwCRXS10YbIbcjyzLXRxHFWf/9k=
    """)

  /// 4 by 3 red pixels.
  package static let png = bytes(
    """
    iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAMAAACDKl70AAAAA1BMVEX/AAAZ4gk3AAAAC0lEQVQI12NgQAEAAA8AAS
    0uh5oAAAAASUVORK5CYII=
    """)

  /// What a camera may write beside a picture, each of which tells something.
  package static let secrets = [
    "GPSLatitude", "RAHASIA-XMP", "RAHASIA-ICC", "RAHASIA-IPTC", "RAHASIA-KOMENTAR",
    "RAHASIA-BELAKANG", "RAHASIA-JUDUL",
  ]

  /// The picture as a camera writes it that was held in a way, by Exif's numbers.
  package static func photographed(orientation: UInt8 = 1) -> [UInt8] {
    // Little-endian; one entry, a short; then the text that stands for a place.
    var exif: [UInt8] = Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0]
    exif += [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0] + "GPSLatitude".utf8
    let head = Array(jpeg.prefix(20))
    return head + segment(0xE1, exif)
      + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0RAHASIA-XMP".utf8))
      + segment(0xE2, Array("ICC_PROFILE\0RAHASIA-ICC".utf8))
      + segment(0xED, Array("Photoshop 3.0\0RAHASIA-IPTC".utf8))
      + segment(0xFE, Array("RAHASIA-KOMENTAR".utf8)) + jpeg.dropFirst(20)
      + "RAHASIA-BELAKANG".utf8
  }

  /// The PNG with texts in it, and with more bytes behind its end.
  package static func commented() -> [UInt8] {
    let text = Array("Title\0RAHASIA-JUDUL".utf8)
    let head = Array(png.prefix(33))
    return head + [0, 0, 0, UInt8(text.count)] + "tEXt".utf8 + text + [0, 0, 0, 0]
      + png.dropFirst(33) + "RAHASIA-BELAKANG".utf8
  }

  private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    let length = body.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + body
  }

  private static func bytes(_ base64: String) -> [UInt8] {
    Array(Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
  }
}

extension [UInt8] {
  /// Whether a text stands somewhere in the bytes.
  package func contains(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
