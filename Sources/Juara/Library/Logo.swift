import Foundation

/// The library's logo, as pages and pictures embed it: nothing is fetched to show it.
package struct Logo: Equatable, Sendable {
  /// `data:image/png;base64,…`
  package let dataURI: String

  private static let largestSize = 300_000

  /// A picture as its file holds it: PNG, JPEG or SVG.
  package init(_ bytes: [UInt8]) throws(LibraryProblem) {
    guard bytes.count <= Self.largestSize else {
      throw .logoTooLarge(bytes.count, limit: Self.largestSize)
    }
    let type: String
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      type = "png"
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      type = "jpeg"
    } else if String(decoding: bytes, as: UTF8.self).contains(/<svg[\s>]/) {
      type = "svg+xml"
    } else {
      throw .notALogo
    }
    dataURI = "data:image/\(type);base64," + Data(bytes).base64EncodedString()
  }

  /// Nil unless a library's file holds a logo so.
  package init?(dataURI: String) {
    guard dataURI.hasPrefix("data:image/"), dataURI.contains(";base64,") else { return nil }
    self.dataURI = dataURI
  }
}
