import Juara
import JuaraWording

/// What stands on a card, one under another. Sizes and gaps are in pixels at scale 1.
indirect enum CardBlock {
  case gap(Double)
  /// Takes what space is left.
  case space
  case text(CardText)
  /// A short text on a field of the accent.
  case label(CardText)
  /// A large number above what it counts.
  case figure(CardText, CardText)
  /// A line under a heading.
  case rule
  /// A sign of the template before what it is about.
  case detail(sign: String, [CardText])
  case stars(Int, spoken: String)
  /// A sign alone.
  case sign(String, height: Double)
  case columns([[CardBlock]], gap: Double)
  case bar(CardBar)
  case weeks([CardBar])
  case line
}

struct CardText {
  enum Face { case regular, bold, quotation }
  enum Ink { case main, soft, strong, onAccent }

  let text: String
  let face: Face
  let size: Double
  var ink = Ink.main
  var lineHeight = 1.28
  var isEven = false
}

/// An amount among others.
struct CardBar {
  let label: String
  let value: String
  /// From 0 to 1, of the largest.
  let share: Double
}

extension CardBlock {
  /// All that it says, in its order.
  var spoken: [String] {
    switch self {
    case .gap, .space, .rule, .sign, .line: []
    case .text(let text), .label(let text): [text.text]
    case .detail(_, let texts): texts.map(\.text)
    case .figure(let number, let label): ["\(number.text) \(label.text)"]
    case .stars(_, let spoken): [spoken]
    case .columns(let columns, _): columns.flatMap { $0.flatMap(\.spoken) }
    case .bar(let bar): ["\(bar.label): \(bar.value)"]
    case .weeks(let bars): bars.map { "\($0.label): \($0.value)" }
    }
  }
}

struct CardTheme {
  let background: Colour
  let accent: Colour
  let text: Colour
  let soft: Colour
  let strong: Colour
  let onAccent: Colour
  /// Of bars, lines and the pattern: from the background's to the strongest.
  let tints: [Colour]

  private static let ink = Colour("#16202a")!

  /// On the library's colour.
  static func dark(_ appearance: Appearance) -> CardTheme {
    let (colour, paper) = (appearance.colour, Appearance.paper)
    return CardTheme(
      background: colour, accent: appearance.accent, text: paper,
      soft: readable(paper.mixed(with: colour, 0.16), else: paper, on: colour),
      strong: appearance.accent, onAccent: readable(on: appearance.accent),
      tints: [
        colour.mixed(with: ink, 0.28), colour.mixed(with: paper, 0.16),
        colour.mixed(with: paper, 0.34),
      ])
  }

  /// On paper.
  static func light(_ appearance: Appearance) -> CardTheme {
    let (colour, paper) = (appearance.colour, Appearance.paper)
    return CardTheme(
      background: paper, accent: colour, text: ink, soft: ink.mixed(with: paper, 0.3),
      strong: colour, onAccent: readable(on: colour),
      tints: [paper.mixed(with: colour, 0.09), paper.mixed(with: colour, 0.2), appearance.accent])
  }

  func colour(_ ink: CardText.Ink) -> Colour {
    switch ink {
    case .main: text
    case .soft: soft
    case .strong: strong
    case .onAccent: onAccent
    }
  }

  private static func readable(_ colour: Colour, else other: Colour, on back: Colour) -> Colour {
    colour.isReadable(on: back) ? colour : other
  }

  /// One of them is readable on any colour.
  private static func readable(on colour: Colour) -> Colour {
    [Appearance.paper, ink].first { $0.isReadable(on: colour) } ?? Colour("#000000")!
  }
}

/// Blocks drawn at a place of their own.
struct PlacedBlock {
  let svg: String
  let height: Double
}

/// Draws blocks of a width at one scale; nil where a word is too wide or too small.
struct CardLayout {
  let fonts: CardFonts
  let theme: CardTheme
  let scale: Double
  /// The texts that did not fit.
  var overflow: (String) -> Void = { _ in }

  func placed(_ blocks: [CardBlock], width: Double, height: Double? = nil) -> PlacedBlock? {
    var drawn: [PlacedBlock?] = []
    for block in blocks {
      if case .space = block {
        drawn.append(nil)
      } else {
        guard let one = placed(block, width: width) else { return nil }
        drawn.append(one)
      }
    }
    let natural = drawn.reduce(0) { $0 + ($1?.height ?? 0) }
    let spaces = drawn.count { $0 == nil }
    let rest = max(0, (height ?? natural) - natural) / Double(max(1, spaces))
    var (svg, y) = ("", 0.0)
    for one in drawn {
      if let one, !one.svg.isEmpty { svg += SVG.moved(one.svg, y: y) }
      y += one?.height ?? rest
    }
    return PlacedBlock(svg: svg, height: y)
  }

  private func placed(_ block: CardBlock, width: Double) -> PlacedBlock? {
    switch block {
    case .gap(let gap): PlacedBlock(svg: "", height: gap * scale)
    case .space: nil
    case .text(let text): placed(text, width: width)
    case .label(let text): label(text, width: width)
    case .figure(let number, let label):
      // Digits have nothing below their line.
      placed(
        [.text(number), .gap(0.36 * label.size - 0.12 * number.size), .text(label)], width: width)
    case .rule:
      PlacedBlock(
        svg: SVG.rectangle(0, 0, 96 * scale, 8 * scale, theme.accent, radius: 4 * scale),
        height: 8 * scale)
    case .line:
      PlacedBlock(svg: SVG.rectangle(0, 0, width, 2, theme.tints[1]), height: 2)
    case .detail(let sign, let texts): detail(sign, texts, width: width)
    case .stars(let count, _): stars(count)
    case .sign(let sign, let height):
      PlacedBlock(
        svg: SVG.use("sign-\(sign)", 0, 0, height * scale * 4 / 3, height * scale, theme.tints[2]),
        height: height * scale)
    case .columns(let columns, let gap): self.columns(columns, gap: gap, width: width)
    case .bar(let bar): self.bar(bar, width: width)
    case .weeks(let bars): weeks(bars, width: width)
    }
  }

  private func placed(_ text: CardText, width: Double) -> PlacedBlock? {
    let face = fonts.face(text.face)
    let size = text.size * scale
    guard let broken = BrokenText(text.text, in: face, width: width / size, isEven: text.isEven)
    else {
      overflow(text.text)
      return nil
    }
    // From the top of the capitals to where the next line's would begin, less what separates them.
    let top = face.file.capHeight * size
    var svg = ""
    for (index, line) in broken.lines.enumerated() {
      let y = top + Double(index) * size * text.lineHeight
      svg += fonts.text(line, text.face, size: size, y: y, colour: theme.colour(text.ink))
    }
    let height = top + Double(broken.lines.count - 1) * size * text.lineHeight + 0.2 * size
    return PlacedBlock(svg: svg, height: height)
  }

  private func label(_ text: CardText, width: Double) -> PlacedBlock? {
    let size = text.size * scale
    let face = fonts.face(text.face)
    let length = face.width(text.text) * size
    guard length + 1.5 * size <= width else {
      overflow(text.text)
      return nil
    }
    let height = 1.9 * size
    let baseline = (height + face.file.capHeight * size) / 2
    return PlacedBlock(
      svg: SVG.rectangle(0, 0, length + 1.5 * size, height, theme.accent, radius: height / 2)
        + fonts.text(
          text.text, text.face, size: size, x: 0.75 * size, y: baseline, colour: theme.onAccent),
      height: height)
  }

  private func detail(_ sign: String, _ texts: [CardText], width: Double) -> PlacedBlock? {
    guard let first = texts.first else { return PlacedBlock(svg: "", height: 0) }
    let size = first.size * scale
    let (side, indent) = (1.3 * size, 1.95 * size)
    var blocks: [CardBlock] = []
    for text in texts {
      if !blocks.isEmpty { blocks.append(.gap(text.size * 0.3)) }
      blocks.append(.text(text))
    }
    guard let lines = placed(blocks, width: width - indent) else { return nil }
    let capital = fonts.face(first.face).file.capHeight * size
    return PlacedBlock(
      svg: SVG.use("sign-\(sign)", 0, (capital - side) / 2, side, side, theme.strong)
        + SVG.moved(lines.svg, x: indent, y: 0),
      height: max(lines.height, (capital + side) / 2))
  }

  private func stars(_ count: Int) -> PlacedBlock {
    let side = 54 * scale
    let svg = (0..<5).map { index in
      SVG.use(
        "sign-star", Double(index) * side * 1.18, 0, side, side,
        index < count ? theme.strong : theme.tints[1])
    }
    return PlacedBlock(svg: svg.joined(), height: side)
  }

  private func columns(_ columns: [[CardBlock]], gap: Double, width: Double) -> PlacedBlock? {
    let gap = gap * scale
    let each = (width - gap * Double(columns.count - 1)) / Double(columns.count)
    var (svg, height) = ("", 0.0)
    for (index, blocks) in columns.enumerated() {
      guard let column = placed(blocks, width: each) else { return nil }
      svg += SVG.moved(column.svg, x: Double(index) * (each + gap), y: 0)
      height = max(height, column.height)
    }
    return PlacedBlock(svg: svg, height: height)
  }

  /// The label above, the bar below it with its value behind.
  private func bar(_ bar: CardBar, width: Double) -> PlacedBlock? {
    let size = 36 * scale
    guard
      let label = placed(
        CardText(text: bar.label, face: .regular, size: 36, lineHeight: 1.2), width: width)
    else { return nil }
    let (thick, gap) = (30 * scale, 12 * scale)
    let room = fonts.face(.bold).width(bar.value) * size + 0.5 * size
    let length = max(thick / 2, (width - room) * bar.share)
    guard width - room > thick else {
      overflow(bar.value)
      return nil
    }
    let y = label.height + gap
    let baseline = y + (thick + fonts.face(.bold).file.capHeight * size) / 2
    return PlacedBlock(
      svg: label.svg
        + SVG.rectangle(0, y, width - room, thick, theme.tints[0], radius: thick / 4)
        + SVG.rectangle(0, y, length, thick, theme.strong, radius: thick / 4)
        + fonts.text(
          bar.value, .bold, size: size, x: width - room + 0.5 * size, y: baseline,
          colour: theme.text),
      height: y + thick)
  }

  /// Upright bars side by side, each with its value above and its label below.
  private func weeks(_ bars: [CardBar], width: Double) -> PlacedBlock? {
    let size = 30 * scale
    let slot = width / Double(max(1, bars.count))
    let thick = min(slot * 0.62, 150 * scale)
    let tall = 330 * scale
    let capital = fonts.face(.bold).file.capHeight * size
    var (svg, labelHeight) = ("", 0.0)
    for (index, bar) in bars.enumerated() {
      let value = fonts.face(.bold).width(bar.value) * size
      guard value <= slot,
        let label = BrokenText(
          bar.label, in: fonts.face(.regular), width: slot * 0.96 / size, isEven: false)
      else {
        overflow(bar.label)
        return nil
      }
      let middle = (Double(index) + 0.5) * slot
      let height = max(3 * scale, tall * bar.share)
      let top = capital + 14 * scale + tall - height
      svg += SVG.rectangle(
        middle - thick / 2, top, thick, height, theme.strong, radius: min(8 * scale, height / 2))
      svg += fonts.text(
        bar.value, .bold, size: size, x: middle, y: top - 12 * scale, colour: theme.text,
        isCentred: true)
      for (line, text) in label.lines.enumerated() {
        let y = capital + 14 * scale + tall + (1.35 + 1.25 * Double(line)) * size
        svg += fonts.text(
          text, .regular, size: size, x: middle, y: y, colour: theme.soft, isCentred: true)
        labelHeight = max(labelHeight, (1.6 + 1.25 * Double(line)) * size)
      }
    }
    return PlacedBlock(svg: svg, height: capital + 14 * scale + tall + labelHeight)
  }
}
