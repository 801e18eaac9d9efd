import Foundation
import Juara
import JuaraTestSupport
import Testing

/// What a person reads in Indonesian names the values of options as they are typed in Indonesian.
struct IndonesianValueTests {
  /// Those that Indonesian has another word for.
  private static let english: [String] =
    Consent.Purpose.allCases.map(\.rawValue).filter { $0.contains("-") }
    + PostForm.allCases.map(\.rawValue).filter { $0.contains("-") }
    + Post.Occasion.allCases.map(\.rawValue) + Post.State.allCases.map(\.rawValue)
    + CardSize.allCases.filter { $0 != .story }.map(\.rawValue)
    + ReadingFigures.Chart.allCases.map(\.rawValue) + VideoTemplate.allCases.map(\.rawValue)

  @Test(arguments: ["JuaraWording", "JuaraCLI"])
  func `no Indonesian text of posts has a value's English name`(_ target: String) throws {
    let folder = repository.appending(path: "Sources/\(target)/Posts")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var texts = 0
    for file in files where file.hasSuffix(".swift") && file != "StarterTips.swift" {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let first = /(?:\b(?:say|Phrase|help))\(\s*"((?:[^"\\]|\\.)*)",/
      for match in source.matches(of: first) {
        texts += 1
        // Commands have one name in both languages, and so have options.
        let text = String(match.1).replacing(/juara( [a-z]+)+/, with: "")
          .replacing(/--[a-z-]+/, with: "").replacing(/\\\((?:[^()]|\([^()]*\))*(?:\)|$)/, with: "")
          .replacing(/\\\(.*/, with: "")
        for value in Self.english {
          let words = text.split { !($0.isLetter || $0 == "-") }.map(String.init)
          #expect(!words.contains(value), "\(file): \(match.1)")
        }
        #expect(!match.1.contains("rawValue"), "\(file): \(match.1)")
      }
    }
    #expect(texts > 100)
  }
}
