package import Juara

extension Wording {
  package func label(_ kind: Inquiry.Kind) -> String {
    switch kind {
    case .question: say("pertanyaan", "question")
    case .wish: say("usul", "wish")
    case .praise: say("pujian", "praise")
    case .complaint: say("keluhan", "complaint")
    }
  }

  package func label(_ channel: Inquiry.Channel) -> String {
    switch channel {
    case .instagram: "Instagram"
    case .facebook: "Facebook"
    case .x: "X"
    case .whatsapp: "WhatsApp"
    case .desk: say("meja layanan", "desk")
    case .assistant: say("asisten", "assistant")
    }
  }

  package func label(_ state: Inquiry.State) -> String {
    switch state {
    case .open: say("menunggu", "open")
    case .answered: say("dijawab", "answered")
    case .ignored: say("diabaikan", "ignored")
    }
  }

  package func inquiryRecorded(
    _ inquiry: Inquiry, removed: Set<PersonalDataRemoval.Kind>
  ) -> String {
    say(
      "Dicatat sebagai \(label(inquiry.kind)) nomor \(inquiry.id).",
      "Recorded as \(label(inquiry.kind)) number \(inquiry.id).")
      + (removed.isEmpty
        ? ""
        : say(
          " Disimpan tanpa data pribadi (\(names(removed))): “\(inquiry.text)”",
          " Kept without personal data (\(names(removed))): “\(inquiry.text)”"))
  }

  private func names(_ kinds: Set<PersonalDataRemoval.Kind>) -> String {
    PersonalDataRemoval.Kind.allCases.filter(kinds.contains).map { kind in
      switch kind {
      case .number: say("nomor", "number")
      case .email: say("surel", "e-mail")
      case .account: say("akun", "account")
      case .name: say("nama", "name")
      }
    }.joined(separator: ", ")
  }

  package func suggestedAnswer(_ code: FAQCode) -> String {
    say("Usul jawaban (\(code)):", "Suggested answer (\(code)):")
  }

  package var nothingToSuggest: String {
    say(
      "Belum ada jawaban yang cocok. Jawab dengan juara inquiry answer.",
      "No entry fits yet. Answer it with juara inquiry answer.")
  }

  package func alsoPossible(_ code: FAQCode) -> String {
    say("Mungkin juga: \(code)", "Perhaps also: \(code)")
  }

  package func answerLength(_ length: Int, of limit: Int, in channel: Inquiry.Channel) -> String {
    say(
      "\(number(length)) dari \(number(limit)) huruf untuk \(label(channel))",
      "\(number(length)) of \(number(limit)) characters for \(label(channel))")
      + (length <= limit ? "." : say(": terlalu panjang.", ": too long."))
  }

  package func inquiriesAnswered(_ count: Int, by entry: FAQEntry?, phrasings: Int) -> String {
    let answered = say(
      "\(number(count)) ditandai sudah dijawab.", "Marked \(number(count)) as answered.")
    guard let entry else { return answered }
    return answered
      + say(
        " “\(entry.code)” mendapat \(number(phrasings)) ungkapan baru.",
        " “\(entry.code)” has \(number(phrasings)) new \(phrasings == 1 ? "phrasing" : "phrasings")."
      )
  }

  package func inquiriesIgnored(_ count: Int) -> String {
    say(
      "\(number(count)) diabaikan. Pertanyaan yang serupa tidak akan dijawab sendiri.",
      "Ignored \(number(count)). Questions like them will not be answered automatically.")
  }

  /// `3 hari 4 jam`, `25 menit`
  package func wait(_ seconds: Int64) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60)
    func part(_ count: Int64, _ indonesian: String, _ english: String) -> String? {
      count == 0
        ? nil : say("\(count) \(indonesian)", "\(count) \(english)\(count == 1 ? "" : "s")")
    }
    let parts = [
      part(days, "hari", "day"), part(hours, "jam", "hour"),
      days > 0 ? nil : part(minutes, "menit", "minute"),
    ].compactMap { $0 }
    return parts.isEmpty
      ? say("kurang dari semenit", "less than a minute") : parts.joined(separator: " ")
  }

  package func label(_ group: AnswerReport.Group) -> String {
    switch group {
    case .all: say("semua", "all")
    case .channel(let channel): label(channel)
    case .kind(let kind): label(kind)
    case .topic(let code): code.text
    }
  }

  package func kind(of group: AnswerReport.Group) -> String {
    switch group {
    case .all: say("jumlah", "total")
    case .channel: say("saluran", "channel")
    case .kind: say("jenis", "kind")
    case .topic: say("topik", "topic")
    }
  }
}

extension InquiryRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .empty: wording.say("Tidak ada yang ditanyakan.", "Nothing was asked.")
    case .tooLong(let limit):
      wording.say(
        "Teksnya terlalu panjang: paling banyak \(wording.number(limit)) huruf. Ringkaslah.",
        "The text is too long: at most \(wording.number(limit)) characters. Shorten it.")
    case .inFuture(let instant):
      wording.say(
        "\(wording.instant(instant)) belum tiba.", "\(wording.instant(instant)) is in the future.")
    case .unknown(let id):
      wording.say(
        "Tidak ada pertanyaan masuk nomor \(id). Lihat juara inquiry list.",
        "There is no inquiry number \(id). See juara inquiry list.")
    case .alreadyAnswered(let id, let instant):
      wording.say(
        "Nomor \(id) sudah dijawab pada \(wording.instant(instant)).",
        "Inquiry \(id) was answered on \(wording.instant(instant)).")
    case .alreadyIgnored(let id, let instant):
      wording.say(
        "Nomor \(id) sudah diabaikan pada \(wording.instant(instant)).",
        "Inquiry \(id) was ignored on \(wording.instant(instant)).")
    case .notAQuestion(let id, let kind):
      wording.say(
        "Nomor \(id) adalah \(wording.label(kind)), bukan pertanyaan. Tandai dengan juara inquiry answer \(id) --replied.",
        "Inquiry \(id) is a \(wording.label(kind)) and not a question. Mark it with juara inquiry answer \(id) --replied."
      )
    }
  }
}
