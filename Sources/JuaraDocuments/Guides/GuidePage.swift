package import Juara
package import JuaraWording

/// A guide as one HTML page, to print on A4 or to read on a telephone: large type, numbered steps. It fetches
/// nothing and runs no script.
package enum GuidePage {
  package static func html(
    _ guide: Guide, library: String, in wording: Wording
  ) throws(TemplateProblem) -> String {
    let template = try Template(
      self.template,
      names: ["language", "library", "heading", "introduction", "facts", "steps", "help"])
    let facts = guide.facts.map { fact in
      "<tr><th scope=\"row\">\(Markup(fact.label).source)</th><td>\(linked(fact.value))</td></tr>"
    }
    let steps = guide.steps.map { step in
      "<li><h2>\(Markup(step.heading).source)</h2>\(paragraphs(step.sentences))</li>"
    }
    return template.filled([
      "language": Markup(wording.language.rawValue), "library": Markup(library),
      "heading": Markup(guide.heading),
      "introduction": Markup(source: paragraphs(guide.introduction)),
      "facts": Markup(source: facts.joined(separator: "\n")),
      "steps": Markup(source: steps.joined(separator: "\n")),
      "help": Markup(source: paragraphs(guide.help)),
    ])
  }

  private static func paragraphs(_ sentences: [String]) -> String {
    sentences.map { "<p>\(linked($0))</p>" }.joined()
  }

  /// A text in which web addresses can be followed.
  private static func linked(_ text: String) -> String {
    var source = ""
    var rest = text[...]
    while let scheme = ["https://", "http://"].compactMap({ rest.firstRange(of: $0) })
      .min(by: { $0.lowerBound < $1.lowerBound })
    {
      var address = rest[scheme.lowerBound...].prefix {
        !$0.isWhitespace && !"<>\"“”".contains($0)
      }
      // What ends the sentence is no part of it.
      while let last = address.last, ".,;:!?)".contains(last) { address.removeLast() }
      source += Markup(String(rest[..<scheme.lowerBound])).source
      let written = Markup(String(address)).source
      source +=
        address.endIndex > scheme.upperBound
        ? "<a href=\"\(written)\" rel=\"noopener noreferrer\">\(written)</a>" : written
      rest = rest[address.endIndex...]
    }
    return source + Markup(String(rest)).source
  }

  private static let template = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>{{heading}}</title>
    <style>
    :root { --ink: #16202c; --soft: #536070; --line: #d4dae1; --ground: #fff; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #eef2f6; --soft: #a7b3c0; --line: #37424f; --ground: #12181f; }
    }
    body { margin: 0 auto; padding: clamp(12px, 4vw, 40px); max-width: 720px;
      background: var(--ground); color: var(--ink); font: 20px/1.45 system-ui, sans-serif;
      overflow-wrap: anywhere; }
    h1 { font-size: 1.7em; line-height: 1.15; margin: 0.2em 0 0.5em; }
    h2 { font-size: 1.1em; line-height: 1.25; margin: 0 0 0.2em; }
    p { margin: 0.2em 0; }
    a { color: inherit; }
    .soft { color: var(--soft); font-size: 0.85em; }
    table { border-collapse: collapse; width: 100%; margin: 1em 0; }
    th, td { text-align: left; vertical-align: baseline; padding: 0.25em 0;
      border-top: 1px solid var(--line); }
    th { font-weight: normal; color: var(--soft); width: 30%; padding-right: 0.6em;
      font-size: 0.85em; overflow-wrap: normal; }
    ol { list-style: none; counter-reset: step; margin: 0; padding: 0; }
    li { counter-increment: step; position: relative; padding: 0 0 0.9em 2.6em; }
    li::before { content: counter(step); position: absolute; left: 0; top: 0; width: 1.7em;
      line-height: 1.7em; margin-top: -0.15em; text-align: center; font-weight: bold;
      border: 2px solid currentColor; border-radius: 50%; }
    footer { border: 2px solid currentColor; padding: 0.6em 0.8em; border-radius: 0.4em; }
    @page { size: A4; margin: 13mm; }
    @media print {
      :root { --ink: #000; --soft: #333; --line: #999; --ground: #fff; }
      body { max-width: none; padding: 0; font-size: 13pt; line-height: 1.35; }
      li { padding-bottom: 0.6em; }
      table { margin: 0.6em 0; }
      li, footer, tr { break-inside: avoid; }
    }
    </style>
    </head>
    <body>
    <header>
    <p class="soft">{{library}}</p>
    <h1>{{heading}}</h1>
    {{introduction}}
    </header>
    <main>
    <table>
    {{facts}}
    </table>
    <ol>
    {{steps}}
    </ol>
    </main>
    <footer>
    {{help}}
    </footer>
    </body>
    </html>

    """
}
