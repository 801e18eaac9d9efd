package import Juara

extension Wording {
  /// What makes a question impossible, and what to do.
  package func sentence(_ problem: QuestionProblem) -> String {
    switch problem {
    case .notAKey(let key):
      say(
        "“\(key)” bukan nama pertanyaan. Pakai huruf kecil, angka dan garis bawah, misalnya ukuran_kaus.",
        "“\(key)” is no question's name. Use small letters, digits and underscores, such as shirt_size."
      )
    case .keyOfField(let key):
      say(
        "“\(key)” sudah menjadi kolom setiap pendaftaran. Pakai nama lain.",
        "“\(key)” is a column of every registration already. Use another name.")
    case .keyTaken(let key):
      say(
        "Acara ini sudah menanyakan “\(key)”. Ubah dengan juara event question edit.",
        "This event asks “\(key)” already. Change it with juara event question edit.")
    case .emptyText: say("Pertanyaannya kosong.", "The question is empty.")
    case .tooFewOptions:
      say(
        "Beri paling sedikit dua pilihan dengan --option.",
        "Give at least two choices with --option.")
    case .sameOption: say("Dua pilihan sama bunyinya.", "Two choices read the same.")
    case .notAnOption:
      say(
        "Pilihan tidak boleh kosong atau berisi titik koma.",
        "A choice is not empty and holds no semicolon.")
    case .asksForIdentityNumber:
      say(
        "Juara tidak menyimpan NIK, KTP, KK, atau NISN. Tanyakan yang lain, misalnya nomor anggota.",
        "Juara keeps no number of an identity card, a family card or a pupil (NIK, KTP, KK, NISN). Ask for another, such as the member number."
      )
    case .optionsOfOpenQuestion(let kind):
      say(
        "Jawabannya \(label(kind)), jadi tanpa --option. Untuk pilihan pakai --type choice atau choices.",
        "Its answer is a \(label(kind)), so it takes no --option. For choices use --type choice or choices."
      )
    case .isAnswered(let key, let answers):
      say(
        "“\(key)” sudah dijawab \(number(answers)) orang, jadi tidak bisa dihapus atau diganti jenis dan pilihannya.",
        "“\(key)” has \(number(answers)) answers: it cannot be removed, nor its type or choices replaced."
      )
    case .unknown(let key, let known):
      say("Acara ini tidak menanyakan “\(key)”.", "This event does not ask “\(key)”.")
        + (known.isEmpty
          ? ""
          : say(" Yang ditanyakan: \(alternatives(known)).", " It asks \(alternatives(known))."))
    }
  }

  /// Why a text is no answer, as a sentence of its own.
  package func sentence(_ problem: AnswerProblem) -> String {
    "“\(question(of: problem).text)”: " + reason(problem)
  }

  /// Why a text is no answer, without the question.
  func reason(_ problem: AnswerProblem) -> String {
    switch problem {
    case .missing(let question):
      say(
        "wajib dijawab. Pakai --answer \(question.key)=….",
        "must be answered. Use --answer \(question.key)=….")
    case .notAnOption(let question):
      say(
        "bukan salah satu pilihan: \(alternatives(question.options)).",
        "is none of the choices: \(alternatives(question.options)).")
    case .notANumber: say("bukan angka.", "is no number.")
    case .notYesOrNo: say("bukan ya atau tidak.", "is neither yes nor no.")
    case .tooLong(_, let limit):
      say("lebih dari \(number(limit)) huruf.", "longer than \(number(limit)) characters.")
    }
  }

  private func question(of problem: AnswerProblem) -> Question {
    switch problem {
    case .missing(let question), .notAnOption(let question), .notANumber(let question),
      .notYesOrNo(let question), .tooLong(let question, _):
      question
    }
  }

  /// A question was added or changed.
  package func questionKept(_ question: Question, in code: String) -> String {
    say(
      "“\(code)” menanyakan \(question.key): “\(question.text)”.",
      "“\(code)” asks \(question.key): “\(question.text)”.")
  }

  /// A question was removed.
  package func questionRemoved(_ key: String, from code: String) -> String {
    say("“\(code)” tidak lagi menanyakan \(key).", "“\(code)” no longer asks \(key).")
  }
}
