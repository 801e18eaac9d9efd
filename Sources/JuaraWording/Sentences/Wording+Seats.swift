public import Juara

/// Where registrations stand, and what became of the seats.
extension Wording {
  /// Where a registration stands and why.
  public func sentence(
    _ standing: StatusExplanation, of id: Identifier<Registration>, in event: Event
  ) -> String {
    let subject = say(
      "Pendaftaran \(id) di “\(event.code)”", "Registration \(id) in “\(event.code)”")
    return switch standing {
    case .confirmed: subject + say(" terkonfirmasi.", " is confirmed.")
    case .awaitsConsent(let deadline):
      subject
        + say(
          " memegang kursi yang menunggu izin wali sampai \(instant(deadline)).",
          " holds a seat that awaits the guardian's consent until \(instant(deadline)).")
    case .isOverdue(let deadline):
      subject
        + say(
          " menunggu izin wali yang tidak datang sampai \(instant(deadline)). Kursinya berpindah pada keputusan berikutnya, atau sekarang dengan juara registration expire.",
          " awaited a consent that did not come by \(instant(deadline)). Its seat goes to others at the next decision, or now by juara registration expire."
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
        + (reason.map { ": " + self.reason($0) + "." } ?? ".")
    }
  }

  private func reason(_ reason: WaitingReason, in event: Event) -> String {
    switch reason {
    case .lacksRoom(let party, let shortages):
      shortages.map { room($0) }.joined(separator: ", ")
        + (party > 1
          ? say(
            ", padahal rombongannya \(number(party)) orang.",
            ", and the party is of \(number(party)).")
          : ".")
    case .isBehind(let other, let party, let shortage):
      say(
        "di depannya menunggu pendaftaran \(other) untuk \(number(party)) orang, dan \(room(shortage)).",
        "registration \(other), a party of \(number(party)), waits before it, and \(room(shortage))."
      )
    case .listIsClosed(let since):
      say(
        "daftar tunggu tidak bergerak lagi sejak \(instant(since)).",
        "the list moves no more since \(instant(since)).")
    case .eventCancelled: say("acaranya dibatalkan.", "the event is cancelled.")
    case .isNext:
      say(
        "ada kursi untuknya, yang diberikan pada keputusan berikutnya.",
        "there is room, which the next decision on the event gives.")
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

  /// What became of the seats of an event besides the one that was spoken of; empty if nothing did.
  public func sentences(
    _ settled: SeatChanges, _ names: [Identifier<Registration>: PersonName]
  ) -> [String] {
    var sentences: [String] = []
    if !settled.expired.isEmpty {
      sentences.append(
        say(
          "Kursinya hilang karena izin wali tidak datang: pendaftaran \(people(settled.expired, names)).",
          "Lost the seat, because no consent came in time: registration \(people(settled.expired, names))."
        ))
    }
    if !settled.promoted.isEmpty {
      sentences.append(
        say(
          "Naik dari daftar tunggu: pendaftaran \(people(settled.promoted, names)).",
          "Up from the waiting list: registration \(people(settled.promoted, names))."))
    }
    return sentences
  }

  /// Registrations by number and name, for staff: `12 (Ani), 13 (Budi)`; of very many the first.
  private func people(
    _ ids: [Identifier<Registration>], _ names: [Identifier<Registration>: PersonName]
  ) -> String {
    let shown = ids.prefix(30).map { id in "\(id)" + (names[id].map { " (\($0.text))" } ?? "") }
    let more = ids.count - shown.count
    return shown.joined(separator: ", ")
      + (more > 0 ? say(", dan \(number(more)) lagi", ", and \(number(more)) more") : "")
  }

  /// What a consent or its withdrawal changed.
  public func sentences(
    _ effects: ConsentEffects, _ names: [Identifier<Registration>: PersonName]
  ) -> [String] {
    var sentences: [String] = []
    if !effects.confirmed.isEmpty {
      sentences.append(
        say(
          "Terkonfirmasi: pendaftaran \(people(effects.confirmed, names)).",
          "Confirmed: registration \(people(effects.confirmed, names))."))
    }
    if !effects.awaiting.isEmpty {
      sentences.append(
        say(
          "Kembali menunggu izin wali: pendaftaran \(people(effects.awaiting, names)).",
          "Awaiting the guardian's consent again: registration \(people(effects.awaiting, names)).")
      )
    }
    return sentences + self.sentences(effects.seatChanges, names)
  }

  /// Seats of an event are held past the deadline for their consent.
  public func overdue(_ count: Int) -> String {
    say(
      "\(number(count)) kursi menunggu izin wali yang sudah lewat batasnya: juara registration expire.",
      count == 1
        ? "1 seat awaits a consent whose deadline has passed: juara registration expire."
        : "\(number(count)) seats await a consent whose deadline has passed: juara registration expire."
    )
  }

  /// No seat had been held past its deadline.
  public var nothingExpired: String {
    say("Tidak ada kursi yang lewat batas izinnya.", "No seat is held past its deadline.")
  }

  /// A registration was cancelled.
  public func registrationCancelled(
    _ id: Identifier<Registration>, _ names: [Identifier<Registration>: PersonName]
  ) -> String {
    say(
      "Pendaftaran \(people([id], names)) dibatalkan.",
      "Cancelled registration \(people([id], names)).")
  }

  /// A registration was declined.
  public func registrationDeclined(
    _ id: Identifier<Registration>, _ names: [Identifier<Registration>: PersonName]
  ) -> String {
    say(
      "Pendaftaran \(people([id], names)) ditolak.", "Declined registration \(people([id], names))."
    )
  }

  /// A registration was changed.
  public func registrationEdited(_ id: Identifier<Registration>) -> String {
    say("Pendaftaran \(id) diubah.", "Changed registration \(id).")
  }

  /// A session was added or changed.
  public func sessionKept(_ session: Session, of code: String) -> String {
    say(
      "Sesi \(session.number) dari “\(code)”: \(instant(session.plan.startsAt)).",
      "Session \(session.number) of “\(code)”: \(instant(session.plan.startsAt)).")
  }

  /// A session was removed.
  public func sessionRemoved(_ session: Int, from code: String) -> String {
    say("Sesi \(session) dari “\(code)” dihapus.", "Removed session \(session) of “\(code)”.")
  }
}
