import Foundation
import JuaraTestSupport
import JuaraWebTemplates
import Mustache
import Testing

@testable import JuaraWeb

/// What swift-mustache lets pass: an unknown name is blank, and a value in an attribute without quotation
/// marks is several attributes.
struct PageTemplateTests {
  @Test(arguments: WebTemplates.all.map(\.name))
  func `nothing is left unescaped`(name: String) throws {
    let text = try #require(WebTemplates.all.first { $0.name == name }).text
    #expect(!text.contains("{{{") && !text.contains("{{&"))
    // The staff's page with texts to copy has a file of the site's own.
    let own = "<script src=\"{{.}}\" defer></script>"
    #expect(!text.replacing(own, with: "").contains("<script"))
    #expect(!text.contains(own) || name == "staff")
    #expect(!text.contains("style=\"") && !text.contains("<style"))
    for tag in text.matches(of: /<[a-z][^>]*>/) {
      let bare = tag.output.replacing(/"[^"]*"/, with: "Q")
      #expect(bare.firstMatch(of: /=[^Q]/) == nil, "\(name): \(tag.output)")
    }
  }

  @Test(arguments: WebTemplates.all.map(\.name))
  func `no line runs or loads what is elsewhere`(name: String) throws {
    let text = try #require(WebTemplates.all.first { $0.name == name }).text
    #expect(text.firstMatch(of: /\son[a-z]+=/) == nil)
    #expect(text.firstMatch(of: /src="http|href="http/) == nil)
  }

  /// The names of the properties that pages have.
  private static let properties: Set<String> = {
    let folder = repository.appending(path: "Sources/JuaraWeb")
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    var names: Set<String> = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let source = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      for match in source.matches(of: /(?:let|var) (?<name>[a-z]\w*)(?::| =)/) {
        names.insert(String(match.output.name))
      }
    }
    return names
  }()

  @Test(arguments: WebTemplates.all.map(\.name))
  func `every name is one that a page has`(name: String) throws {
    let text = try #require(WebTemplates.all.first { $0.name == name }).text
    for tag in text.matches(of: /{{[#^\/]?(?<key>[a-zA-Z.]+)}}/) where tag.output.key != "." {
      for part in tag.output.key.split(separator: ".") {
        #expect(Self.properties.contains(String(part)), "\(name): \(tag.output.0)")
      }
    }
  }

  @Test func `what names its fields itself names all of them`() {
    let link = Frame.Link(text: "Acara", href: "/", isCurrent: true)
    let line = BoardPage.Line(rank: "1", mark: "tie", name: "Rina", detail: "SMP 1", points: "12")
    for (value, mirror) in [
      (link as any MustacheParent, Mirror(reflecting: link)), (line, Mirror(reflecting: line)),
    ] {
      for child in mirror.children {
        let label = child.label ?? ""
        #expect(value.child(named: label).map { "\($0)" } == shown(child.value), "\(label)")
      }
      #expect(value.child(named: "other") == nil)
    }
  }

  /// An optional's text without `Optional(…)`.
  private func shown(_ value: Any) -> String {
    Mirror(reflecting: value).displayStyle == .optional
      ? Mirror(reflecting: value).children.first.map { "\($0.value)" } ?? "" : "\(value)"
  }

  @Test func `every partial is there`() {
    let names = Set(WebTemplates.all.map(\.name))
    for (name, text) in WebTemplates.all {
      for tag in text.matches(of: /{{>(?<partial>[^}]*)}}/) {
        #expect(names.contains(String(tag.output.partial)), "\(name): \(tag.output.0)")
      }
    }
  }
}
