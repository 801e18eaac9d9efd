package import Juara

extension RubricRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notAKey(let key):
      wording.say(
        "“\(key)” bukan nama kriteria. Pakai huruf kecil, angka dan _, misalnya isi.",
        "“\(key)” is no criterion's key. Use small letters, digits and _, such as content.")
    case .emptyTitle:
      wording.say(
        "Judul kriteria harus berisi kata, satu baris, paling panjang 100 huruf.",
        "A criterion's title has words in it, on one line, of at most 100 characters.")
    case .reserved(let name):
      wording.say(
        "“\(name)” adalah nama kolom lain di lembar nilai. Pilih nama lain.",
        "“\(name)” is another column of the mark sheets. Choose another name.")
    case .nameTaken(let name):
      wording.say(
        "Sudah ada kriteria “\(name)”. Pilih nama dan judul lain.",
        "There is a criterion “\(name)” already. Choose another key and title.")
    case .weight(let weight):
      wording.say(
        "Bobot \(weight) tidak bisa dipakai; bobot antara 1 dan 100.",
        "A weight of \(weight) cannot be used; weights are from 1 to 100.")
    case .weightAbove(let sum):
      wording.say(
        "Jumlah bobot menjadi \(sum), padahal paling banyak 100. Kecilkan salah satu bobot.",
        "The weights would make \(sum), and at most make 100. Lower one of them.")
    case .range(let lowest, let highest):
      wording.say(
        "Rentang \(lowest)–\(highest) tidak bisa dipakai; dari 0 ke atas, paling tinggi \(wording.number(CriterionTerms.highestMark)).",
        "Marks from \(lowest) to \(highest) cannot be used; from 0 up, to at most \(wording.number(CriterionTerms.highestMark))."
      )
    case .rangesTooFine:
      wording.say(
        "Nilai tertinggi kriteria-kriteria ini bersama-sama terlalu halus untuk dihitung persis. Pakai rentang yang sama.",
        "The criteria's highest marks together are too fine to be counted exactly. Use the same range."
      )
    case .unknownCriterion(let key, let known):
      wording.say("Tidak ada kriteria “\(key)”.", "There is no criterion “\(key)”.")
        + (known.isEmpty
          ? wording.say(
            " Tambahkan dengan juara jury rubric add.", " Add it with juara jury rubric add.")
          : wording.say(
            " Yang ada: \(wording.alternatives(known)).",
            " There are \(wording.alternatives(known))."))
    case .empty:
      wording.say(
        "Rubriknya masih kosong. Tambahkan kriteria dengan juara jury rubric add.",
        "The rubric is empty. Add criteria with juara jury rubric add.")
    case .weightsIncomplete(let sum):
      wording.say(
        "Bobot kriteria baru berjumlah \(sum); penilaian mulai setelah jumlahnya 100.",
        "The criteria weigh \(sum) together; marking begins when they weigh 100.")
    case .locked(let marks):
      wording.say(
        "Rubrik terkunci sejak nilai pertama; sudah ada \(wording.number(marks)) nilai.",
        "The rubric is locked since the first mark; there are \(wording.number(marks)) marks.")
    }
  }
}

extension JudgingRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .unknownJuror(let name, let jurors) where jurors.isEmpty:
      wording.say(
        "Tidak ada juri “\(name)”. Tambahkan dengan juara jury juror add.",
        "No juror is called “\(name)”. Add one with juara jury juror add.")
    case .unknownJuror(let name, let jurors):
      wording.say(
        "Tidak ada juri “\(name)”. Yang ada: \(wording.alternatives(jurors)).",
        "No juror is called “\(name)”. There are \(wording.alternatives(jurors)).")
    case .jurorExists(let name):
      wording.say("Juri “\(name)” sudah ada.", "There is a juror “\(name)” already.")
    case .jurorHasMarks(let name, let marks):
      wording.say(
        "Juri “\(name)” sudah memberi \(wording.number(marks)) nilai. Untuk menghapusnya juga, pakai --with-marks.",
        "The juror “\(name)” has given \(wording.number(marks)) marks. To take them back too, use --with-marks."
      )
    case .noSuchConflict(let name):
      wording.say(
        "Juri “\(name)” tidak punya konflik itu. Lihat juara jury juror list.",
        "The juror “\(name)” has no such conflict. See juara jury juror list.")
    case .noJurors:
      wording.say(
        "Belum ada juri. Tambahkan dengan juara jury juror add.",
        "There is no juror yet. Add one with juara jury juror add.")
    case .marksMissing(let marks, let jurors):
      wording.say(
        "Masih kurang \(wording.number(marks)) nilai dari \(wording.number(jurors)) juri: lihat juara jury missing. Hasil sementara: juara jury result dengan --provisional.",
        "\(wording.number(marks)) \(marks == 1 ? "mark" : "marks") of \(wording.number(jurors)) \(jurors == 1 ? "juror" : "jurors") still missing: see juara jury missing. For what there is: juara jury result with --provisional."
      )
    case .nobodyJudges(let numbers):
      wording.say(
        "Tidak ada juri yang boleh menilai \(wording.entrants(numbers)). Tambahkan juri.",
        "No juror may judge \(wording.entrants(numbers)). Add a juror.")
    case .noEntrants:
      wording.say(
        "Belum ada yang dinilai: belum ada pendaftaran terkonfirmasi.",
        "There is nobody to judge: no registration is confirmed.")
    case .hasWork(let id):
      wording.say(
        "Pendaftaran \(id) sudah punya karya. Hapus dulu dengan juara jury work remove.",
        "Registration \(id) has a work already. Remove it first with juara jury work remove.")
    case .noWork(let id):
      wording.say("Pendaftaran \(id) tidak punya karya.", "Registration \(id) has no work.")
    case .notJudged(let id):
      wording.say(
        "Pendaftaran \(id) bukan pendaftaran terkonfirmasi di tantangan ini.",
        "Registration \(id) is no confirmed registration of this challenge.")
    case .notCombined(let code):
      wording.say(
        "Nilai gabungan “\(code)” belum diatur. Atur dengan juara challenge combine \(code) --log 60 --jury 40.",
        "No combined score is settled for “\(code)”. Settle it with juara challenge combine \(code) --log 60 --jury 40."
      )
    case .standardisedPart:
      wording.say(
        "Hasil zscore tidak punya nilai tertinggi, jadi tidak bisa digabung. Pakai mean atau trimmed.",
        "A zscore has no highest value and cannot be combined. Use mean or trimmed.")
    case .combinedWeights(let sum):
      wording.say(
        "Bobot bagian-bagiannya harus berjumlah 100, tidak ada yang di bawah 0; sekarang \(sum).",
        "The parts' weights make 100, none below 0; these make \(sum).")
    case .unknownEntrant(let typed):
      wording.say(
        "“\(typed.prefix(40))” bukan nomor peserta yang dinilai di tantangan ini.",
        "“\(typed.prefix(40))” is not the number of anybody judged in this challenge.")
    case .barred(let entrant):
      wording.say(
        "\(wording.name(.participant(number: entrant))) tidak dinilai oleh juri ini (konflik kepentingan).",
        "\(wording.name(.participant(number: entrant))) is not this juror's to judge (conflict of interest)."
      )
    case .sheetOf(let juror):
      wording.say(
        "Lembar ini milik juri “\(juror.prefix(60))”. Impor dengan nama juri itu.",
        "This sheet is the juror “\(juror.prefix(60))”'s. Import it under that name.")
    case .sheetFor(let challenge):
      wording.say(
        "Lembar ini untuk tantangan “\(challenge.prefix(60))”.",
        "This sheet is of the challenge “\(challenge.prefix(60))”.")
    case .noCriteria(let columns, let known):
      wording.say(
        "Tidak ada kolom kriteria. Kolom berkas: \(wording.alternatives(columns)). Kriteria: \(wording.alternatives(known)).",
        "No column is a criterion. The file has \(wording.alternatives(columns)). The criteria are \(wording.alternatives(known))."
      )
    case .sameCriterion(let key):
      wording.say(
        "Dua kolom sama-sama kriteria “\(key)”. Sisakan satu.",
        "Two columns are the criterion “\(key)”. Keep one.")
    case .notAMark(let text):
      wording.say(
        "“\(text.prefix(40))” harus berbentuk KRITERIA=NILAI, misalnya isi=80; isi=none menghapus.",
        "“\(text.prefix(40))” must be KEY=MARK, such as content=80; content=none takes back.")
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
        "bukan angka. Tulis seperti 80 atau 82,5.", "is no number. Write it like 80 or 82.5.")
    case .tooFine:
      wording.say("punya lebih dari dua desimal.", "has more than two decimals.")
    case .outOfRange(let range):
      wording.say(
        "di luar rentang \(range.lowerBound)–\(range.upperBound).",
        "is outside \(range.lowerBound)–\(range.upperBound).")
    }
  }
}
