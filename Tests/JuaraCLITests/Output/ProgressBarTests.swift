import Synchronization
import Testing

@testable import JuaraCLI

struct ProgressBarTests {
  /// A clock that stands still between steps, and a screen that remembers what is written.
  private final class Stage: Sendable {
    private let time = Mutex(ContinuousClock.now)
    private let texts = Mutex<[String]>([])
    private let columns: Mutex<Int?>

    init(columns: Int? = 81) {
      self.columns = Mutex(columns)
    }

    var now: ContinuousClock.Instant { time.withLock(\.self) }

    func bar(totalBytes: Int? = 1000) -> ProgressBar {
      ProgressBar(
        words: ProgressLineTests.words, totalBytes: totalBytes,
        width: { self.columns.withLock(\.self) }, now: { self.now },
        write: { text in self.texts.withLock { $0.append(text) } })
    }

    func wait(milliseconds: Int) {
      time.withLock { $0 += .milliseconds(milliseconds) }
    }

    func resize(to columns: Int) {
      self.columns.withLock { $0 = columns }
    }

    /// What has been written since it was last asked.
    func written() -> [String] {
      texts.withLock { texts in
        defer { texts = [] }
        return texts
      }
    }
  }

  private static let erasure = "\r\u{1B}[K"

  @Test func `a short import shows nothing`() {
    let stage = Stage()
    let bar = stage.bar()
    bar.update(bytes: 0, rows: 0)
    stage.wait(milliseconds: 299)
    bar.update(bytes: 999, rows: 99)
    bar.clear()
    bar.finish()
    #expect(stage.written() == [])
  }

  @Test func `a long import is drawn ten times a second`() {
    let stage = Stage()
    let bar = stage.bar()
    for row in 1...2000 {
      stage.wait(milliseconds: 1)
      bar.update(bytes: row / 2, rows: row)
    }
    let written = stage.written()
    #expect(written.count == 18)
    #expect(
      written.first
        == "\rImpor  [███░░░░░░░░░░░░░░░░░]  15 %  300 baris  0.3 dtk\u{1B}[K")
  }

  @Test func `a line can be printed in between`() {
    let stage = Stage()
    let bar = stage.bar(totalBytes: nil)
    stage.wait(milliseconds: 300)
    bar.update(bytes: 1, rows: 1)
    #expect(stage.written() == ["\rImpor  1 baris  0.3 dtk\u{1B}[K"])
    bar.clear()
    bar.clear()
    #expect(stage.written() == [Self.erasure])
    stage.wait(milliseconds: 100)
    bar.update(bytes: 2, rows: 2)
    #expect(stage.written() == ["\rImpor  2 baris  0.4 dtk\u{1B}[K"])
  }

  @Test func `a finished bar stays away`() {
    let stage = Stage()
    let bar = stage.bar()
    stage.wait(milliseconds: 300)
    bar.update(bytes: 1, rows: 1)
    bar.finish()
    stage.wait(milliseconds: 500)
    bar.update(bytes: 2, rows: 2)
    bar.finish()
    #expect(stage.written().dropFirst() == [Self.erasure])
  }

  @Test func `the bar follows the window and leaves its last column free`() {
    let stage = Stage(columns: 17)
    let bar = stage.bar(totalBytes: nil)
    stage.wait(milliseconds: 300)
    bar.update(bytes: 1, rows: 12)
    #expect(stage.written() == ["\rImpor  12 baris\u{1B}[K"])
    stage.resize(to: 15)
    stage.wait(milliseconds: 100)
    bar.update(bytes: 1, rows: 12)
    #expect(stage.written() == ["\r12 baris\u{1B}[K"])
  }

  @Test func `without a terminal nothing is drawn`() {
    let stage = Stage(columns: nil)
    let bar = stage.bar()
    stage.wait(milliseconds: 1000)
    bar.update(bytes: 1, rows: 1)
    bar.finish()
    #expect(stage.written() == [])
  }

  @Test(arguments: [
    ([:], "\rImpor  1 baris  0.3 dtk\u{1B}[K\r\u{1B}[K"),
    (["COLUMNS": "12"], "\r1 baris\u{1B}[K\r\u{1B}[K"),
    (["TERM": "dumb"], ""),
  ])
  func `a terminal that can erase shows the bar`(
    environment: [String: String], shown: String
  ) throws {
    let terminal = try PseudoTerminal(columns: 57)
    let stage = Stage()
    let bar = ProgressBar(
      words: ProgressLineTests.words, totalBytes: nil,
      on: StandardStream(descriptor: terminal.descriptor), environment: environment,
      now: { stage.now })
    stage.wait(milliseconds: 300)
    bar.update(bytes: 1, rows: 1)
    bar.finish()
    #expect(terminal.read() == shown)
  }
}
