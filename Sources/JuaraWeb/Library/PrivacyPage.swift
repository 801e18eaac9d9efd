import Juara
import JuaraWording

struct PrivacyPage: WebPage {
  static let template = "privacy"

  struct Section {
    let heading: String
    let sentences: [String]
  }

  let frame: Frame
  let heading: String
  let sections: [Section]
}

extension Routes {
  func addLibraryPages() {
    get("privacy") { visit in
      let wording = visit.wording
      return visit.show(
        PrivacyPage(
          frame: visit.frame(wording(.privacyPage), describedAs: wording(.privacyPage)),
          heading: wording(.privacyPage),
          sections: wording.privacyNotice(visit.library).map {
            PrivacyPage.Section(heading: $0.heading, sentences: $0.sentences)
          }))
    }
  }
}
