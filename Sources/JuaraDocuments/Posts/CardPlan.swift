import Juara
import JuaraWording

/// What a card says, in blocks.
struct CardPlan {
  let isDark: Bool
  /// All of them say the same.
  private(set) var arrangements: [[CardBlock]]
  var blocks: [CardBlock] { arrangements[0] }

  init(_ card: Card, for size: CardSize, in wording: Wording) {
    let blocks: [CardBlock]
    switch card {
    case .event(let event, let sessions, let hosts):
      isDark = true
      blocks = Self.event(event, sessions, hosts, wording)
    case .countdown(let event, let sessions, let countdown):
      isDark = true
      blocks = Self.countdown(event, sessions, countdown, wording)
    case .winners(let event, let awards):
      isDark = true
      arrangements = (1...2).map { Self.winners(event, awards, columns: $0, wording) }
      return
    case .quotation(let quotation):
      isDark = false
      blocks = Self.quotation(quotation, wording)
    case .review(let review):
      isDark = false
      blocks = Self.review(review, wording)
    case .figures(let figures, let chart):
      isDark = false
      blocks = Self.figures(figures, chart, isWide: size == .wide, wording)
    case .numbers(let numbers):
      isDark = false
      blocks = Self.numbers(numbers, isWide: size == .wide, wording)
    case .note(let note):
      isDark = false
      blocks = Self.note(note, wording)
    }
    arrangements = [blocks]
  }

  private static func label(_ text: String) -> CardBlock {
    .label(CardText(text: text, face: .bold, size: 32, ink: .onAccent))
  }

  private static func title(_ text: String, size: Double = 92) -> CardBlock {
    .text(CardText(text: text, face: .bold, size: size, lineHeight: 1.14, isEven: true))
  }

  private static func detail(_ sign: String, _ texts: [String]) -> CardBlock {
    .detail(
      sign: sign,
      texts.enumerated().map { index, text in
        CardText(
          text: text, face: index == 0 ? .bold : .regular, size: index == 0 ? 42 : 38,
          ink: index == 0 ? .main : .soft)
      })
  }

  private static func joined(_ blocks: [CardBlock], gap: Double) -> [CardBlock] {
    var all: [CardBlock] = []
    for block in blocks {
      if !all.isEmpty { all.append(.gap(gap)) }
      all.append(block)
    }
    return all
  }

  private static func event(
    _ event: Event, _ sessions: [Session], _ hosts: [Host], _ wording: Wording
  ) -> [CardBlock] {
    let when = wording.cardTimes(event, sessions)
    var details = [Self.detail("calendar", [when.day])]
    if let hour = when.hour { details.append(Self.detail("clock", [hour])) }
    let places = ([event.plan.place] + sessions.map(\.plan.place)).compactMap { $0 }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let isOnline = ([event.plan.link] + sessions.map(\.plan.link)).contains { $0 != nil }
    if !places.isEmpty { details.append(Self.detail("place", places)) }
    if isOnline { details.append(Self.detail("screen", [wording(.online)])) }
    for host in hosts {
      details.append(
        Self.detail("person", [host.name.text, wording.cardRole(host)]))
    }
    if let closes = event.plan.registrationClosesAt {
      details.append(Self.detail("pencil", [wording.cardRegistration(until: closes)]))
    }
    return [
      label(wording.capitalized(wording.label(event.plan.kind))), .gap(38),
      title(event.plan.title), .space, .gap(56),
    ] + joined(details, gap: 26)
  }

  private static func countdown(
    _ event: Event, _ sessions: [Session], _ countdown: Countdown, _ wording: Wording
  ) -> [CardBlock] {
    let words = wording.cardCountdown(countdown)
    let when = wording.cardTimes(event, sessions)
    var blocks: [CardBlock] = [.space]
    if let number = words.number {
      blocks += [
        .figure(
          CardText(text: number, face: .bold, size: 330, ink: .strong, lineHeight: 1),
          CardText(text: words.text, face: .bold, size: 72))
      ]
    } else {
      blocks.append(
        .text(CardText(text: words.text, face: .bold, size: 190, ink: .strong, lineHeight: 1)))
    }
    blocks += [.gap(52), title(event.plan.title, size: 68), .gap(34)]
    blocks.append(Self.detail("calendar", [when.day] + [when.hour].compactMap { $0 }))
    return blocks + [.space]
  }

  private static func winners(
    _ event: Event, _ awards: [CardAward], columns: Int, _ wording: Wording
  ) -> [CardBlock] {
    let rows = awards.map { award -> [CardBlock] in
      var row: [CardBlock] = [
        .text(CardText(text: award.title, face: .bold, size: 36, ink: .strong))
      ]
      for winner in award.winners {
        row += [
          .gap(14),
          .text(
            CardText(text: wording.postName(winner.name), face: .bold, size: 50, lineHeight: 1.16)),
        ]
        if let group = winner.group {
          row += [.gap(6), .text(CardText(text: group, face: .regular, size: 36, ink: .soft))]
        }
      }
      return row
    }
    var blocks: [CardBlock] = [
      label(wording(.winnersLabel)), .gap(32), title(event.plan.title, size: 70), .gap(16),
      .space,
    ]
    // Filled from top to bottom.
    let length = (rows.count + columns - 1) / columns
    let sides = (0..<columns).map { column in
      rows.dropFirst(column * length).prefix(length).flatMap { row in
        [.gap(22), .line, .gap(24)] + row
      }
    }
    blocks.append(.columns(sides, gap: 44))
    return blocks + [.space]
  }

  private static func quotation(_ quotation: CardQuotation, _ wording: Wording) -> [CardBlock] {
    [
      .space, .sign("quotation", height: 96), .gap(50),
      .text(
        CardText(
          text: quotation.text, face: .quotation, size: 66, lineHeight: 1.34, isEven: true)),
      .gap(48), .rule, .gap(34),
      .text(CardText(text: quotation.author, face: .bold, size: 44, ink: .strong)), .gap(12),
      .text(
        CardText(
          text: wording.cardSource(title: quotation.title, page: quotation.page), face: .regular,
          size: 38, ink: .soft)),
      .space,
    ]
  }

  private static func review(_ review: CardReview, _ wording: Wording) -> [CardBlock] {
    var blocks: [CardBlock] = [
      label(wording(.reviewLabel)), .gap(36), title(review.title, size: 70),
    ]
    if let author = review.author {
      blocks += [.gap(14), .text(CardText(text: author, face: .regular, size: 42, ink: .soft))]
    }
    if let rating = review.rating {
      blocks += [.gap(28), .stars(rating, spoken: wording.cardRating(rating))]
    }
    return blocks + [
      .space, .gap(48),
      .text(
        CardText(text: wording.quoted(review.text), face: .quotation, size: 54, lineHeight: 1.36)),
      .gap(40), .rule, .gap(30),
      .text(CardText(text: wording.postName(review.name), face: .bold, size: 42, ink: .strong)),
      .space,
    ]
  }

  private static func figures(
    _ figures: ReadingFigures, _ chart: ReadingFigures.Chart, isWide: Bool, _ wording: Wording
  ) -> [CardBlock] {
    let days = wording.days(from: figures.first, to: figures.last)
    var blocks: [CardBlock] = [
      label(wording.cardLabel(chart, figures.activity)), .gap(34),
      title(figures.event.plan.title, size: 66), .gap(14),
      .text(CardText(text: days, face: .regular, size: 38, ink: .soft)), .gap(30), .space,
    ]
    func share(_ amount: Int, of amounts: [Int]) -> Double {
      Double(amount) / Double(max(1, amounts.max() ?? 0))
    }
    switch chart {
    case .totals:
      blocks += Self.rows(wording.cardTotals(figures), isWide: isWide)
    case .weeks:
      let amounts = figures.weeks.map(\.amount)
      blocks.append(
        .weeks(
          figures.weeks.map { week in
            CardBar(
              label: wording.cardWeek(week.monday, in: figures), value: wording.number(week.amount),
              share: share(week.amount, of: amounts))
          }))
    case .levels:
      let amounts = figures.levels.map(\.amount)
      blocks += joined(
        figures.levels.map { level in
          .bar(
            CardBar(
              label: wording.label(level.level),
              value: wording.cardAmount(level.amount, figures.activity),
              share: share(level.amount, of: amounts)))
        }, gap: 34)
    case .titles:
      let amounts = figures.topTitles.map(\.readers)
      blocks += joined(
        figures.topTitles.map { title in
          .bar(
            CardBar(
              label: title.title, value: wording.cardReaders(title.readers),
              share: share(title.readers, of: amounts)))
        }, gap: 34)
    }
    return blocks + [.space]
  }

  /// Large numbers side by side.
  private static func rows(
    _ totals: [(number: String, label: String)], isWide: Bool
  ) -> [CardBlock] {
    let perRow = isWide ? min(4, totals.count) : min(2, totals.count)
    return joined(
      stride(from: 0, to: totals.count, by: perRow).map { start in
        let row = totals[start..<min(start + perRow, totals.count)].map { total -> [CardBlock] in
          [
            .figure(
              CardText(text: total.number, face: .bold, size: 118, ink: .strong),
              CardText(text: total.label, face: .regular, size: 40))
          ]
        }
        return .columns(row + Array(repeating: [], count: perRow - row.count), gap: 40)
      }, gap: 44)
  }

  private static func numbers(
    _ numbers: CardNumbers, isWide: Bool, _ wording: Wording
  ) -> [CardBlock] {
    var blocks: [CardBlock] = [
      label(wording.capitalized(wording.label(numbers.occasion))), .gap(34),
      title(numbers.title ?? wording(.libraryInNumbers), size: 70),
    ]
    if let days = numbers.days {
      let text = wording.days(from: days.first, to: days.last)
      blocks += [.gap(14), .text(CardText(text: text, face: .regular, size: 38, ink: .soft))]
    }
    let totals = numbers.numbers.map { (wording.number($0.value), wording.label($0.fact)) }
    return blocks + [.gap(40), .space] + rows(totals, isWide: isWide) + [.space]
  }

  private static func note(_ note: CardNote, _ wording: Wording) -> [CardBlock] {
    let lines = note.lines.map { line in
      CardBlock.text(CardText(text: line, face: .regular, size: 46, lineHeight: 1.36))
    }
    return [
      label(wording.capitalized(wording.label(note.occasion))), .gap(36),
      title(note.title, size: 76), .gap(30), .rule, .space, .gap(36),
    ] + joined(lines, gap: 26) + [.space]
  }
}

extension CardPlan {
  /// With every text as it is set, or refused.
  func prepared(by fonts: CardFonts) throws(CardProblem) -> CardPlan {
    var plan = self
    plan.arrangements = []
    for blocks in arrangements {
      plan.arrangements.append(try Self.prepared(blocks, by: fonts))
    }
    return plan
  }

  private static func prepared(
    _ blocks: [CardBlock], by fonts: CardFonts
  ) throws(CardProblem) -> [CardBlock] {
    var prepared: [CardBlock] = []
    for block in blocks { prepared.append(try Self.prepared(block, by: fonts)) }
    return prepared
  }

  private static func prepared(
    _ block: CardBlock, by fonts: CardFonts
  ) throws(CardProblem) -> CardBlock {
    func set(_ text: CardText) throws(CardProblem) -> CardText {
      CardText(
        text: try fonts.face(text.face).prepared(text.text), face: text.face, size: text.size,
        ink: text.ink, lineHeight: text.lineHeight, isEven: text.isEven)
    }
    func set(_ bar: CardBar) throws(CardProblem) -> CardBar {
      CardBar(
        label: try fonts.regular.prepared(bar.label), value: try fonts.bold.prepared(bar.value),
        share: bar.share)
    }
    switch block {
    case .gap, .space, .rule, .sign, .line, .stars: return block
    case .text(let text): return .text(try set(text))
    case .label(let text): return .label(try set(text))
    case .figure(let number, let label): return .figure(try set(number), try set(label))
    case .detail(let sign, let texts):
      var all: [CardText] = []
      for text in texts { all.append(try set(text)) }
      return .detail(sign: sign, all)
    case .columns(let columns, let gap):
      var all: [[CardBlock]] = []
      for column in columns { all.append(try prepared(column, by: fonts)) }
      return .columns(all, gap: gap)
    case .bar(let bar): return .bar(try set(bar))
    case .weeks(let bars):
      var all: [CardBar] = []
      for bar in bars { all.append(try set(bar)) }
      return .weeks(all)
    }
  }
}
