package import Juara

extension Phrase {
  package static let registrationsTitle = Phrase("Pendaftar", "Registrations")
  package static let partyTitle = Phrase("Orang", "Party")
  package static let registeredAtTitle = Phrase("Mendaftar", "Registered")
  package static let otherColumnsTitle = Phrase("Kolom lain", "Other columns")
}

extension Wording {
  package func label(_ status: RegistrationStatus) -> String {
    switch status {
    case .awaitingConsent: say("menunggu izin wali", "awaiting consent")
    case .confirmed: say("terkonfirmasi", "confirmed")
    case .waitlisted: say("daftar tunggu", "waitlisted")
    case .cancelled: say("batal", "cancelled")
    case .declined: say("ditolak", "declined")
    }
  }

  /// Also tells an expired seat from another cancellation.
  package func label(_ registration: Registration) -> String {
    registration.cancelReason == .caused(.consentDeadline)
      ? say("kedaluwarsa, tanpa izin wali", "expired, no consent given")
      : label(registration.status)
  }

  package func counts(_ counts: [RegistrationStatus: Int]) -> String {
    RegistrationStatus.allCases
      .compactMap { status in counts[status].map { "\(number($0)) \(label(status))" } }
      .joined(separator: ", ")
  }

  package func summary(_ statuses: [RegistrationStatus: Int]) -> String? {
    statuses.isEmpty ? nil : say("Yang baru: ", "Of the new: ") + counts(statuses) + "."
  }

  package func registrationAdded(
    _ registration: Registration, of person: PersonMatch, _ kind: RegistrationOutcome.Kind,
    in code: String
  ) -> String {
    let status = label(registration.status)
    let who = "\(person.name) (\(entrantNumber(registration.number)), \(person.id.label))"
    var sentence =
      kind == .registered
      ? say(
        "Terdaftar di “\(code)”: \(who), \(status).", "Registered for “\(code)”: \(who), \(status)."
      )
      : say(
        "Sudah terdaftar di “\(code)”: \(who), \(status). Tidak ada yang diubah.",
        "Already registered for “\(code)”: \(who), \(status). Nothing was changed.")
    if registration.status == .awaitingConsent, let deadline = registration.consentDeadline {
      sentence += say(
        " Kursinya menunggu izin wali sampai \(instant(deadline)).",
        " The seat is held for the guardian's consent until \(instant(deadline)).")
    }
    return sentence
  }

  package func registrationCancelled(_ person: PersonMatch) -> String {
    say(
      "Pendaftaran \(label(person)) dibatalkan.", "Cancelled the registration of \(label(person)).")
  }

  package func registrationDeclined(_ person: PersonMatch) -> String {
    say("Pendaftaran \(label(person)) ditolak.", "Declined the registration of \(label(person)).")
  }

  package func registrationSeated(_ person: PersonMatch, _ registration: Registration) -> String {
    say(
      "\(label(person)) mendapat kursi: \(label(registration)).",
      "\(label(person)) has been given a seat: \(label(registration)).")
  }

  package func registrationTransferred(
    from old: PersonMatch, to new: PersonMatch, _ registration: Registration
  ) -> String {
    say(
      "Tempat \(label(old)) dialihkan kepada \(label(new)): \(label(registration)).",
      "The place of \(label(old)) was handed over to \(label(new)): \(label(registration)).")
  }

  package func registrationEdited(_ person: PersonMatch) -> String {
    say("Pendaftaran \(label(person)) diubah.", "Changed the registration of \(label(person)).")
  }

  package func sentence(
    _ standing: StatusExplanation, of person: PersonMatch, in event: Event
  ) -> String {
    let subject = say("\(label(person)) di “\(event.code)”", "\(label(person)) in “\(event.code)”")
    return switch standing {
    case .confirmed: subject + say(" terkonfirmasi.", " is confirmed.")
    case .awaitsConsent(let deadline):
      subject
        + say(
          " memegang kursi yang menunggu izin wali sampai \(instant(deadline)).",
          " holds a seat until \(instant(deadline)) while awaiting the guardian's consent.")
    case .isOverdue(let deadline):
      subject
        + say(
          " tidak mendapat izin wali sampai \(instant(deadline)). Kursinya dilepas pada perubahan acara berikutnya, atau sekarang dengan juara registration expire \(event.code).",
          " did not receive the guardian's consent by \(instant(deadline)). The seat will be released at the next change to the event, or now with juara registration expire \(event.code)."
        )
    case .waits(let position, let count, let reason):
      subject
        + say(
          " berada di urutan \(number(position)) dari \(number(count)) di daftar tunggu: ",
          " is number \(number(position)) of \(number(count)) on the waiting list: ")
        + self.reason(reason, in: event)
    case .cancelled(let at, let reason):
      subject
        + say(" batal sejak \(instant(at))", " has been cancelled since \(instant(at))")
        + (reason.map { ": " + self.reason($0) + "." } ?? ".")
    case .declined(let reason):
      subject + say(" ditolak petugas", " was declined by staff")
        + (reason.map { ": \($0)." } ?? ".")
    }
  }

  private func reason(_ reason: WaitingReason, in event: Event) -> String {
    switch reason {
    case .notEnoughSeats(let party, let shortages):
      shortages.map { room($0) }.joined(separator: ", ")
        + (party > 1
          ? say(
            ", padahal rombongannya \(number(party)) orang.",
            ", but the party has \(number(party)) people.")
          : ".")
    case .isBehind(let other, let party, let shortage):
      say(
        "di depannya menunggu \(label(other)) untuk \(number(party)) orang, dan \(room(shortage)).",
        "\(label(other)), a party of \(number(party)), is ahead, and \(room(shortage))."
      )
    case .listIsClosed(let since):
      say(
        "daftar tunggu tidak bergerak lagi sejak \(instant(since)).",
        "the waiting list stopped moving on \(instant(since)).")
    case .eventCancelled: say("acaranya dibatalkan.", "the event is cancelled.")
    case .sessionsCancelled:
      say("sesi yang dipilih dibatalkan.", "the chosen sessions are called off.")
    case .isNext:
      say(
        "ada kursi untuknya, yang diberikan pada perubahan acara berikutnya.",
        "there is a free seat, which will be given at the next change to the event.")
    }
  }

  private func room(_ shortage: WaitingReason.Shortage) -> String {
    let pool =
      shortage.session.map { say("sesi \($0)", "session \($0)") } ?? say("acara ini", "the event")
    return shortage.free == 0
      ? say("\(pool) penuh", "\(pool) is full")
      : say(
        "kursi kosong \(pool) tinggal \(number(shortage.free))",
        "\(pool) has \(number(shortage.free)) free \(shortage.free == 1 ? "seat" : "seats")")
  }

  /// Whose seats were given up or given out besides; empty if nobody's were.
  package func sentences(
    expired: [PersonMatch], promoted: [PersonMatch], confirmed: [PersonMatch] = []
  ) -> [String] {
    [
      sentence(
        "Terkonfirmasi karena kini sudah dewasa", "Confirmed, being of age now", confirmed),
      sentence(
        "Kursinya dilepas karena izin wali tidak diberikan",
        "Lost the seat because consent was not given in time", expired),
      sentence("Naik dari daftar tunggu", "Moved up from the waiting list", promoted),
    ].compactMap { $0 }
  }

  package func sentences(confirmed: [PersonMatch], awaiting: [PersonMatch]) -> [String] {
    [
      sentence("Terkonfirmasi", "Confirmed", confirmed),
      sentence("Kembali menunggu izin wali", "Awaiting the guardian's consent again", awaiting),
    ].compactMap { $0 }
  }

  private func sentence(
    _ indonesian: String, _ english: String, _ people: [PersonMatch]
  ) -> String? {
    people.isEmpty ? nil : say(indonesian, english) + ": " + labels(people) + "."
  }

  package func overdue(_ count: Int, in code: String) -> String {
    let command = "juara registration expire \(code)"
    return say(
      "\(number(count)) kursi menunggu izin wali yang sudah lewat batasnya: \(command).",
      count == 1
        ? "1 seat is held past its consent deadline: \(command)."
        : "\(number(count)) seats are held past their consent deadline: \(command)."
    )
  }

  package var nothingExpired: String {
    say("Tidak ada kursi yang lewat batas izinnya.", "No seat is held past its consent deadline.")
  }
}
