package import Juara

/// A picture's file, taken apart into what shows something and what is only said about it.
package struct ImageFile: Equatable, Sendable {
  /// How a camera was held, by the numbers of Exif: 1 is upright.
  package let orientation: Int
  /// What is kept: without metadata, thumbnails and what stands behind the picture's end.
  package let image: CleanImage

  package var isUpright: Bool { orientation == 1 }

  package init(_ bytes: [UInt8]) throws(ImageProblem) {
    if bytes.starts(with: JPEGFile.start) {
      self = try JPEGFile(bytes).cleaned()
    } else if bytes.starts(with: PNGFile.signature) {
      self = try PNGFile(bytes).cleaned()
    } else if let format = Self.otherFormat(bytes) {
      throw .otherFormat(format)
    } else {
      throw .notAnImage
    }
    for side in [image.width, image.height] where !CleanImage.sides.contains(side) {
      throw .tooManyPixels(width: image.width, height: image.height)
    }
  }

  fileprivate init(orientation: Int, image: CleanImage) {
    (self.orientation, self.image) = (orientation, image)
  }

  /// The name of a format that phones and websites use and that is not kept.
  private static func otherFormat(_ bytes: [UInt8]) -> String? {
    func has(_ text: String, at place: Int) -> Bool {
      bytes.dropFirst(place).starts(with: text.utf8)
    }
    if has("ftyp", at: 4) {
      if ["heic", "heix", "hevc", "mif1", "msf1"].contains(where: { has($0, at: 8) }) {
        return "HEIC"
      }
      return has("avif", at: 8) ? "AVIF" : "MP4"
    }
    if has("RIFF", at: 0), has("WEBP", at: 8) { return "WebP" }
    if has("GIF8", at: 0) { return "GIF" }
    if has("BM", at: 0) { return "BMP" }
    if has("II*\u{0}", at: 0) || has("MM\u{0}*", at: 0) { return "TIFF" }
    if has("%PDF", at: 0) { return "PDF" }
    return has("<svg", at: 0) || has("<?xml", at: 0) ? "SVG" : nil
  }
}

/// JPEG (ITU-T T.81, annex B): markers with segments, and the coded picture behind some of them.
private struct JPEGFile {
  static let start: [UInt8] = [0xFF, 0xD8, 0xFF]

  private let bytes: [UInt8]
  private var kept: [UInt8] = [0xFF, 0xD8]
  private var size: (width: Int, height: Int)?
  private var orientation = 1
  private var hasScan = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func cleaned() throws(ImageProblem) -> ImageFile {
    var file = self
    try file.read()
    guard let size = file.size, file.hasScan else { throw .damaged(.jpeg) }
    return ImageFile(
      orientation: file.orientation,
      image: CleanImage(format: .jpeg, width: size.width, height: size.height, bytes: file.kept))
  }

  private mutating func read() throws(ImageProblem) {
    var place = 2
    while true {
      guard place + 1 < bytes.count, bytes[place] == 0xFF else { throw .damaged(.jpeg) }
      let marker = bytes[place + 1]
      switch marker {
      case 0xFF: place += 1  // Fill bytes may stand before a marker.
      case 0xD9:
        kept += [0xFF, 0xD9]
        return
      case 0x01, 0xD0...0xD8: place += 2
      default:
        guard place + 3 < bytes.count else { throw .damaged(.jpeg) }
        let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
        let end = place + 2 + length
        guard length >= 2, end <= bytes.count else { throw .damaged(.jpeg) }
        try take(marker, bytes[(place + 4)..<end])
        place = end
        if marker == 0xDA { place = try scan(from: place) }
      }
    }
  }

  private mutating func take(_ marker: UInt8, _ body: ArraySlice<UInt8>) throws(ImageProblem) {
    switch marker {
    case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
      let head = Array(body.prefix(5))
      guard head.count == 5 else { throw .damaged(.jpeg) }
      size = (
        width: Int(head[3]) << 8 | Int(head[4]), height: Int(head[1]) << 8 | Int(head[2])
      )
      keep(marker, body)
    case 0xC4, 0xCC, 0xDA...0xDF: keep(marker, body)
    // JFIF's head, without the thumbnail that may follow it.
    case 0xE0 where body.starts(with: "JFIF\0".utf8) && body.count >= 14:
      keep(marker, body.prefix(12) + [0, 0])
    // How the colours are to be read.
    case 0xEE where body.starts(with: "Adobe".utf8): keep(marker, body.prefix(12))
    case 0xE1 where body.starts(with: "Exif\0\0".utf8):
      orientation = Exif(Array(body.dropFirst(6))).orientation ?? orientation
    default: break
    }
  }

  private mutating func keep(_ marker: UInt8, _ body: ArraySlice<UInt8>) {
    let length = body.count + 2
    kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + body
  }

  /// Keeps the coded picture; answers where the next marker stands.
  private mutating func scan(from start: Int) throws(ImageProblem) -> Int {
    hasScan = true
    var place = start
    while place + 1 < bytes.count {
      if bytes[place] == 0xFF {
        let next = bytes[place + 1]
        if next != 0, !(0xD0...0xD7).contains(next), next != 0xFF {
          kept += bytes[start..<place]
          return place
        }
      }
      place += 1
    }
    throw .damaged(.jpeg)
  }
}

/// Of Exif (a TIFF in miniature) only how the camera was held.
private struct Exif {
  private let bytes: [UInt8]
  private let isLittleEndian: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isLittleEndian = bytes.starts(with: "II".utf8)
  }

  var orientation: Int? {
    guard number(at: 2, bytes: 2) == 42, let directory = number(at: 4, bytes: 4),
      let count = number(at: directory, bytes: 2)
    else { return nil }
    for index in 0..<count {
      let entry = directory + 2 + 12 * index
      guard let tag = number(at: entry, bytes: 2) else { return nil }
      if tag == 0x0112 {
        return number(at: entry + 8, bytes: 2).flatMap { 1...8 ~= $0 ? $0 : nil }
      }
    }
    return nil
  }

  private func number(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    let digits = bytes[place..<(place + count)]
    return (isLittleEndian ? Array(digits.reversed()) : Array(digits)).reduce(0) {
      $0 << 8 | Int($1)
    }
  }
}

/// PNG (ISO/IEC 15948): a signature, then chunks with a length, a name and a check sum.
private struct PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What changes how the picture looks; all else is about it.
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs",
  ]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func cleaned() throws(ImageProblem) -> ImageFile {
    var place = Self.signature.count
    var kept = Self.signature
    var size: (width: Int, height: Int)?
    var orientation = 1
    var hasPicture = false
    while true {
      guard let length = number(at: place), length < 1 << 30, place + 12 + length <= bytes.count
      else { throw .damaged(.png) }
      let name = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
      let end = place + 12 + length
      if name == "IHDR", let width = number(at: place + 8), let height = number(at: place + 12) {
        size = (width: width, height: height)
      }
      if size == nil { throw .damaged(.png) }
      if name == "IDAT" { hasPicture = true }
      if name == "eXIf" {
        orientation = Exif(Array(bytes[(place + 8)..<(place + 8 + length)])).orientation ?? 1
      }
      if Self.kept.contains(name) { kept += bytes[place..<end] }
      place = end
      if name == "IEND" { break }
    }
    guard let size, hasPicture else { throw .damaged(.png) }
    return ImageFile(
      orientation: orientation,
      image: CleanImage(format: .png, width: size.width, height: size.height, bytes: kept))
  }

  private func number(at place: Int) -> Int? {
    guard place <= bytes.count - 4 else { return nil }
    return bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
