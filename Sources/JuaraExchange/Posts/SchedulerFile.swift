package import Juara
import JuaraCSV

/// Posts as Buffer's bulk upload takes them, at most a hundred a file.
package enum SchedulerFile {
  package struct Row: Equatable, Sendable {
    package let text: String
    /// Nil for a post without a picture.
    package let image: String?
    package let tag: String
    /// Nil for the next free place in the queue.
    package let due: LocalDateTime?

    package init(text: String, image: String?, tag: String, due: LocalDateTime?) {
      self.text = text
      self.image = image
      self.tag = tag
      self.due = due
    }
  }

  package static let longest = 100
  private static let header = ["Text", "Image URL", "Tags", "Posting Time"]

  package static func files(_ rows: [Row]) throws -> [[UInt8]] {
    try stride(from: 0, to: rows.count, by: longest).map { start in
      var bytes: [UInt8] = []
      var writer = CSVWriter { bytes += $0 }
      try writer.write(header)
      for row in rows[start..<min(start + longest, rows.count)] {
        let due = row.due.map { $0.description.prefix(16) }
        try writer.write(
          [row.text, row.image ?? "", row.tag, due.map(String.init) ?? ""].map(
            FormulaGuard.guarded))
      }
      try writer.flush()
      return bytes
    }
  }
}
