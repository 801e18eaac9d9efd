package import Juara

extension Wording {
  package func label(_ preset: Survey.Preset) -> String {
    switch preset {
    case .feedback: say("umpan balik", "feedback")
    case .outcome: say("hasil", "outcome")
    case .skm: say("SKM", "SKM")
    }
  }

  package func label(_ kind: SurveyQuestion.Kind) -> String {
    switch kind {
    case .scale: say("skala", "scale")
    case .one: say("satu", "one")
    case .several: say("beberapa", "several")
    case .number: say("angka", "number")
    case .text: say("teks", "text")
    }
  }

  package func label(_ state: SurveyText.State) -> String {
    switch state {
    case .new: say("baru", "new")
    case .released: say("ditampilkan", "released")
    case .hidden: say("disembunyikan", "hidden")
    }
  }

  /// The event's title, or the days.
  package func scope(_ survey: Survey, event: Event?) -> String {
    switch survey.scope {
    case .event(let code): event?.plan.title ?? code.text
    case .period(let from, let to): days(from: from, to: to)
    }
  }

  /// What a survey is called that staff give no title.
  package func surveyTitle(_ preset: Survey.Preset?, of event: String?) -> String {
    let kind =
      switch preset {
      case .feedback: say("Umpan balik", "Feedback")
      case .outcome: say("Hasil belajar", "Learning outcomes")
      case .skm: say("Survei Kepuasan Masyarakat", "Public satisfaction survey")
      case nil: say("Survei", "Survey")
      }
    return event.map { "\(kind): \($0)" } ?? kind
  }

  package func surveyCreated(_ survey: Survey) -> String {
    let next =
      survey.questions.isEmpty
      ? say(
        "Tambahkan pertanyaan dengan juara survey question add \(survey.code) ….",
        "Add questions with juara survey question add \(survey.code) ….")
      : say(
        "Undang yang hadir dengan juara survey invite \(survey.code), atau cetak formulirnya dengan juara survey form \(survey.code).",
        "Invite those who came with juara survey invite \(survey.code), or print the form with juara survey form \(survey.code)."
      )
    return say(
      "Survei “\(survey.code)” dibuat dengan \(number(survey.questions.count)) pertanyaan. ",
      "Created the survey “\(survey.code)” with \(number(survey.questions.count)) questions. ")
      + (survey.follows == nil
        ? ""
        : say(
          "Bisa dijawab mulai \(day(survey.askedFrom)). ",
          "It can be answered from \(day(survey.askedFrom)). ")) + next
  }

  package func surveyEdited(_ survey: Survey) -> String {
    say("Survei “\(survey.code)” disimpan.", "Saved the survey “\(survey.code)”.")
  }

  package func surveyRemoved(_ survey: Survey) -> String {
    say(
      "Survei “\(survey.code)” dihapus beserta kodenya.",
      "Removed the survey “\(survey.code)” with its codes.")
  }

  package func surveyQuestionSaved(_ question: SurveyQuestion, of code: String) -> String {
    say(
      "Pertanyaan “\(question.key)” disimpan di survei “\(code)”.",
      "Saved the question “\(question.key)” of the survey “\(code)”.")
  }

  package func surveyQuestionRemoved(_ key: String, from code: String) -> String {
    say(
      "Pertanyaan “\(key)” dihapus dari survei “\(code)”.",
      "Removed the question “\(key)” from the survey “\(code)”.")
  }

  package func adultsOnly(_ survey: Survey) -> String {
    say(
      "Survei ini hanya untuk orang dewasa, karena menanyakan tentang penjawab sendiri.",
      "This survey is for adults only, since it asks about who answers.")
  }

  package func planSaved(_ plan: SurveyPlan, for key: String) -> String {
    say(
      "Rencana untuk “\(key)” dicatat: \(plan.responsible), paling lambat \(day(plan.due)).",
      "Recorded the plan for “\(key)”: \(plan.responsible), by \(day(plan.due)).")
  }

  package func planRemoved(_ key: String) -> String {
    say("Rencana untuk “\(key)” dihapus.", "Removed the plan for “\(key)”.")
  }

  package func textsDecided(_ changed: Int, of all: Int, _ state: SurveyText.State) -> String {
    say(
      "\(number(changed)) dari \(number(all)) jawaban tertulis kini \(label(state)).",
      "\(number(changed)) of \(number(all)) written answers are now \(label(state)).")
  }

  /// What staff should know of an invitation, line by line.
  package func invitationNotes(_ result: SurveyInvitationCount) -> [String] {
    var lines = [
      say(
        "\(number(result.invited)) kode baru. Kode hanya diperlihatkan sekali ini.",
        "\(number(result.invited)) new codes. The codes are shown this once only.")
    ]
    if result.already > 0 {
      lines.append(
        say(
          "\(number(result.already)) orang sudah punya kode; --renew memberi kode baru dan mengakhiri yang lama.",
          "\(number(result.already)) have a code already; --renew gives a new one and ends the old."
        )
      )
    }
    if result.answered > 0 {
      lines.append(
        say(
          "\(number(result.answered)) orang sudah menjawab.",
          "\(number(result.answered)) have answered."))
    }
    if result.minors > 0 {
      lines.append(
        say(
          "\(number(result.minors)) anak di bawah umur tidak diundang: survei ini menanyakan tentang diri sendiri.",
          "\(number(result.minors)) minors are not invited: this survey asks about oneself."))
    }
    if result.withoutAge > 0 {
      lines.append(
        say(
          "\(number(result.withoutAge)) orang tidak diundang karena umurnya tidak diketahui; catat dengan juara participant edit --birth-date.",
          "\(number(result.withoutAge)) are not invited as their age is unknown; record it with juara participant edit --birth-date."
        ))
    }
    return lines
  }

  /// To whoever came, or to a minor's guardian.
  package func surveyMessage(
    _ survey: Survey, event: Event?, to person: PersonDetails, isGuardian: Bool,
    code: AnswerCode, library: String
  ) -> String {
    let link = survey.terms.form?.filled(with: code.text)
    let answer: String =
      if let link {
        say("Isi di sini: \(link)", "Answer here: \(link)")
      } else if let form = survey.terms.form {
        say(
          "Isi di sini: \(form.withoutCode)\nKode pribadi: \(code)",
          "Answer here: \(form.withoutCode)\nYour personal code: \(code)")
      } else {
        say(
          "Kode pribadi untuk formulirnya: \(code)", "Your personal code for the form: \(code)")
      }
    let greeting =
      isGuardian
      ? say(
        "Halo, ini \(library). Pertanyaan ini untuk \(person.name.text); mohon disampaikan.",
        "Hello, this is \(library). These questions are for \(person.name.text); please pass them on."
      )
      : say(
        "Halo \(person.name.text), ini \(library).",
        "Hello \(person.name.text), this is \(library).")
    let thanks =
      event.map { event in
        say(
          "Terima kasih sudah ikut “\(event.plan.title)”.",
          "Thank you for coming to “\(event.plan.title)”.")
      } ?? say("Terima kasih sudah datang.", "Thank you for coming.")
    return """
      \(greeting)
      \(thanks) \(say(
        survey.asksAdultsOnly ? "Bagaimana menurut Anda?" : "Bagaimana menurutmu?",
        "What did you think?"))
      \(answer)
      \(say("Jawaban disimpan tanpa nama, dan setiap kode berlaku sekali.", "Answers are kept without names, and each code works once."))
      """
  }

  /// Codes are shown once: how to get others where writing them failed.
  package func codesLost(_ survey: Survey) -> String {
    say(
      "Kodenya sudah dibuat dan tidak bisa diperlihatkan lagi; buat yang baru dengan juara survey invite \(survey.code) --renew.",
      "The codes were made and cannot be shown again; make new ones with juara survey invite \(survey.code) --renew."
    )
  }

  package func surveyPageIntroduction(_ survey: Survey) -> String {
    say(
      "Ketuk satu per satu untuk mengirim kode survei “\(survey.code)”.",
      "Tap one after the other to send the codes of the survey “\(survey.code)”.")
  }

  package func answersEntered(_ count: Int) -> String {
    say("Lembar ke-\(number(count)) dicatat.", "Recorded sheet \(number(count)).")
  }

  package var answersWithdrawn: String {
    say("Lembar terakhir ditarik kembali.", "Took the last sheet back.")
  }

  package func answersDay(_ day: Day) -> String {
    say(
      "Lembar berikutnya dijawab \(self.day(day)).",
      "The next sheets were answered on \(self.day(day)).")
  }

  package func questionsWithoutColumn(_ keys: [String]) -> String {
    say(
      "Tidak ada kolom untuk pertanyaan \(alternatives(keys).replacing(" atau ", with: ", ")); petakan dengan --question KUNCI=JUDUL bila ada.",
      "There is no column for the questions \(keys.map { "“\($0)”" }.joined(separator: ", ")); map them with --question KEY=HEADER if there is one."
    )
  }

  package func answerOrder(_ survey: Survey) -> [String] {
    let closed = survey.questions.filter { $0.kind != .text }
    let open = survey.questions.filter { $0.kind == .text }
    var lines = [
      say(
        "KODE JAWABAN JAWABAN …" + (open.isEmpty ? "" : " | teks"),
        "CODE ANSWER ANSWER …" + (open.isEmpty ? "" : " | text")),
      say(
        "  KODE: kode pribadi, atau - untuk kertas tanpa kode; - juga untuk yang tidak dijawab",
        "  CODE: the personal code, or - for a paper without one; - also for what was not answered"),
    ]
    for (index, question) in closed.enumerated() {
      let text = question.text(in: language)
      let options = text.options.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
      lines.append(
        "  \(index + 1). \(text.text)" + (options.isEmpty ? "" : "  [\(options)]")
          + (question.kind == .several ? say("  beberapa: 1+3", "  several: 1+3") : ""))
    }
    for question in open { lines.append("  | \(question.text(in: language).text)") }
    return lines + [
      say(
        "hari 2026-11-18: hari menjawab lembar berikutnya; batal; selesai",
        "day 2026-11-18: when the next sheets were answered; undo; done")
    ]
  }
}
