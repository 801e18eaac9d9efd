import HTTPTypes
import Juara
import JuaraWording
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

extension Visit {
  /// - Parameters:
  ///   - section: The path of the link that the page belongs to.
  ///   - path: Where the page is, for its preview and in the other language; nil for this request's.
  ///   - source: The code that goes along into the other language.
  ///   - links: The menu.
  ///   - signOut: For who is signed in.
  func frame(
    _ title: String, section: String? = nil, describedAs description: String? = nil,
    image: Frame.Preview.Image? = nil, isPrivate: Bool = false, isError: Bool = false,
    path: String? = nil, by source: ReferralCode? = nil, links: [(Phrase, String)] = sections,
    signOut: Frame.SignOut? = nil
  ) -> Frame {
    let wording = wording
    let other: Language = language == .indonesian ? .english : .indonesian
    let ownPath = path ?? (incoming.method == .get ? incoming.path : "/")
    func link(_ phrase: Phrase, _ path: String) -> Frame.Link {
      Frame.Link(text: wording(phrase), href: self.path(path), isCurrent: path == section)
    }
    return Frame(
      language: language.rawValue,
      title: (isError ? wording(.errorTitle) + " " : "") + "\(title) – \(library.name)",
      library: library.name, home: self.path("/"), skip: wording(.skipToContent),
      menu: wording(.menu), links: links.map(link), signOut: signOut,
      footerLinks: Self.footer.map(link),
      otherLanguage: Frame.Link(
        text: Wording(other)(.languageName),
        href: site.address.path(ownPath, in: other, of: library) + source.query),
      otherLanguageCode: other.rawValue, styleSheet: StaticFiles.styleSheetPath,
      icon: StaticFiles.iconPath, contact: library.contact,
      address: site.address.absolute(self.path("/")),
      preview: description.map {
        Frame.Preview(
          title: title, description: $0, url: site.address.absolute(self.path(ownPath)),
          siteName: library.name, image: image)
      },
      isPrivate: isPrivate)
  }

  static let sections: [(Phrase, String)] = [
    (.programmePage, "/"), (.myRegistrationsPage, "/registrations"), (.askNav, "/ask"),
    (.myCertificates, "/certificates"),
  ]

  private static let footer: [(Phrase, String)] = [
    (.pastPage, "/past"), (.postsPage, "/posts"), (.drawsPage, "/draws"), (.myPage, "/me"),
    (.privacyPage, "/privacy"), (.staffPages, "/staff"),
  ]
}
