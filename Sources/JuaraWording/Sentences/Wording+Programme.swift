package import Juara

/// Copying, closing and restoring events, and who hosts them.
extension Wording {
  /// An event was made whose end nobody said.
  package func endsAsUsual(_ event: Event) -> String {
    let (end, kind) = (instant(event.plan.endsAt), label(event.plan.kind))
    return say(
      "Selesai \(end), seperti biasanya \(kind). Ubah dengan juara event edit \(event.code) --ends ….",
      "It ends \(end), as a \(kind) usually does. Change it with juara event edit \(event.code) --ends …."
    )
  }

  /// An event was copied.
  ///
  /// - Parameters:
  ///   - hasMoved: whether the copy has times of its own.
  ///   - hadLink: whether a join link stayed behind.
  ///   - now: by which its registration may have closed already.
  package func eventCopied(
    _ copy: Event, from code: String, hasMoved: Bool, hadLink: Bool, at now: Instant
  ) -> String {
    var sentence = say(
      "“\(code)” disalin menjadi draf “\(copy.code)”, mulai \(instant(copy.plan.startsAt)).",
      "Copied “\(code)” as the draft “\(copy.code)”, starting \(instant(copy.plan.startsAt)).")
    if !hasMoved {
      sentence += say(
        " Waktunya masih sama seperti aslinya.", " Its times are still those of the original.")
    }
    if hadLink {
      sentence += say(
        " Tautan rapat tidak ikut disalin: beri yang baru dengan --link.",
        " The join link was not copied: give a new one with --link.")
    }
    if copy.plan.registrationEnd <= now {
      let end = instant(copy.plan.registrationEnd)
      sentence += say(
        " Pendaftarannya sudah tertutup sejak \(end): ubah dengan --registration-closes.",
        " Its registration has been closed since \(end): change that with --registration-closes.")
    }
    return sentence
  }

  /// Why an event's registration cannot be closed, and what to do.
  package func sentence(_ refusal: ClosingRefusal) -> String {
    switch refusal {
    case .cancelled(let code): sentence(Refusal.alreadyCancelled(code))
    case .alreadyClosed(let code, let at):
      say(
        "Pendaftaran “\(code)” sudah ditutup sejak \(instant(at)).",
        "Registration of “\(code)” has been closed since \(instant(at)).")
    case .notOpenYet(let code, let opens):
      say(
        "Pendaftaran “\(code)” baru dibuka \(instant(opens)). Ubah dengan juara event edit \(code) --registration-opens ….",
        "Registration of “\(code)” opens only on \(instant(opens)). Change that with juara event edit \(code) --registration-opens …."
      )
    }
  }

  /// An event's registration was closed.
  package func registrationClosed(_ event: Event) -> String {
    say(
      "Pendaftaran “\(event.code)” ditutup \(instant(event.plan.registrationEnd)). Buka lagi dengan juara event edit \(event.code) --registration-closes none.",
      "Registration of “\(event.code)” closed on \(instant(event.plan.registrationEnd)). Open it again with juara event edit \(event.code) --registration-closes none."
    )
  }

  /// A cancelled event was restored, with so many registrations.
  package func eventRestored(_ event: Event, active: Int) -> String {
    say(
      "“\(event.code)” berlaku lagi (\(label(event.state))) dengan \(number(active)) pendaftar. Beri tahu mereka bila pembatalannya sudah dikabarkan.",
      "“\(event.code)” stands again (\(label(event.state))) with \(number(active)) registrations. Tell them, if they were told of the cancellation."
    )
  }

  /// How an event was called off, in a line.
  package func cancellation(_ cancellation: Cancellation) -> String {
    instant(cancellation.audit.at) + say(", oleh ", ", by ") + cancellation.audit.staff
      + (cancellation.reason.map { ": \($0)" } ?? "")
  }

  /// What somebody does at an event.
  package func label(_ role: Host.Role) -> String {
    switch role {
    case .speaker: say("narasumber", "speaker")
    case .moderator: say("moderator", "moderator")
    case .host: say("pembawa acara", "host")
    }
  }

  /// A host in a line: `speaker: Name, University`.
  package func host(_ host: Host) -> String {
    "\(label(host.role)): \(host.name.text)" + (host.affiliation.map { ", \($0)" } ?? "")
  }

  /// Somebody was named a host.
  package func hostAdded(_ host: Host, to code: String) -> String {
    say("“\(code)”: \(self.host(host)).", "“\(code)”: \(self.host(host)).")
  }

  /// Somebody is no host any more.
  package func hostRemoved(_ name: PersonName, from code: String) -> String {
    say(
      "\(name.text) tidak lagi mengisi “\(code)”.", "\(name.text) no longer hosts “\(code)”.")
  }
}
