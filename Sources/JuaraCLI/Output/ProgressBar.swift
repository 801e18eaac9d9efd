import Synchronization

/// Shown only on a terminal, and once an import has proved long. It stands on the cursor's line:
/// call ``clear()`` before printing, and ``finish()`` at the end, also of an import that failed.
final class ProgressBar: Sendable {
  /// Shorter imports show nothing.
  static let patience = Duration.milliseconds(300)
  /// The least time between two drawings.
  static let interval = Duration.milliseconds(100)

  private struct State {
    var nextDrawing: ContinuousClock.Instant
    var isShown = false
    var isFinished = false
  }

  private static let erasureToLineEnd = "\u{1B}[K"

  private let words: ProgressWords
  private let totalBytes: Int?
  private let width: @Sendable () -> Int?
  private let now: @Sendable () -> ContinuousClock.Instant
  private let write: @Sendable (String) -> Void
  private let start: ContinuousClock.Instant
  private let state: Mutex<State>

  /// - Parameters:
  ///   - totalBytes: Nil if nobody knows, as from a pipe.
  ///   - width: Asked before each drawing, as windows change; without a terminal nil, draws
  ///     nothing.
  init(
    words: ProgressWords, totalBytes: Int?, width: @escaping @Sendable () -> Int?,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    write: @escaping @Sendable (String) -> Void
  ) {
    self.words = words
    self.totalBytes = totalBytes
    self.width = width
    self.now = now
    self.write = write
    start = now()
    state = Mutex(State(nextDrawing: start + Self.patience))
  }

  /// A bar on a stream; a failure to draw it is no failure of the import.
  convenience init(
    words: ProgressWords, totalBytes: Int?, on stream: StandardStream,
    environment: [String: String], now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    let canErase = environment["TERM"] != "dumb"
    self.init(
      words: words, totalBytes: totalBytes,
      width: { canErase ? stream.size(environment: environment)?.columns : nil }, now: now,
      write: { text in
        try? stream.write(text)
        try? stream.flush()
      })
  }

  /// Tells the bar how far the import is; as often as is convenient, even at each row.
  func update(bytes: Int, rows: Int) {
    state.withLock { state in
      guard !state.isFinished else { return }
      let now = now()
      guard now >= state.nextDrawing else { return }
      guard let width = width() else {
        state.isFinished = true
        return
      }
      let line = ProgressLine(
        words: words, bytes: bytes, totalBytes: totalBytes, rows: rows, elapsed: now - start)
      // In the last column the cursor would wait on top of the character that is then erased. And
      // drawing before erasing does not flicker.
      write("\r" + line.text(fitting: width - 1) + Self.erasureToLineEnd)
      state.isShown = true
      state.nextDrawing = now + Self.interval
    }
  }

  /// Takes the bar off the screen, so that a line can be printed; it comes back by itself.
  func clear() { state.withLock { erase(&$0) } }

  /// Takes the bar off the screen for good.
  func finish() {
    state.withLock { state in
      erase(&state)
      state.isFinished = true
    }
  }

  private func erase(_ state: inout State) {
    guard state.isShown else { return }
    write("\r" + Self.erasureToLineEnd)
    state.isShown = false
  }
}

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

/// `Impor  [██████████░░░░░░░░░░]  52 %  152.000 baris  3,1 dtk`
struct ProgressLine {
  var words: ProgressWords
  var bytes: Int
  /// The bytes there are; nil or 0 if nobody knows, and then only counts are shown.
  var totalBytes: Int?
  var rows: Int
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
