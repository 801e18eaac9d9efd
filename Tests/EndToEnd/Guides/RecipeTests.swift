import Foundation
import JuaraTestSupport
import Testing

/// Holds the recipes of the Architecture article to the tree, and its walk to the types that exist.
@Suite struct RecipeTests {
  /// What is to be done to add something, modelled on something there is.
  struct Recipe: CustomTestStringConvertible {
    let title: String
    /// Words of the model; a file belongs to the recipe if it has all of one of these groups.
    let model: [[String]]
    /// The files that the recipe names, with their lines in the article.
    let files: Set<String>

    var testDescription: String { title }

    init?(_ section: Substring) {
      let lines = String(section).lines
      let prefix = "Modelled on "
      guard let model = lines.first(where: { $0.hasPrefix(prefix) }) else { return nil }
      title = lines[0]
      self.model = model.dropFirst(prefix.count).split(separator: ";").map { Self.code(in: $0) }
      files = Set(lines.filter { $0.hasPrefix("- `") }.compactMap { Self.code(in: $0).first })
    }

    /// The spans of code in a text.
    static func code(in text: some StringProtocol) -> [String] {
      String(text).matches(of: #/`([^`]+)`/#).map { String($0.1) }
    }
  }

  private static let article = text("Sources/Juara/Juara.docc/Architecture.md")
  private static let recipes = article.split(separator: "\n### ").compactMap(Recipe.init)

  /// The program's own files, by their path in the tree.
  private static let sources: [String: String] = {
    var sources: [String: String] = [:]
    for folder in ["Sources", "schema"] {
      let files = FileManager.default.enumerator(
        atPath: repository.appending(path: folder).path)
      while let file = files?.nextObject() as? String {
        guard file.hasSuffix(".swift") || file.hasSuffix(".sql") else { continue }
        sources["\(folder)/\(file)"] = text("\(folder)/\(file)")
      }
    }
    sources["Package.swift"] = text("Package.swift")
    return sources
  }()

  private static func text(_ path: String) -> String {
    (try? String(contentsOf: repository.appending(path: path), encoding: .utf8)) ?? ""
  }

  @Test func `there is a recipe for what is added most often`() {
    #expect(
      Self.recipes.map(\.title) == [
        "A command", "A page for staff", "A participant's field", "A migration",
        "A kind of division",
        "A board's column",
      ])
  }

  @Test(arguments: recipes)
  func `names each file that has its model, and no other`(recipe: Recipe) {
    let found = Set(
      Self.sources.filter { _, text in
        recipe.model.contains { words in words.allSatisfy(text.contains) }
      }.keys)
    #expect(!found.isEmpty)
    #expect(found.subtracting(recipe.files).sorted() == [], "not in the recipe")
    #expect(recipe.files.subtracting(found).sorted() == [], "nothing of the model is there")
  }

  @Test func `the article names only types, methods and files that exist`() {
    let tests = FileManager.default.enumerator(
      atPath: repository.appending(path: "Tests").path)
    let known = Self.declared
      .union(Self.sources.keys.flatMap { $0.split { "/.".contains($0) }.map(String.init) })
      .union(
        tests?.compactMap { ($0 as? NSString)?.lastPathComponent.prefix { $0 != "." } }
          .map(String.init) ?? [])
    // Line by line, because the ticks of a fence are no pairs.
    let words = Set(Self.article.lines.flatMap(Recipe.code))
    #expect(words.count > 80)
    for word in words {
      if word.contains("/"), !word.contains(" ") {
        let path = repository.appending(path: word).path
        #expect(FileManager.default.fileExists(atPath: path), "\(word)")
      } else if let type = word.wholeMatch(of: #/([A-Z]\w*[a-z]\w*)(?:\.(\w+))?/#) {
        #expect(known.contains(String(type.1)), "\(word)")
        if let member = type.2 { #expect(known.contains(String(member)), "\(word)") }
      }
    }
  }

  /// The names of all types, functions and cases.
  private static var declared: Set<String> {
    let keywords: Set<Substring> = [
      "struct", "class", "enum", "protocol", "extension", "func", "case",
    ]
    var declared: Set<String> = []
    for line in sources.values.joined(separator: "\n").split(separator: "\n") {
      let words = line.split(separator: " ")
      for (word, name) in zip(words, words.dropFirst()) where keywords.contains(word) {
        declared.insert(String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
      }
    }
    return declared
  }
}
