import Juara

extension Wording {
  private static let fields: [String: Phrase] = [
    "indonesianTitle": Phrase("judul", "Indonesian title"),
    "indonesianAnswer": Phrase("jawaban", "Indonesian answer"),
    "englishTitle": Phrase("judul Inggris", "English title"),
    "englishAnswer": Phrase("jawaban Inggris", "English answer"),
    "phrasings": Phrase("ungkapan", "phrasings"),
    "fullName": Phrase("nama", "name"),
    "publicName": Phrase("nama untuk umum", "public name"),
    "birthDate": Phrase("tanggal lahir", "birth date"),
    "phone": Phrase("telepon", "phone"),
    "email": Phrase("surel", "e-mail"),
    "school": Phrase("sekolah", "school"),
    "schoolClass": Phrase("kelas", "class"),
    "memberNumber": Phrase("nomor anggota", "member number"),
    "guardianName": Phrase("nama wali", "guardian"),
    "guardianPhone": Phrase("telepon wali", "guardian's phone"),
    "guardianConsent": Phrase("izin wali", "guardian's consent"),
    "publishName": Phrase("izin menampilkan nama", "consent to publish the name"),
    "party": Phrase("jumlah orang", "party size"),
    "status": Phrase("status", "status"),
    "consentDeadline": Phrase("batas izin", "consent deadline"),
    "transferredFrom": Phrase("dialihkan dari nomor", "handed over from number"),
    "cancelCause": Phrase("alasan batal", "reason cancelled"),
    "cancelReason": Phrase("alasan batal", "reason cancelled"),
    "corrects": Phrase("mengoreksi catatan", "corrects entry"),
    "override": Phrase("alasan pengecualian", "reason for override"),
    "group": Phrase("kelompok", "group"),
    "groupId": Phrase("nomor kelompok", "group number"),
    "participantId": Phrase("nomor peserta", "participant"),
    "mergedInto": Phrase("digabungkan ke", "merged into"),
    "mergedFrom": Phrase("digabungkan dari", "merged from"),
    "marksFrom": Phrase("nilai juri dari pendaftaran", "the jury's marks from registration"),
    "distinctFrom": Phrase("bukan orang yang sama dengan", "not the same as"),
    "purpose": Phrase("untuk", "purpose"),
    "withdrawnOn": Phrase("dicabut", "withdrawn on"),
    "fileName": Phrase("berkas", "file"),
    "voidCause": Phrase("alasan dianulir", "reason voided"),
    "voidReason": Phrase("alasan dianulir", "reason voided"),
    "code": Phrase("kode", "code"),
    "title": Phrase("judul", "title"),
    "kind": Phrase("jenis", "kind"),
    "state": Phrase("keadaan", "state"),
    "name": Phrase("nama", "name"),
    "enrolment": Phrase("jumlah terdaftar", "enrolment"),
    "startsAt": Phrase("mulai", "starts"),
    "endsAt": Phrase("selesai", "ends"),
    "place": Phrase("tempat", "place"),
    "link": Phrase("tautan", "link"),
    "capacity": Phrase("kapasitas", "capacity"),
    "minimumAge": Phrase("umur minimal", "minimum age"),
    "maximumAge": Phrase("umur maksimal", "maximum age"),
    "ageOn": Phrase("tanggal acuan umur", "age as of"),
    "registrationOpensAt": Phrase("pendaftaran dibuka", "registration opens"),
    "registrationClosesAt": Phrase("pendaftaran ditutup", "registration closes"),
    "consentDeadlineDays": Phrase("hari menunggu izin", "days to wait for consent"),
    "from": Phrase("dari", "from"),
    "to": Phrase("sampai", "to"),
    "fromDay": Phrase("tanggal pertama", "first day"),
    "toDay": Phrase("tanggal terakhir", "last day"),
    "backdatingDays": Phrase("hari mundur", "days of backdating"),
    "recordingClosesAt": Phrase("pencatatan ditutup", "recording closes"),
    "rankedBy": Phrase("urutan", "ranked by"),
    "activity": Phrase("kegiatan", "activity"),
    "points": Phrase("poin", "points"),
    "per": Phrase("per", "per"),
    "entryLimit": Phrase("batas per catatan", "limit per entry"),
    "dailyLimit": Phrase("batas per hari", "limit per day"),
    "totalLimit": Phrase("batas seluruhnya", "total limit"),
    "warnAbove": Phrase("tandai di atas", "flag above"),
    "challenge": Phrase("tantangan", "challenge"),
    "division": Phrase("kategori", "division"),
    "participant": Phrase("peserta", "participant"),
    "places": Phrase("tempat ke-", "places"),
    "source": Phrase("peringkat menurut", "ranked by"),
    "juryMethod": Phrase("cara menggabung nilai juri", "jury's method"),
    "decidedBy": Phrase("diputuskan oleh", "decided by"),
    "reason": Phrase("alasan", "reason"),
    "frozenAt": Phrase("dibekukan sejak", "frozen since"),
    "juror": Phrase("juri", "juror"),
    "remark": Phrase("catatan juri", "juror's remark"),
    "timeZone": Phrase("zona waktu", "time zone"),
    "language": Phrase("bahasa", "language"),
    "countryCode": Phrase("kode negara", "country code"),
    "ageOfMajority": Phrase("umur dewasa", "age of majority"),
    "contact": Phrase("kontak", "contact"),
    "city": Phrase("kota", "city"),
    "logo": Phrase("logo", "logo"),
    "folder": Phrase("folder paket", "package folder"),
    "signatoryName": Phrase("penanda tangan", "signatory"),
    "signatoryPosition": Phrase("jabatan penanda tangan", "signatory's position"),
    "signatoryNumber": Phrase("NIP penanda tangan", "signatory's employee number"),
    "retentionDays": Phrase("hari penyimpanan", "retention days"),
    "needsSecondApprover": Phrase("persetujuan orang kedua", "second approver"),
    "facts": Phrase("isi diperiksa", "facts checked"),
    "weekday": Phrase("hari", "weekday"),
    "minute": Phrase("menit", "minute"),
    "occasion": Phrase("kesempatan", "occasion"),
    "channel": Phrase("saluran", "channel"),
    "withdrawReason": Phrase("alasan ditarik", "reason withdrawn"),
    "colour": Phrase("warna", "colour"),
    "accentColour": Phrase("warna aksen", "accent colour"),
    "font": Phrase("huruf", "font"),
    "quotationFont": Phrase("huruf kutipan", "font of quotations"),
    "registrationPer": Phrase("cara mendaftar", "registration per"),
    "waitingList": Phrase("daftar tunggu", "waiting list"),
    "promotionEndsAt": Phrase("daftar tunggu berhenti", "waiting list stops"),
    "priority": Phrase("urutan prioritas", "priority"),
    "sessions": Phrase("sesi", "sessions"),
    "session": Phrase("sesi", "session"),
    "host": Phrase("pengisi acara", "host"),
    "copiedFrom": Phrase("disalin dari", "copied from"),
    "key": Phrase("kunci", "key"),
    "text": Phrase("teks", "text"),
    "type": Phrase("jenis jawaban", "answer type"),
    "isRequired": Phrase("wajib dijawab", "required"),
    "options": Phrase("pilihan", "options"),
    "time": Phrase("lama", "time"),
    "workedOn": Phrase("tanggal bekerja", "worked on"),
    "project": Phrase("proyek", "project"),
    "team": Phrase("tim", "team"),
    "mentor": Phrase("pembimbing", "mentor"),
    "outcome": Phrase("hasil", "outcome"),
    "arrivedAt": Phrase("datang", "arrived"),
    "undoneReason": Phrase("alasan dihapus", "reason removed"),
    "checkInCodes": Phrase("kode presensi", "check-in codes"),
    "template": Phrase("templat", "template"),
    "groupMeasure": Phrase("ukuran kelompok", "groups by"),
    "minimumParticipants": Phrase("peserta minimal", "minimum participants"),
    "distinctTitles": Phrase("judul berbeda saja", "distinct titles only"),
    "reviewWords": Phrase("kata resensi", "words of a review"),
    "streakDays": Phrase("hari berturut-turut", "days in a row"),
    "streakPoints": Phrase("poin beruntun", "points for a streak"),
    "quantity": Phrase("jumlah", "quantity"),
    "useLimit": Phrase("batas pemakaian", "use limit"),
    "titles": Phrase("judul", "titles"),
    "list": Phrase("daftar", "list"),
    "atLeast": Phrase("paling sedikit", "at least"),
    "goals": Phrase("syarat", "goals"),
    "minimumGrade": Phrase("kelas terendah", "lowest grade"),
    "maximumGrade": Phrase("kelas tertinggi", "highest grade"),
    "role": Phrase("sebagai", "as"),
    "award": Phrase("penghargaan", "award"),
    "note": Phrase("keterangan", "note"),
    "featuredWeek": Phrase("minggu tampil", "featured in the week of"),
    "revokeCause": Phrase("alasan dicabut", "reason revoked"),
    "revokeReason": Phrase("alasan dicabut", "reason revoked"),
    "method": Phrase("cara", "method"),
    "question": Phrase("pertanyaan", "question"),
    "weight": Phrase("bobot", "weight"),
    "conflict": Phrase("benturan kepentingan", "conflict of interest"),
    "blindJury": Phrase("juri tanpa nama peserta", "blind jury"),
    "workTitle": Phrase("judul karya", "title of the work"),
    "workLink": Phrase("tautan karya", "link of the work"),
    "entrants": Phrase("peserta undian", "entrants"),
    "entropyFrom": Phrase("sumber angka", "numbers from"),
    "entropy": Phrase("angka publik", "public numbers"),
    "hash": Phrase("sidik SHA-256", "SHA-256"),
    "startList": Phrase("urutan tampil", "start list"),
    "picked": Phrase("terpilih", "picked"),
    "author": Phrase("penulis", "author"),
    "page": Phrase("halaman", "page"),
    "topic": Phrase("topik", "topic"),
    "about": Phrase("pengantar", "introduction"),
    "isbn": Phrase("ISBN", "ISBN"),
    "rating": Phrase("nilai", "rating"),
    "altText": Phrase("teks pengganti", "alt text"),
    "photos": Phrase("foto", "photos"),
    "photoOthers": Phrase("ada orang lain di foto", "others on the photo"),
    "nobodyRecognisable": Phrase("tidak ada yang dapat dikenali", "nobody recognisable"),
    "usedOn": Phrase("dipakai pada", "used on"),
    "formURL": Phrase("formulir pendaftaran", "registration form"),
    "firstReferral": Phrase("kode referal pertama", "first referral code"),
    "lastReferral": Phrase("kode referal terakhir", "last referral code"),
    "agreedFrom": Phrase("kesepakatan mulai", "agreement from"),
    "agreedUntil": Phrase("kesepakatan sampai", "agreement until"),
  ]

  /// The field's label, or its own name if it has none.
  package func field(_ name: String) -> String {
    if let phrase = Self.fields[name] { return self(phrase) }
    if let match = name.wholeMatch(of: /milestone(\d+)\.(\w+)/) {
      let part = match.2 == "due" ? say("tenggat", "due") : field(String(match.2))
      return say("tonggak \(match.1), \(part)", "milestone \(match.1), \(part)")
    }
    if let match = name.wholeMatch(of: /session(\d+)\.atLeastMinutes/) {
      return say("sesi \(match.1), menit paling sedikit", "session \(match.1), minutes at least")
    }
    if let match = name.wholeMatch(of: /session(\d+)\.(\w+)/) {
      let part =
        match.2 == "cancelledAt" ? say("batal sejak", "called off since") : field(String(match.2))
      return say("sesi \(match.1), \(part)", "session \(match.1), \(part)")
    }
    if let match = name.wholeMatch(of: /answer\.(.+)/) {
      return say("jawaban \(match.1)", "answer \(match.1)")
    }
    if let match = name.wholeMatch(of: /hours\.(.+)/) {
      let day = Weekday(match.1).map { label($0) } ?? String(match.1)
      return say("jam buka \(day)", "opening hours on \(day)")
    }
    if let match = name.wholeMatch(of: /visitors\.(.+)/) {
      return say("pengunjung \(match.1)", "visitors on \(match.1)")
    }
    if let match = name.wholeMatch(of: /language (.+)/) {
      return say("bahasa \(match.1)", "language \(match.1)")
    }
    if let match = name.wholeMatch(of: /combined\.(\w+)/) {
      guard let part = ScorePart(rawValue: String(match.1)) else {
        return say("cara nilai juri", "jury's method")
      }
      return say("bobot \(label(part))", "weight of \(label(part))")
    }
    return name
  }
}
