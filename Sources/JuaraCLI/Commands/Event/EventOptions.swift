internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// What staff may say of who may register for an event or a challenge, and when.
struct AdmissionOptions: ParsableArguments {
  @Option(help: help(.capacity, "n"))
  var capacity: Int?

  @Option(help: help(.minAge, "n"))
  var minAge: Int?

  @Option(help: help(.maxAge, "n"))
  var maxAge: Int?

  @Option(help: help(.ageOn, "day"))
  var ageOn: String?

  @Option(help: help(.registrationOpens, "time"))
  var registrationOpens: String?

  @Option(help: help(.registrationCloses, "time"))
  var registrationCloses: String?

  @Option(help: help(.consentDeadlineDays, "n"))
  var consentDeadlineDays: Int?

  @Option(help: help(.registrationPer, "event|session"))
  var registrationPer: EventPlan.RegistrationScope?

  @Option(help: help(.waitingList, "block|skip"))
  var waitingList: EventPlan.WaitingRule?

  @Option(help: help(.promotionEnds, "time"))
  var promotionEnds: String?

  /// Writes what was said into a plan.
  func arrange(_ plan: inout EventPlan, at desk: Desk) throws {
    plan.capacity = try desk.count(capacity, "--capacity")
    plan.ages = try desk.ages(minAge, maxAge)
    plan.ageOn = try ageOn.map { try desk.day($0, "--age-on") }
    plan.registrationOpensAt = try registrationOpens.map {
      try desk.instant($0, "--registration-opens")
    }
    plan.registrationClosesAt = try registrationCloses.map {
      try desk.closing($0, "--registration-closes")
    }
    if let days = try desk.count(consentDeadlineDays, "--consent-deadline-days") {
      plan.consentDeadlineDays = days
    }
    if let registrationPer { plan.registrationPer = registrationPer }
    if let waitingList { plan.waitingList = waitingList }
    plan.promotionEndsAt = try promotionEnds.map { try desk.closing($0, "--promotion-ends") }
  }
}

/// The same for an edit: only what is named changes, and `none` takes a value away.
struct AdmissionEdits: ParsableArguments {
  @Option(help: help(.capacityEdit, "n|none"))
  var capacity: String?

  @Option(help: help(.minAgeEdit, "n|none"))
  var minAge: String?

  @Option(help: help(.maxAgeEdit, "n|none"))
  var maxAge: String?

  @Option(help: help(.ageOnEdit, "day|none"))
  var ageOn: String?

  @Option(help: help(.registrationOpensEdit, "time|none"))
  var registrationOpens: String?

  @Option(help: help(.registrationClosesEdit, "time|none"))
  var registrationCloses: String?

  @Option(help: help(.consentDeadlineDays, "n"))
  var consentDeadlineDays: Int?

  @Option(help: help(.registrationPer, "event|session"))
  var registrationPer: EventPlan.RegistrationScope?

  @Option(help: help(.waitingList, "block|skip"))
  var waitingList: EventPlan.WaitingRule?

  @Option(help: help(.promotionEndsEdit, "time|none"))
  var promotionEnds: String?

  var isEmpty: Bool {
    [capacity, minAge, maxAge, ageOn, registrationOpens, registrationCloses, promotionEnds]
      .allSatisfy { $0 == nil }
      && consentDeadlineDays == nil && registrationPer == nil && waitingList == nil
  }

  /// Writes what was said into a plan.
  func apply(to plan: inout EventPlan, at desk: Desk) throws {
    if let capacity {
      plan.capacity = try desk.optional(capacity) { try desk.number($0, "--capacity") }
    }
    if minAge != nil || maxAge != nil {
      func age(_ text: String?, _ option: String, else old: Int?) throws -> Int? {
        guard let text else { return old }
        return try desk.optional(text) { try desk.number($0, option) }
      }
      plan.ages = try desk.ages(
        try age(minAge, "--min-age", else: plan.ages?.minimum),
        try age(maxAge, "--max-age", else: plan.ages?.maximum))
    }
    if let ageOn { plan.ageOn = try desk.optional(ageOn) { try desk.day($0, "--age-on") } }
    if let registrationOpens {
      plan.registrationOpensAt = try desk.optional(registrationOpens) {
        try desk.instant($0, "--registration-opens")
      }
    }
    if let registrationCloses {
      plan.registrationClosesAt = try desk.optional(registrationCloses) {
        try desk.closing($0, "--registration-closes")
      }
    }
    if let days = try desk.count(consentDeadlineDays, "--consent-deadline-days") {
      plan.consentDeadlineDays = days
    }
    if let registrationPer { plan.registrationPer = registrationPer }
    if let waitingList { plan.waitingList = waitingList }
    if let promotionEnds {
      plan.promotionEndsAt = try desk.optional(promotionEnds) {
        try desk.closing($0, "--promotion-ends")
      }
    }
  }
}
