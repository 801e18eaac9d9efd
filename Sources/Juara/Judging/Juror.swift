public struct Juror: Equatable, Sendable {
  public let id: Identifier<Juror>
  /// Unique in the challenge.
  public var name: PersonName
  public var conflicts: [JurorConflict]

  public init(id: Identifier<Juror>, name: PersonName, conflicts: [JurorConflict] = []) {
    self.id = id
    self.name = name
    self.conflicts = conflicts
  }

  public func isBarred(from entrant: JudgedEntrant) -> Bool {
    conflicts.contains { conflict in
      switch conflict {
      case .participant(let id): id == entrant.participant
      case .group(let id, _): entrant.groups.contains(id)
      case .school(let school): school.key == entrant.school.map { NameKey.key(of: $0) }
      }
    }
  }
}

/// A juror's conflict of interest: an own child, class, club or school.
public enum JurorConflict: Hashable, Sendable {
  case participant(Identifier<Participant>)
  case group(Identifier<Group>, name: String)
  case school(PersonName)
}

/// A confirmed registration to be judged, with the submitted work.
public struct JudgedEntrant: Equatable, Sendable {
  public let registration: Identifier<Registration>
  /// The entrant number, which replaces the name in blind judging.
  public var number: Int
  public var participant: Identifier<Participant>
  public var name: String
  public var school: String?
  public var groups: Set<Identifier<Group>>
  public var work: Submission?
  public var state: EntrantState

  public init(
    registration: Identifier<Registration>, number: Int, participant: Identifier<Participant>,
    name: String, school: String? = nil, groups: Set<Identifier<Group>> = [],
    work: Submission? = nil, state: EntrantState = .competing
  ) {
    self.registration = registration
    self.number = number
    self.participant = participant
    self.name = name
    self.school = school
    self.groups = groups
    self.work = work
    self.state = state
  }
}

public struct Submission: Equatable, Sendable {
  public var title: String?
  /// A web address, or where to find it.
  public var link: String?

  public init(title: String? = nil, link: String? = nil) {
    self.title = title
    self.link = link
  }
}

extension Sequence where Element == JudgedEntrant {
  /// The numbers of entrants whose works have one web address, by addresses.
  package var sharingLinks: [[Int]] {
    let linked = compactMap { entrant in
      entrant.work?.link.flatMap { WorkLink($0) }.map { (key: $0.key, number: entrant.number) }
    }
    return Dictionary(grouping: linked, by: \.key).values.filter { $0.count > 1 }
      .map { $0.map(\.number).sorted() }.sorted { $0[0] < $1[0] }
  }
}

public enum JudgingRefusal: Error, Equatable, Sendable {
  case unknownJuror(String, jurors: [String])
  case jurorExists(String)
  case jurorHasMarks(String, marks: Int)
  case noSuchConflict(String)
  case unknownEntrant(String)
  /// A sheet has another name beside the entrant's number.
  case otherName(entrant: Int, String, sheet: String)
  /// A conflict of interest.
  case barred(entrant: Int)
  case sheetOf(juror: String)
  case sheetFor(challenge: String)
  case noCriteria(columns: [String], known: [String])
  case sameCriterion(String)
  /// Not `KEY=MARK`.
  case notAMark(String)
  case mark(criterion: String, value: String, MarkProblem)
  /// The number of missing marks, and of jurors who owe them.
  case marksMissing(Int, jurors: Int)
  /// Every juror has a conflict with these entrants.
  case nobodyJudges([Int])
  case noJurors
  case noEntrants
  /// The registration is for another event, or not confirmed.
  case notJudged(PersonMatch)
  case hasWork(PersonMatch)
  case noWork(PersonMatch)
  /// The challenge has no weights for a combined score.
  case notCombined(EventCode)
  case standardisedPart
  /// Attendance is a part of the combined score, but there is nothing to attend.
  case noSessions(EventCode)
  case combinedWeights(sum: Int)
}
