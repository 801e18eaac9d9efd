/// How many people came into the building on a day, as staff counted them.
package struct VisitCount: Equatable, Sendable {
  package let day: Day
  package let visitors: Int

  package static let most = 1_000_000

  package init(day: Day, visitors: Int) {
    self.day = day
    self.visitors = visitors
  }

  package func check(today: Day) throws(VisitRefusal) {
    if day > today { throw .notYet(day) }
    guard 0...Self.most ~= visitors else { throw .number(visitors) }
  }
}

package enum VisitRefusal: Error, Equatable, Sendable {
  case notYet(Day)
  case number(Int)
  /// A number stands for that day; it is edited, not added to.
  case counted(VisitCount)
  case notCounted(Day)
}
