package import Juara

extension Wording {
  package func label(_ kind: Question.Kind) -> String {
    switch kind {
    case .text: say("teks", "text")
    case .choice: say("pilihan", "choice")
    case .choices: say("beberapa pilihan", "several choices")
    case .number: say("angka", "number")
    case .yesno: say("ya/tidak", "yes/no")
    }
  }

  package func answer(_ value: Answer.Value) -> String {
    value.text(yes: say("ya", "yes"), no: say("tidak", "no"))
  }

  package func questionSaved(_ question: Question, in code: String) -> String {
    say(
      "“\(code)” menanyakan \(question.key): “\(question.text)”.",
      "“\(code)” asks \(question.key): “\(question.text)”.")
  }

  package func questionRemoved(_ key: String, from code: String) -> String {
    say("“\(code)” tidak lagi menanyakan \(key).", "“\(code)” no longer asks \(key).")
  }
}

extension QuestionProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notAKey(let key):
      wording.say(
        "“\(key)” bukan nama pertanyaan. Pakai huruf kecil, angka dan garis bawah, misalnya ukuran_kaus.",
        "“\(key)” is not a question key. Use lower-case letters, digits and underscores, such as shirt_size."
      )
    case .keyOfField(let key):
      wording.say(
        "“\(key)” sudah menjadi kolom setiap pendaftaran. Pakai nama lain.",
        "“\(key)” is already a column of every registration. Use another name.")
    case .keyTaken(let key):
      wording.say(
        "Acara ini sudah menanyakan “\(key)”. Ubah dengan juara event question edit.",
        "This event already asks “\(key)”. Change it with juara event question edit.")
    case .emptyText: wording.say("Pertanyaannya kosong.", "The question is empty.")
    case .tooFewOptions:
      wording.say(
        "Beri paling sedikit dua pilihan dengan --option.",
        "Give at least two choices with --option.")
    case .sameOption: wording.say("Ada dua pilihan yang sama.", "Two choices are the same.")
    case .notAnOption:
      wording.say(
        "Pilihan tidak boleh kosong atau berisi titik koma.",
        "A choice must not be empty or contain a semicolon.")
    case .asksForIdentityNumber:
      wording.say(
        "Juara tidak menyimpan NIK, KTP, KK, atau NISN. Tanyakan yang lain, misalnya nomor anggota.",
        "Juara does not store identity card, family card or student numbers (NIK, KTP, KK, NISN). Ask for something else, such as the member number."
      )
    case .optionsOfOpenQuestion(let kind):
      wording.say(
        "Jawabannya \(wording.label(kind)), jadi tanpa --option. Untuk pilihan pakai --type choice atau choices.",
        "Its answer is a \(wording.label(kind)), so --option does not apply. For choices use --type choice or choices."
      )
    case .isAnswered(let key, let answers):
      wording.say(
        "“\(key)” sudah dijawab \(wording.number(answers)) orang, jadi tidak bisa dihapus atau diganti jenis dan pilihannya.",
        "“\(key)” has \(wording.number(answers)) answers, so it cannot be removed, and its type and choices cannot be changed."
      )
    case .unknown(let key, let known):
      wording.say("Acara ini tidak menanyakan “\(key)”.", "This event does not ask “\(key)”.")
        + (known.isEmpty
          ? ""
          : wording.say(
            " Yang ditanyakan: \(wording.alternatives(known)).",
            " It asks \(wording.alternatives(known))."))
    }
  }
}

extension AnswerProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    "“\(question.text)”: " + reason(in: wording)
  }

  /// Without the question.
  func reason(in wording: Wording) -> String {
    switch self {
    case .missing(let question):
      wording.say(
        "wajib dijawab. Pakai --answer \(question.key)=….",
        "must be answered. Use --answer \(question.key)=….")
    case .notAnOption(let question):
      wording.say(
        "bukan salah satu pilihan: \(wording.alternatives(question.options)).",
        "is not one of the choices: \(wording.alternatives(question.options)).")
    case .notANumber: wording.say("bukan angka.", "is not a number.")
    case .notYesOrNo: wording.say("bukan ya atau tidak.", "is neither yes nor no.")
    case .tooLong(_, let limit):
      wording.say(
        "lebih dari \(wording.number(limit)) huruf.",
        "longer than \(wording.number(limit)) characters.")
    }
  }

  private var question: Question {
    switch self {
    case .missing(let question), .notAnOption(let question), .notANumber(let question),
      .notYesOrNo(let question), .tooLong(let question, _):
      question
    }
  }
}
