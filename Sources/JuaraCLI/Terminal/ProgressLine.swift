/// The words of a progress bar, in the user's language.
struct ProgressWords: Sendable {
  /// What is going on: `Impor`.
  var label: String
  /// A whole percentage: `52 %`.
  var percent: @Sendable (Int) -> String
  /// A count of rows: `152.000 baris`.
  var rows: @Sendable (Int) -> String
  /// The time spent: `3,1 dtk`.
  var elapsed: @Sendable (Duration) -> String
}

/// One state of a progress bar:
/// `Impor  [██████████░░░░░░░░░░]  52 %  152.000 baris  3,1 dtk`.
struct ProgressLine {
  /// Its words.
  var words: ProgressWords
  /// The bytes read so far.
  var bytes: Int
  /// The bytes there are; nil or 0 if nobody knows, and then only counts are shown.
  var totalBytes: Int?
  /// The rows read so far.
  var rows: Int
  /// The time spent.
  var elapsed: Duration

  /// The line in at most `width` cells: the fullest version that fits.
  func text(fitting width: Int) -> String {
    let texts = versions.map { $0.joined(separator: "  ").printable }
    let fitting = texts.first { $0.displayWidth <= width }
    return fitting ?? texts[texts.count - 1].truncated(toWidth: width)
  }

  /// The line's parts, from the fullest version to the barest.
  private var versions: [[String]] {
    let (label, rows, elapsed) = (words.label, words.rows(rows), words.elapsed(elapsed))
    guard let totalBytes, totalBytes > 0 else {
      return [[label, rows, elapsed], [label, rows], [rows]]
    }
    // A file may grow while it is read.
    let done = min(max(0, bytes), totalBytes)
    let percent = words.percent(done * 100 / totalBytes)
    func bar(_ length: Int) -> String {
      let filled = done * length / totalBytes
      return "[" + String(repeating: "█", count: filled)
        + String(repeating: "░", count: length - filled) + "]"
    }
    return [
      [label, bar(20), percent, rows, elapsed], [label, bar(10), percent, rows, elapsed],
      [label, bar(10), percent, rows], [label, bar(5), percent, rows],
      [label, percent, rows], [label, percent], [percent],
    ]
  }
}
