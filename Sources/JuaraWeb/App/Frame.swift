import JuaraWebTemplates
import Mustache

/// What every page has around it.
struct Frame: Hashable {
  struct Link: Hashable {
    let text: String
    let href: String
    var isCurrent = false
  }

  /// What is shown where a link to the page is shared.
  struct Preview: Hashable {
    let title: String
    let description: String
    let url: String
    let siteName: String
    /// A picture of ours.
    let image: Image?

    struct Image: Hashable {
      let url: String
      let width: String
      let height: String
      let text: String
    }
  }

  /// For who is signed in.
  struct SignOut: Hashable {
    let who: String
    let action: String
    let token: String
    let button: String
  }

  let language: String
  let title: String
  let library: String
  let home: String
  let skip: String
  let menu: String
  let links: [Link]
  let signOut: SignOut?
  let footerLinks: [Link]
  let otherLanguage: Link
  let otherLanguageCode: String
  let styleSheet: String
  let icon: String
  let contact: String?
  /// Where the site is, for what is printed.
  let address: String
  let preview: Preview?
  /// Whether search engines are to leave it out.
  let isPrivate: Bool
}

/// Of these a page has the most.
extension Frame.Link: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "href": href
    case "isCurrent": isCurrent
    default: nil
    }
  }
}

enum StaticFiles {
  static let styleSheet = Array(WebTemplates.styleSheet.utf8)
  static let icon = Array(WebTemplates.icon.utf8)
  static let copyScript = Array(WebTemplates.copyScript.utf8)
  /// With what it is in the address, so that a browser never uses an old one.
  static let styleSheetPath = "/style.css?v=" + version(of: styleSheet)
  static let copyScriptPath = "/copy.js?v=" + version(of: copyScript)
  static let iconPath = "/icon.svg?v=" + version(of: icon)

  private static func version(of bytes: [UInt8]) -> String {
    EntityTag(of: bytes).text.filter { $0 != "\"" }
  }
}
