package import Juara

extension RubricRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notAKey(let key):
      wording.say(
        "“\(key)” bukan nama kriteria. Pakai huruf kecil, angka dan _, misalnya isi.",
        "“\(key)” is not a criterion key. Use lower-case letters, digits and _, such as content.")
    case .emptyTitle:
      wording.say(
        "Judul kriteria harus berisi kata, satu baris, paling panjang 100 huruf.",
        "A criterion's title must contain words, on one line, of at most 100 characters.")
    case .reserved(let name):
      wording.say(
        "“\(name)” adalah nama kolom lain di lembar nilai. Pilih nama lain.",
        "“\(name)” is already another column of the mark sheets. Choose another name.")
    case .nameTaken(let name):
      wording.say(
        "Sudah ada kriteria “\(name)”. Pilih nama dan judul lain.",
        "The criterion “\(name)” already exists. Choose another key and title.")
    case .weight(let weight):
      wording.say(
        "Bobot \(weight) tidak bisa dipakai; bobot antara 1 dan 100.",
        "A weight of \(weight) cannot be used; weights are from 1 to 100.")
    case .weightAbove(let sum):
      wording.say(
        "Jumlah bobot menjadi \(sum), padahal paling banyak 100. Kecilkan salah satu bobot.",
        "The weights would add up to \(sum), but may be at most 100. Lower one of them.")
    case .range(let lowest, let highest):
      wording.say(
        "Rentang \(lowest)–\(highest) tidak bisa dipakai; dari 0 ke atas, paling tinggi \(wording.number(CriterionTerms.highestMark)).",
        "Marks from \(lowest) to \(highest) cannot be used; use 0 up to at most \(wording.number(CriterionTerms.highestMark))."
      )
    case .rangesTooFine:
      wording.say(
        "Nilai tertinggi kriteria-kriteria ini bersama-sama terlalu halus untuk dihitung persis. Pakai rentang yang sama.",
        "Together, the criteria's highest marks are too fine to be calculated exactly. Use the same range."
      )
    case .unknownCriterion(let key, let known):
      wording.say("Tidak ada kriteria “\(key)”.", "There is no criterion “\(key)”.")
        + (known.isEmpty
          ? wording.say(
            " Tambahkan dengan juara jury rubric add.", " Add it with juara jury rubric add.")
          : wording.say(
            " Yang ada: \(wording.alternatives(known)).",
            " Available: \(wording.alternatives(known))."))
    case .empty:
      wording.say(
        "Rubriknya masih kosong. Tambahkan kriteria dengan juara jury rubric add.",
        "The rubric is empty. Add criteria with juara jury rubric add.")
    case .weightsIncomplete(let sum):
      wording.say(
        "Bobot kriteria baru berjumlah \(sum); penilaian mulai setelah jumlahnya 100.",
        "The weights of the criteria add up to \(sum); marking can begin when they add up to 100.")
    case .locked(let marks):
      wording.say(
        "Rubrik terkunci sejak nilai pertama; sudah ada \(wording.number(marks)) nilai.",
        "The rubric has been locked since the first mark; there are \(wording.number(marks)) marks."
      )
    }
  }
}

extension JudgingRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .unknownJuror(let name, let jurors) where jurors.isEmpty:
      wording.say(
        "Tidak ada juri “\(name)”. Tambahkan dengan juara jury juror add.",
        "There is no juror “\(name)”. Add one with juara jury juror add.")
    case .unknownJuror(let name, let jurors):
      wording.say(
        "Tidak ada juri “\(name)”. Yang ada: \(wording.alternatives(jurors)).",
        "There is no juror “\(name)”. The jurors are \(wording.alternatives(jurors)).")
    case .jurorExists(let name):
      wording.say("Juri “\(name)” sudah ada.", "The juror “\(name)” already exists.")
    case .jurorHasMarks(let name, let marks):
      wording.say(
        "Juri “\(name)” sudah memberi \(wording.number(marks)) nilai. Untuk menghapusnya juga, pakai --with-marks.",
        "The juror “\(name)” has given \(wording.number(marks)) marks. To remove them too, use --with-marks."
      )
    case .noSuchConflict(let name):
      wording.say(
        "Juri “\(name)” tidak punya konflik itu. Lihat juara jury juror list.",
        "The juror “\(name)” has no such conflict. See juara jury juror list.")
    case .noJurors:
      wording.say(
        "Belum ada juri. Tambahkan dengan juara jury juror add.",
        "There are no jurors yet. Add one with juara jury juror add.")
    case .marksMissing(let marks, let jurors):
      wording.say(
        "Masih kurang \(wording.number(marks)) nilai dari \(wording.number(jurors)) juri: lihat juara jury missing. Hasil sementara: juara jury result dengan --provisional.",
        "\(wording.number(marks)) \(marks == 1 ? "mark" : "marks") of \(wording.number(jurors)) \(jurors == 1 ? "juror" : "jurors") still missing: see juara jury missing. For a provisional result: juara jury result with --provisional."
      )
    case .otherName(let number, let name, let sheet):
      wording.say(
        "Peserta \(number) adalah \(name), tetapi di baris ini tertulis “\(sheet)”. Perbaiki nomornya, atau kosongkan namanya.",
        "Entrant \(number) is \(name), but this row says “\(sheet)”. Correct the number, or leave the name empty."
      )
    case .nobodyJudges(let numbers):
      wording.say(
        "Tidak ada juri yang boleh menilai \(wording.entrants(numbers)). Tambahkan juri.",
        "No juror may judge \(wording.entrants(numbers)). Add a juror.")
    case .noEntrants:
      wording.say(
        "Belum ada yang dinilai: belum ada pendaftaran terkonfirmasi.",
        "There is nobody to judge: no registration is confirmed.")
    case .hasWork(let person):
      wording.say(
        "\(wording.label(person)) sudah punya karya. Hapus dulu dengan juara jury work remove.",
        "\(wording.label(person)) already has a work. Remove it first with juara jury work remove.")
    case .noWork(let person):
      wording.say(
        "\(wording.label(person)) tidak punya karya.", "\(wording.label(person)) has no work.")
    case .notJudged(let person):
      wording.say(
        "\(wording.label(person)) belum terkonfirmasi di tantangan ini.",
        "\(wording.label(person)) is not confirmed in this challenge.")
    case .notCombined(let code):
      wording.say(
        "Nilai gabungan “\(code)” belum diatur. Atur dengan juara challenge combine \(code) --log 60 --jury 40.",
        "The combined score of “\(code)” is not set up. Set it up with juara challenge combine \(code) --log 60 --jury 40."
      )
    case .noSessions(let code):
      wording.say(
        "Kehadiran ikut dinilai di “\(code)”, jadi perlu sesi yang bisa dihadiri. Tambahkan dulu dengan juara event session add \(code), atau atur nilai gabungan tanpa --attendance.",
        "Attendance is a part of the score of “\(code)”, which needs a session to attend. Add one first with juara event session add \(code), or combine without --attendance."
      )
    case .standardisedPart:
      wording.say(
        "Hasil zscore tidak punya nilai tertinggi, jadi tidak bisa digabung. Pakai mean atau trimmed.",
        "A zscore result has no highest value and cannot be combined. Use mean or trimmed.")
    case .combinedWeights(let sum):
      wording.say(
        "Bobot bagian-bagiannya harus berjumlah 100, tidak ada yang di bawah 0; sekarang \(sum).",
        "The weights of the parts must add up to 100, none below 0; now they add up to \(sum).")
    case .unknownEntrant(let typed):
      wording.say(
        "“\(typed.prefix(40))” bukan nomor peserta yang dinilai di tantangan ini.",
        "“\(typed.prefix(40))” is not the number of an entrant judged in this challenge.")
    case .barred(let entrant):
      wording.say(
        "\(wording.name(.participant(number: entrant))) tidak dinilai oleh juri ini (konflik kepentingan).",
        "\(wording.name(.participant(number: entrant))) is not judged by this juror (conflict of interest)."
      )
    case .sheetOf(let juror):
      wording.say(
        "Lembar ini milik juri “\(juror.prefix(60))”. Impor dengan nama juri itu.",
        "This sheet belongs to the juror “\(juror.prefix(60))”. Import it under that name.")
    case .sheetFor(let challenge):
      wording.say(
        "Lembar ini untuk tantangan “\(challenge.prefix(60))”.",
        "This sheet is for the challenge “\(challenge.prefix(60))”.")
    case .noCriteria(let columns, let known):
      wording.say(
        "Tidak ada kolom kriteria. Kolom berkas: \(wording.alternatives(columns)). Kriteria: \(wording.alternatives(known)).",
        "There is no criterion column. The columns are \(wording.alternatives(columns)). The criteria are \(wording.alternatives(known))."
      )
    case .sameCriterion(let key):
      wording.say(
        "Dua kolom sama-sama kriteria “\(key)”. Sisakan satu.",
        "Two columns are for the criterion “\(key)”. Keep one.")
    case .notAMark(let text):
      wording.say(
        "“\(text.prefix(40))” harus berbentuk KRITERIA=NILAI, misalnya isi=80; isi=none menghapus.",
        "“\(text.prefix(40))” must have the form KEY=MARK, such as content=80; content=none removes the mark."
      )
    case .mark(let criterion, let value, let problem):
      "\(criterion): “\(value.prefix(40))” " + problem.sentence(in: wording)
    }
  }
}

extension MarkProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notANumber:
      wording.say(
        "bukan angka. Tulis seperti 80 atau 82,5.", "is not a number. Write it like 80 or 82.5.")
    case .tooFine: wording.say("punya lebih dari dua desimal.", "has more than two decimals.")
    case .outOfRange(let range):
      wording.say(
        "di luar rentang \(range.lowerBound)–\(range.upperBound).",
        "is outside the range \(range.lowerBound)–\(range.upperBound).")
    }
  }
}
