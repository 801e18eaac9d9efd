import Foundation
package import Juara
import JuaraTemplates
package import JuaraWording

/// The fonts that a card is set in.
package struct CardFonts: Sendable {
  let regular: Typeface
  let bold: Typeface
  let quotation: Typeface

  package init(regular: Typeface, bold: Typeface, quotation: Typeface) {
    self.regular = regular
    self.bold = bold
    self.quotation = quotation
  }

  func face(_ face: CardText.Face) -> Typeface {
    switch face {
    case .regular: regular
    case .bold: bold
    case .quotation: quotation
    }
  }

  func text(
    _ line: String, _ face: CardText.Face, size: Double, x: Double = 0, y: Double, colour: Colour,
    isCentred: Bool = false
  ) -> String {
    let typeface = self.face(face)
    func text(_ run: String, at x: Double, isCentred: Bool = false) -> String {
      "<text x=\"\(SVG.number(x))\" y=\"\(SVG.number(y))\" font-family=\"\(Self.family(typeface.file))\" "
        + "font-size=\"\(SVG.number(size))\"" + (typeface.isBold ? " font-weight=\"700\"" : "")
        + (isCentred ? " text-anchor=\"middle\"" : "")
        + " fill=\"\(colour.text)\">\(Markup(run).source)</text>"
    }
    guard line.contains(where: \.isEmoji) else { return text(line, at: x, isCentred: isCentred) }
    // Programs that draw SVG give emoji no colours, or none at all: they are pictures.
    var place = isCentred ? x - typeface.advance(line) * size / 2 : x
    var (svg, run) = ("", "")
    func finish() {
      // White space at the end of a text is not drawn, and so not missed.
      if run.contains(where: { $0 != " " }) { svg += text(run, at: place) }
      place += typeface.advance(run) * size
      run = ""
    }
    for character in line {
      guard character.isEmoji else {
        if run.isEmpty, character == " " {
          place += typeface.advance(" ") * size
        } else {
          run.append(character)
        }
        continue
      }
      finish()
      for picture in typeface.pictures(of: character) {
        svg += SVG.image(
          picture.png.base64EncodedString(), "png", place, y - picture.top * size,
          picture.width * size, picture.height * size)
        place += picture.width * size
      }
    }
    finish()
    return svg
  }

  private static func family(_ font: FontFile) -> String {
    Markup("'" + font.family.filter { $0 != "'" } + "'").source
  }
}

enum SVG {
  /// With at most one decimal, so that the same picture is the same text everywhere.
  static func number(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }

  static func moved(_ svg: String, x: Double = 0, y: Double) -> String {
    "<g transform=\"translate(\(number(x)) \(number(y)))\">\(svg)</g>"
  }

  static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Colour, radius: Double = 0
  ) -> String {
    "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
      + "height=\"\(number(height))\"" + (radius > 0 ? " rx=\"\(number(radius))\"" : "")
      + " fill=\"\(fill.text)\"/>"
  }

  static func image(
    _ base64: String, _ format: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) -> String {
    "<image x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
      + "height=\"\(number(height))\" href=\"data:image/\(format);base64,\(Markup(base64).source)\"/>"
  }

  static func use(
    _ symbol: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Colour,
    turned: Int = 0
  ) -> String {
    let (middleX, middleY) = (number(x + width / 2), number(y + height / 2))
    let turn = turned == 0 ? "" : " transform=\"rotate(\(turned) \(middleX) \(middleY))\""
    return
      "<use href=\"#\(symbol)\" x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
      + "height=\"\(number(height))\" fill=\"\(fill.text)\"\(turn)/>"
  }
}

/// Where things stand on a card of a size.
private struct CardFrame {
  let size: CardSize
  /// Where texts may stand, the footer apart.
  let left: Double
  let width: Double
  let top: Double
  let bottom: Double
  let scales: ClosedRange<Double>
  let footer: (top: Double, size: Double)
  /// Where the pattern is: columns and rows of squares.
  let tiles: [(x: Double, y: Double)]
  let tile: Double

  init(_ size: CardSize) {
    self.size = size
    func grid(_ columns: Int, _ rows: Int, _ tile: Double, x: Double, y: Double) -> [(
      x: Double, y: Double
    )] {
      (0..<rows).flatMap { row in
        (0..<columns).map { (x + Double($0) * tile, y + Double(row) * tile) }
      }
    }
    switch size {
    case .square:
      (left, width, top, bottom) = (80, 920, 200, 922)
      (scales, footer, tile) = (0.62...1.1, (954, 31), 120)
      tiles = grid(9, 1, tile, x: 0, y: 0)
    case .portrait:
      (left, width, top, bottom) = (80, 920, 225, 1188)
      (scales, footer, tile) = (0.62...1.25, (1224, 32), 135)
      tiles = grid(8, 1, tile, x: 0, y: 0)
    case .story:
      // Above and below stand the signs of the program that shows it.
      (left, width, top, bottom) = (84, 912, 350, 1430)
      (scales, footer, tile) = (0.62...1.4, (1476, 34), 135)
      tiles = grid(8, 2, tile, x: 0, y: 0) + grid(8, 2, tile, x: 0, y: 1650)
    case .landscape:
      // Some programs cut it to the square in the middle.
      (left, width, top, bottom) = (321, 558, 54, 520)
      (scales, footer, tile) = (0.5...0.66, (540, 20), 142.5)
      tiles = grid(2, 5, tile, x: 0, y: -41) + grid(2, 5, tile, x: 915, y: -41)
    case .wide:
      (left, width, top, bottom) = (64, 802, 62, 548)
      (scales, footer, tile) = (0.5...0.86, (574, 24), 135)
      tiles = grid(2, 5, tile, x: 930, y: 0)
    }
  }
}

/// A card with its words set: its SVG, and its alternative text.
package struct CardPicture: Equatable, Sendable {
  package let svg: String
  /// All that the picture says.
  package let description: String

  /// - Throws: `CardProblem`, `AppearanceProblem`.
  package init(
    _ card: Card, _ size: CardSize, of library: Library, logo: Logo?, fonts: CardFonts,
    in wording: Wording
  ) throws {
    try library.appearance.check()
    let plan = try CardPlan(card, for: size, in: wording).prepared(by: fonts)
    let theme: CardTheme =
      plan.isDark ? .dark(library.appearance) : .light(library.appearance)
    let frame = CardFrame(size)
    let body = try Self.body(plan, frame, fonts, theme)
    let footer = try Self.footer(library, logo, frame, fonts, theme)
    description = Self.sentences(
      plan.blocks.flatMap(\.spoken) + [library.name, library.contact].compactMap { $0 })
    let template = try Template(
      Templates.card.replacing(/\s*<!--(?s:.*?)-->/, with: ""),
      names: [
        "width", "height", "language", "description", "background", "pattern", "body", "footer",
      ])
    svg = template.filled([
      "width": Markup("\(size.width)"), "height": Markup("\(size.height)"),
      "language": Markup(wording.language.rawValue), "description": Markup(description),
      "background": Markup(theme.background.text),
      "pattern": Markup(source: Self.pattern(frame, theme)),
      "body": Markup(source: body), "footer": Markup(source: footer),
    ])
  }

  /// As large as it fits, in the first of the arrangements that fits so.
  private static func body(
    _ plan: CardPlan, _ frame: CardFrame, _ fonts: CardFonts, _ theme: CardTheme
  ) throws(CardProblem) -> String {
    let room = frame.bottom - frame.top
    var scale = frame.scales.upperBound
    while true {
      var tooWide: String?
      let layout = CardLayout(fonts: fonts, theme: theme, scale: scale) { tooWide = $0 }
      for blocks in plan.arrangements {
        if let placed = layout.placed(blocks, width: frame.width, height: room),
          placed.height <= room + 0.5
        {
          return SVG.moved(placed.svg, x: frame.left, y: frame.top)
        }
      }
      guard scale > frame.scales.lowerBound else {
        let longest = plan.blocks.flatMap(\.spoken).max { $0.count < $1.count }
        throw .overflow(tooWide ?? longest ?? "", frame.size)
      }
      scale = max(frame.scales.lowerBound, scale - 0.02)
    }
  }

  /// The library's logo and name, and below it how to reach it.
  private static func footer(
    _ library: Library, _ logo: Logo?, _ frame: CardFrame, _ fonts: CardFonts, _ theme: CardTheme
  ) throws(CardProblem) -> String {
    let unit = frame.footer.size
    let height = 2.5 * unit
    var (svg, x) = ("", 0.0)
    if let logo {
      // On paper, as most logos are drawn for it.
      let width = min(height * 3, height * Double(logo.width) / Double(logo.height))
      let margin = 0.25 * unit
      svg += SVG.rectangle(
        0, 0, width + 2 * margin, height + 2 * margin, Appearance.paper, radius: margin)
      svg += SVG.image(logo.base64, logo.format.rawValue, margin, margin, width, height)
      x = width + 2 * margin + 0.8 * unit
    }
    let name = try fonts.bold.prepared(library.name)
    var contact: String?
    if let text = library.contact { contact = try fonts.regular.prepared(text) }
    func lines(_ text: String, _ face: CardText.Face, _ size: Double) throws(CardProblem) -> String
    {
      var size = size
      while fonts.face(face).width(text) * size > frame.width - x {
        size -= 0.5
        if size < 0.6 * unit { throw .overflow(text, frame.size) }
      }
      let y = face == .bold ? (contact == nil ? 1.75 * unit : 1.05 * unit) : 2.35 * unit
      return fonts.text(
        text, face, size: size, x: x, y: y, colour: face == .bold ? theme.text : theme.soft)
    }
    svg += try lines(name, .bold, unit)
    if let contact { svg += try lines(contact, .regular, 0.86 * unit) }
    return SVG.moved(svg, x: frame.left, y: frame.footer.top)
  }

  /// Squares with simple shapes, always the same.
  private static func pattern(_ frame: CardFrame, _ theme: CardTheme) -> String {
    let shapes: [(name: String, turned: Int, back: Int, fore: Int)] = [
      ("books", 0, 1, 3), ("quarter", 0, 0, 2), ("circle", 0, 2, 0), ("leaf", 90, 1, 2),
      ("open", 0, 3, 0), ("half", 90, 0, 1), ("quarter", 180, 2, 1), ("star", 0, 0, 3),
      ("leaf", 0, 2, 0), ("books", 0, 3, 0), ("half", 0, 1, 2), ("quarter", 270, 0, 1),
      ("open", 0, 1, 2),
    ]
    let colours = theme.tints + [theme.accent]
    return frame.tiles.enumerated().map { index, place in
      let shape = shapes[(index * 5) % shapes.count]
      // A little larger, so that no seam shows between two squares.
      return SVG.rectangle(
        place.x, place.y, frame.tile + 0.5, frame.tile + 0.5, colours[shape.back])
        + SVG.use(
          "tile-\(shape.name)", place.x, place.y, frame.tile, frame.tile, colours[shape.fore],
          turned: shape.turned)
    }.joined()
  }

  private static func sentences(_ texts: [String]) -> String {
    texts.map { text in
      text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }.joined(separator: " ")
  }
}
