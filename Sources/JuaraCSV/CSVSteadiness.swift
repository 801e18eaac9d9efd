/// How well a delimiter fits: how many records share one width above 1, and that width.
struct CSVSteadiness: Comparable {
  var records: Int
  var width: Int

  init(records: Int, width: Int) {
    self.records = records
    self.width = width
  }

  init(of widths: [Int]) {
    var best = CSVSteadiness(records: 0, width: 1)
    var counts: [Int: Int] = [:]
    for width in widths where width > 1 {
      let records = counts[width, default: 0] + 1
      counts[width] = records
      best = max(best, CSVSteadiness(records: records, width: width))
    }
    // One record of each width is no table but a sentence in a file of one column, unless the last
    // is one of them: then it may be the header of an empty table below the lines of a title.
    if best.records == 1, let last = widths.last, last <= 1 {
      best = CSVSteadiness(records: 0, width: 1)
    }
    self = best
  }

  static func < (left: CSVSteadiness, right: CSVSteadiness) -> Bool {
    (left.records, left.width) < (right.records, right.width)
  }
}
