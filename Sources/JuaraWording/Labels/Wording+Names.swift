public import Juara

extension Wording {
  /// The name under which somebody appears: "Peserta 017".
  public func name(_ name: PublicName) -> String {
    func padded(_ number: some BinaryInteger) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
    return switch name {
    case .name(let name): name
    case .participant(let number): say("Peserta ", "Participant ") + padded(number)
    case .family(let number): say("Keluarga ", "Family ") + padded(number)
    }
  }

  /// What sort of event it is.
  public func label(_ kind: Event.Kind) -> String {
    switch kind {
    case .discussion: say("diskusi", "discussion")
    case .seminar: say("seminar", "seminar")
    case .lecture: say("kuliah umum", "lecture")
    case .workshop: say("lokakarya", "workshop")
    case .competition: say("lomba", "competition")
    case .project: say("proyek", "project")
    }
  }

  /// How far an event has come.
  public func label(_ state: Event.State) -> String {
    switch state {
    case .draft: say("draf", "draft")
    case .published: say("terbit", "published")
    case .cancelled: say("batal", "cancelled")
    }
  }

  /// Where a registration stands.
  public func label(_ status: RegistrationStatus) -> String {
    switch status {
    case .awaitingConsent: say("menunggu izin wali", "awaiting consent")
    case .confirmed: say("terkonfirmasi", "confirmed")
    case .waitlisted: say("daftar tunggu", "waitlisted")
    case .cancelled: say("batal", "cancelled")
    case .declined: say("ditolak", "declined")
    }
  }

  /// How a registration stands; of a seat that was given up for want of a consent that too.
  public func label(_ registration: Registration) -> String {
    registration.cancelReason == .caused(.consentDeadline)
      ? say("kedaluwarsa, tanpa izin wali", "expired, no consent came")
      : label(registration.status)
  }

  /// What binds a group.
  public func label(_ kind: Group.Kind) -> String {
    switch kind {
    case .school: say("sekolah", "school")
    case .class: say("kelas", "class")
    case .branch: say("cabang", "branch")
    case .club: say("klub", "club")
    case .family: say("keluarga", "family")
    }
  }

  /// What is consented to.
  public func label(_ purpose: Consent.Purpose) -> String {
    switch purpose {
    case .takePart: say("ikut serta", "take part")
    case .publishName: say("menampilkan nama", "publish the name")
    case .publishPhoto: say("menampilkan foto", "publish photos")
    case .contact: say("dihubungi", "be contacted")
    }
  }

  /// How a consent is known.
  public func label(_ method: Consent.Method) -> String {
    switch method {
    case .form: say("formulir", "form")
    case .paper: say("kertas", "paper")
    case .whatsapp: "WhatsApp"
    case .phone: say("telepon", "phone")
    }
  }

  /// What was done.
  public func label(_ action: AuditEntry.Action) -> String {
    switch action {
    case .marked: say("dinilai juri", "marked")
    case .drawn: say("diundi", "drawn")
    case .created: say("dibuat", "created")
    case .edited: say("diubah", "edited")
    case .published: say("diterbitkan", "published")
    case .cancelled: say("dibatalkan", "cancelled")
    case .registered: say("didaftarkan", "registered")
    case .promoted: say("naik dari daftar tunggu", "promoted")
    case .expired: say("kedaluwarsa", "expired")
    case .imported: say("diimpor", "imported")
    case .undone: say("ditarik kembali", "undone")
    case .voided: say("dianulir", "voided")
    case .recorded: say("dicatat", "recorded")
    case .withdrawn: say("dicabut", "withdrawn")
    case .joined: say("bergabung", "joined")
    case .left: say("keluar", "left")
    case .copied: say("disalin", "copied")
    case .attended: say("hadir", "checked in")
    case .checkInUndone: say("ditarik kembali", "taken back")
    case .sent: say("diberi tahu", "told")
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
    case .markedDistinct: say("dibedakan", "set apart")
    case .erased: say("dihapus datanya", "erased")
    case .forgotten: say("dilupakan", "forgotten")
    }
  }

  /// What it was done to.
  public func label(_ subject: AuditEntry.Subject) -> String {
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
    case .division: say("divisi", "division")
    case .entrant: say("kepesertaan", "entrant")
    case .award: say("penghargaan", "award")
    case .titleList: say("daftar judul", "title list")
    case .achievement: say("capaian", "achievement")
    case .secretCode: say("kode rahasia", "secret code")
    case .review: say("resensi", "review")
    case .certificate: say("sertifikat", "certificate")
    case .mapping: say("pemetaan kolom", "column mapping")
    }
  }

  /// What an import brought.
  public func label(_ kind: Import.Kind) -> String {
    switch kind {
    case .registrations: say("pendaftaran", "registrations")
    case .log: say("catatan baca", "log")
    case .participants: say("peserta", "participants")
    case .attendance: say("kehadiran", "attendance")
    case .marks: say("nilai juri", "marks")
    }
  }

  /// Why something was cancelled, voided or revoked.
  public func reason(_ reason: EndReason) -> String {
    switch reason {
    case .stated(let text): text
    case .caused(let cause): label(cause)
    }
  }

  /// Why the program itself cancelled, voided or revoked something.
  public func label(_ cause: EndReason.Cause) -> String {
    switch cause {
    case .consentDeadline:
      say("izin wali tidak datang sampai batas waktu", "the consent did not come by its deadline")
    case .mistyped: say("salah ketik saat mencatat", "mistyped while entering")
    case .erased: say("data orangnya dihapus", "the person was erased")
    case .merged:
      say("dua datanya digabungkan menjadi satu", "two records of the person became one")
    case .importUndone: say("impornya ditarik kembali", "its import was undone")
    }
  }
}
