public import ArgumentParser
public import Juara
public import JuaraExchange
import JuaraWording

// The values that options take by name, so that help, refusals and completions list them.

/// Named as programs write it, or as people do in Indonesian: `confirmed`, `terkonfirmasi`.
protocol NamedChoice: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {
  /// What it is called where it is typed, or where it is shown.
  func label(in wording: Wording) -> String
  /// What else Indonesians call it.
  var synonyms: [String] { get }
}

extension NamedChoice {
  var synonyms: [String] { [] }

  /// Reads a name; capitals, blanks, hyphens and low lines make no difference.
  public init?(argument: String) {
    func key(_ name: String) -> String { name.lowercased().filter { !" -_".contains($0) } }
    let typed = key(argument)
    let choice =
      Self.allCases.first { key($0.rawValue) == typed }
      ?? Self.allCases.first { choice in
        ([.indonesian, .english].map { choice.label(in: Wording($0)) } + choice.synonyms)
          .contains { key($0) == typed }
      }
    guard let choice else { return nil }
    self = choice
  }

  /// As it is typed in the language of help: without blanks, which a shell would take apart.
  fileprivate var typed: String {
    guard HelpLanguage.current == .indonesian else { return rawValue }
    return label(in: Wording(.indonesian)).lowercased().replacing(" ", with: "-")
  }

  public static var allValueStrings: [String] {
    allCases.flatMap { choice in
      [choice.typed] + (HelpLanguage.current == .indonesian ? choice.synonyms : [])
    }
  }
}

extension AuditEntry.Subject: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension BookReview.State: NamedChoice {
  func label(in wording: Wording) -> String {
    self == .waiting ? wording(Phrase("menunggu", "waiting")) : wording.label(self)
  }
}

extension CardSize: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension EngagementReport.Dimension: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self).lowercased() }
}

extension Certificate.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Consent.Method: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self).lowercased() }
  var synonyms: [String] { self == .whatsapp ? ["wa"] : [] }
}

extension Consent.Purpose: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Event.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }

  var synonyms: [String] {
    switch self {
    case .discussion: ["bedah-buku"]
    case .seminar: ["webinar"]
    case .lecture: ["kuliah", "ceramah"]
    case .workshop: ["pelatihan"]
    case .competition, .project: []
    }
  }
}

extension EventPlan.RegistrationScope: NamedChoice {
  func label(in wording: Wording) -> String {
    wording(self == .event ? Phrase("acara", "event") : Phrase("sesi", "session"))
  }
}

extension EventPlan.WaitingRule: NamedChoice {
  func label(in wording: Wording) -> String {
    wording(self == .block ? Phrase("menahan", "block") : Phrase("didahului", "skip"))
  }
}

extension ExportProfile: NamedChoice {
  func label(in wording: Wording) -> String {
    wording(self == .standard ? Phrase("standar", "standard") : Phrase("excel-id", "excel-id"))
  }
}

extension Group.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension GroupScoring.Measure: NamedChoice {
  func label(in wording: Wording) -> String {
    switch self {
    case .sum: wording(Phrase("jumlah", "sum"))
    case .mean: wording(Phrase("rata-rata", "mean"))
    case .participation: wording(Phrase("keikutsertaan", "participation"))
    }
  }
}

extension Host.Role: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
  var synonyms: [String] { self == .speaker ? ["pembicara"] : [] }
}

extension JuryMethod: NamedChoice {
  func label(in wording: Wording) -> String {
    switch self {
    case .mean: wording(Phrase("rata-rata", "mean"))
    case .trimmed: wording(Phrase("terpangkas", "trimmed"))
    case .standardised: wording(Phrase("skor-baku", "zscore"))
    }
  }
}

extension Milestone.State: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Question.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension ReadingFigures.Chart: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Channel: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }

  /// As people write them in short.
  var synonyms: [String] {
    switch self {
    case .facebookPage: ["fb", "facebook"]
    case .facebookGroup: ["grup-fb"]
    case .instagram: ["ig"]
    case .x: ["twitter"]
    case .whatsapp: ["wa"]
    }
  }
}

extension Referral.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }

  /// Without the one that staff make none of.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .sharing }.map(\.typed)
  }
}

extension RegistrationStatus: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
  var synonyms: [String] { self == .cancelled ? ["dibatalkan"] : [] }
}

extension StaffMember.Role: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Standings.EntrantKind: NamedChoice {
  func label(in wording: Wording) -> String {
    wording(
      self == .participant ? Phrase("peserta", "participant") : Phrase("kelompok", "group"))
  }
}

extension ServiceRole: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Standings.Source.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Standings.View: NamedChoice {
  func label(in wording: Wording) -> String {
    wording(self == .public ? Phrase("publik", "public") : Phrase("petugas", "staff"))
  }
  var synonyms: [String] { self == .public ? ["umum"] : [] }
}

extension Tip.Topic: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Post.Occasion: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Post.State: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension PostForm: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
  var synonyms: [String] { self == .xLink ? [] : channel.synonyms }
}

/// What an option settles that is so or not.
enum YesNo: String, NamedChoice {
  case yes, no

  func label(in wording: Wording) -> String { wording(self == .yes ? Phrase.yes : .no) }
}

extension AwardPreset: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
  public init?(argument: String) {
    guard let number = Int64(argument), number > 0 else { return nil }
    self.init(number)
  }
}
