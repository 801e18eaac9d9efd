package import Juara

extension Wording {
  package var noFAQ: String {
    say(
      "Belum ada tanya jawab. Mulailah dengan juara faq starter atau juara faq import.",
      "There is no FAQ yet. Begin with juara faq starter or juara faq import.")
  }

  package func faqAdded(_ entry: FAQEntry) -> String {
    say("“\(entry.code)” ditambahkan.", "Added “\(entry.code)”.") + " " + phrasings(entry)
  }

  package func faqEdited(_ entry: FAQEntry, hasChanged: Bool) -> String {
    hasChanged
      ? say("“\(entry.code)” diubah.", "Changed “\(entry.code)”.") + " " + phrasings(entry)
      : say("Tidak ada yang berubah.", "Nothing has changed.")
  }

  package func faqRemoved(_ code: FAQCode, _ language: Language?) -> String {
    guard let language else { return say("“\(code)” dihapus.", "Removed “\(code)”.") }
    return say(
      "Teks \(label(language)) dari “\(code)” dihapus.",
      "Removed the \(label(language)) text of “\(code)”.")
  }

  private func phrasings(_ entry: FAQEntry) -> String {
    let count = entry.phrasings.count
    return say(
      "Ungkapan yang dikenal: \(number(count)).",
      "\(number(count)) known \(count == 1 ? "phrasing" : "phrasings").")
  }

  package func starterAdded(_ added: Int, kept: [FAQCode]) -> String {
    let codes = kept.map { "“\($0)”" }.joined(separator: ", ")
    return say("\(number(added)) tanya jawab ditambahkan.", "Added \(entries(added)).")
      + (kept.isEmpty
        ? "" : say(" Dibiarkan seperti adanya: \(codes).", " Left as they are: \(codes)."))
  }

  private func entries(_ count: Int) -> String {
    say(
      "\(number(count)) tanya jawab",
      "\(number(count)) FAQ \(count == 1 ? "entry" : "entries")")
  }

  /// What an answer speaks of and the library has not said.
  package func factMissing(_ fact: AnswerTemplate.Fact) -> String {
    switch fact {
    case .hours:
      say(
        "Jam buka belum diisi: juara library hours set senin-kamis 08.00-17.00.",
        "The opening hours are not set: juara library hours set mon-thu 08.00-17.00.")
    default:
      say(
        "Kontak perpustakaan belum diisi: juara library edit --contact ….",
        "The library's contact is not set: juara library edit --contact ….")
    }
  }

  package func spellingSet(_ word: String, as standard: String) -> String {
    say("“\(word)” kini dibaca “\(standard)”.", "“\(word)” is now read as “\(standard)”.")
  }

  package func spellingRemoved(_ word: String) -> String {
    say("“\(word)” dihapus dari daftar ejaan.", "Removed “\(word)” from the spellings.")
  }

  package func checked(_ check: AnswerCheck) -> [String] {
    func percent(_ count: Int, of all: Int) -> String {
      guard all > 0 else { return "–" }
      let tenths = (count * 1_000 + all / 2) / all
      return "\(tenths / 10)\(decimalSeparator)\(tenths % 10) %"
    }
    let outside = check.rows.count - check.inScope
    var lines = [
      say(
        "\(number(check.inScope)) ungkapan: yang benar di tempat pertama \(percent(check.first, of: check.inScope)), di tiga teratas \(percent(check.amongThree, of: check.inScope)).",
        "\(number(check.inScope)) \(check.inScope == 1 ? "phrasing" : "phrasings"): the right entry comes first for \(percent(check.first, of: check.inScope)), among three for \(percent(check.amongThree, of: check.inScope))."
      ),
      say(
        "Dijawab langsung \(percent(check.answeredInScope, of: check.inScope)); dari semua jawaban, salah \(percent(check.wrongAnswers, of: check.answered)).",
        "Answered outright: \(percent(check.answeredInScope, of: check.inScope)); of all answers given, wrong: \(percent(check.wrongAnswers, of: check.answered))."
      ),
    ]
    if outside > 0 {
      lines.append(
        say(
          "\(number(outside)) pertanyaan di luar urusan perpustakaan: diteruskan ke petugas \(percent(check.toPerson, of: outside)).",
          "\(number(outside)) \(outside == 1 ? "question" : "questions") outside the library's scope: passed on to staff: \(percent(check.toPerson, of: outside))."
        ))
    }
    return lines
  }

  package func moved(_ moved: [AnswerCheck.Move]) -> String {
    let better = moved.count { $0.row.isFirst }
    let worse = moved.count { $0.before != nil && $0.before == $0.row.expected }
    return say(
      "\(number(moved.count)) ungkapan menemukan tanya jawab lain: \(number(better)) kini benar, \(number(worse)) kini keliru.",
      "\(number(moved.count)) \(moved.count == 1 ? "phrasing finds" : "phrasings find") another entry: \(number(better)) now right, \(number(worse)) now wrong."
    )
  }

  package func label(_ outcome: AnswerRanking.Outcome) -> String {
    switch outcome {
    case .answer: say("jawaban", "answer")
    case .suggestions: say("saran", "suggestions")
    case .person: say("petugas", "staff")
    }
  }
}

extension FAQRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notACode(let text):
      wording.say(
        "“\(text)” bukan kode tanya jawab: pakai huruf kecil, angka dan tanda hubung, misalnya jam-buka.",
        "“\(text)” is not the code of an FAQ entry: use small letters, digits and hyphens, such as opening-hours."
      )
    case .exists(let code):
      wording.say(
        "“\(code)” sudah ada. Ubah dengan juara faq edit \(code).",
        "“\(code)” already exists. Change it with juara faq edit \(code).")
    case .unknown(let code, let nearest):
      wording.say("Tidak ada tanya jawab “\(code)”.", "There is no FAQ entry “\(code)”.")
        + wording.suggestion(nearest, else: "juara faq list")
    case .incomplete(let code):
      wording.say(
        "“\(code)” belum ada dalam bahasa ini, jadi judul dan jawabannya harus diisi.",
        "“\(code)” does not exist in this language yet, so a title and an answer are needed.")
    case .empty:
      wording.say(
        "Judul, jawaban atau ungkapannya kosong.", "A title, answer or phrasing is empty.")
    case .tooLong(let limit):
      wording.say(
        "Teksnya terlalu panjang: paling banyak \(wording.number(limit)) huruf.",
        "The text is too long: at most \(wording.number(limit)) characters.")
    case .unknownPlaceholder(let word):
      wording.say(
        "Tidak ada isian {\(word)}. Yang ada: \(wording.answerPlaceholders).",
        "There is no placeholder {\(word)}. Available: \(wording.answerPlaceholders).")
    case .strayBrace(let text):
      wording.say(
        "Kurung kurawal di “\(text)” tidak berpasangan. Kurung kurawal hanya untuk isian: \(wording.answerPlaceholders).",
        "The brace in “\(text)” has no partner. Braces are only for placeholders: \(wording.answerPlaceholders)."
      )
    case .notAWord(let text):
      wording.say(
        "“\(text)” bukan satu kata dari huruf dan angka.",
        "“\(text)” is not one word of letters and digits.")
    case .unknownWord(let word):
      wording.say(
        "“\(word)” tidak ada dalam daftar ejaan. Lihat juara faq word list.",
        "“\(word)” is not among the spellings. See juara faq word list.")
    case .lastLanguage(let code):
      wording.say(
        "“\(code)” hanya ada dalam bahasa itu. Hapus seluruhnya dengan juara faq remove \(code).",
        "“\(code)” has only that language. Remove it as a whole with juara faq remove \(code).")
    case .unknownPhrasing(let code):
      wording.say(
        "“\(code)” tidak punya ungkapan itu. Lihat juara faq show \(code).",
        "“\(code)” does not have that phrasing. See juara faq show \(code).")
    }
  }
}

extension Wording {
  fileprivate var answerPlaceholders: String {
    AnswerTemplate.Fact.allCases.map { "{\(say($0.words.indonesian, $0.words.english))}" }
      .joined(separator: ", ")
  }
}
