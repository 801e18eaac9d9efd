package import Juara
import JuaraTemplates
package import JuaraWording

/// A video's plan in the forms in which people film by it.
package enum VideoPlanFormat: String, CaseIterable, Sendable {
  case markdown = "md"
  case html
  case text = "txt"
}

package struct VideoPlanPage {
  private let plan: VideoPlan
  private let wording: Wording

  package init(_ plan: VideoPlan, in wording: Wording) {
    (self.plan, self.wording) = (plan, wording)
  }

  package func written(as format: VideoPlanFormat) throws(TemplateProblem) -> String {
    switch format {
    case .markdown: markdown
    case .html: try html
    case .text: text
    }
  }

  /// `0:03–0:07`
  private func time(_ shot: VideoShot) -> String {
    func clock(_ seconds: Int) -> String {
      "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }
    return "\(clock(shot.start))–\(clock(shot.end))"
  }

  private var text: String {
    var lines = [plan.title, ""]
    for (index, shot) in plan.shots.enumerated() {
      lines += [
        "\(index + 1). \(time(shot))", "   \(wording.shotColumns[2]): \(shot.picture)",
        "   \(wording.shotColumns[3]): \(shot.spoken)", "",
      ]
    }
    return (lines + wording.videoNotes(plan)).joined(separator: "\n") + "\n"
  }

  private var markdown: String {
    func cell(_ text: String) -> String {
      var cell = ""
      for character in text {
        if "\\|*_`<[#".contains(character) { cell += "\\" }
        cell.append(character.isNewline ? " " : character)
      }
      return cell
    }
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    var lines = ["# \(cell(plan.title))", ""]
    lines += [row(wording.shotColumns), row(["--:", "---", "---", "---"])]
    for (index, shot) in plan.shots.enumerated() {
      lines.append(row(["\(index + 1)", time(shot), cell(shot.picture), cell(shot.spoken)]))
    }
    return (lines + [""] + wording.videoNotes(plan).map { "- \($0)" }).joined(separator: "\n")
      + "\n"
  }

  private var html: String {
    get throws(TemplateProblem) {
      let page = try Template(
        Templates.videoPlan, names: ["language", "title", "shots", "notes"])
      let shots = plan.shots.enumerated().map { index, shot in
        """
        <li><span class="time">\(index + 1). \(time(shot))</span> \
        <span class="picture">\(Markup(shot.picture).source)</span>
        <p class="spoken">\(Markup(shot.spoken).source)</p></li>
        """
      }
      return page.filled([
        "language": Markup(wording.language.rawValue), "title": Markup(plan.title),
        "shots": Markup(source: shots.joined(separator: "\n")),
        "notes": Markup(
          source: wording.videoNotes(plan).map { "<p>\(Markup($0).source)</p>" }
            .joined(separator: "\n")),
      ])
    }
  }
}

/// Captions as platforms take them.
package enum CaptionFile {
  /// SubRip, as Facebook and most editors read it.
  package static func srt(_ captions: [VideoCaption]) -> String {
    captions.enumerated().map { index, caption in
      """
      \(index + 1)
      \(time(caption.start, ",")) --> \(time(caption.end, ","))
      \(caption.lines.map(plain).joined(separator: "\n"))

      """
    }.joined(separator: "\n")
  }

  /// WebVTT (https://www.w3.org/TR/webvtt1/).
  package static func vtt(_ captions: [VideoCaption]) -> String {
    "WEBVTT\n\n"
      + captions.map { caption in
        """
        \(time(caption.start, ".")) --> \(time(caption.end, "."))
        \(caption.lines.map { escaped(plain($0)) }.joined(separator: "\n"))

        """
      }.joined(separator: "\n")
  }

  /// An arrow would end a caption.
  private static func plain(_ line: String) -> String { line.replacing("-->", with: "→") }

  private static func escaped(_ line: String) -> String {
    // By scalars: a mark to which an accent belongs is another character.
    line.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(scalar)
      }
    }.joined()
  }

  /// `00:00:03,500`
  private static func time(_ milliseconds: Int, _ point: String) -> String {
    func padded(_ number: Int, _ digits: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    let seconds = milliseconds / 1_000
    return
      "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
      + point + padded(milliseconds % 1_000, 3)
  }
}
