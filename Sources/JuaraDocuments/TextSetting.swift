/// How a text is set within a width: in what size, on how many lines.
struct TextSetting: Equatable {
  /// The font's size.
  let size: Double
  /// The lines, at least one.
  let lines: [String]

  /// Below this part of the size that was asked for, another line looks better than smaller type.
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
