import Foundation
package import Juara

/// The fonts of this computer, found by the names that their files usually have: `NotoSans-Bold.ttf`.
package struct InstalledFonts: Sendable {
  private let paths: [String: String]

  package init(_ environment: [String: String]) {
    let home = environment["HOME"] ?? NSHomeDirectory()
    let folders = [
      "/usr/share/fonts", "/usr/local/share/fonts",
      environment["XDG_DATA_HOME"].map { $0 + "/fonts" },
      home + "/.local/share/fonts", home + "/.fonts", home + "/Library/Fonts", "/Library/Fonts",
      "/System/Library/Fonts",
    ]
    var paths: [String: String] = [:]
    for folder in folders.compactMap({ $0 }) {
      guard let files = FileManager.default.enumerator(atPath: folder) else { continue }
      for case let file as String in files where file.hasSuffix(".ttf") || file.hasSuffix(".otf") {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        if paths[name] == nil { paths[name] = folder + "/" + file }
      }
    }
    self.paths = paths
  }

  /// - Throws: `CardProblem.noFont`.
  package func fonts(for appearance: Appearance) throws(CardProblem) -> CardFonts {
    let emoji = font(CardProblem.emojiFamily, "Regular")
    func face(_ family: String, _ style: String) throws(CardProblem) -> Typeface {
      guard let font = font(family, style) else {
        let isNoto = ["Noto Sans", "Noto Serif"].contains(family)
        throw .noFont(family: family, style: style, package: isNoto ? "fonts-noto-core" : nil)
      }
      return Typeface(font, emoji: emoji, isBold: style == "Bold")
    }
    return try CardFonts(
      regular: face(appearance.font, "Regular"), bold: face(appearance.font, "Bold"),
      quotation: face(appearance.quotationFont, "Regular"))
  }

  private func font(_ family: String, _ style: String) -> FontFile? {
    let name = family.filter { $0 != " " }
    let stems = ["\(name)-\(style)"] + (style == "Regular" ? [name] : [])
    for stem in stems {
      for path in ["\(stem).ttf", "\(stem).otf"].compactMap({ paths[$0] }) {
        guard
          let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe),
          let font = FontFile(data), font.family.lowercased() == family.lowercased()
        else { continue }
        return font
      }
    }
    return nil
  }
}
