extension Day {
  /// The Monday of the week in which it lies, as ISO 8601 counts weeks.
  public var monday: Day {
    // 1 January 1970 was a Thursday, three days after a Monday.
    let shifted = daysSince1970 + 3
    return adding(days: -(shifted - 7 * Int((Double(shifted) / 7).rounded(.down))))
  }
}
