import JuaraWebTemplates
import Testing

@testable import JuaraWeb

/// What swift-mustache lets pass: an unknown name is blank, and a value in an attribute without quotation
/// marks is several attributes.
struct PageTemplateTests {
  @Test(arguments: WebTemplates.all.map(\.name))
  func `nothing is left unescaped`(name: String) throws {
    let text = try #require(WebTemplates.all.first { $0.name == name }).text
    #expect(!text.contains("{{{") && !text.contains("{{&"))
    #expect(!text.contains("<script") && !text.contains("style=\"") && !text.contains("<style"))
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
}
