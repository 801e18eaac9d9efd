package import Foundation
package import Juara
import JuaraTemplates
package import JuaraWording

/// One HTML page of packed posts: each text to copy, each picture to keep, and where to send them.
package enum PostsPage {
  package struct Picture: Equatable, Sendable {
    package let size: CardSize
    package let png: Data

    package init(size: CardSize, png: Data) {
      self.size = size
      self.png = png
    }
  }

  package struct Entry: Equatable, Sendable {
    package let packed: PackedPost
    package let pictures: [Picture]
    /// The pictures' alternative text.
    package let description: String?

    package init(packed: PackedPost, pictures: [Picture], description: String?) {
      self.packed = packed
      self.pictures = pictures
      self.description = description
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
          "<figure><img alt=\"\(text(entry.description ?? ""))\" "
          + "src=\"data:image/png;base64,\(picture.png.base64EncodedString())\" "
          + "width=\"\(picture.size.width)\" height=\"\(picture.size.height)\"/>"
          + "<figcaption>\(text(wording.pictureUse(picture.size, entry.packed.channels)))"
          + "</figcaption></figure>\n"
      }
      html += "</div>\n"
    }
    if let description = entry.description {
      let key = "post-\(post.id)-alt"
      html += "<h3>\(text(wording(.alternativeTextTitle)))</h3>\n"
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
