import Foundation
import JuaraWording

/// A `text` or `tspan` of an SVG template that says how wide it may become: `data-width`, on up to
/// `data-lines` lines, which stand around its place.
struct FittedText: Sendable {
  private let element: String
  /// The attributes before and after the font's size.
  private let attributes: (before: String, after: String)
  private let size: Double
  private let width: Double
  private let lines: Int
  /// Where its lines begin, or their middle, as its `text-anchor` says.
  private let x: String?
  private let content: Template

  var names: Set<String> { content.names }

  func filled(_ values: [String: String]) -> String {
    let text = content.pieces.map { piece in
      switch piece {
      case .markup(let source): Self.unescaped(source)
      case .placeholder(let name): values[name] ?? ""
      }
    }.joined()
    let setting = TextSetting(text, width: width, size: size, lines: lines)
    let height = setting.size * 1.2
    let spans = setting.lines.enumerated().map { index, line in
      let markup = Markup(line).source
      guard setting.lines.count > 1 else { return markup }
      let offset = index > 0 ? height : -height * Double(setting.lines.count - 1) / 2
      let place = x.map { " x=\"\($0)\"" } ?? ""
      return "<tspan\(place) dy=\"\(Self.number(offset))\">\(markup)</tspan>"
    }
    return "<\(element)\(attributes.before)\(Self.number(setting.size))\(attributes.after)>"
      + spans.joined() + "</\(element)>"
  }

  private static func number(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded(.down))
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return (hundredths < 0 ? "-" : "") + "\(whole).\(String(100 + rest).dropFirst())"
  }

  private static func unescaped(_ source: String) -> String {
    let source = source.replacing(/&#(?:x([0-9A-Fa-f]+)|([0-9]+));/) { match in
      let code = match.1.map { UInt32($0, radix: 16) } ?? match.2.map { UInt32($0) } ?? nil
      return code.flatMap { Unicode.Scalar($0) }.map { String($0) } ?? ""
    }
    return [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
      ("&amp;", "&"),
    ]
    .reduce(source) { $0.replacing($1.0, with: $1.1) }
  }
}

extension FittedText {
  static func split(
    _ source: String, names: [String]
  ) throws(TemplateProblem) -> (between: [Template], fitted: [FittedText]) {
    // Its content is text alone: a child element would be in the way of new lines.
    let element = /<(text|tspan)(\s[^<>]*?\bdata-width\s*=[^<>]*)>([^<>]*)<\/(?:text|tspan)\s*>/
    var between: [Template] = []
    var fitted: [FittedText] = []
    var (rest, line) = (source[...], 1)
    while let match = rest.firstMatch(of: element) {
      let before = String(rest[..<match.range.lowerBound])
      between.append(try Template(before, names: names, firstLine: line))
      line += Template.lines(in: before)
      guard
        let text = FittedText(
          String(match.1), String(match.2),
          try Template(String(match.3), names: names, firstLine: line))
      else { throw .unfittable(line: line) }
      fitted.append(text)
      line += Template.lines(in: match.0)
      rest = rest[match.range.upperBound...]
    }
    between.append(try Template(String(rest), names: names, firstLine: line))
    return (between, fitted)
  }

  private init?(_ element: String, _ source: String, _ content: Template) {
    // As an attribute of its own, or within `style` as drawing programs write it.
    guard
      let size = source.firstMatch(
        of: /\bfont-size\s*(?:=\s*"|:)\s*([0-9.]+)(?=\s*(?:px)?\s*[";])/),
      let width = source.firstMatch(of: /\bdata-width\s*=\s*"([0-9.]+)"/),
      let points = Double(size.1), let limit = Double(width.1), points > 0, limit > 0
    else { return nil }
    let lines = source.firstMatch(of: /\bdata-lines\s*=\s*"([0-9]+)"/)
    self.element = element
    attributes = (String(source[..<size.1.startIndex]), String(source[size.1.endIndex...]))
    self.size = points
    self.width = limit
    self.lines = lines.flatMap { Int($0.1) } ?? 1
    x = source.firstMatch(of: /\sx\s*=\s*"([^"]*)"/).map { String($0.1) }
    self.content = content
  }
}

struct TextSetting: Equatable {
  let size: Double
  /// At least one.
  let lines: [String]

  /// Below this fraction of the requested size, another line looks better than smaller type.
  private static let smallest = 0.65

  /// Sets a text as large as may be, up to a size, on as few lines as look well.
  init(_ text: String, width: Double, size: Double, lines allowed: Int) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var best: TextSetting?
    for count in 1...max(1, allowed) {
      let setting = TextSetting(words, width: width, size: size, count: count)
      if best.map({ $0.size < setting.size }) ?? true { best = setting }
      if setting.size >= size * Self.smallest { break }
    }
    self = best!
  }

  /// Sets words on at most so many lines, which are as even as they can be.
  private init(_ words: [String], width: Double, size: Double, count: Int) {
    let widths = words.map(TextWidth.ems)
    let blank = TextWidth.ems(" ")
    func wrapped(_ limit: Double) -> [Range<Int>] {
      var lines: [Range<Int>] = []
      var (start, length) = (0, 0.0)
      for index in words.indices {
        // Sums in another order differ in their last digits.
        if index > start, length + blank + widths[index] > limit + 1e-6 {
          lines.append(start..<index)
          (start, length) = (index, widths[index])
        } else {
          length += (index > start ? blank : 0) + widths[index]
        }
      }
      return lines + [start..<words.count]
    }
    func length(_ line: Range<Int>) -> Double {
      widths[line].reduce(0, +) + blank * Double(max(0, line.count - 1))
    }
    // The narrowest column that holds the words on so many lines lies between these two.
    var (narrow, wide) = (widths.max() ?? 0, length(words.startIndex..<words.endIndex))
    for _ in 0..<40 where wrapped(narrow).count > count {
      let middle = (narrow + wide) / 2
      if wrapped(middle).count > count { narrow = middle } else { wide = middle }
      if wide - narrow < 0.01 { narrow = wide }
    }
    let lines = wrapped(narrow)
    let longest = lines.map(length).max() ?? 0
    self.size = longest * size > width ? width / longest : size
    self.lines = lines.map { words[$0].joined(separator: " ") }
  }
}

/// How wide a text comes out at most, whatever font stands for the generic family. A program that
/// writes SVG does not know its fonts: these are the advance widths of DejaVu Serif Bold, one of
/// the widest that systems come with, so that another font is narrower rather than wider.
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
