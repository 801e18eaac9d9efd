internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury mark`
struct RecordMarks: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("mark", .juryMark) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.jurorName)) var juror: String
  @Argument(help: help(.entrantNumber)) var entrant: String
  @Argument(help: help(.markPairs)) var marks: [String] = []
  @Option(help: help(.remark, "text")) var remark: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if marks.isEmpty, remark == nil { throw OptionProblem.nothingToChange }
    var draft = MarkDraft(
      entrant: entrant, marks: [:], remark: try remark.map { try desk.text($0, "--remark") })
    for pair in marks {
      guard let equals = pair.firstIndex(of: "="), equals > pair.startIndex else {
        throw JudgingRefusal.notAMark(pair)
      }
      let (key, text) = (String(pair[..<equals]), String(pair[pair.index(after: equals)...]))
      guard draft.marks[key] == nil, !draft.takenBack.contains(key) else {
        throw JudgingRefusal.notAMark(pair)
      }
      if let mark = try desk.optional(text, { try Self.mark($0, for: key) }) {
        draft.marks[key] = mark
      } else {
        draft.takenBack.append(key)
      }
    }
    let (number, changed) = try desk.store.mark(
      draft, as: juror, in: challenge, by: desk.signature)
    try desk.print(desk.say.marksRecorded(number, by: juror, changed: changed))
    return .done
  }

  private static func mark(_ text: String, for key: String) throws -> Mark {
    do throws(MarkProblem) {
      return try Mark(typed: text)
    } catch {
      throw JudgingRefusal.mark(criterion: key, value: text, error)
    }
  }
}
