internal import Foundation

/// How wide a text comes out at most, whatever font stands for the generic family.
///
/// A program that writes SVG does not know which fonts it will be shown with. These are the advance
/// widths of DejaVu Serif Bold, one of the widest that systems come with, so that a text in another
/// font is narrower rather than wider than reckoned.
enum TextWidth {
  /// Thousandths of the font's size, of the ASCII characters from the blank to the tilde.
  private static let ascii: [Int] = [
    348, 439, 521, 838, 696, 950, 903, 306, 473, 473, 523, 838, 348, 415, 348, 365, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 369, 369, 838, 838, 838, 586, 1000, 776, 845, 796, 867, 762,
    710, 854, 945, 468, 473, 869, 703, 1107, 914, 871, 752, 871, 831, 722, 744, 872, 776, 1123,
    776, 714, 730, 473, 365, 473, 838, 500, 500, 648, 699, 609, 699, 636, 430, 699, 727, 380, 362,
    693, 380, 1058, 727, 667, 699, 699, 527, 563, 462, 727, 581, 861, 596, 581, 568, 643, 364, 643,
    838,
  ]

  /// The width of a text in units of the font's size.
  static func ems(_ text: String) -> Double {
    // A letter with its accents is as wide as the letter.
    let letters = text.decomposedStringWithCanonicalMapping.unicodeScalars
    return Double(letters.reduce(0) { $0 + thousandths($1) }) / 1000
  }

  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    if 0x20..<0x7F ~= scalar.value { return ascii[Int(scalar.value) - 0x20] }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    case .lowercaseLetter: 750
    default: 1000
    }
  }
}
