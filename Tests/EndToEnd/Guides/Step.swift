/// A command of a guide, and what the guide shows of its output.
struct Step {
  var command: String
  var shown: [String] = []

  /// The commands of all `console` blocks, in their order.
  static func all(in text: String) -> [Step] {
    var steps: [Step] = []
    var isInside = false
    for line in text.lines {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if isInside, let last = steps.indices.last {
        if steps[last].command.hasSuffix("\\"), steps[last].shown.isEmpty {
          steps[last].command += "\n" + line
        } else {
          steps[last].shown.append(line)
        }
      }
    }
    return steps
  }
}

extension String {
  /// The lines, without blanks at their ends.
  var lines: [String] {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0).replacing(#/\s+$/#, with: "") }
  }
}
