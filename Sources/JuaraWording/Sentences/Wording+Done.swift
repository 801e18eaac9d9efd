public import Juara

/// What was done, confirmed in a sentence.
extension Wording {
  /// A library's file was made.
  public func libraryMade(_ name: String, path: String) -> String {
    say("\(name) siap di “\(path)”.", "\(name) is ready in “\(path)”.")
  }

  /// An event was made.
  public func eventCreated(_ event: Event) -> String {
    say(
      "Draf acara “\(event.code)” dibuat, mulai \(instant(event.plan.startsAt)). Terbitkan dengan juara event publish \(event.code).",
      "Drafted the event “\(event.code)”, starting \(instant(event.plan.startsAt)). Publish it with juara event publish \(event.code)."
    )
  }

  /// An event was changed.
  public func eventEdited(_ event: Event) -> String {
    say("“\(event.code)” diubah.", "Changed “\(event.code)”.")
  }

  /// An event was published.
  public func eventPublished(_ code: String) -> String {
    say("“\(code)” sudah terbit.", "“\(code)” is published.")
  }

  /// An event was cancelled, and so many people are to be told.
  public func eventCancelled(_ code: String, active: Int) -> String {
    say(
      "“\(code)” dibatalkan. \(number(active)) pendaftar perlu diberi tahu: juara contact list \(code) --template cancelled --links.",
      "“\(code)” is cancelled. \(number(active)) registrations are to be told: juara contact list \(code) --template cancelled --links."
    )
  }

  /// Somebody was registered, or was so already.
  public func registered(
    _ registration: Registration, _ kind: RegistrationOutcome.Kind, in code: String
  ) -> String {
    let status = label(registration.status)
    let already = kind != .registered
    var sentence =
      already
      ? say(
        "Sudah terdaftar di “\(code)” sebagai pendaftaran \(registration.id): \(status). Tidak ada yang diubah.",
        "Already registered in “\(code)” as registration \(registration.id): \(status). Nothing was changed."
      )
      : say(
        "Terdaftar di “\(code)”: pendaftaran \(registration.id), peserta \(registration.participant), \(status).",
        "Registered in “\(code)”: registration \(registration.id), participant \(registration.participant), \(status)."
      )
    if registration.status == .awaitingConsent, let deadline = registration.consentDeadline {
      sentence += say(
        " Kursinya menunggu izin wali sampai \(instant(deadline)).",
        " The seat awaits the guardian's consent until \(instant(deadline)).")
    }
    return sentence
  }

  /// A new participant has the contact of others.
  public func sharesContact(_ ids: [Identifier<Participant>]) -> String {
    say(
      "Telepon atau surelnya sama dengan peserta nomor \(numbers(ids)).",
      "Shares a phone or e-mail with participant \(numbers(ids)).")
  }

  /// A participant was changed.
  public func participantEdited(_ id: Identifier<Participant>) -> String {
    say("Peserta \(id) diubah.", "Changed participant \(id).")
  }

  /// A group was added.
  public func groupAdded(_ group: Group) -> String {
    say(
      "Kelompok \(label(group.kind)) “\(group.name.text)” ditambahkan, \(members(group)).",
      "Added the \(label(group.kind)) “\(group.name.text)” with \(members(group)).")
  }

  private func members(_ group: Group) -> String {
    say(
      "\(number(group.members)) anggota",
      "\(number(group.members)) \(group.members == 1 ? "member" : "members")")
  }

  /// A group was changed.
  public func groupEdited(_ group: Group) -> String {
    say(
      "Kelompok “\(group.name.text)” diubah; kini \(members(group)).",
      "Changed the group “\(group.name.text)” with \(members(group)).")
  }

  /// Participants joined a group.
  public func groupJoined(_ group: Group) -> String {
    say(
      "“\(group.name.text)” kini punya \(members(group)).",
      "“\(group.name.text)” now has \(members(group)).")
  }

  /// A group has more members than are said to be enrolled; nil where it has not.
  public func enrolmentTooLow(_ group: Group) -> String? {
    guard let enrolment = group.enrolment, group.members > enrolment else { return nil }
    return say(
      "“\(group.name.text)” punya \(number(group.members)) anggota, lebih banyak daripada \(number(enrolment)) yang terdaftar. Perbaiki dengan juara group edit --enrolment; di papan dihitung paling sedikit sebanyak yang ikut.",
      "“\(group.name.text)” has \(number(group.members)) members, more than the \(number(enrolment)) enrolled. Mend it with juara group edit --enrolment; on boards no fewer count than take part."
    )
  }

  /// Participants left a group.
  public func groupLeft(_ group: Group) -> String { groupJoined(group) }

  /// A challenge was made.
  public func challengeCreated(_ challenge: Challenge) -> String {
    let code = challenge.event.code
    return say(
      "Tantangan “\(code)” dibuat: \(window(challenge.window)). Atur nilainya dengan juara challenge score \(code).",
      "Made the challenge “\(code)”: \(window(challenge.window)). Set what scores with juara challenge score \(code)."
    )
  }

  /// A rule was set.
  public func ruleSet(_ terms: ScoringTerms, in code: String) -> String {
    say("“\(code)”: \(self.terms(terms)).", "“\(code)”: \(self.terms(terms)).")
  }

  /// An import was taken back.
  public func undone(_ id: Identifier<Import>) -> String {
    say("Impor \(id) ditarik kembali.", "Import \(id) was undone.")
  }

  /// A table was wider than the terminal.
  public func columnsHidden(_ titles: [String]) -> String {
    say(
      "Tidak muat: \(titles.joined(separator: ", ")). Lebarkan jendela, atau pakai --format csv.",
      "No room for: \(titles.joined(separator: ", ")). Widen the window, or use --format csv.")
  }

  /// A file was written.
  public func exported(_ count: Int, to path: String) -> String {
    say("\(rows(count)) ditulis ke “\(path)”.", "Wrote \(rows(count)) to “\(path)”.")
  }

  /// The rows to mend were written.
  public func mendingWritten(_ path: String) -> String {
    say(
      "Baris yang perlu diperbaiki ada di “\(path)”. Perbaiki, lalu impor berkas itu.",
      "The rows to mend are in “\(path)”. Mend them and import that file.")
  }

  /// Groups were created by an import, or would be.
  public func groupsCreated(_ names: [String], isDone: Bool) -> String {
    let list = names.prefix(30).joined(separator: ", ") + (names.count > 30 ? ", …" : "")
    return isDone
      ? say("Kelompok baru: \(list).", "New groups: \(list).")
      : say("Kelompok yang akan dibuat: \(list).", "Groups that would be made: \(list).")
  }
}
