package import Juara

extension Survey.Preset {
  /// Its questions in both languages.
  package var questions: [SurveyQuestionDraft] {
    switch self {
    case .feedback: Self.feedback
    case .outcome: Self.outcome
    case .skm: Self.elements + Self.respondent
    }
  }

  /// Short words and whole labels, so that a child can answer alone.
  private static let feedback: [SurveyQuestionDraft] = [
    .scale(
      "suka", "Seberapa suka kamu dengan acara ini?", "How much did you like it?",
      [
        ("Tidak suka", "Not at all"), ("Kurang suka", "Not much"), ("Suka", "I liked it"),
        ("Suka sekali", "I liked it a lot"),
      ]),
    .scale(
      "paham", "Apakah acaranya mudah dipahami?", "Was it easy to understand?",
      [
        ("Sulit", "Hard"), ("Agak sulit", "A bit hard"), ("Mudah", "Easy"),
        ("Mudah sekali", "Very easy"),
      ]),
    .scale(
      "ikut_lagi", "Apakah kamu mau ikut lagi?", "Would you come again?",
      [("Tidak", "No"), ("Mungkin", "Maybe"), ("Ya", "Yes")]),
    .init(
      key: "kelas", kind: .one,
      texts: [
        .indonesian: .init(
          "Kamu kelas berapa?",
          ["TK atau belum sekolah", "SD 1–3", "SD 4–6", "SMP", "SMA", "Bukan siswa"]),
        .english: .init(
          "Which class are you in?",
          [
            "Kindergarten or not at school yet", "Years 1–3", "Years 4–6", "Years 7–9",
            "Years 10–12", "Not at school",
          ]),
      ]),
    .text(
      "pesan", "Apa yang paling kamu suka, dan apa yang sebaiknya diubah?",
      "What did you like most, and what should change?"),
  ]

  private static let agreement: [(String, String)] = [
    ("Sangat tidak setuju", "Strongly disagree"), ("Tidak setuju", "Disagree"),
    ("Netral", "Neither"), ("Setuju", "Agree"), ("Sangat setuju", "Strongly agree"),
  ]

  /// The four outcomes that libraries measure (Project Outcome, ACRL and PLA).
  private static let outcome: [SurveyQuestionDraft] = [
    .scale(
      "pengetahuan", "Saya belajar sesuatu yang bermanfaat.", "I learned something helpful.",
      agreement, isPersonal: true),
    .scale(
      "percaya_diri", "Saya lebih percaya diri dengan apa yang saya pelajari.",
      "I feel more confident about what I learned.", agreement, isPersonal: true),
    .scale(
      "penerapan", "Saya akan menerapkan apa yang saya pelajari.",
      "I intend to apply what I learned.", agreement, isPersonal: true),
    .scale(
      "pengenalan", "Saya lebih mengenal layanan dan koleksi perpustakaan.",
      "I am more aware of what the library offers.", agreement, isPersonal: true),
    .text(
      "paling_berguna", "Apa yang paling berguna bagi Anda?", "What was most useful to you?"),
    .text(
      "saran", "Apa yang dapat kami lakukan lebih baik?", "What could we do better?"),
  ]

  /// The nine elements with the words of the rule's own questionnaire.
  private static let elements: [SurveyQuestionDraft] = [
    element(
      "persyaratan",
      "Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
      "What do you think of how well the requirements suit the kind of service?",
      ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
      ["Not suitable", "Less suitable", "Suitable", "Very suitable"]),
    element(
      "prosedur",
      "Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
      "How easy do you find the procedures of this service?",
      ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"],
      ["Not easy", "Less easy", "Easy", "Very easy"]),
    element(
      "waktu", "Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
      "What do you think of how fast the service is given?",
      ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"],
      ["Not fast", "Less fast", "Fast", "Very fast"]),
    element(
      "biaya", "Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
      "What do you think of how fair the fees of the service are?",
      ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"],
      ["Very expensive", "Rather expensive", "Cheap", "Free"]),
    element(
      "produk",
      "Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?",
      "What do you think of how well the service given matches the published standard?",
      ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
      ["Does not match", "Matches less", "Matches", "Matches very well"]),
    element(
      "kompetensi",
      "Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
      "What do you think of the competence of the staff?",
      ["Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"],
      ["Not competent", "Less competent", "Competent", "Very competent"]),
    element(
      "perilaku",
      "Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?",
      "What do you think of the courtesy and friendliness of the staff?",
      [
        "Tidak sopan dan ramah", "Kurang sopan dan ramah", "Sopan dan ramah",
        "Sangat sopan dan ramah",
      ],
      [
        "Not courteous and friendly", "Less courteous and friendly", "Courteous and friendly",
        "Very courteous and friendly",
      ]),
    element(
      "sarana", "Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?",
      "What do you think of the quality of the facilities?",
      ["Buruk", "Cukup", "Baik", "Sangat baik"], ["Bad", "Fair", "Good", "Very good"]),
    element(
      "pengaduan",
      "Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
      "What do you think of how complaints of users are handled?",
      [
        "Tidak ada", "Ada tetapi tidak berfungsi", "Berfungsi kurang maksimal",
        "Dikelola dengan baik",
      ],
      [
        "There is no way to complain", "There is one that does not work",
        "It works less than fully", "Handled well",
      ]),
  ]

  /// Who answers: of adults only.
  private static let respondent: [SurveyQuestionDraft] = [
    .one(
      "layanan", "Jenis layanan yang diterima", "Service received",
      [
        ("Peminjaman dan pengembalian", "Borrowing and returning"),
        ("Membaca di tempat", "Reading in the library"), ("Acara dan kegiatan", "Events"),
        ("Layanan anak", "Children's service"), ("Layanan daring", "Online service"),
        ("Lainnya", "Other"),
      ], isPersonal: false),
    .one(
      "jenis_kelamin", "Jenis kelamin", "Sex", [("Laki-laki", "Male"), ("Perempuan", "Female")]),
    .one(
      "umur", "Kelompok umur", "Age band",
      ["18–24", "25–34", "35–44", "45–54"].map { ("\($0) tahun", "\($0) years") }
        + [("55 tahun ke atas", "55 years and above")]),
    .one(
      "pendidikan", "Pendidikan", "Education",
      [
        ("SD", "Primary school"), ("SMP", "Junior high school"), ("SMA", "Senior high school"),
        ("Diploma", "Diploma"), ("S1", "Bachelor"), ("S2", "Master"), ("S3", "Doctorate"),
      ]),
    .one(
      "pekerjaan", "Pekerjaan", "Work",
      [
        ("PNS", "Civil servant"), ("TNI", "Armed forces"), ("Polri", "Police"),
        ("Swasta", "Private sector"), ("Wirausaha", "Self-employed"), ("Mahasiswa", "Student"),
        ("Lainnya", "Other"),
      ]),
    .text("saran", "Saran dan masukan", "Suggestions"),
  ]

  private static func element(
    _ key: String, _ indonesian: String, _ english: String, _ labels: [String],
    _ englishLabels: [String]
  ) -> SurveyQuestionDraft {
    SurveyQuestionDraft(
      key: key, kind: .scale, isElement: true,
      texts: [
        .indonesian: .init(indonesian, labels), .english: .init(english, englishLabels),
      ])
  }
}

extension SurveyQuestionDraft {
  fileprivate static func scale(
    _ key: String, _ indonesian: String, _ english: String, _ labels: [(String, String)],
    isPersonal: Bool = false
  ) -> SurveyQuestionDraft {
    choices(key, .scale, indonesian, english, labels, isPersonal)
  }

  fileprivate static func one(
    _ key: String, _ indonesian: String, _ english: String, _ labels: [(String, String)],
    isPersonal: Bool = true
  ) -> SurveyQuestionDraft {
    choices(key, .one, indonesian, english, labels, isPersonal)
  }

  private static func choices(
    _ key: String, _ kind: SurveyQuestion.Kind, _ indonesian: String, _ english: String,
    _ labels: [(String, String)], _ isPersonal: Bool
  ) -> SurveyQuestionDraft {
    SurveyQuestionDraft(
      key: key, kind: kind, isPersonal: isPersonal,
      texts: [
        .indonesian: .init(indonesian, labels.map(\.0)),
        .english: .init(english, labels.map(\.1)),
      ])
  }

  fileprivate static func text(
    _ key: String, _ indonesian: String, _ english: String
  ) -> SurveyQuestionDraft {
    SurveyQuestionDraft(
      key: key, kind: .text, texts: [.indonesian: .init(indonesian), .english: .init(english)])
  }
}

extension Phrase {
  /// What the nine elements are called in a notice, by the keys of their questions.
  package static func element(_ key: String) -> Phrase? { elements[key] }

  private static let elements: [String: Phrase] = [
    "persyaratan": Phrase("Persyaratan", "Requirements"),
    "prosedur": Phrase("Sistem, mekanisme, dan prosedur", "System and procedures"),
    "waktu": Phrase("Waktu penyelesaian", "Time"),
    "biaya": Phrase("Biaya/tarif", "Fees"),
    "produk": Phrase("Produk spesifikasi jenis pelayanan", "Service as specified"),
    "kompetensi": Phrase("Kompetensi pelaksana", "Competence of staff"),
    "perilaku": Phrase("Perilaku pelaksana", "Conduct of staff"),
    "sarana": Phrase("Sarana dan prasarana", "Facilities"),
    "pengaduan": Phrase(
      "Penanganan pengaduan, saran, dan masukan", "Handling of complaints and suggestions"),
  ]
}
