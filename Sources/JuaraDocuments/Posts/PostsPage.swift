package import Foundation
package import Juara
import JuaraTemplates
package import JuaraWording

/// One HTML page of packed posts: each text to copy, each picture to keep, and where to send them.
package enum PostsPage {
  package struct Picture: Equatable, Sendable {
    package let type: Logo.Format
    package let width: Int
    package let height: Int
    package let bytes: Data
    /// What it is for.
    package let caption: String
    package let description: String

    package init(
      type: Logo.Format, width: Int, height: Int, bytes: Data, caption: String, description: String
    ) {
      self.type = type
      self.width = width
      self.height = height
      self.bytes = bytes
      self.caption = caption
      self.description = description
    }
  }

  package struct Entry: Equatable, Sendable {
    package let packed: PackedPost
    package let pictures: [Picture]

    package init(packed: PackedPost, pictures: [Picture]) {
      self.packed = packed
      self.pictures = pictures
    }

    /// The pictures' alternative texts, each once.
    package var descriptions: [String] {
      pictures.map(\.description).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  package static func html(
    _ entries: [Entry], of library: Library, in wording: Wording
  ) throws(TemplateProblem) -> String {
    let template = try Template(
      Templates.posts, names: ["language", "title", "introduction", "colour", "posts"])
    return template.filled([
      "language": Markup(wording.language.rawValue),
      "title": Markup(wording.packageTitle(library.name)),
      "introduction": Markup(wording(.packageIntroduction)),
      "colour": Markup(library.appearance.colour.text),
      "posts": Markup(source: entries.map { article($0, wording) }.joined(separator: "\n")),
    ])
  }

  private static func article(_ entry: Entry, _ wording: Wording) -> String {
    let post = entry.packed.post
    func text(_ text: String) -> String { Markup(text).source }
    var html = "<article lang=\"\(post.language.rawValue)\">\n"
    html += "<h2>\(text(wording.packageHeading(post)))</h2>\n"
    if !entry.pictures.isEmpty {
      html += "<div class=\"pictures\">\n"
      for picture in entry.pictures {
        html +=
          "<figure><img alt=\"\(text(picture.description))\" "
          + "src=\"data:image/\(picture.type.rawValue);base64,\(picture.bytes.base64EncodedString())\" "
          + "width=\"\(picture.width)\" height=\"\(picture.height)\"/>"
          + "<figcaption>\(text(picture.caption))</figcaption></figure>\n"
      }
      html += "</div>\n"
    }
    if !entry.pictures.isEmpty {
      html += "<h3>\(text(wording(.alternativeTextTitle)))</h3>\n"
    }
    for (index, description) in entry.descriptions.enumerated() {
      let key = "post-\(post.id)-alt-\(index + 1)"
      html += "<div class=\"text alt\" id=\"\(key)\">\(text(description))</div>\n"
      html += "<div class=\"actions\">\(copyButton(key, wording))</div>\n"
    }
    for written in post.texts {
      let key = "post-\(post.id)-\(written.form.rawValue)"
      html += "<section>\n<h3>\(text(wording.label(written.form)))</h3>\n"
      if let due = entry.packed.due(on: written.form.channel) {
        html += "<p class=\"due\">\(text(wording.packageDue(due)))</p>\n"
      }
      html += "<div class=\"text\" id=\"\(key)\">\(text(written.text))</div>\n"
      html += "<div class=\"actions\">\(copyButton(key, wording))"
      if let address = written.form.channel.shareAddress(
        text: written.text, link: entry.packed.link)
      {
        html +=
          "<a class=\"share\" href=\"\(text(address))\" rel=\"noreferrer\">"
          + "\(text(wording.packageOpen(written.form.channel)))</a>"
      }
      html += "</div>\n"
      html +=
        "<label><input type=\"checkbox\" id=\"\(key)-done\"/> "
        + "\(text(wording(.packagePosted)))</label>\n</section>\n"
    }
    return html + "</article>"
  }

  private static func copyButton(_ key: String, _ wording: Wording) -> String {
    "<button type=\"button\" data-copies=\"\(key)\" "
      + "data-done=\"\(Markup(wording(.packageCopied)).source)\">"
      + "\(Markup(wording(.packageCopy)).source)</button>"
  }
}
