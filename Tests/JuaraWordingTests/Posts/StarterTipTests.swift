import Juara
import JuaraWording
import Testing

struct StarterTipTests {
  @Test(arguments: Language.allCases)
  func `there are 30 starter tips, each fit for a post and unlike the others`(
    language: Language
  ) throws {
    let tips = try StarterTips.drafts(in: language)
    #expect(tips.map(\.number) == Array(1...30))
    #expect(Set(tips.map(\.draft.key)).count == 30)
    for topic in Tip.Topic.allCases {
      #expect(tips.count { $0.draft.topic == topic } >= 4, "\(topic)")
    }
    for (number, tip) in tips {
      #expect(tip.text.count <= 200, "\(number)")
      #expect(tip.title.count <= 45, "\(number)")
    }
  }

  @Test(arguments: [
    ("12", "hlm. 12", "p. 12"), ("12–13", "hlm. 12–13", "pp. 12–13"), ("xii", "hlm. xii", "p. xii"),
    ("bab 3", "bab 3", "bab 3"),
  ])
  func `a page is named in words`(page: String, indonesian: String, english: String) {
    #expect(Wording(.indonesian).page(page) == indonesian)
    #expect(Wording(.english).page(page) == english)
  }
}
