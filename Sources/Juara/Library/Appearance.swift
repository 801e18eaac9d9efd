import Foundation

/// The colours and fonts of the pictures that a library shares.
package struct Appearance: Equatable, Sendable {
  /// Behind light text, and of headings on paper.
  package var colour: Colour
  /// Of what stands out on that colour.
  package var accent: Colour
  /// The families of the fonts; each must be installed where pictures are made.
  package var font: String
  package var quotationFont: String

  package static let standard = Appearance(
    colour: Colour("#0b4f5c")!, accent: Colour("#ffc145")!, font: "Noto Sans",
    quotationFont: "Noto Serif")

  /// What light pictures are drawn on, and dark ones written with.
  package static let paper = Colour("#fffdf8")!

  package init(colour: Colour, accent: Colour, font: String, quotationFont: String) {
    self.colour = colour
    self.accent = accent
    self.font = font
    self.quotationFont = quotationFont
  }

  package func check() throws(AppearanceProblem) {
    guard colour.isReadable(on: Self.paper) else {
      throw .contrast(colour, on: Self.paper, colour.contrast(with: Self.paper))
    }
    guard accent.isReadable(on: colour) else {
      throw .contrast(accent, on: colour, accent.contrast(with: colour))
    }
  }
}

/// A colour of sRGB.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Nil unless `text` is `#` and six hexadecimal digits.
  package init?(_ text: String) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  package var text: String {
    let number = Int(red) << 16 | Int(green) << 8 | Int(blue)
    return "#" + String(0x1000000 | number, radix: 16).dropFirst()
  }

  /// The least contrast of text with what is behind it (WCAG 2.2, criterion 1.4.3).
  package static let leastContrast = 4.5

  package func isReadable(on other: Colour) -> Bool { contrast(with: other) >= Self.leastContrast }

  /// From 1, the same, to 21, black and white (WCAG 2.2, “contrast ratio”).
  package func contrast(with other: Colour) -> Double {
    let (mine, theirs) = (luminance, other.luminance)
    return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
  }

  private var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// With so much of another colour, from 0 to 1.
  package func mixed(with other: Colour, _ share: Double) -> Colour {
    func channel(_ mine: UInt8, _ theirs: UInt8) -> UInt8 {
      UInt8((Double(mine) * (1 - share) + Double(theirs) * share).rounded())
    }
    return Colour(
      red: channel(red, other.red), green: channel(green, other.green),
      blue: channel(blue, other.blue))
  }
}

/// The picture by which a library is known.
package struct Logo: Equatable, Sendable {
  package enum Format: String, CaseIterable, Sendable { case png, jpeg }

  package let format: Format
  package let width: Int
  package let height: Int
  package let base64: String

  /// As pages and pictures embed it: nothing is fetched to show it.
  package var dataURI: String { "data:image/\(format.rawValue);base64,\(base64)" }

  /// In bytes: it stands in each picture that is made.
  package static let largest = 300_000

  package init(format: Format, width: Int, height: Int, base64: String) {
    self.format = format
    self.width = width
    self.height = height
    self.base64 = base64
  }

  /// Reads what a PNG or JPEG file begins with.
  package init(_ bytes: [UInt8]) throws(AppearanceProblem) {
    guard bytes.count <= Self.largest else { throw .largeLogo(limit: Self.largest) }
    let size: (width: Int, height: Int)?
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      (format, size) = (.png, Self.sizeOfPNG(bytes))
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      (format, size) = (.jpeg, Self.sizeOfJPEG(bytes))
    } else {
      throw .notALogo
    }
    guard let size, 1...10_000 ~= size.width, 1...10_000 ~= size.height else { throw .notALogo }
    (width, height) = size
    base64 = Data(bytes).base64EncodedString()
  }

  private static func number(_ bytes: [UInt8], at offset: Int, count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func sizeOfPNG(_ bytes: [UInt8]) -> (Int, Int)? {
    guard let width = number(bytes, at: 16, count: 4), let height = number(bytes, at: 20, count: 4)
    else { return nil }
    return (width, height)
  }

  /// From the frame's header, behind as many segments as there are before it (ITU-T T.81, annex B).
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> (Int, Int)? {
    var offset = 2
    while let marker = number(bytes, at: offset, count: 2), marker >> 8 == 0xFF,
      let length = number(bytes, at: offset + 2, count: 2), length >= 2
    {
      let isFrame = 0xC0...0xCF ~= marker & 0xFF && ![0xC4, 0xC8, 0xCC].contains(marker & 0xFF)
      if isFrame {
        guard let height = number(bytes, at: offset + 5, count: 2),
          let width = number(bytes, at: offset + 7, count: 2)
        else { return nil }
        return (width, height)
      }
      offset += 2 + length
    }
    return nil
  }
}

package enum AppearanceProblem: Error, Equatable, Sendable {
  case notAColour(String)
  /// The contrast there is, which is less than text needs.
  case contrast(Colour, on: Colour, Double)
  /// Not a PNG or JPEG picture.
  case notALogo
  /// The limit is in bytes.
  case largeLogo(limit: Int)
}
