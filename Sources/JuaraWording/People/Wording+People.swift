package import Juara

extension Phrase {
  package static let participantIDTitle = Phrase("ID", "ID")
  package static let publicNameTitle = Phrase("Nama untuk umum", "Public name")
  package static let schoolTitle = Phrase("Sekolah", "School")
  package static let classTitle = Phrase("Kelas", "Class")
  package static let birthDateTitle = Phrase("Tanggal lahir", "Birth date")
  package static let phoneTitle = Phrase("Telepon", "Phone")
  package static let emailTitle = Phrase("Surel", "E-mail")
  package static let memberNumberTitle = Phrase("No. anggota", "Member number")
  package static let guardianTitle = Phrase("Wali", "Guardian")
  package static let guardianPhoneTitle = Phrase("Telepon wali", "Guardian's phone")
  package static let groupTitle = Phrase("Kelompok", "Group")
  package static let enrolmentTitle = Phrase("Terdaftar", "Enrolled")
  package static let membersTitle = Phrase("Anggota", "Members")
}

extension Wording {
  package func name(_ name: PublicName) -> String {
    switch name {
    case .name(let name): name
    case .participant(let number): say("Peserta ", "Entrant ") + entrantNumber(number)
    case .family(let number): say("Keluarga ", "Family ") + entrantNumber(number)
    }
  }

  /// The number as a board prints it: `017`.
  package func entrantNumber(_ number: some BinaryInteger) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// For staff: `Siti Aminah (017)`; outside an event, `Siti Aminah (ID29)`.
  package func label(_ person: PersonMatch) -> String {
    "\(person.name) (\(person.entrantNumber.map { entrantNumber($0) } ?? person.id.label))"
  }

  /// For staff: `Siti Aminah (017)`, or the group's name.
  package func label(_ entrant: NamedEntrant) -> String {
    entrant.person.map { label($0) } ?? entrant.name
  }

  /// For staff: `Ani (012), Budi (013)`; the first 30 of many.
  package func labels(_ people: [PersonMatch]) -> String {
    let shown = people.prefix(30).map { label($0) }
    let more = people.count - shown.count
    return shown.joined(separator: ", ")
      + (more > 0 ? say(", dan \(number(more)) lagi", ", and \(number(more)) more") : "")
  }

  /// For staff: `Ani (012), SDN 2 Mentaos`; the first 30 of many.
  func labels(_ entrants: [NamedEntrant]) -> String {
    let more = entrants.count - min(entrants.count, 30)
    return entrants.prefix(30).map { label($0) }.joined(separator: ", ")
      + (more > 0 ? say(", dan \(number(more)) lagi", ", and \(number(more)) more") : "")
  }

  package func labels(_ ids: [Identifier<Participant>]) -> String {
    ids.map(\.label).joined(separator: ", ")
  }

  /// Tells namesakes apart: `Siti Aminah (017, ID29, SDN 2 Mentaos, 5A)`, a line each.
  private func candidates(_ people: [PersonMatch]) -> String {
    let shown = people.prefix(10).map { person in
      let facts = [
        person.entrantNumber.map { entrantNumber($0) }, person.id.label, person.school,
        person.schoolClass,
      ]
      return "\(person.name) (\(facts.compactMap { $0 }.joined(separator: ", ")))"
    }
    let more = people.count - shown.count
    return shown.joined(separator: "; ")
      + (more > 0 ? say("; dan \(number(more)) lagi", "; and \(number(more)) more") : "")
  }

  fileprivate func sentence(_ problem: PersonReferenceProblem) -> String {
    switch problem {
    case .unreadable(let text, let problem?) where problem != .notAPhone:
      "“\(text)” " + problem.sentence(in: self)
    case .unreadable(let text, _):
      say(
        "“\(text)” bukan nomor peserta, ID seperti ID29, telepon, atau nama.",
        "“\(text)” is not an entrant number, an ID such as ID29, a telephone or a name.")
    case .unknown(let text, let nearest) where nearest.isEmpty:
      say(
        "Tidak ada peserta “\(text)”. Pakai nomor peserta dalam acara, ID, telepon, atau nama lengkap.",
        "There is no participant “\(text)”. Use the entrant number in the event, the ID, the telephone or the full name."
      )
    case .unknown(let text, let nearest):
      say(
        "Tidak ada peserta “\(text)”. Mungkin maksudnya \(candidates(nearest))?",
        "There is no participant “\(text)”. Did you mean \(candidates(nearest))?")
    case .ambiguous(let people):
      say(
        "Cocok dengan lebih dari satu orang: \(candidates(people)). Pakai \(number(of: people)).",
        "Matches more than one person: \(candidates(people)). Use \(number(of: people)).")
    case .notInEvent(let person):
      say(
        "\(label(person)) tidak terdaftar di acara ini. Daftarkan dulu dengan juara registration add.",
        "\(label(person)) is not registered in this event. Register first with juara registration add."
      )
    case .numberWithoutEvent(let number):
      say(
        "\(number) bisa berarti dua hal: orang ditulis ID\(number), dan nomor peserta \(entrantNumber(number)) berlaku dalam satu acara saja. Tulis ID, telepon, atau nama.",
        "\(number) could mean two things: a person is written ID\(number), and entrant number \(entrantNumber(number)) belongs to one event only. Use an ID, a telephone or a name."
      )
    }
  }

  private func number(of people: [PersonMatch]) -> String {
    people.allSatisfy { $0.entrantNumber != nil }
      ? say("nomor peserta atau ID-nya", "the entrant number or the ID")
      : say("ID-nya", "the ID")
  }

  package func label(_ kind: Group.Kind) -> String {
    switch kind {
    case .school: say("sekolah", "school")
    case .class: say("kelas", "class")
    case .branch: say("cabang", "branch")
    case .club: say("klub", "club")
    case .family: say("keluarga", "family")
    }
  }

  package func sharesContact(_ ids: [Identifier<Participant>]) -> String {
    say(
      "Telepon atau surelnya sama dengan \(labels(ids)).",
      "Shares a phone or e-mail with \(labels(ids)).")
  }

  package func participantEdited(
    _ person: PersonMatch, _ changes: [AuditEntry.Change]
  ) -> String {
    changes.isEmpty
      ? say(
        "Data \(label(person)) sudah begitu; tidak ada yang diubah.",
        "\(label(person)) was so already; nothing changed.")
      : say("Data \(label(person)) diubah", "Changed \(label(person))")
        + " (\(self.changes(changes, of: .participant)))."
  }

  /// Nil for a class that is understood, or where the birth date says the age.
  package func unclearClass(of person: PersonDetails) -> String? {
    guard person.birthDate == nil, let schoolClass = person.schoolClass, schoolClass.isUnclear
    else { return nil }
    return say("Kelas", "The class")
      + say(
        " “\(schoolClass.text)” tidak dimengerti, jadi orangnya dianggap di bawah umur. Isi tanggal lahirnya, atau tulis kelas seperti 7A.",
        " “\(schoolClass.text)” is not understood, so the person counts as a minor. Give the birth date, or a class like 7A."
      )
  }

  package func groupAdded(_ group: Group) -> String {
    say(
      "Kelompok \(label(group.kind)) “\(group.name.text)” ditambahkan, \(members(group)).",
      "Added the \(label(group.kind)) “\(group.name.text)” with \(members(group)).")
  }

  private func members(_ group: Group) -> String {
    say(
      "\(number(group.members)) anggota",
      "\(number(group.members)) \(group.members == 1 ? "member" : "members")")
  }

  package func groupEdited(_ group: Group) -> String {
    say(
      "Kelompok “\(group.name.text)” diubah; kini \(members(group)).",
      "Changed the group “\(group.name.text)” with \(members(group)).")
  }

  package func groupJoined(_ group: Group, by people: [PersonMatch]) -> String {
    say(
      "Masuk: \(labels(people)). “\(group.name.text)” kini punya \(members(group)).",
      "Joined: \(labels(people)). “\(group.name.text)” now has \(members(group)).")
  }

  package func groupLeft(_ group: Group, by people: [PersonMatch]) -> String {
    say(
      "Keluar: \(labels(people)). “\(group.name.text)” kini punya \(members(group)).",
      "Left: \(labels(people)). “\(group.name.text)” now has \(members(group)).")
  }

  /// Nil unless the group has more members than its enrolment.
  package func enrolmentTooLow(_ group: Group) -> String? {
    guard let enrolment = group.enrolment, group.members > enrolment else { return nil }
    return say(
      "“\(group.name.text)” punya \(number(group.members)) anggota, lebih banyak daripada \(number(enrolment)) yang terdaftar. Perbaiki dengan juara group edit --enrolment; papan peringkat menghitung paling sedikit sebanyak anggota yang ikut.",
      "“\(group.name.text)” has \(number(group.members)) members, more than the \(number(enrolment)) enrolled. Fix it with juara group edit --enrolment; leaderboards count at least as many members as take part."
    )
  }

  package func groupsCreated(_ names: [String], isDone: Bool) -> String {
    let list = names.prefix(30).joined(separator: ", ") + (names.count > 30 ? ", …" : "")
    return isDone
      ? say("Kelompok baru: \(list).", "New groups: \(list).")
      : say("Kelompok yang akan dibuat: \(list).", "Groups that would be created: \(list).")
  }
}

extension PersonReferenceProblem: WordedError {
  package func sentence(in wording: Wording) -> String { wording.sentence(self) }
}

extension PersonRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .merged(let id, let keep):
      wording.say(
        "\(id.label) sudah digabungkan ke \(keep.label). Pakai \(keep.label).",
        "\(id.label) was merged into \(keep.label). Use \(keep.label).")
    case .erased(let id, let at):
      wording.say(
        "Data \(id.label) sudah dihapus pada \(wording.instant(at)); nomornya tidak dipakai lagi.",
        "\(id.label) was erased on \(wording.instant(at)); the number is no longer used.")
    case .onlyOne(let id):
      wording.say(
        "Keduanya \(id.label). Sebutkan dua peserta yang berbeda.",
        "Both are \(id.label). Name two different participants.")
    case .otherName(let id):
      wording.say(
        "Nama itu bukan nama \(id.label), jadi tidak ada yang dihapus. Lihat juara participant show \(id.label).",
        "That is not the name of \(id.label), so nothing was erased. See juara participant show \(id.label)."
      )
    case .noRetention:
      wording.say(
        "Belum ditentukan berapa lama data disimpan. Atur dengan juara library retention --days N.",
        "There is no retention period yet. Set one with juara library retention --days N.")
    case .memberNumberTaken(let id):
      wording.say(
        "Nomor anggota itu milik \(id.label).",
        "That member number belongs to \(id.label).")
    }
  }
}

extension GroupRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .exists(let name, let kind):
      wording.say(
        "Kelompok \(wording.label(kind)) “\(name)” sudah ada.",
        "The \(wording.label(kind)) “\(name)” already exists.")
    }
  }
}

extension PhoneProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notAPhone: wording.say("bukan nomor telepon.", "is not a telephone number.")
    case .destroyedBySpreadsheet:
      wording.say(
        "rusak oleh lembar kerja: angkanya hilang. Minta nomor aslinya.",
        "was damaged by a spreadsheet: its digits are lost. Ask for the original number.")
    case .severalNumbers:
      wording.say(
        "berisi lebih dari satu nomor. Sisakan satu.", "contains more than one number. Keep one.")
    case .uncertainPrefix:
      wording.say(
        "awalannya tidak pasti. Tulis dengan 0… atau +62….",
        "has an uncertain prefix. Write it with 0… or +….")
    case .tooShort:
      wording.say("terlalu pendek untuk nomor telepon.", "is too short for a telephone number.")
    case .tooLong:
      wording.say("terlalu panjang untuk nomor telepon.", "is too long for a telephone number.")
    }
  }
}
