package import Juara

/// Why a jury's work is refused.
extension Wording {
  /// Why a rubric cannot be changed, or not be marked by, and what to do.
  package func sentence(_ refusal: RubricRefusal) -> String {
    switch refusal {
    case .notAKey(let key):
      say(
        "“\(key)” bukan nama kriteria. Pakai huruf kecil, angka dan _, misalnya isi.",
        "“\(key)” is no criterion's key. Use small letters, digits and _, such as content.")
    case .emptyTitle:
      say(
        "Judul kriteria harus berisi kata, satu baris, paling panjang 100 huruf.",
        "A criterion's title has words in it, on one line, of at most 100 characters.")
    case .reserved(let name):
      say(
        "“\(name)” adalah nama kolom lain di lembar nilai. Pilih nama lain.",
        "“\(name)” is another column of the mark sheets. Choose another name.")
    case .nameTaken(let name):
      say(
        "Sudah ada kriteria “\(name)”. Pilih nama dan judul lain.",
        "There is a criterion “\(name)” already. Choose another key and title.")
    case .weight(let weight):
      say(
        "Bobot \(weight) tidak bisa dipakai; bobot antara 1 dan 100.",
        "A weight of \(weight) cannot be used; weights are from 1 to 100.")
    case .weightAbove(let sum):
      say(
        "Jumlah bobot menjadi \(sum), padahal paling banyak 100. Kecilkan salah satu bobot.",
        "The weights would make \(sum), and at most make 100. Lower one of them.")
    case .range(let lowest, let highest):
      say(
        "Rentang \(lowest)–\(highest) tidak bisa dipakai; dari 0 ke atas, paling tinggi \(number(CriterionTerms.highestMark)).",
        "Marks from \(lowest) to \(highest) cannot be used; from 0 up, to at most \(number(CriterionTerms.highestMark))."
      )
    case .rangesTooFine:
      say(
        "Nilai tertinggi kriteria-kriteria ini bersama-sama terlalu halus untuk dihitung persis. Pakai rentang yang sama.",
        "The criteria's highest marks together are too fine to be counted exactly. Use the same range."
      )
    case .unknownCriterion(let key, let known):
      say("Tidak ada kriteria “\(key)”.", "There is no criterion “\(key)”.")
        + (known.isEmpty
          ? say(" Tambahkan dengan juara jury rubric add.", " Add it with juara jury rubric add.")
          : say(" Yang ada: \(alternatives(known)).", " There are \(alternatives(known))."))
    case .empty:
      say(
        "Rubriknya masih kosong. Tambahkan kriteria dengan juara jury rubric add.",
        "The rubric is empty. Add criteria with juara jury rubric add.")
    case .weightsIncomplete(let sum):
      say(
        "Bobot kriteria baru berjumlah \(sum); penilaian mulai setelah jumlahnya 100.",
        "The criteria weigh \(sum) together; marking begins when they weigh 100.")
    case .locked(let marks):
      say(
        "Rubrik terkunci sejak nilai pertama; sudah ada \(number(marks)) nilai.",
        "The rubric is locked since the first mark; there are \(number(marks)) marks.")
    }
  }

  /// Why a jury's work is refused, and what to do.
  package func sentence(_ refusal: JudgingRefusal) -> String {
    switch refusal {
    case .unknownJuror, .jurorExists, .jurorHasMarks, .noSuchConflict, .noJurors:
      aboutJuror(refusal)
    case .marksMissing, .nobodyJudges, .noEntrants: aboutResult(refusal)
    case .notJudged, .hasWork, .noWork: aboutWork(refusal)
    case .notCombined, .combinedWeights, .standardisedPart: aboutCombination(refusal)
    case .unknownEntrant(let typed):
      say(
        "“\(typed.prefix(40))” bukan nomor peserta yang dinilai di tantangan ini.",
        "“\(typed.prefix(40))” is not the number of anybody judged in this challenge.")
    case .barred(let entrant):
      say(
        "\(name(.participant(number: entrant))) tidak dinilai oleh juri ini (konflik kepentingan).",
        "\(name(.participant(number: entrant))) is not this juror's to judge (conflict of interest)."
      )
    case .sheetOf(let juror):
      say(
        "Lembar ini milik juri “\(juror.prefix(60))”. Impor dengan nama juri itu.",
        "This sheet is the juror “\(juror.prefix(60))”'s. Import it under that name.")
    case .sheetFor(let challenge):
      say(
        "Lembar ini untuk tantangan “\(challenge.prefix(60))”.",
        "This sheet is of the challenge “\(challenge.prefix(60))”.")
    case .noCriteria(let columns, let known):
      say(
        "Tidak ada kolom kriteria. Kolom berkas: \(alternatives(columns)). Kriteria: \(alternatives(known)).",
        "No column is a criterion. The file has \(alternatives(columns)). The criteria are \(alternatives(known))."
      )
    case .sameCriterion(let key):
      say(
        "Dua kolom sama-sama kriteria “\(key)”. Sisakan satu.",
        "Two columns are the criterion “\(key)”. Keep one.")
    case .notAMark(let text):
      say(
        "“\(text.prefix(40))” harus berbentuk KRITERIA=NILAI, misalnya isi=80; isi=none menghapus.",
        "“\(text.prefix(40))” must be KEY=MARK, such as content=80; content=none takes back.")
    case .mark(let criterion, let value, let problem):
      "\(criterion): “\(value.prefix(40))” " + reason(problem)
    }
  }

  private func aboutJuror(_ refusal: JudgingRefusal) -> String {
    switch refusal {
    case .unknownJuror(let name, let jurors) where jurors.isEmpty:
      say(
        "Tidak ada juri “\(name)”. Tambahkan dengan juara jury juror add.",
        "No juror is called “\(name)”. Add one with juara jury juror add.")
    case .unknownJuror(let name, let jurors):
      say(
        "Tidak ada juri “\(name)”. Yang ada: \(alternatives(jurors)).",
        "No juror is called “\(name)”. There are \(alternatives(jurors)).")
    case .jurorExists(let name):
      say("Juri “\(name)” sudah ada.", "There is a juror “\(name)” already.")
    case .jurorHasMarks(let name, let marks):
      say(
        "Juri “\(name)” sudah memberi \(number(marks)) nilai. Untuk menghapusnya juga, pakai --with-marks.",
        "The juror “\(name)” has given \(number(marks)) marks. To take them back too, use --with-marks."
      )
    case .noSuchConflict(let name):
      say(
        "Juri “\(name)” tidak punya konflik itu. Lihat juara jury juror list.",
        "The juror “\(name)” has no such conflict. See juara jury juror list.")
    default:
      say(
        "Belum ada juri. Tambahkan dengan juara jury juror add.",
        "There is no juror yet. Add one with juara jury juror add.")
    }
  }

  private func aboutResult(_ refusal: JudgingRefusal) -> String {
    switch refusal {
    case .marksMissing(let marks, let jurors):
      say(
        "Masih kurang \(number(marks)) nilai dari \(number(jurors)) juri: lihat juara jury missing. Hasil sementara: juara jury result dengan --provisional.",
        "\(number(marks)) \(marks == 1 ? "mark" : "marks") of \(number(jurors)) \(jurors == 1 ? "juror" : "jurors") still missing: see juara jury missing. For what there is: juara jury result with --provisional."
      )
    case .nobodyJudges(let numbers):
      say(
        "Tidak ada juri yang boleh menilai \(entrants(numbers)). Tambahkan juri.",
        "No juror may judge \(entrants(numbers)). Add a juror.")
    default:
      say(
        "Belum ada yang dinilai: belum ada pendaftaran terkonfirmasi.",
        "There is nobody to judge: no registration is confirmed.")
    }
  }

  private func aboutWork(_ refusal: JudgingRefusal) -> String {
    switch refusal {
    case .hasWork(let id):
      say(
        "Pendaftaran \(id) sudah punya karya. Hapus dulu dengan juara jury work remove.",
        "Registration \(id) has a work already. Remove it first with juara jury work remove.")
    case .noWork(let id):
      say("Pendaftaran \(id) tidak punya karya.", "Registration \(id) has no work.")
    case .notJudged(let id):
      say(
        "Pendaftaran \(id) bukan pendaftaran terkonfirmasi di tantangan ini.",
        "Registration \(id) is no confirmed registration of this challenge.")
    default: ""
    }
  }

  private func aboutCombination(_ refusal: JudgingRefusal) -> String {
    switch refusal {
    case .notCombined(let code):
      say(
        "Nilai gabungan “\(code)” belum diatur. Atur dengan juara challenge combine \(code) --log 60 --jury 40.",
        "No combined score is settled for “\(code)”. Settle it with juara challenge combine \(code) --log 60 --jury 40."
      )
    case .standardisedPart:
      say(
        "Hasil zscore tidak punya nilai tertinggi, jadi tidak bisa digabung. Pakai mean atau trimmed.",
        "A zscore has no highest value and cannot be combined. Use mean or trimmed.")
    case .combinedWeights(let sum):
      say(
        "Bobot bagian-bagiannya harus berjumlah 100, tidak ada yang di bawah 0; sekarang \(sum).",
        "The parts' weights make 100, none below 0; these make \(sum).")
    default: ""
    }
  }

  /// Why something is no mark.
  func reason(_ problem: MarkProblem) -> String {
    switch problem {
    case .notANumber:
      say("bukan angka. Tulis seperti 80 atau 82,5.", "is no number. Write it like 80 or 82.5.")
    case .tooFine:
      say("punya lebih dari dua desimal.", "has more than two decimals.")
    case .outOfRange(let range):
      say(
        "di luar rentang \(range.lowerBound)–\(range.upperBound).",
        "is outside \(range.lowerBound)–\(range.upperBound).")
    }
  }

  /// "Peserta 003, Peserta 017".
  func entrants(_ numbers: [Int]) -> String {
    numbers.map { name(.participant(number: $0)) }.joined(separator: ", ")
  }
}
