import Juara

extension SurveyRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notACode(let text):
      wording.say(
        "“\(text)” bukan kode. Pakai huruf kecil, angka dan tanda hubung, misalnya skm-2026.",
        "“\(text)” is not a code. Use small letters, digits and hyphens, such as skm-2026.")
    case .exists(let code):
      wording.say("Survei “\(code)” sudah ada.", "There is a survey “\(code)” already.")
    case .unknown(let code, let nearest):
      wording.say("Tidak ada survei “\(code)”.", "There is no survey “\(code)”.")
        + (nearest.isEmpty
          ? wording.say(
            " Lihat juara survey list.", " See juara survey list.")
          : wording.say(
            " Maksudnya \(wording.alternatives(nearest))?",
            " Did you mean \(wording.alternatives(nearest))?"))
    case .emptyTitle: wording.say("Judulnya kosong.", "The title is empty.")
    case .notALink(let text):
      wording.say(
        "“\(text)” bukan alamat web. Tulis seperti https://…, dengan KODE di tempat kode pribadi.",
        "“\(text)” is not a web address. Write it like https://…, with KODE where the personal code belongs."
      )
    case .noPopulation:
      wording.say(
        "Populasi harus bilangan dari 1 sampai 1.000.000.000.",
        "The population must be a number from 1 to 1,000,000,000.")
    case .endsBeforeStart(let from, let to):
      wording.say(
        "Masanya berakhir (\(wording.day(to))) sebelum mulai (\(wording.day(from))).",
        "The period ends (\(wording.day(to))) before it begins (\(wording.day(from))).")
    case .isFollowUp(let code):
      wording.say(
        "“\(code)” sendiri sudah survei lanjutan; pakai kode survei pertamanya.",
        "“\(code)” is a follow-up itself; use the code of its first survey.")
    case .isFollowed(let code):
      wording.say(
        "Survei “\(code)” adalah lanjutannya; hapus dulu yang itu.",
        "The survey “\(code)” follows it; remove that one first.")
    case .notAKey(let key):
      wording.say(
        "“\(key)” bukan nama pertanyaan. Pakai huruf kecil, angka dan garis bawah, misalnya ruang_baca.",
        "“\(key)” is not a question's name. Use small letters, digits and low lines, such as reading_room."
      )
    case .keyTaken(let key):
      wording.say(
        "Pertanyaan “\(key)” sudah ada di survei ini.",
        "This survey has a question “\(key)” already.")
    case .emptyText: wording.say("Pertanyaannya kosong.", "The question is empty.")
    case .tooLong(let limit):
      wording.say(
        "Lebih dari \(wording.number(limit)) huruf.",
        "Longer than \(wording.number(limit)) characters.")
    case .asksForIdentityNumber:
      wording.say(
        "Pertanyaannya meminta nomor identitas, yang tidak pernah disimpan Juara.",
        "The question asks for an identity number, which Juara never keeps.")
    case .tooFewOptions:
      wording.say(
        "Beri sedikitnya dua pilihan dengan --option.", "Give at least two options with --option.")
    case .sameOption: wording.say("Dua pilihan sama.", "Two options are the same.")
    case .notAnOption:
      wording.say(
        "Pilihan tidak boleh kosong atau memuat ; atau |.",
        "An option must not be empty or have a ; or |.")
    case .optionsOfOpenQuestion(let kind):
      wording.say(
        "Pertanyaan jenis \(wording.label(kind)) tidak punya pilihan.",
        "A question of the kind \(wording.label(kind)) has no options.")
    case .otherOptions(let expected):
      wording.say(
        "Dalam bahasa lain ada \(expected) pilihan; jumlahnya harus sama.",
        "In the other language there are \(expected) options; there must be as many.")
    case .unknownQuestion(let key, let known):
      wording.say(
        "Tidak ada pertanyaan “\(key)”. Yang ada: \(known.joined(separator: ", ")).",
        "There is no question “\(key)”. There are: \(known.joined(separator: ", ")).")
    case .elementStays(let key):
      wording.say(
        "“\(key)” adalah unsur SKM menurut Permenpan-RB 14/2017 dan tidak bisa diubah.",
        "“\(key)” is an element of the SKM by Permenpan-RB 14/2017 and cannot be changed.")
    case .noQuestions(let code):
      wording.say(
        "Survei “\(code)” belum punya pertanyaan. Tambahkan dengan juara survey question add \(code) ….",
        "The survey “\(code)” has no questions yet. Add some with juara survey question add \(code) …."
      )
    case .hasAnswers(let code, let count):
      wording.say(
        "Survei “\(code)” sudah dijawab \(wording.number(count)) kali; pertanyaannya tetap. Buat survei baru.",
        "The survey “\(code)” has \(wording.number(count)) answers; its questions stay. Make a new survey."
      )
    case .minorsInvited(let count):
      wording.say(
        "\(wording.number(count)) anak di bawah umur sudah diundang; mereka tidak ditanya tentang diri sendiri. Buat survei lain untuk orang dewasa.",
        "\(wording.number(count)) minors have been invited, who are asked nothing about themselves. Make another survey for adults."
      )
    case .nobodyCame, .noAdults, .notAmongThem, .adultsOnly, .hasAnswered, .tooEarly,
      .allAnswered, .answeredInFuture, .beforeAsked:
      wording.whoIsAsked(self)
    case .notAPersonalCode(let text):
      wording.say(
        "“\(text)” bukan kode pribadi. Kodenya delapan huruf seperti bcdf-ghjk; tulis - bila kertasnya tanpa kode.",
        "“\(text)” is not a personal code. A code is eight letters like bcdf-ghjk; write - for a paper without one."
      )
    case .unknownPersonalCode:
      wording.say(
        "Kode pribadi ini tidak dikenal di survei ini, atau sudah diganti.",
        "This survey does not know this personal code, or it was replaced.")
    case .alreadyAnswered:
      wording.say(
        "Kode pribadi ini sudah menjawab; setiap kode berlaku sekali.",
        "This personal code has answered already; each works once.")
    case .emptySheet:
      wording.say("Tidak satu pun pertanyaan dijawab.", "No question is answered.")
    case .answer(let problem, let key): "\(key): " + problem.sentence(in: wording)
    case .answerCount(let expected, let found):
      wording.say(
        "Ada \(found) jawaban, seharusnya \(expected); tulis - untuk yang tidak dijawab.",
        "There are \(found) answers and should be \(expected); write - for what was not answered.")
    case .textCount(let expected, let found):
      wording.say(
        "Ada \(found) teks sesudah |, paling banyak \(expected).",
        "There are \(found) texts behind |, at most \(expected).")
    case .notADay(let text):
      wording.say(
        "“\(text)” bukan tanggal. Tulis seperti 2026-12-05.",
        "“\(text)” is not a date. Write it like 2026-12-05.")
    case .nothingToUndo:
      wording.say("Tidak ada yang bisa ditarik.", "There is nothing to take back.")
    case .textNames(let id, let people):
      wording.say(
        "Jawaban \(id) menyebut nama peserta: \(wording.labels(people)). Sembunyikan dengan juara survey text hide; atau, bila memang boleh atau orangnya lain, tambahkan --names-checked.",
        "The answer \(id) names participants: \(wording.labels(people)). Hide it with juara survey text hide; or, if they may stand there or are other people's, add --names-checked."
      )
    case .textShowsContacts(let id):
      wording.say(
        "Jawaban \(id) memuat nomor telepon atau alamat surel. Sembunyikan dengan juara survey text hide; atau, bila memang boleh dibaca orang, tambahkan --names-checked.",
        "The answer \(id) has a telephone number or an e-mail address. Hide it with juara survey text hide; or, if others may read it, add --names-checked."
      )
    case .unknownText(let id):
      wording.say(
        "Tidak ada jawaban tertulis “\(id)” di survei ini; lihat juara survey text list.",
        "This survey has no written answer “\(id)”; see juara survey text list.")
    case .noFilter(let key, let known):
      known.isEmpty
        ? wording.say(
          "Survei ini tidak punya pertanyaan pilihan untuk menyaring.",
          "This survey has no question with one choice to filter by.")
        : wording.say(
          "“\(key)” tidak bisa menyaring. Pakai \(wording.alternatives(known)).",
          "“\(key)” cannot filter. Use \(wording.alternatives(known)).")
    case .notSKM(let code):
      wording.say(
        "“\(code)” bukan survei SKM (--preset skm).", "“\(code)” is no SKM survey (--preset skm).")
    case .noIndex(let code, let missing): "“\(code)”: " + wording.noIndex(missing)
    case .notAnElement(let key, let known):
      wording.say(
        "“\(key)” bukan unsur SKM. Unsurnya: \(known.joined(separator: ", ")).",
        "“\(key)” is no element of the SKM. The elements are \(known.joined(separator: ", ")).")
    case .noColumns(let headers):
      wording.say(
        "Tidak ada kolom yang judulnya sama dengan pertanyaan survei ini. Judul di berkas: \(headers.prefix(20).joined(separator: ", ")). Petakan dengan --question KUNCI=JUDUL.",
        "No column has the words of this survey's questions. The headers are: \(headers.prefix(20).joined(separator: ", ")). Map them with --question KEY=HEADER."
      )
    case .unknownColumn(let header, let headers):
      wording.say(
        "Tidak ada kolom “\(header)”. Judul di berkas: \(headers.prefix(20).joined(separator: ", ")).",
        "There is no column “\(header)”. The headers are: \(headers.prefix(20).joined(separator: ", "))."
      )
    case .sameColumn(let header):
      wording.say(
        "Kolom “\(header)” dipetakan ke dua pertanyaan.",
        "The column “\(header)” is mapped to two questions.")
    }
  }
}

extension Wording {
  fileprivate func whoIsAsked(_ refusal: SurveyRefusal) -> String {
    switch refusal {
    case .nobodyCame(let code):
      say(
        "Belum ada yang tercatat hadir, dan hanya yang hadir yang ditanya (“\(code)”). Catat dulu kehadirannya.",
        "Nobody is recorded as present, and only those who came are asked (“\(code)”). Record the attendance first."
      )
    case .noAdults(let code, let withoutAge):
      say(
        "Survei “\(code)” hanya untuk orang dewasa, dan tidak ada yang hadir yang diketahui dewasa (\(number(withoutAge)) orang tanpa tanggal lahir).",
        "The survey “\(code)” is for adults only, and nobody who came is known to be one (\(number(withoutAge)) without a birth date)."
      )
    case .notAmongThem(let code):
      say(
        "Orang ini tidak tercatat hadir, jadi tidak ditanya dalam survei “\(code)”.",
        "This person is not recorded as present, and so is not asked in the survey “\(code)”.")
    case .adultsOnly(let code):
      say(
        "Survei “\(code)” hanya untuk orang dewasa, dan orang ini tidak diketahui dewasa.",
        "The survey “\(code)” is for adults only, and this person is not known to be one.")
    case .hasAnswered(let code):
      say(
        "Orang ini sudah menjawab survei “\(code)”.",
        "This person has answered the survey “\(code)”.")
    case .tooEarly(let code, let day):
      say(
        "Survei “\(code)” baru bisa dijawab mulai \(self.day(day)).",
        "The survey “\(code)” can be answered from \(self.day(day)) on.")
    case .allAnswered(let code, let came):
      say(
        "Sudah ada lembar sebanyak yang hadir dan boleh ditanya, \(number(came)) orang (“\(code)”).",
        "There are as many sheets as people who came and may be asked, \(number(came)) (“\(code)”)."
      )
    case .answeredInFuture(let day):
      say(
        "Tanggal menjawabnya, \(self.day(day)), belum tiba.",
        "The day of answering, \(self.day(day)), is in the future.")
    case .beforeAsked(let day, let from):
      say(
        "Tanggal menjawabnya, \(self.day(day)), sebelum surveinya mulai, \(self.day(from)).",
        "The day of answering, \(self.day(day)), is before the survey began, \(self.day(from)).")
    default: ""
    }
  }
}

extension SurveyAnswerProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notAnOption(let text, let labels):
      wording.say(
        "“\(text.prefix(60))” bukan pilihan. Pilihannya: \(Self.list(labels, in: wording)).",
        "“\(text.prefix(60))” is not an option. The options are \(Self.list(labels, in: wording)).")
    case .notANumber(let text):
      wording.say(
        "“\(text.prefix(60))” bukan bilangan bulat dari 0.",
        "“\(text.prefix(60))” is not a whole number from 0.")
    case .tooLong(let limit):
      wording.say(
        "lebih dari \(wording.number(limit)) huruf.",
        "longer than \(wording.number(limit)) characters.")
    case .controlCharacter:
      wording.say(
        "berisi karakter kendali yang tidak terlihat. Ketik ulang isinya.",
        "has a control character that cannot be seen. Type it again.")
    }
  }

  private static func list(_ labels: [Language: [String]], in wording: Wording) -> String {
    (labels[wording.language] ?? labels.values.first ?? []).enumerated().map { "\($0 + 1) \($1)" }
      .joined(separator: ", ")
  }
}
