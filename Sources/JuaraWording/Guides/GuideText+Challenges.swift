import Juara

// Of challenges, for readers, jurors and teachers.
extension GuideText {
  private var rules: [ScoringTerms] { facts.challenge?.rules.map(\.terms) ?? [] }
  private var conditions: ScoringConditions { facts.challenge?.conditions ?? ScoringConditions() }

  /// How late something may be logged; nil where nothing is.
  var backdating: String? {
    guard let window = facts.challenge?.window, !rules.isEmpty else { return nil }
    return window.backdatingDays == 0
      ? say("Catat pada hari membaca itu juga.", "Log it on the day you read it.")
      : say(
        "Catat paling lama \(days(window.backdatingDays)) sesudah membaca.",
        "Log it at most \(days(window.backdatingDays)) after reading.")
  }

  var logsOnSite: Bool { site != nil && !rules.isEmpty }

  var logging: [Guide.Step] {
    guard let window = facts.challenge?.window else { return [] }
    var limits: [String?] = [backdating]
    if let closes = window.recordingClosesAt {
      limits.append(
        say("Catatan diterima \(deadline(closes)).", "Entries are taken \(deadline(closes))."))
    }
    for terms in rules {
      if let limit = terms.entryLimit {
        let most = amount(limit, of: terms.activity)
        limits.append(
          say("Satu catatan paling banyak \(most).", "One entry has at most \(most)."))
      }
    }
    let reviews = rules.compactMap { terms in
      terms.reviewWords.map { words in
        say(
          "Untuk \(wording.label(terms.activity)), tulis resensi paling sedikit \(wording.number(words)) kata.",
          "For \(wording.label(terms.activity)), write a review of at least \(wording.number(words)) words."
        )
      }
    }
    return [
      Guide.Step(
        say("Membaca", "Read"),
        [
          say(
            "Bacaan dari \(wording.day(window.from)) sampai \(wording.day(window.to)) dihitung.",
            "Reading from \(wording.day(window.from)) to \(wording.day(window.to)) counts.")
        ]
          + rules.map {
            say(
              "Yang dicatat: \(wording.label($0.activity)).",
              "Log your \(wording.label($0.activity)).")
          }),
      Guide.Step(
        say("Catat", "Log it"),
        [
          openMyPage,
          site == nil
            ? say("Sebutkan nomor peserta Anda.", "Give your entrant number.")
            : say("Pilih tantangannya.", "Choose the challenge."),
          say(
            "Sebutkan judul, jumlah, dan tanggal membaca.",
            "Give the title, how much, and the day."),
          site == nil
            ? say(
              "Sampaikan di meja layanan atau lewat formulir lomba.",
              "Do so at the desk or in the contest's form.")
            : say(
              "Belum punya tautan pribadi? Minta kepada petugas.",
              "No personal link yet? Ask the staff for it."),
        ] + reviews),
      Guide.Step(say("Perhatikan batasnya", "Mind the limits"), limits),
      Guide.Step(
        say("Salah catat?", "A mistake?"),
        [
          say("Beri tahu petugas.", "Tell the staff."),
          say("Petugas memperbaikinya dengan alasan.", "They correct it and note why."),
        ]),
    ]
  }

  var scoring: [Guide.Step] {
    [
      Guide.Step(say("Nilai setiap bacaan", "What reading is worth"), rules.flatMap(worth)),
      Guide.Step(say("Batasnya", "Limits"), rules.flatMap(limits)),
      Guide.Step(
        say("Syarat dan tambahan", "Conditions and extras"),
        conditions.lists.map { "\(wording.capitalized(wording.list($0, of: nil)))." }
          + conditions.languages.map { "\(wording.capitalized(wording.quota($0, of: nil)))." }
          + [
            conditions.streakBonus.map { bonus in
              say(
                "Membaca \(days(bonus.days)) berturut-turut menambah \(wording.number(bonus.points)) poin.",
                "Reading \(days(bonus.days)) in a row adds \(count(bonus.points, "", "point", "points"))."
              )
            }
          ]),
      Guide.Step(
        say("Tingkat dan lencana", "Tiers and badges"),
        conditions.achievements.map { achievement in
          let goals = achievement.goals.map(wording.goal).joined(separator: say(" dan ", " and "))
          return say(
            "“\(achievement.name)” untuk \(goals).", "“\(achievement.name)” is for \(goals).")
        }),
      Guide.Step(say("Bila nilainya sama", "If points are equal"), ranking),
    ]
  }

  private func worth(_ terms: ScoringTerms) -> [String?] {
    let (points, per) = (terms.ratio.points, amount(terms.ratio.per, of: terms.activity))
    if points == 0 {
      return [
        say(
          "\(wording.capitalized(wording.label(terms.activity))) dicatat, tetapi tidak diberi poin.",
          "\(wording.capitalized(wording.label(terms.activity))) are logged but earn no points.")
      ]
    }
    return [
      say(
        "\(per) bernilai \(wording.number(points)) poin.",
        "\(per) \(terms.ratio.per == 1 ? "is" : "are") worth \(count(points, "", "point", "points"))."
      )
    ]
  }

  private func limits(_ terms: ScoringTerms) -> [String?] {
    let activity = terms.activity
    return [
      terms.dailyLimit.map {
        say(
          "Paling banyak \(amount($0, of: activity)) dihitung dalam sehari.",
          "At most \(amount($0, of: activity)) count in a day.")
      },
      terms.totalLimit.map {
        say(
          "Paling banyak \(amount($0, of: activity)) dihitung seluruhnya.",
          "At most \(amount($0, of: activity)) count in all.")
      },
      terms.distinctTitles
        ? say("Judul yang sama dihitung sekali.", "The same title counts once.") : nil,
      terms.reviewWords.map {
        say(
          "\(wording.capitalized(wording.label(activity))) dihitung dengan resensi paling sedikit \(wording.number($0)) kata.",
          "\(wording.capitalized(wording.label(activity))) count with a review of at least \(wording.number($0)) words."
        )
      },
    ]
  }

  private var ranking: [String?] {
    guard let criteria = facts.challenge?.ranking.criteria else { return [] }
    return criteria.enumerated().map { index, criterion in
      let metric = wording.label(criterion.metric)
      return index == 0
        ? say("Pertama dilihat: \(metric).", "First come the \(metric).")
        : say("Bila sama, dilihat: \(metric).", "If equal, the \(metric) decide.")
    } + [
      say("Yang tetap sama berbagi peringkat.", "Who is still equal shares the place.")
    ]
  }

  var leaderboard: [Guide.Step] {
    let number = wording.name(.participant(number: 17))
    let divisions = (facts.challenge?.divisions ?? []).map(\.name).joined(separator: ", ")
    let places = say(
      "Setiap kategori punya peringkat sendiri: \(divisions).",
      "Each division has its own places: \(divisions).")
    return [
      Guide.Step(
        say("Cari nomor Anda", "Find your number"),
        [
          site.map {
            let board = $0.board(of: facts.event.code)
            return say("Buka papan ini: \(board)", "Open this board: \(board)")
          },
          say("Setiap anak punya nomor peserta.", "Each child has an entrant number."),
          say(
            "Tanpa izin, anak tampil sebagai “\(number)”.",
            "Without consent, a child appears as “\(number)”."),
        ]),
      Guide.Step(
        say("Mengapa nomor?", "Why numbers?"),
        [
          say("Nama anak adalah data pribadi.", "A child's name is personal data."),
          say("Orang tua atau wali yang memutuskan.", "A parent or guardian decides."),
          say("Dengan izinnya, nama anak tampil.", "With their consent, the name appears."),
          say("Izin itu boleh ditarik kapan saja.", "It may be taken back at any time."),
        ]),
      Guide.Step(
        say("Baca peringkatnya", "Read the places"),
        [
          say("Nilai yang sama berbagi peringkat.", "Equal scores share a place."),
          say("Tanpa poin, belum ada peringkat.", "Without points there is no place yet."),
          divisions.isEmpty ? nil : places,
        ]),
      Guide.Step(
        say("Papan yang dibekukan", "A frozen board"),
        facts.challenge?.frozenAt.map { frozen in
          [
            say(
              "Papan dibekukan sejak \(wording.instantWithZone(frozen)).",
              "The board is frozen since \(wording.instantWithZone(frozen))."),
            say(
              "Catatan sesudahnya baru tampil kemudian.",
              "What was logged since then is shown later."),
          ]
        } ?? []),
    ]
  }

  var judging: [Guide.Step] {
    guard let jury = facts.jury else { return [] }
    return [
      Guide.Step(
        say("Terima lembar nilai", "Get your sheet"),
        [
          say("Setiap juri mendapat lembar sendiri.", "Each juror gets a sheet of their own."),
          say("Nilai juri lain tidak tampak di situ.", "It does not show others' marks."),
          jury.isBlind
            ? say("Nama peserta juga tidak tampak.", "Nor does it show the entrants' names.")
            : nil,
        ]),
      Guide.Step(
        say("Kenal dengan peserta?", "Do you know an entrant?"),
        [
          say("Beri tahu perpustakaan lebih dahulu.", "Tell the library beforehand."),
          say("Anda lalu tidak menilai peserta itu.", "You then do not mark that entrant."),
        ]),
      Guide.Step(
        say("Beri nilai", "Give your marks"),
        jury.criteria.map { terms in
          let (low, high) = (terms.range.lowerBound, terms.range.upperBound)
          return say(
            "“\(terms.title)”: \(low) sampai \(high), bobot \(terms.weight) persen.",
            "“\(terms.title)”: \(low) to \(high), weight \(terms.weight) per cent.")
        } + [
          say("Isi satu angka di setiap kotak.", "Write one number in each box."),
          say("Jangan ubah nomor peserta.", "Do not change the entrant numbers."),
        ]),
      Guide.Step(
        say("Kembalikan lembarnya", "Return the sheet"),
        [
          say("Periksa apakah semua kotak terisi.", "Check that every box is filled."),
          say(
            "Kembalikan lembar itu kepada perpustakaan: \(contact).",
            "Return it to the library: \(contact)."),
          say(
            "Hasil akhir menunggu semua nilai.", "The final result waits for every mark."),
        ]),
    ]
  }

  var teaching: [Guide.Step] {
    let link = plan.formURL.map { FormLink($0).withoutCode }
    let age = wording.number(facts.library.ageOfMajority)
    return [
      Guide.Step(
        say("Daftarkan murid", "Register your pupils"),
        [
          link.map {
            say("Setiap murid mengisi formulir ini: \($0)", "Each pupil fills in this form: \($0)")
          }
            ?? say(
              "Sampaikan daftar murid kepada perpustakaan: \(contact).",
              "Give the library a list of pupils: \(contact)."),
          link == nil
            ? site.map {
              let page = $0.registration(for: facts.event.code)
              return say(
                "Atau minta orang tua mendaftar di sini: \(page)",
                "Or ask the parents to register here: \(page)")
            } : nil,
          say("Tulis nama lengkap setiap murid.", "Write each pupil's full name."),
          say("Tulis kelasnya, misalnya 7A.", "Write the class, such as 7A."),
          say(
            "Tulis nama sekolah dengan ejaan yang sama.", "Spell the school's name the same way."),
          say("Tulis telepon orang tua atau wali.", "Write a parent's or guardian's telephone."),
        ]),
      Guide.Step(
        say("Kumpulkan izin", "Collect the consents"),
        [
          say(
            "Murid di bawah \(age) tahun memerlukan izin.", "Pupils under \(age) need consent."),
          say("Yang mengizinkan adalah orang tua atau wali.", "A parent or guardian gives it."),
          say(
            "Guru tidak dapat memberi izin itu.", "A teacher cannot give it for them."),
          say(
            "Waktunya paling lama \(days(plan.consentDeadlineDays)).",
            "There are at most \(days(plan.consentDeadlineDays)) for it."),
        ]),
      Guide.Step(
        say("Bagikan nomor peserta", "Hand out the numbers"),
        [
          say("Setiap murid mendapat satu nomor.", "Each pupil gets one number."),
          say("Murid memakai nomor itu untuk semuanya.", "They use it for everything."),
        ]),
      Guide.Step(
        say("Catatan bacaan", "Logging"), rules.isEmpty ? [] : [backdating] + rules.flatMap(worth)),
      Guide.Step(say("Peringkat sekolah", "The schools' places"), rules.isEmpty ? [] : groups),
    ]
  }

  private var groups: [String?] {
    guard let scoring = facts.challenge?.groupScoring else { return [] }
    let measure =
      switch scoring.measure {
      case .sum: say("Poin semua murid dijumlahkan.", "The points of all pupils are added up.")
      case .mean:
        say(
          "Poin dibagi dengan jumlah murid sekolah.",
          "Points are divided by the school's enrolment.")
      case .participation:
        say(
          "Dihitung berapa persen murid yang ikut.",
          "What counts is the share of pupils who take part.")
      }
    guard scoring.minimumParticipants > 0 else { return [measure] }
    let least = wording.number(scoring.minimumParticipants)
    return [
      measure,
      say(
        "Paling sedikit \(least) murid harus punya poin.", "At least \(least) pupils must score."),
    ]
  }
}
