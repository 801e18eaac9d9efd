package import Juara

/// What a row of a file is understood to say, field by field, for staff to look over.
package struct RowPreview: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    case text(String)
    case number(Int)
    case day(Day)
    case instant(Instant)
    case status(RegistrationStatus)
    /// Yes, as of a consent whose day is not said.
    case yes, no
    case mark(Mark)
  }

  /// The file line on which the row begins.
  package let line: Int
  package let values: [ImportField: Value]
  package let marks: [String: Mark]
  package let figures: PlatformFigures

  /// What a row says; nil for one that is not understood.
  package init?(_ row: ImportRow<some PreviewedDraft>) {
    guard case .draft(let draft) = row.content else { return nil }
    line = row.line
    values = draft.previewed.compactMapValues { $0 }
    marks = draft.previewedMarks
    figures = draft.previewedFigures
  }

  package func value(of meaning: PreviewedColumn.Meaning) -> Value? {
    switch meaning {
    case .field(let field): values[field]
    case .criterion(let key): marks[key].map { .mark($0) }
    case .measure(let measure): figures[measure].map { .number($0) }
    }
  }
}

package protocol PreviewedDraft: Sendable {
  var previewed: [ImportField: RowPreview.Value?] { get }
  /// What is given for a jury's criteria, by their keys.
  var previewedMarks: [String: Mark] { get }
  /// What a platform counted of a post.
  var previewedFigures: PlatformFigures { get }
}

extension PreviewedDraft {
  /// No marks: only a jury's sheet has some.
  package var previewedMarks: [String: Mark] { [:] }
  package var previewedFigures: PlatformFigures { PlatformFigures() }
}

extension PersonDetails: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    [
      .fullName: .text(name.text), .birthDate: birthDate.map { .day($0) },
      .phone: phone.map { .text($0.number.e164) }, .email: email.map { .text($0.text) },
      .school: school.map { .text($0) }, .schoolClass: schoolClass.map { .text($0.text) },
      .memberNumber: memberNumber.map { .text($0) },
      .guardianName: guardianName.map { .text($0) },
      .guardianPhone: guardianPhone.map { .text($0.number.e164) },
    ]
  }
}

extension RegistrationDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    func value(_ consent: GuardianConsent?) -> RowPreview.Value? {
      switch consent {
      case nil: nil
      case .yes?: .yes
      case .no?: .no
      case .on(let day)?: .day(day)
      }
    }
    let own: [ImportField: RowPreview.Value?] = [
      .entrantNumber: entrantNumber.map { .number($0) },
      .status: status.map { .status($0) }, .registeredAt: registeredAt.map { .instant($0) },
      .guardianConsent: value(guardianConsent), .publishName: value(publishName),
      .party: party.map { .number($0) }, .referral: referral.map { .text($0.text) },
      .sessions: sessions.isEmpty
        ? nil : .text(sessions.map { String($0) }.joined(separator: ", ")),
    ]
    return own.merging(person.previewed) { mine, _ in mine }
  }
}

extension LogDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    var values: [ImportField: RowPreview.Value?] = [
      .activity: .text(activity.name), .quantity: .number(quantity),
      .title: work.title.map { .text($0) }, .author: work.author.map { .text($0) },
      .isbn: work.isbn.map { .text($0.digits) }, .readOn: readOn.map { .day($0) },
      .recordedAt: recordedAt.map { .instant($0) }, .rating: review?.rating.map { .number($0) },
      .review: review?.text.map { .text($0) },
      .bookLanguage: work.language.map { .text($0.description) },
      .link: evidence?.link.map { .text($0) },
    ]
    switch reader {
    case .participant(.name(let name, let phone?)):
      values[.participant] = .text(name.text)
      values[.phone] = .text(phone.e164)
    case .participant(let reference): values[.participant] = .text(reference.description)
    case .group(let name, _): values[.group] = .text(name.text)
    }
    return values
  }
}

extension AttendanceDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    let name: RowPreview.Value? = names.first.map { .text($0.text) }
    var values: [ImportField: RowPreview.Value?] = [
      .entrantNumber: entrantNumber.map { .number($0) }, .attendee: name,
      .fullName: name, .email: email.map { .text($0.text) }, .phone: phone.map { .text($0.e164) },
      .attended: wasPresent ? .yes : .no,
    ]
    switch stay {
    case .between(let joined, let left):
      values[.joinedAt] = .instant(joined)
      values[.leftAt] = .instant(left)
    case .lasting(let minutes): values[.minutes] = .number(minutes)
    case .unmeasured: break
    }
    return values
  }
}

extension MarkDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    [.entrant: .text(entrant), .remark: remark.map { .text($0) }]
  }

  package var previewedMarks: [String: Mark] { marks }
}

package struct PreviewedColumn: Equatable, Sendable {
  package enum Meaning: Hashable, Sendable {
    case field(ImportField)
    /// A jury's marks for a criterion, by its key.
    case criterion(String)
    case measure(PlatformFigures.Measure)
  }

  package let meaning: Meaning
  /// Its header; of a name in two columns, both.
  package let header: String
}
