internal import JuaraWording

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

  /// The names that it has a place for.
  var names: Set<String> { content.names }

  /// The element with `{{…}}` filled in.
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
  /// Splits a template's source at its fitted texts.
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
