import ArgumentParser
import Juara

struct AdmissionOptions: ParsableArguments {
  @Option(
    help: help(
      "Jumlah kursi (bawaan: tidak terbatas).", "How many seats (default: unlimited).", "n"))
  var capacity: Int?
  @Option(help: .minAge) var minAge: Int?
  @Option(help: .maxAge) var maxAge: Int?
  @Option(
    help: help(
      "Tanggal acuan umur (bawaan: tanggal mulai).",
      "The day on which ages count (default: the day it starts).", "day"))
  var ageOn: Written<Day>?
  @Option(
    help: help(
      "Pendaftaran dibuka (bawaan: sekarang).", "When registration opens (default: at once).",
      "time"))
  var registrationOpens: Written<Instant>?
  @Option(
    help: help(
      "Pendaftaran ditutup (bawaan: saat selesai).",
      "When registration closes (default: when it ends).", "time"))
  var registrationCloses: Written<ClosingTime>?
  @OptionGroup var seats: SeatOptions
  @Option(
    help: help(
      "Sejak kapan daftar tunggu tidak bergerak lagi (bawaan: mulainya acara).",
      "From when on nobody comes up from the waiting list (default: the event's start).", "time"))
  var promotionEnds: Written<ClosingTime>?
  @Option(
    help: help(
      "Tautan formulir pendaftaran, dengan KODE di tempat kode referal.",
      "The link of the registration form, with KODE where a referral's code belongs.", "url"))
  var formURL: String?

  func arrange(_ plan: inout EventPlan, in context: CommandContext) throws {
    plan.capacity = try context.count(capacity, "--capacity")
    plan.ages = try context.ages(minAge, maxAge)
    plan.ageOn = try ageOn?.value("--age-on", in: context)
    plan.registrationOpensAt = try registrationOpens?.value("--registration-opens", in: context)
    plan.registrationClosesAt = try registrationCloses?.value("--registration-closes", in: context)
    try seats.apply(to: &plan, in: context)
    plan.promotionEndsAt = try promotionEnds?.value("--promotion-ends", in: context)
    plan.formURL = formURL
  }
}

/// The same for an edit: only what is named changes, and `none` takes a value away.
struct AdmissionEdits: ParsableArguments {
  @Option(
    help: help(
      "Jumlah kursi; tidak-ada berarti tidak terbatas.", "How many seats; none is unlimited.",
      "n|none"))
  var capacity: ValueEdit<Int>?
  @Option(
    help: help(
      "Umur minimal; tidak-ada menghapusnya.", "The youngest age; none takes it away.", "n|none"))
  var minAge: ValueEdit<Int>?
  @Option(
    help: help(
      "Umur maksimal; tidak-ada menghapusnya.", "The oldest age; none takes it away.", "n|none"))
  var maxAge: ValueEdit<Int>?
  @Option(
    help: help(
      "Tanggal acuan umur; tidak-ada berarti tanggal mulai.",
      "The day on which ages count; none is the day it starts.", "day|none"))
  var ageOn: ValueEdit<Day>?
  @Option(
    help: help(
      "Pendaftaran dibuka; tidak-ada berarti sekarang.",
      "When registration opens; none is at once.",
      "time|none"))
  var registrationOpens: ValueEdit<Instant>?
  @Option(
    help: help(
      "Pendaftaran ditutup; tidak-ada berarti saat selesai.",
      "When registration closes; none is when it ends.", "time|none"))
  var registrationCloses: ValueEdit<ClosingTime>?
  @OptionGroup var seats: SeatOptions
  @Option(
    help: help(
      "Sejak kapan daftar tunggu tidak bergerak lagi; tidak-ada berarti mulainya acara.",
      "From when on nobody comes up from the waiting list; none is the event's start.", "time|none")
  )
  var promotionEnds: ValueEdit<ClosingTime>?
  @Option(
    help: help(
      "Tautan formulir pendaftaran, dengan KODE di tempat kode referal; tidak-ada menghapusnya.",
      "The link of the registration form, with KODE where a referral's code belongs; none takes it away.",
      "url|none"))
  var formURL: ValueEdit<LinkText>?

  var isEmpty: Bool {
    let options: [Any?] = [
      capacity, minAge, maxAge, ageOn, registrationOpens, registrationCloses,
      seats.consentDeadlineDays, seats.registrationPer, seats.waitingList, promotionEnds, formURL,
    ]
    return options.allSatisfy { $0 == nil }
  }

  func apply(to plan: inout EventPlan, in context: CommandContext) throws {
    try capacity?.apply("--capacity", to: &plan.capacity, in: context)
    if minAge != nil || maxAge != nil {
      let minimum = try minAge.map { try $0.value("--min-age", in: context) } ?? plan.ages?.minimum
      let maximum = try maxAge.map { try $0.value("--max-age", in: context) } ?? plan.ages?.maximum
      plan.ages = try context.ages(minimum, maximum)
    }
    try ageOn?.apply("--age-on", to: &plan.ageOn, in: context)
    try registrationOpens?.apply("--registration-opens", to: &plan.registrationOpensAt, in: context)
    try registrationCloses?.apply(
      "--registration-closes", to: &plan.registrationClosesAt, in: context)
    try seats.apply(to: &plan, in: context)
    try promotionEnds?.apply("--promotion-ends", to: &plan.promotionEndsAt, in: context)
    try formURL?.apply(to: &plan.formURL, in: context)
  }
}

/// How seats are given out, which an edit says as a new plan does.
struct SeatOptions: ParsableArguments {
  @Option(
    help: help(
      "Berapa hari kursi menunggu izin wali (bawaan: 7).",
      "How many days a seat awaits the guardian's consent (default: 7).", "n"))
  var consentDeadlineDays: Int?
  @Option(
    help: help(
      "Daftar sekali untuk semua sesi (acara) atau per sesi (sesi).",
      "Register once for all sessions (event) or for some (session).", "event|session"))
  var registrationPer: EventPlan.RegistrationScope?
  @Option(
    help: help(
      "Rombongan yang belum muat menahan yang di belakangnya (menahan) atau didahului (didahului).",
      "A party that does not fit keeps those behind it waiting (block) or lets them go first (skip).",
      "block|skip"))
  var waitingList: EventPlan.WaitingRule?

  func apply(to plan: inout EventPlan, in context: CommandContext) throws {
    if let days = try context.count(consentDeadlineDays, "--consent-deadline-days") {
      plan.consentDeadlineDays = days
    }
    if let registrationPer { plan.registrationPer = registrationPer }
    if let waitingList { plan.waitingList = waitingList }
  }
}
