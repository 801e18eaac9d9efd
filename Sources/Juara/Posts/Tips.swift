/// Advice on searching, judging and using information, for a post or a video.
package struct TipDraft: Equatable, Sendable {
  package let topic: Tip.Topic
  package let title: String
  package let text: String
  package let language: LanguageTag

  package init(
    topic: Tip.Topic, title: String, text: String, language: LanguageTag
  ) throws(CollectionRefusal) {
    self.topic = topic
    self.title = try CollectionPart.tipTitle.read(title)
    self.text = try CollectionPart.tip.read(text)
    self.language = language
  }

  /// As it is kept.
  package init(topic: Tip.Topic, keptTitle title: String, text: String, language: LanguageTag) {
    self.topic = topic
    self.title = title
    self.text = text
    self.language = language
  }

  package func replacing(
    topic: Tip.Topic? = nil, title: String? = nil, text: String? = nil,
    language: LanguageTag? = nil
  ) throws(CollectionRefusal) -> TipDraft {
    try TipDraft(
      topic: topic ?? self.topic, title: title ?? self.title, text: text ?? self.text,
      language: language ?? self.language)
  }

  /// By which a tip is known again among those in its language.
  package var key: String { CollectionPart.key(of: title) }

  package var fields: AuditFields {
    [
      ("topic", topic.rawValue), ("title", title), ("text", text),
      ("language", language.description),
    ]
  }
}

package struct Tip: Equatable, Sendable {
  package enum Topic: String, CaseIterable, Sendable {
    case search, sources, citing, safety, reading
  }

  package let id: Identifier<Tip>
  package let draft: TipDraft
  /// Its number in the starter set; nil for the library's own.
  package let starter: Int?
  package let added: AuditContext
  package let lastUsedOn: Day?

  package init(
    id: Identifier<Tip>, draft: TipDraft, starter: Int? = nil, added: AuditContext,
    lastUsedOn: Day? = nil
  ) {
    self.id = id
    self.draft = draft
    self.starter = starter
    self.added = added
    self.lastUsedOn = lastUsedOn
  }
}
