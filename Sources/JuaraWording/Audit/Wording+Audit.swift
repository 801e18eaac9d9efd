package import Juara

extension Phrase {
  package static let staffTitle = Phrase("Petugas", "Staff")
  package static let atTitle = Phrase("Waktu", "At")
  package static let actionTitle = Phrase("Tindakan", "Action")
  package static let subjectTitle = Phrase("Tentang", "Subject")
  package static let subjectIDTitle = Phrase("Nomor", "Number")
  package static let changesTitle = Phrase("Perubahan", "Changes")
}

extension Wording {
  package func label(_ action: AuditEntry.Action) -> String {
    switch action {
    case .marked: say("dinilai juri", "marked")
    case .drawn: say("diundi", "drawn")
    case .created: say("dibuat", "created")
    case .edited: say("diubah", "edited")
    case .published: say("diterbitkan", "published")
    case .packed: say("dikemas", "packed")
    case .cancelled: say("dibatalkan", "cancelled")
    case .registered: say("didaftarkan", "registered")
    case .promoted: say("naik dari daftar tunggu", "promoted")
    case .expired: say("kedaluwarsa", "expired")
    case .imported: say("diimpor", "imported")
    case .undone: say("dibatalkan", "undone")
    case .voided: say("dianulir", "voided")
    case .recorded: say("dicatat", "recorded")
    case .withdrawn: say("dicabut", "withdrawn")
    case .joined: say("bergabung", "joined")
    case .left: say("keluar", "left")
    case .copied: say("disalin", "copied")
    case .attended: say("hadir", "checked in")
    case .checkInUndone: say("dihapus", "removed")
    case .sent: say("dikirimi pesan", "messaged")
    case .removed: say("dihapus", "removed")
    case .declined: say("ditolak", "declined")
    case .frozen: say("dibekukan", "frozen")
    case .lifted: say("dibuka kembali", "lifted")
    case .decided: say("diputuskan", "decided")
    case .reopened: say("diputuskan ulang", "reopened")
    case .approved: say("disetujui", "approved")
    case .restored: say("dipulihkan", "restored")
    case .appealed: say("diajukan keberatan", "appealed")
    case .featured: say("ditampilkan", "featured")
    case .issued: say("diterbitkan", "issued")
    case .revoked: say("dicabut", "revoked")
    case .merged: say("digabungkan", "merged")
    case .markedDistinct: say("dicatat sebagai orang berbeda", "marked as different people")
    case .erased: say("dihapus datanya", "erased")
    case .forgotten: say("dilupakan", "forgotten")
    case .answered: say("dijawab", "answered")
    case .ignored: say("diabaikan", "ignored")
    case .signedIn: say("masuk", "signed in")
    case .signedOut: say("keluar", "signed out")
    }
  }

  package func label(_ subject: AuditEntry.Subject) -> String {
    switch subject {
    case .criterion: say("kriteria", "criterion")
    case .juror: say("juri", "juror")
    case .draw: say("undian", "draw")
    case .library: say("perpustakaan", "library")
    case .event: say("acara", "event")
    case .question: say("pertanyaan", "question")
    case .registration: say("pendaftaran", "registration")
    case .participant: say("peserta", "participant")
    case .group: say("kelompok", "group")
    case .consent: say("izin", "consent")
    case .challenge: say("tantangan", "challenge")
    case .rule: say("aturan nilai", "scoring rule")
    case .entry: say("catatan baca", "log entry")
    case .import: say("impor", "import")
    case .project: say("proyek", "project")
    case .work: say("jam kerja", "hours")
    case .template: say("templat pesan", "message template")
    case .division: say("kategori", "division")
    case .entrant: say("kepesertaan", "entrant")
    case .award: say("penghargaan", "award")
    case .titleList: say("daftar judul", "title list")
    case .achievement: say("capaian", "achievement")
    case .secretCode: say("kode rahasia", "secret code")
    case .review: say("resensi", "review")
    case .certificate: say("sertifikat", "certificate")
    case .mapping: say("pemetaan kolom", "column mapping")
    case .quotation: say("kutipan", "quotation")
    case .tip: say("kiat", "tip")
    case .readingList: say("daftar bacaan", "reading list")
    case .staffReview: say("resensi petugas", "staff review")
    case .photo: say("foto", "photo")
    case .referral: say("referal", "referral")
    case .post: say("unggahan", "post")
    case .postTemplate: say("templat unggahan", "post template")
    case .postSlot: say("jadwal unggahan", "post slot")
    case .faq: say("tanya jawab", "FAQ entry")
    case .inquiry: say("pertanyaan masuk", "inquiry")
    case .spelling: say("ejaan", "spelling")
    case .survey: say("survei", "survey")
    case .staff: say("petugas", "staff member")
    }
  }

  package func reason(_ reason: EndReason) -> String {
    switch reason {
    case .stated(let text): text
    case .caused(let cause): label(cause)
    }
  }

  package func label(_ cause: EndReason.Cause) -> String {
    switch cause {
    case .consentDeadline:
      say("izin wali tidak diberikan sampai batas waktu", "consent was not given by the deadline")
    case .transferred: say("dialihkan kepada orang lain", "handed over to another person")
    case .consentRefused: say("wali tidak mengizinkan", "the guardian refused consent")
    case .mistyped: say("salah ketik saat mencatat", "typing mistake while entering")
    case .website: say("dibatalkan keluarganya di situs", "the family cancelled it on the website")
    case .erased: say("data orangnya dihapus", "the person was erased")
    case .merged:
      say("dua datanya digabungkan menjadi satu", "two records of the person were merged")
    case .importUndone: say("impornya dibatalkan", "its import was undone")
    }
  }

  /// Juara's own values translated, times in the library's zone; what people typed unchanged.
  package func changes(_ changes: [AuditEntry.Change], of subject: AuditEntry.Subject) -> String {
    changes.map { change in
      func text(_ value: String?) -> String {
        value.map { self.value($0, of: change.field, subject) } ?? "–"
      }
      return "\(field(change.field)): \(text(change.old)) → \(text(change.new))"
    }
    .joined(separator: "; ")
  }

  private func value(_ value: String, of field: String, _ subject: AuditEntry.Subject) -> String {
    if field.hasSuffix("At") || field == "consentDeadline", let instant = Instant(value) {
      return shortInstant(instant)
    }
    if let isSo = ["yes": true, "true": true, "no": false, "false": false][value] {
      return self(isSo ? Phrase.yes : .no)
    }
    return word(value, of: field) ?? state(value, of: field, subject) ?? value
  }

  /// A value that means the same for every subject; nil for what people typed.
  private func word(_ value: String, of field: String) -> String? {
    switch field {
    case "status": RegistrationStatus(rawValue: value).map { label($0) }
    case "purpose", "guardianConsent": Consent.Purpose(rawValue: value).map { label($0) }
    case "registrationPer": EventPlan.RegistrationScope(rawValue: value).map { label($0) }
    case "waitingList": EventPlan.WaitingRule(rawValue: value).map { label($0) }
    case "groupMeasure": GroupScoring.Measure(rawValue: value).map { label($0) }
    case "type": Question.Kind(rawValue: value).map { label($0) }
    case "rankedBy": RankingKey(value).map { label($0) }
    case "participant", "participantId", "mergedInto":
      Int64(value).map { Identifier<Participant>($0).label }
    case "template": MessageName(value).map { label($0) }
    case "activity": Activity(value).map { label($0) }
    case "juryMethod", "combined.juryBy": JuryMethod(rawValue: value).map { label($0) }
    case "source":
      Standings.Source.Kind(rawValue: value).flatMap { Standings.Source($0) }.map { label($0) }
    case "role":
      Host.Role(rawValue: value).map { label($0) } ?? ServiceRole(rawValue: value).map { label($0) }
    case "personalLink", "erasureRequest": linkWord(value)
    case "occasion": Post.Occasion(rawValue: value).map { label($0) }
    case "channel":
      PostForm(rawValue: value).map { label($0) }
        ?? Inquiry.Channel(rawValue: value).map { label($0) }
    case "language": Language(rawValue: value).map { label($0) }
    case "preset": Survey.Preset(rawValue: value).map { label($0) }
    case "goals":
      value.split(separator: ", ")
        .map { text in Achievement.Goal(String(text)).map { goal($0) } ?? String(text) }
        .joined(separator: ", ")
    case "cancelCause", "voidCause", "revokeCause":
      EndReason.Cause(rawValue: value).map { label($0) }
    default: nil
    }
  }

  private func state(_ value: String, of field: String, _ subject: AuditEntry.Subject) -> String? {
    switch (subject, field) {
    case (.event, "kind"), (.challenge, "kind"): Event.Kind(rawValue: value).map { label($0) }
    case (.event, "state"), (.challenge, "state"): Event.State(rawValue: value).map { label($0) }
    case (.group, "kind"): Group.Kind(rawValue: value).map { label($0) }
    case (.achievement, "kind"): Achievement.Kind(rawValue: value).map { label($0) }
    case (.certificate, "kind"): Certificate.Kind(rawValue: value).map { label($0) }
    case (.survey, "state"): SurveyText.State(rawValue: value).map { label($0) }
    case (.survey, "type"): SurveyQuestion.Kind(rawValue: value).map { label($0) }
    case (.referral, "kind"): Referral.Kind(rawValue: value).map { label($0) }
    case (.award, "kind"):
      [
        "top": say("beberapa tempat teratas", "top places"),
        "place": say("satu tempat", "one place"),
        "choice": say("pilihan petugas atau juri", "staff's or the jury's choice"),
      ][value]
    case (.entrant, "state"): EntrantState(rawValue: value).map { label($0) }
    case (.review, "state"): BookReview.State(rawValue: value).map { label($0) }
    case (.consent, "method"): Consent.Method(rawValue: value).map { label($0) }
    case (.staff, "role"): StaffMember.Role(rawValue: value).map { label($0) }
    case (.tip, "topic"): Tip.Topic(rawValue: value).map { label($0) }
    case (.project, _) where field.hasSuffix(".state"):
      Milestone.State(rawValue: value).map { label($0) }
    default: nil
    }
  }
}

extension MissingReason: WordedError {
  package func sentence(in wording: Wording) -> String {
    wording.say("Alasannya kosong.", "The reason is empty.")
  }
}
