import Juara

/// The sentences of guides: one idea each, and each from the settings.
struct GuideText {
  let wording: Wording
  let facts: GuideFacts
  /// Nil where the library has no website.
  let site: GuideSite?
  let showsLink: Bool

  var plan: EventPlan { facts.event.plan }

  func say(_ indonesian: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String
  { wording.say(indonesian(), english()) }

  func count(_ number: Int, _ indonesian: String, _ one: String, _ many: String) -> String {
    let text = wording.number(number)
    return say("\(text) \(indonesian)", "\(text) \(number == 1 ? one : many)")
  }

  func days(_ number: Int) -> String { count(number, "hari", "day", "days") }

  func amount(_ number: Int, of activity: Activity) -> String {
    "\(wording.number(number)) \(wording.label(activity, after: number))"
  }

  /// Before an hour; at midnight, by the end of the day before.
  func deadline(_ instant: Instant) -> String {
    let end = wording.end(instant)
    return end == wording.instant(instant)
      ? say(
        "sebelum \(wording.instantWithZone(instant))", "before \(wording.instantWithZone(instant))")
      : say("paling lambat \(end)", "by \(end)")
  }

  func introduction(_ job: Guide.Job) -> [String] {
    let title = plan.title
    switch job {
    case .register:
      return [
        say("Halaman ini untuk yang ingin ikut “\(title)”.", "This page is for “\(title)”."),
        say("Ikuti langkahnya satu per satu.", "Follow the steps one by one."),
      ]
    case .join:
      return [say("“\(title)” diikuti lewat internet.", "“\(title)” takes place online.")]
    case .log:
      return [say("Setiap bacaan yang dicatat bisa dihitung.", "What you log can count.")]
    case .points:
      return [
        say(
          "Poin dihitung dengan aturan yang sama untuk semua.",
          "Points follow the same rules for everyone.")
      ]
    case .board:
      return [
        say(
          "Papan peringkat menunjukkan siapa di urutan berapa.",
          "The leaderboard shows who is in which place.")
      ]
    case .handIn:
      return [
        say("Anda tidak memerlukan akun apa pun.", "You need no account of any kind."),
        say(
          "Anak juga tidak perlu punya media sosial.", "A child needs no social media either."),
      ]
    case .consent:
      return [
        say("Halaman ini untuk orang tua dan wali.", "This page is for parents and guardians.")
      ]
    case .certificate:
      return [
        say("Setiap sertifikat punya nomor sendiri.", "Each certificate has its own number."),
        say("Siapa pun boleh memeriksanya.", "Anyone may check it."),
      ]
    case .jurors:
      return [
        say("Terima kasih sudah bersedia menjadi juri.", "Thank you for being a juror.")
      ]
    case .teachers:
      return [
        say(
          "Halaman ini untuk guru yang mengajak muridnya.",
          "This page is for teachers who bring their pupils.")
      ]
    }
  }

  /// What everybody looks for first.
  func facts(_ job: Guide.Job) -> [Guide.Fact] {
    var list = [Guide.Fact(say("Acara", "Event"), plan.title)]
    let times =
      facts.sessions.isEmpty
      ? [wording.time(from: plan.startsAt, to: plan.endsAt)]
      : facts.sessions.map { wording.time(from: $0.plan.startsAt, to: $0.plan.endsAt) }
    for time in times.prefix(8) { list.append(Guide.Fact(say("Waktu", "When"), time)) }
    if times.count > 8 {
      list.append(
        Guide.Fact(
          say("Waktu", "When"),
          say("dan \(times.count - 8) sesi lagi", "and \(times.count - 8) more sessions")))
    }
    let meetings = facts.sessions.isEmpty ? [plan.meeting] : facts.sessions.map(\.plan)
    let places = meetings.compactMap { $0.place ?? ($0.setting == .virtual ? wording.online : nil) }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if !places.isEmpty {
      list.append(Guide.Fact(say("Tempat", "Where"), places.joined(separator: ", ")))
    }
    if job == .register || job == .teachers {
      if let ages = plan.ages, !ages.isOpen {
        list.append(Guide.Fact(say("Umur", "Ages"), wording.ages(ages, on: plan.ageOn)))
      }
      if let opens = plan.registrationOpensAt, opens > facts.at {
        list.append(
          Guide.Fact(
            say("Pendaftaran dibuka", "Registration opens"), wording.instantWithZone(opens)))
      }
      list.append(Guide.Fact(say("Pendaftaran", "Registration"), deadline(plan.registrationEnd)))
    }
    return list
  }

  /// Whom to ask.
  var help: [String] {
    let name = facts.library.name
    guard let contact = facts.library.contact else {
      return [say("Tanyakan di meja layanan \(name).", "Ask at the desk of \(name).")]
    }
    return [
      say("Ada pertanyaan?", "Any questions?"),
      say("Hubungi \(name): \(contact).", "Contact \(name): \(contact)."),
    ]
  }

  /// How to reach the library, within a sentence.
  var contact: String { facts.library.contact ?? say("meja layanan", "the desk") }

  /// Nil where there is no website.
  var openMyPage: String? {
    site.map {
      say(
        "Buka “Halaman saya” dengan tautan pribadi Anda: \($0.myPage)",
        "Open “My page” with your personal link: \($0.myPage)")
    }
  }

  func steps(_ job: Guide.Job) -> [Guide.Step] {
    switch job {
    case .register: registering
    case .join: joining
    case .log: logging
    case .points: scoring
    case .board: leaderboard
    case .handIn: handingIn
    case .consent: consenting
    case .certificate: checkingCertificates
    case .jurors: judging
    case .teachers: teaching
    }
  }
}
