package import Juara

extension Wording {
  package func heading(_ topic: ReportSection.Topic) -> String {
    switch topic {
    case .totals: say("Ringkasan", "In short")
    case .settings: say("Di tempat dan daring", "On site and online")
    case .kinds: say("Menurut jenis acara", "By kind of event")
    case .ages: say("Menurut umur", "By age")
    case .levels: say("Menurut jenjang sekolah", "By school level")
    case .schools: say("Menurut sekolah", "By school")
    case .contests: say("Tantangan dan lomba", "Challenges and contests")
    case .registrations:
      say("Pendaftaran, daftar tunggu, tidak hadir", "Registrations, waiting lists, no-shows")
    case .consents: say("Izin wali", "Guardians' consent")
    case .posts: say("Unggahan", "Posts")
    case .referrals: say("Pendaftar menurut asal kode", "Registrations by code")
    case .days: say("Hari demi hari", "Day by day")
    case .iplm: say("Tiga indikator dari Juara", "Three indicators from Juara")
    case .notKept: say("Bukan dari Juara", "Not from Juara")
    }
  }

  /// What the groups of a section are.
  package func groupTitle(_ topic: ReportSection.Topic) -> String {
    switch topic {
    case .totals, .consents, .iplm, .notKept: say("Apa", "What")
    case .settings: say("Tempat", "Where")
    case .kinds: say("Jenis", "Kind")
    case .ages: say("Umur", "Age")
    case .levels: say("Jenjang", "Level")
    case .schools: say("Sekolah", "School")
    case .contests, .registrations: say("Acara", "Event")
    case .posts: say("Kanal", "Channel")
    case .referrals: say("Asal kode", "Code")
    case .days: say("Tanggal", "Day")
    }
  }

  package func label(_ measure: ReportMeasure) -> String {
    switch measure {
    case .events: say("Acara", "Events")
    case .cancelledEvents: say("Acara batal", "Cancelled events")
    case .sessions: say("Sesi", "Sessions")
    case .places: say("Tempat", "Places")
    case .seats: say("Kursi di sesi yang dibatasi", "Seats of sessions with a limit")
    case .attendances: say("Kehadiran", "Attendances")
    case .withParties: say("Kehadiran dengan rombongan", "Attendances with parties")
    case .people: say("Orang hadir", "People")
    case .readers: say("Pembaca", "Readers")
    case .everybody: say("Orang seluruhnya", "People in all")
    case .judged: say("Dinilai juri", "Judged")
    case .others: say("Dinilai juri atau bekerja dalam proyek", "Judged, or at work in a project")
    case .entrants: say("Peserta", "Entrants")
    case .entries: say("Catatan", "Entries")
    case .books: say("Buku", "Books")
    case .activeDays: say("Hari aktif", "Active days")
    case .completed: say("Tuntas", "Completed")
    case .registered: say("Mendaftar", "Registered")
    case .confirmed: say("Dapat kursi", "Confirmed")
    case .waiting: say("Masih menunggu", "Still waiting")
    case .promoted: say("Naik", "Moved up")
    case .noShows: say("Tidak hadir", "No-shows")
    case .awaitingConsent: say("Menunggu izin", "Awaiting consent")
    case .consentExpired: say("Izin tidak datang", "Consent never came")
    case .consentRefused: say("Wali menolak", "Guardian refused")
    case .withoutConsent: say("Ikut tanpa izin tercatat", "Confirmed without consent")
    case .publications: say("Unggahan", "Posts")
    case .reach: say("Jangkauan", "Reach")
    case .pageVisits: self(.pageVisitsTitle)
    case .visitors: say("Pengunjung", "Visitors")
    case .participants:
      say("Orang dalam kegiatan literasi", "People in reading and literacy activities")
    case .activities: say("Kegiatan literasi", "Reading and literacy activities")
    case .cooperations: say("Kerja sama dengan pihak luar", "Cooperations with others")
    }
  }

  package func label(_ group: ReportGroup) -> String {
    switch group {
    case .all: say("semuanya", "all")
    case .setting(let setting): label(setting)
    case .kind(let kind): label(kind)
    case .age(let band): label(band)
    case .level(let level): level.map { label($0) } ?? say("kelas tidak diketahui", "class unknown")
    case .school(let name): name ?? say("sekolah tidak diketahui", "school unknown")
    case .event(_, let title): title
    case .channel(let channel): label(channel)
    case .referral(let kind): kind.map { label($0) } ?? say("tanpa kode", "without a code")
    case .day(let day): self.day(day)
    case .week(let monday): say("pekan \(day(monday))", "week of \(day(monday))")
    case .notKept(let number): self(Self.notKept[number - 1])
    }
  }

  private static let notKept = [
    Phrase("koleksi", "collections"), Phrase("tenaga perpustakaan", "staff"),
    Phrase(
      "kunjungan: hanya jumlah harian yang diketik petugas; lihat juara report season",
      "visits: only the daily numbers that staff enter; see juara report season"),
    Phrase("anggota perpustakaan", "members"), Phrase("peminjaman", "loans"),
    Phrase("pengelolaan, gedung dan anggaran", "management, building and budget"),
  ]

  private func label(_ setting: ReportSetting) -> String {
    switch setting {
    case .onSite: say("di tempat", "on site")
    case .online: say("daring", "online")
    case .hybrid: say("sesi hibrida", "hybrid sessions")
    case .unknown: say("tidak diketahui", "unknown")
    }
  }

  private func label(_ band: AgeBand) -> String {
    switch band {
    case .under7: say("di bawah 7 tahun", "under 7")
    case .elderly: say("60 tahun ke atas", "60 and over")
    case .unknown: say("umur tidak diketahui", "age unknown")
    default: band.rawValue.replacing("-", with: "–") + say(" tahun", "")
    }
  }

  package func label(_ subject: ReportRow.Subject) -> String {
    switch subject {
    case .event: say("acara", "event")
    case .session: say("sesi", "session")
    case .place: say("tempat", "place")
    case .attendance: say("kehadiran", "attendance")
    case .participant: say("orang", "person")
    case .registration: say("pendaftaran", "registration")
    case .group: say("kelompok", "group")
    case .entry: say("catatan baca", "log entry")
    case .readingDay: say("hari baca", "day of reading")
    case .publication: say("unggahan", "post")
    case .referral: say("mitra", "partner")
    case .visit: say("pengunjung", "visitors")
    case .pageVisit: say("kunjungan halaman", "page visits")
    }
  }

  /// `12`, with a share `12 (30,0 %)`; `–` for what cannot be told.
  package func figure(_ figure: ReportFigure?) -> String {
    guard let figure else { return "–" }
    let number = number(figure.number)
    guard let share = figure.perMille else { return number }
    let text = "\(share / 10)\(decimalSeparator)\(share % 10)"
    return "\(number) (\(text)\(say(" %", "%")))"
  }

  package func seasonHeading(_ days: DayRange) -> String {
    say(
      "Laporan \(self.days(from: days.first, to: days.last))",
      "Report for \(self.days(from: days.first, to: days.last))")
  }

  package func literacyHeading(_ year: Int) -> String {
    say("Data IPLM \(year)", "Figures for IPLM \(year)")
  }

  package var seasonNotes: [String] {
    [
      say(
        "Kehadiran: satu orang di satu sesi. Orang: masing-masing sekali, betapa pun sering datang. Acara batal dan sesi batal tidak dihitung.",
        "An attendance is one person in one session. People count once, however often they came. What was cancelled or called off is not counted."
      ),
      say(
        "Pembaca: yang mencatat sesuatu dalam tantangan. Tuntas: mencapai tingkat pertama tantangan. Hari aktif: setiap hari setiap peserta dengan catatan.",
        "Readers logged something in a challenge. Completed: reached the challenge's first tier. Active days: each day of each entrant with an entry."
      ),
      say(
        "Persen: masih menunggu dari yang mendaftar; tidak hadir dari yang dapat kursi di acara yang kehadirannya dicatat; pembaca dan tuntas dari peserta.",
        "Per cent: still waiting of the registered; no-shows of the confirmed in events that kept attendance; readers and completed of the entrants."
      ),
    ]
  }

  package var literacyNotes: [String] {
    [
      say(
        "Indeksnya sendiri tidak dihitung di sini: sebagian besar datanya tidak ada di Juara. Angka ini untuk formulir pendataan Perpusnas.",
        "The index itself is not worked out here: most of what it needs is not in Juara. These are for Perpusnas's form."
      ),
      say(
        "Orang: hadir di suatu sesi atau mencatat bacaan, masing-masing sekali. Kegiatan: setiap acara dan tantangan yang terbit. Kerja sama: mitra dan sekolah di juara referral yang masa kerja samanya mengenai tahun itu.",
        "People: in a session or logging something, each once. Activities: each published event and challenge. Cooperations: partners and schools of juara referral whose agreed days touch the year."
      ),
    ]
  }

  package func sentence(_ remark: SeasonReport.Remark) -> String {
    switch remark {
    case .drafts(let count):
      say(
        "\(number(count)) draf tidak dihitung. Terbitkan dengan juara event publish.",
        "\(number(count)) \(count == 1 ? "draft is" : "drafts are") not counted. Publish with juara event publish."
      )
    case .sessionsWithoutLimit(let count):
      say(
        "\(number(count)) sesi tanpa batas kursi tidak masuk jumlah kursi.",
        "\(number(count)) \(count == 1 ? "session has" : "sessions have") no limit and no part in the seats."
      )
    case .severalSettings(let people):
      say(
        "\(number(people)) orang datang dengan lebih dari satu cara, dan dihitung di setiap barisnya.",
        "\(number(people)) \(people == 1 ? "person" : "people") came in more than one way, and count in each line."
      )
    case .withoutAttendance(let events):
      say(
        "\(number(events)) acara tidak punya catatan kehadiran; tidak masuk angka tidak hadir.",
        "\(number(events)) \(events == 1 ? "event has" : "events have") no attendance kept, or not yet; they are not among the no-shows."
      )
    case .withoutTiers(let contests):
      say(
        "\(number(contests)) tantangan tidak punya tingkat, jadi tidak ada yang bisa disebut tuntas.",
        "\(number(contests)) \(contests == 1 ? "challenge has" : "challenges have") no tier, so that nobody can be said to have completed it."
      )
    case .reachUnknown(let publications):
      say(
        "Jangkauan \(number(publications)) unggahan tidak diketahui. Impor dengan juara figures import.",
        "The reach of \(number(publications)) \(publications == 1 ? "post" : "posts") is unknown. Import it with juara figures import."
      )
    case .daysWithoutVisitors(let days):
      say(
        "Untuk \(number(days)) hari tidak ada jumlah pengunjung.",
        "\(number(days)) \(days == 1 ? "day has" : "days have") no number of visitors.")
    case .smallGroups:
      say(
        "Ada kelompok di bawah 5 orang: laporan ini untuk perpustakaan, bukan untuk disebarkan.",
        "Some groups have fewer than 5 people: this report is for the library, not to be shared.")
    case .partnersWithoutDays(let names):
      say(
        "Tanpa masa kerja sama, jadi tidak dihitung: \(names.joined(separator: ", ")). Isi dengan juara referral edit NAMA --from TANGGAL.",
        "Not counted, as no days are agreed: \(names.joined(separator: ", ")). Enter them with juara referral edit NAME --from DAY."
      )
    case .left(let codes):
      say(
        "Ditinggalkan atas permintaan: \(codes.map(\.text).joined(separator: ", ")).",
        "Left out as asked: \(codes.map(\.text).joined(separator: ", ")).")
    }
  }
}
