import JuaraWording
import Testing

@testable import JuaraDocuments

struct TemplateTests {
  @Test func `places are filled with what is given, escaped`() throws {
    let template = try Template("<p>{{name}} & {{ place }}</p>", names: ["name", "place"])
    #expect(
      template.filled(["name": Markup("<b>\"O'Neil\" & co</b>"), "place": Markup("Aula")])
        == "<p>&lt;b&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/b&gt; & Aula</p>")
    #expect(template.names == ["name", "place"])
  }

  @Test func `what a value says is never filled in again`() throws {
    let template = try Template("{{name}}", names: ["name", "place"])
    #expect(template.filled(["name": Markup("{{place}}"), "place": Markup("x")]) == "{{place}}")
  }

  @Test func `characters that XML cannot hold are replaced`() {
    #expect(Markup("a\u{0}b\u{8}c\u{FFFF}d\te").source == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te")
  }

  @Test(arguments: [
    ("a\n{{nam}}", TemplateProblem.unknown("nam", line: 2, known: ["name"])),
    ("{{name}}\n\n{{ Name }}", .unknown(" Name ", line: 3, known: ["name"])),
    ("{{}}", .unknown("", line: 1, known: ["name"])),
    ("{{name name}}", .unknown("name name", line: 1, known: ["name"])),
    ("{{name}}\n{{name", .unclosed(line: 2)), ("{{", .unclosed(line: 1)),
  ])
  func `a slip in a template is told with its line`(source: String, problem: TemplateProblem) {
    #expect(throws: problem) { try Template(source, names: ["name"]) }
  }

  @Test(arguments: ["", "}}", "{ {name} }", "plain"])
  func `what is no placeholder stays as it is`(source: String) throws {
    #expect(try Template(source, names: ["name"]).filled([:]) == source)
  }
}
