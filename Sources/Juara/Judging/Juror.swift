/// Somebody who judges a challenge.
public struct Juror: Equatable, Sendable {
  /// The juror's key.
  public let id: Identifier<Juror>
  /// The name by which staff know the juror; one of a challenge's jurors.
  public var name: PersonName
  /// Whom the juror does not judge.
  public var conflicts: [JurorConflict]

  public init(id: Identifier<Juror>, name: PersonName, conflicts: [JurorConflict] = []) {
    self.id = id
    self.name = name
    self.conflicts = conflicts
  }

  /// Whether the juror does not judge an entrant, for any reason.
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

/// Whom a juror does not judge: an own child, the members of an own class or club, an own school's
/// pupils.
public enum JurorConflict: Hashable, Sendable {
  /// One participant.
  case participant(Identifier<Participant>)
  /// Whoever belongs to a group, with its name.
  case group(Identifier<Group>, name: String)
  /// Whoever names that school as theirs.
  case school(PersonName)
}

/// What a jury judges: a registration with a confirmed place, and the work handed in for it.
public struct JudgedEntrant: Equatable, Sendable {
  /// The registration.
  public let registration: Identifier<Registration>
  /// Its number in the challenge, which a blind sheet has for a name.
  public var number: Int
  /// The person.
  public var participant: Identifier<Participant>
  /// The person's name.
  public var name: String
  /// The person's school as it was written.
  public var school: String?
  /// The groups that the person belongs to.
  public var groups: Set<Identifier<Group>>
  /// What was handed in, if it was said.
  public var work: Submission?
  /// Whether the entrant takes a rank.
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

/// What somebody handed in to be judged.
public struct Submission: Equatable, Sendable {
  /// Its title.
  public var title: String?
  /// Where it is: a web address, a folder, a shelf.
  public var link: String?

  public init(title: String? = nil, link: String? = nil) {
    self.title = title
    self.link = link
  }
}

/// Why a jury's work is refused.
public enum JudgingRefusal: Error, Equatable, Sendable {
  /// No juror of the challenge has that name; these there are.
  case unknownJuror(String, jurors: [String])
  /// The challenge has a juror of that name already.
  case jurorExists(String)
  /// The juror has marked already.
  case jurorHasMarks(String, marks: Int)
  /// The juror has no such conflict.
  case noSuchConflict(String)
  /// Nobody to be judged has that number in the challenge.
  case unknownEntrant(String)
  /// The juror does not judge that entrant.
  case barred(entrant: Int)
  /// The sheet is another juror's.
  case sheetOf(juror: String)
  /// The sheet is of another challenge.
  case sheetFor(challenge: String)
  /// The file has no column of a criterion; these it has.
  case noCriteria(columns: [String], known: [String])
  /// Two columns of the file are the same criterion.
  case sameCriterion(String)
  /// Not `KEY=MARK`.
  case notAMark(String)
  /// A mark that cannot be given for a criterion.
  case mark(criterion: String, value: String, MarkProblem)
  /// Marks are missing: so many, of so many jurors.
  case marksMissing(Int, jurors: Int)
  /// Nobody may judge these entrants.
  case nobodyJudges([Int])
  /// There is no juror yet.
  case noJurors
  /// There is nobody to be judged.
  case noEntrants
  /// The registration is of another event, or does not stand.
  case notJudged(Identifier<Registration>)
  /// The registration has a work already.
  case hasWork(Identifier<Registration>)
  /// The registration has no work.
  case noWork(Identifier<Registration>)
  /// No weights were settled for a combined score.
  case notCombined(EventCode)
  /// Deviations cannot be a part of a combined score.
  case standardisedPart
  /// The weights do not make 100.
  case combinedWeights(sum: Int)
}
