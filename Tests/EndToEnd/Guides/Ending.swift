/// How a command ended, and what it showed on the terminal.
struct Ending {
  let code: Int32
  let lines: [String]

  /// Whether a page shows these lines; one line `…` of the page stands for any number of them.
  func isShown(by page: [String]) -> Bool {
    guard let gap = page.firstIndex(of: "…") else { return lines == page }
    let before = page[..<gap]
    let after = page[(gap + 1)...]
    return lines.count >= before.count + after.count && lines.starts(with: before)
      && lines.suffix(after.count).elementsEqual(after)
  }
}
