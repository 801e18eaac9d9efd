import Foundation
import Testing

/// A city library's summer of reading, which is not part of the project: the file `log-timestamps.csv` of
/// Carnegie Library of Pittsburgh's repository `summer-reading-data`, in the folder that `JUARA_REAL` names.
private let realFile: URL? = {
  guard let folder = ProcessInfo.processInfo.environment["JUARA_REAL"] else { return nil }
  let file = URL(filePath: folder).appending(path: "log-timestamps.csv")
  return FileManager.default.fileExists(atPath: file.path) ? file : nil
}()

@Suite(.serialized, .enabled(if: realFile != nil, "JUARA_REAL names no folder with the file"))
struct RealInputTests {
  @Test func `a summer's log is imported as an independent count has it`() throws {
    let work = try Workplace(language: "en")
    let file = try #require(realFile)
    let text = try String(contentsOf: file, encoding: .utf8)
    try work.write(text, to: "log-timestamps.csv")
    let line = #"""
      set -e
      juara() { "$0" "$@"; }
      juara challenge create summer-2016 --title "Summer 2016" --from 2016-05-24 --to 2016-08-31 \
        --backdating-days 30
      juara challenge score summer-2016 --activity books --points 1 --per 1
      juara log import summer-2016 log-timestamps.csv --activity books --date-order mdy \
        --create-groups branch --column recorded_at=log_timestamp --column read_on=date_read \
        --column quantity=log_value --column group=library --skip-bad --apply
      juara leaderboard export summer-2016 --by group --output branches.csv
      """#
    let outcome = try work.shell(line).done()
    let count = IndependentCount(text)
    #expect(count.applied + count.refused.count == 28_994)
    #expect(
      outcome.output.contains(
        "28,994 rows: \(grouped(count.applied)) new, 0 updated, 0 unchanged, "
          + "\(grouped(count.refused.count)) refused"))

    let named = Set(outcome.errors.split(separator: "\n").compactMap { $0.leadingLineNumber })
    #expect(
      named == count.refused, "\(named.symmetricDifference(count.refused).sorted().prefix(9))")
    let branches = rowsOfCSV(try work.read("branches.csv"))
    let totals = Dictionary(
      uniqueKeysWithValues: branches.map { ($0["name"] ?? "", Int($0["books_counted"] ?? "")) })
    #expect(totals == count.books.mapValues { $0 })
    #expect(branches.allSatisfy { $0["points"] == $0["books_raw"] })

    try work.changesNothingAgain(line: line)
  }

  private func grouped(_ number: Int) -> String {
    number < 1_000
      ? String(number)
      : "\(number / 1_000),\(String(1_000 + number % 1_000).dropFirst())"
  }
}

extension Workplace {
  fileprivate func changesNothingAgain(line: String) throws {
    let before = try read("branches.csv")
    let again = try shell(
      line.split(separator: "\n").filter { !$0.contains("create summer") && !$0.contains("--back") }
        .joined(separator: "\n")
    ).done()
    #expect(again.output.contains(" 0 new, 0 updated,"))
    #expect(try read("branches.csv") == before)
  }
}

extension Substring {
  fileprivate var leadingLineNumber: Int? {
    firstMatch(of: /^line (\d+)[:,]/).flatMap { Int($0.1) }
  }
}

/// The same count made by splitting text, with no CSV reader, no calendar and no database.
private struct IndependentCount {
  var applied = 0
  var refused: Set<Int> = []
  var books: [String: Int] = [:]

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where index > 0 && !line.isEmpty {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 4, !cells[3].isEmpty, let quantity = Int(cells[2]), quantity > 0,
        let recorded = Self.day(cells[0].split(separator: " ").first ?? ""),
        let read = Self.day(cells[1][...]), read >= Self.day("5/24/2016")!,
        read <= Self.day("8/31/2016")!, read <= recorded, recorded - read <= 30
      else {
        refused.insert(index + 1)
        continue
      }
      applied += 1
      books[cells[3], default: 0] += quantity
    }
  }

  /// The number of a day written `M/D/YYYY`, counted from 1 January 1.
  private static func day(_ text: Substring) -> Int? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[0]), (1...31).contains(parts[1]) else {
      return nil
    }
    let lengths = [
      31, parts[2].isMultiple(of: 4) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]
    let past = parts[2] - 1
    return past * 365 + past / 4 - past / 100 + past / 400
      + lengths.prefix(parts[0] - 1).reduce(0, +) + parts[1]
  }
}
