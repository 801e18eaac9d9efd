import Testing

@testable import Juara

struct AnswerIndexTests {
  private static let answers = [
    AnswerTexts(
      questions: ["Kapan perpustakaan buka?", "tutup jam berapa"],
      answers: ["Perpustakaan buka Senin sampai Jumat pukul 08.00–17.00."]),
    AnswerTexts(
      questions: ["Berapa denda jika terlambat mengembalikan buku?"],
      answers: ["Denda Rp500 untuk setiap hari terlambat."]),
    AnswerTexts(
      questions: ["Bagaimana cara mengikuti lomba membaca?"],
      answers: ["Daftarkan diri, lalu catat setiap buku yang dibaca selama lomba."]),
  ]

  private func index(unanswerable: [String] = OtherSubjects.questions) -> AnswerIndex {
    AnswerIndex(Self.answers, unanswerable: unanswerable, words: QuestionWords())
  }

  @Test(arguments: [
    ("min bsk buka jam brp", 0), ("telat balikin buku bayar brp dendanya", 1),
    ("mau ikutan lomba bacanya gmn kak", 2),
  ])
  func `finds what is meant in the spelling of WhatsApp`(question: String, entry: Int) {
    #expect(index().rank(question).matches.first?.entry == entry)
  }

  @Test func `answers when sure, and passes on what is somebody else's`() {
    #expect(index().rank("kapan perpus buka?").outcome == .answer)
    let other = index().rank("siapa presiden amerika serikat")
    #expect(other.outcome == .person && other.shown.isEmpty)
    #expect(index().rank("buku dan lomba").shown.count <= 3)
  }

  @Test func `knows nothing of words that occur nowhere`() {
    let ranking = index(unanswerable: []).rank("zzz qqq")
    #expect(ranking.matches.isEmpty && ranking.outcome == .person)
    #expect(ranking.confidence.probability == 0)
    #expect(index().rank("kak min ya").outcome == .person)
  }

  @Test func `a question that was set aside makes one like it less sure`() {
    let question = "denda tilang di polres bayar berapa"
    let before = index(unanswerable: []).rank(question).confidence.probability
    let after = index(unanswerable: [question]).rank("min denda tilang polres bayar brp")
    #expect(after.confidence.probability < before)
    #expect(after.outcome == .person)
    #expect(after.unanswerable?.text == question)
  }

  @Test func `a phrasing is checked as if it were not known`() {
    let own = "tutup jam berapa"
    let known = index().rank(own)
    let anew = index().rankAnew(own, of: 0)
    #expect(known.matches.first?.nearestQuestion == own)
    #expect(anew.matches.first?.nearestQuestion != own)
    #expect((anew.matches.first?.score ?? 0) < known.matches[0].score)
  }

  @Test func `the library's own words are read as it says`() {
    let words = QuestionWords(ownSpellings: ["dandanya": "denda"])
    let index = AnswerIndex(Self.answers, unanswerable: [], words: words)
    #expect(index.rank("dandanya kah").matches.first?.entry == 1)
  }

  @Test func `an empty FAQ finds nothing`() {
    let index = AnswerIndex([], unanswerable: [], words: QuestionWords())
    #expect(index.rank("buka jam berapa").outcome == .person)
  }
}

struct QuestionWordsTests {
  private let words = QuestionWords()

  @Test(arguments: [
    ("Kpn LOMBA bacanya mulai kak??", "kapan lomba bacanya mulai"),
    ("blm slesaiiii", "belum slesai"), ("rame2 ke perpus", "rame perpustakaan"),
    ("ulun handak pinjam", "mau pinjam"), ("wifi-nya", "wifi nya"),
    ("bk nvl 2 hr", "buku novel 2 hari"), ("", ""), ("🙏🙏", ""),
  ])
  func `are read in standard spelling`(typed: String, normalized: String) {
    #expect(words.normalized(typed) == normalized)
  }

  @Test(arguments: [
    ("membaca", "baca"), ("dibacakan", "baca"), ("pendaftaran", "daftar"), ("menyewa", "sewa"),
    ("buku", "buku"), ("2026", "2026"), ("élan", "élan"),
  ])
  func `of one root have one stem`(word: String, stem: String) {
    #expect(QuestionWords.stem(word) == stem)
  }

  @Test func `forms of one word have the same stem`() {
    for forms in [["pinjam", "meminjam", "dipinjam"], ["sertifikat", "sertifikatnya"]] {
      #expect(Set(forms.map(QuestionWords.stem)).count == 1, "\(forms)")
    }
  }

  @Test(arguments: [
    ("when does the contest start?", Language.english), ("kapan lombanya mulai?", .indonesian),
    ("lomba", nil), ("wifi password", nil),
  ])
  func `tell the language`(text: String, language: Language?) {
    #expect(QuestionWords.language(of: text) == language)
  }

  @Test func `no standard word is itself read as another`() {
    for (word, standard) in QuestionWords.spellings {
      #expect(QuestionWords.spellings[standard] == nil, "\(word): \(standard)")
      #expect(QuestionWords.isWord(word) && QuestionWords.isWord(standard))
    }
  }
}
