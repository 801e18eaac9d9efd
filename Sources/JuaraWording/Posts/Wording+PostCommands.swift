package import Juara

extension Wording {
  package func label(_ status: PostCalendar.Status) -> String {
    switch status {
    case .planned: say("terjadwal", "planned")
    case .drafted: say("draf", "drafted")
    case .approved: say("disetujui", "approved")
    case .published: say("terbit", "published")
    case .missing: say("terlewat", "missing")
    }
  }

  /// `16.00`, `16:00`
  package func timeOfDay(_ minute: Int) -> String {
    func digits(_ number: Int) -> String { String(String(100 + number).dropFirst()) }
    return digits(minute / 60) + say(".", ":") + digits(minute % 60)
  }

  package func approver(needsAnother: Bool) -> String {
    needsAnother
      ? say("oleh orang lain dari penulisnya", "by somebody else than the author")
      : say("oleh siapa saja", "by anyone")
  }

  package func act(_ audit: AuditContext) -> String { "\(instant(audit.at)), \(audit.staff)" }

  package func publication(_ publication: PostPublication) -> String {
    [label(publication.channel), instant(publication.at), publication.url].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// `waktu: 5 Desember 2026 pukul 09.00–11.00 (acara 3)`
  package func statement(_ statement: PostStatement) -> String {
    "\(label(statement.fact)): \(value(statement.value, of: statement.fact)) (\(source(statement.subject)))"
  }

  package func consentWithdrawn(by people: [PersonMatch]) -> String {
    say("izin dicabut: \(labels(people))", "consent withdrawn: \(labels(people))")
  }

  /// Why a post is no longer right; empty where it is.
  package func outOfDate(_ changes: [PostChange], withoutConsent people: [PersonMatch]) -> String {
    var reasons = changes.map(change)
    if !people.isEmpty { reasons.insert(consentWithdrawn(by: people), at: 0) }
    return reasons.joined(separator: "; ")
  }

  /// `Instagram, 312 dari 2.200`
  package func textTitle(_ text: PostText) -> String {
    let channel = text.form.channel
    let length = number(channel.length(of: text.text))
    return label(text.form) + ", "
      + say("\(length) dari \(number(channel.limit))", "\(length) of \(number(channel.limit))")
  }

  /// That the day to which a text invites is not in what is seen of it before “more”; nil where it is.
  package func dayHidden(
    in text: PostText, in language: Language, stating statements: [PostStatement]
  ) -> String? {
    guard let preview = text.form.channel.preview(of: text.text) else { return nil }
    let line = preview.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let days = statements.flatMap(days)
    let written = Wording(language, zone: zone)
    guard let first = days.first, !days.contains(where: { line.contains(written.withoutYear($0)) })
    else { return nil }
    return say(
      "\(label(text.form)): sebelum “selengkapnya” hanya terlihat “\(line) …”. Harinya (\(withoutYear(first))) tidak ada di situ: taruh lebih depan.",
      "\(label(text.form)): before “more” only “\(line) …” is seen. The day (\(withoutYear(first))) is not in it: move it further up."
    )
  }

  /// On which somebody may come, or must have registered.
  private func days(of statement: PostStatement) -> [Day] {
    switch (statement.fact, statement.value) {
    case (.time, .span(let start, _)), (.deadline, .instant(let start)):
      zone.map { [$0.day(of: start)] } ?? []
    case (.period, .days(let days)): [days.first, days.last]
    default: []
    }
  }

  private func withoutYear(_ day: Day) -> String {
    self.day(day).split(separator: " ").dropLast().joined(separator: " ")
  }

  package func postKept(_ post: Post) -> String {
    say(
      "Unggahan \(post.id) disimpan: \(post.title). Setujui dengan juara post approve \(post.id).",
      "Kept post \(post.id): \(post.title). Approve it with juara post approve \(post.id).")
  }

  package func postDrafted(_ post: Post) -> String {
    say(
      "Draf unggahan \(post.id): \(post.title) (\(forms(post))). Baca dengan juara post show \(post.id), lalu juara post approve \(post.id).",
      "Drafted post \(post.id): \(post.title) (\(forms(post))). Read it with juara post show \(post.id), then juara post approve \(post.id)."
    )
  }

  private func forms(_ post: Post) -> String {
    post.texts.map { label($0.form) }.joined(separator: ", ")
  }

  /// What staff should know of a draft.
  package func draftNotes(
    _ facts: PostFacts, overlong: [PostForm], _ post: Post
  ) -> [String] {
    var notes: [String] = []
    if !overlong.isEmpty {
      let channels = overlong.map { label($0) }.joined(separator: ", ")
      notes.append(
        say(
          "Terlalu panjang, jadi tidak ditulis untuk: \(channels). Tulis sendiri yang lebih pendek dengan juara post edit \(post.id).",
          "Too long, so nothing was written for: \(channels). Write something shorter with juara post edit \(post.id)."
        ))
    }
    if !facts.open.isEmpty {
      notes.append(
        say(
          "Belum ada pemenangnya: \(facts.open.joined(separator: ", ")).",
          "Nobody has won yet: \(facts.open.joined(separator: ", "))."))
    }
    let unnamed = facts.winners.flatMap(\.names).count { name in
      if case .participant = name { true } else { false }
    }
    if unnamed > 0 {
      notes.append(
        say(
          "\(number(unnamed)) pemenang ditulis dengan nomor, karena tidak ada izin “nama di media sosial”.",
          "\(number(unnamed)) \(unnamed == 1 ? "winner appears" : "winners appear") by number, without consent to post the name (post-name)."
        ))
    }
    if facts.occasion.invites, facts.value(.link) == nil, let event = facts.event {
      notes.append(
        say(
          "“\(event.code)” tidak punya tautan pendaftaran. Isi dengan juara event edit \(event.code) --form-url, lalu juara post redraft \(post.id).",
          "“\(event.code)” has no registration link. Give it with juara event edit \(event.code) --form-url, then juara post redraft \(post.id)."
        ))
    }
    return notes
  }

  package func postEdited(_ post: Post) -> String {
    say("Unggahan \(post.id) diubah.", "Changed post \(post.id).")
  }

  package func postsApproved(_ posts: [Post]) -> String {
    let ids = posts.map(\.id.description).joined(separator: ", ")
    return say(
      "Disetujui: unggahan \(ids).", "Approved: \(posts.count == 1 ? "post" : "posts") \(ids).")
  }

  package func postScheduled(_ post: Post) -> String {
    let dates = post.dates.map { "\(label($0.channel)) \(instant($0.due))" }
      .joined(separator: ", ")
    return say("Unggahan \(post.id) dijadwalkan: \(dates).", "Post \(post.id) is due: \(dates).")
  }

  package func postPlanned(_ post: Post) -> String {
    let dates = post.dates.map { "\(label($0.channel)) \(shortInstant($0.due))" }
      .joined(separator: ", ")
    return say(
      "Draf \(post.id): \(post.title) (\(dates))", "Draft \(post.id): \(post.title) (\(dates))")
  }

  package func postPublished(_ post: Post, on channel: Channel) -> String {
    say(
      "Unggahan \(post.id) dicatat terbit di \(label(channel)).",
      "Recorded post \(post.id) as published on \(label(channel)).")
  }

  package func postWithdrawn(_ post: Post) -> [String] {
    [say("Unggahan \(post.id) ditarik.", "Withdrew post \(post.id).")]
      + (post.publications.isEmpty
        ? []
        : [say("Hapus juga di:", "Take it down at:")]
          + post.publications.map { "  " + ($0.url ?? label($0.channel)) })
  }

  package func postTemplateSet(_ template: PostTemplate) -> String {
    say(
      "Teks “\(label(template.occasion))” untuk \(label(template.form)) dalam bahasa \(label(template.language)) disimpan.",
      "Saved the text “\(label(template.occasion))” for \(label(template.form)) in \(label(template.language))."
    )
  }

  package func postTemplatesRemoved(_ occasion: Post.Occasion) -> String {
    say(
      "Teks perpustakaan untuk “\(label(occasion))” dihapus.",
      "Removed the library's own texts for “\(label(occasion))”.")
  }

  package func slotAdded(_ slot: PostSlot) -> String {
    say("Jadwal \(slot.id): \(self.slot(slot)).", "Slot \(slot.id): \(self.slot(slot)).")
  }

  package func slotRemoved(_ slot: PostSlot) -> String {
    say(
      "Jadwal \(slot.id) dihapus: \(self.slot(slot)).",
      "Removed slot \(slot.id): \(self.slot(slot)).")
  }

  /// `Senin 16.00, Instagram, kutipan`
  private func slot(_ slot: PostSlot) -> String {
    "\(label(slot.weekday)) \(timeOfDay(slot.minute)), \(label(slot.channel)), \(label(slot.occasion))"
  }

  package func slotLeftEmpty(
    _ due: Instant, _ channels: [Channel], _ occasion: Post.Occasion, _ reason: String
  ) -> String {
    "\(shortInstant(due)) \(channels.map { label($0) }.joined(separator: ", ")), \(label(occasion)): "
      + say("tetap kosong. ", "left empty. ") + reason
  }

  package func planned(_ drafts: Int, gaps: Int) -> String {
    drafts == 0 && gaps == 0
      ? say("Semua jadwal sudah terisi.", "All slots are filled.")
      : say(
        "\(number(drafts)) draf ditulis, \(number(gaps)) jadwal tetap kosong.",
        "Wrote \(number(drafts)) \(drafts == 1 ? "draft" : "drafts"), left \(number(gaps)) \(gaps == 1 ? "slot" : "slots") empty."
      )
  }

  package func postCalendarHeading(_ days: DayRange) -> String {
    say("Kalender unggahan, ", "Calendar of posts, ") + self.days(from: days.first, to: days.last)
  }

  /// Half an hour to post by hand.
  package func calendarEntry(
    _ entry: PostCalendar.Entry, zone: LibraryZone, at now: Instant
  ) -> CalendarEntry {
    let matter = entry.post?.title ?? label(entry.occasion)
    let place = "\(entry.channel.rawValue)-\(entry.due.secondsSince1970)"
    return CalendarEntry(
      uid: "post-\(place)@juara",
      revision: CalendarRevision(createdAt: entry.post?.created.at ?? now, history: [AuditEntry]()),
      status: entry.post == nil ? .tentative : .confirmed,
      span: CalendarSpan(from: entry.due, to: entry.due.adding(seconds: 1_800), zone: zone),
      title: "\(label(entry.channel)): \(matter)",
      description: label(entry.status)
        + (entry.post.map { say(", unggahan \($0.id)", ", post \($0.id)") } ?? ""),
      category: say("Unggahan", "Post"))
  }

  package func consistencyHeading(_ days: DayRange) -> String {
    say("Unggahan per pekan, ", "Posts per week, ") + self.days(from: days.first, to: days.last)
  }

  package func consistencyNotes(_ report: PostConsistency) -> [String] {
    let gaps = report.gaps.map { gap in
      let from = gap.from.map { day($0) } ?? say("awal rentang", "the first day")
      let to = gap.to.map { day($0) } ?? say("sekarang", "now")
      return say(
        "\(label(gap.channel)): jeda terpanjang \(number(gap.days)) hari, \(from) sampai \(to).",
        "\(label(gap.channel)): the longest gap is \(number(gap.days)) \(gap.days == 1 ? "day" : "days"), from \(from) to \(to)."
      )
    }
    let due = report.due.map { entry in
      "\(shortInstant(entry.due)) \(label(entry.channel)), "
        + (entry.post.map { "\($0.id) \($0.title)" } ?? label(entry.occasion)) + ": "
        + label(entry.status)
    }
    return gaps
      + (due.isEmpty
        ? [say("Tidak ada yang harus terbit dalam sepekan ini.", "Nothing is due within a week.")]
        : [say("Yang harus terbit:", "What is due:")] + due.map { "  " + $0 })
  }
}
