internal import JuaraExchange
internal import JuaraWording

extension Wording {
  /// What a file turned out to be, where that is worth a word.
  func findings(_ findings: TableFindings, unmapped: [String], areKept: Bool) -> [String] {
    var lines: [String] = []
    if let profile = findings.profile { lines.append(recognised(as: profile)) }
    if let line = findings.firstLineNotUTF8 { lines.append(notUTF8(line: line)) }
    if findings.skippedLines > 0 {
      lines.append(skippedBeforeHeader(findings.skippedLines, headerLine: findings.headerLine))
    }
    if let saved = findings.saved { lines.append(usingSavedMapping(saved)) }
    if !unmapped.isEmpty { lines.append(unknownColumns(unmapped, areKept: areKept)) }
    if !findings.leftOut.isEmpty {
      lines.append(unknownColumns(findings.leftOut, areKept: false))
    }
    if findings.lacksAge { lines.append(self(.ageUnknownInFile)) }
    return lines
  }
}
