// The words of the command line: the titles of columns and fields.

public import Juara

extension Phrase {
  package static let codeTitle = Phrase("Kode", "Code")
  package static let titleTitle = Phrase("Judul", "Title")
  package static let kindTitle = Phrase("Jenis", "Kind")
  package static let stateTitle = Phrase("Keadaan", "State")
  package static let startsTitle = Phrase("Mulai", "Starts")
  package static let endsTitle = Phrase("Selesai", "Ends")
  package static let placeTitle = Phrase("Tempat", "Place")
  package static let linkTitle = Phrase("Tautan", "Link")
  package static let seatsTitle = Phrase("Kursi", "Seats")
  package static let seatsTakenTitle = Phrase("Terisi", "Taken")
  package static let capacityTitle = Phrase("Kapasitas", "Capacity")
  package static let agesTitle = Phrase("Umur", "Ages")
  package static let registrationTitle = Phrase("Pendaftaran", "Registration")
  package static let registrationsTitle = Phrase("Pendaftar", "Registrations")
  package static let registrationIDTitle = Phrase("ID", "ID")
  package static let numberTitle = Phrase("No.", "No.")
  package static let participantIDTitle = Phrase("Peserta", "Participant")
  package static let nameTitle = Phrase("Nama", "Name")
  package static let publicNameTitle = Phrase("Nama untuk umum", "Public name")
  package static let schoolTitle = Phrase("Sekolah", "School")
  package static let classTitle = Phrase("Kelas", "Class")
  package static let statusTitle = Phrase("Status", "Status")
  package static let partyTitle = Phrase("Orang", "Party")
  package static let registeredAtTitle = Phrase("Mendaftar", "Registered")
  package static let birthDateTitle = Phrase("Tanggal lahir", "Birth date")
  package static let phoneTitle = Phrase("Telepon", "Phone")
  package static let emailTitle = Phrase("Surel", "E-mail")
  package static let memberNumberTitle = Phrase("No. anggota", "Member number")
  package static let guardianTitle = Phrase("Wali", "Guardian")
  package static let guardianPhoneTitle = Phrase("Telepon wali", "Guardian's phone")
  package static let groupTitle = Phrase("Kelompok", "Group")
  package static let consentTitle = Phrase("Izin", "Consent")
  package static let enrolmentTitle = Phrase("Terdaftar", "Enrolled")
  package static let membersTitle = Phrase("Anggota", "Members")
  package static let purposeTitle = Phrase("Untuk", "Purpose")
  package static let givenOnTitle = Phrase("Diberikan", "Given on")
  package static let givenByTitle = Phrase("Oleh", "Given by")
  package static let methodTitle = Phrase("Cara", "Method")
  package static let evidenceTitle = Phrase("Bukti", "Evidence")
  package static let withdrawnOnTitle = Phrase("Dicabut", "Withdrawn on")
  package static let fromTitle = Phrase("Dari", "From")
  package static let toTitle = Phrase("Sampai", "To")
  package static let activitiesTitle = Phrase("Kegiatan", "Activities")
  package static let windowTitle = Phrase("Masa baca", "Reading days")
  package static let rankedByTitle = Phrase("Urutan", "Ranked by")
  package static let ruleTitle = Phrase("Aturan nilai", "Scoring rule")
  package static let entryIDTitle = Phrase("ID", "ID")
  package static let readerTitle = Phrase("Pembaca", "Reader")
  package static let activityTitle = Phrase("Kegiatan", "Activity")
  package static let quantityTitle = Phrase("Jumlah", "Quantity")
  package static let bookTitle = Phrase("Judul", "Title")
  package static let authorTitle = Phrase("Penulis", "Author")
  package static let isbnTitle = Phrase("ISBN", "ISBN")
  package static let readOnTitle = Phrase("Dibaca", "Read on")
  package static let recordedAtTitle = Phrase("Dicatat", "Recorded")
  package static let staffTitle = Phrase("Petugas", "Staff")
  package static let flaggedTitle = Phrase("Periksa", "Flagged")
  package static let voidTitle = Phrase("Dianulir", "Void")
  package static let rankTitle = Phrase("Peringkat", "Rank")
  package static let tiedTitle = Phrase("Seri", "Tied")
  package static let divisionTitle = Phrase("Divisi", "Division")
  package static let pointsTitle = Phrase("Poin", "Points")
  package static let titlesTitle = Phrase("Judul", "Titles")
  package static let activeDaysTitle = Phrase("Hari aktif", "Active days")
  package static let lastCountedTitle = Phrase("Terakhir", "Last counted")
  package static let batchIDTitle = Phrase("Impor", "Import")
  package static let fileTitle = Phrase("Berkas", "File")
  package static let importedAtTitle = Phrase("Diimpor", "Imported")
  package static let createdTitle = Phrase("Baru", "New")
  package static let updatedTitle = Phrase("Diperbarui", "Updated")
  package static let unchangedTitle = Phrase("Tetap", "Unchanged")
  package static let refusedTitle = Phrase("Ditolak", "Refused")
  package static let undoneTitle = Phrase("Ditarik", "Undone")
  package static let atTitle = Phrase("Waktu", "At")
  package static let actionTitle = Phrase("Tindakan", "Action")
  package static let subjectTitle = Phrase("Tentang", "Subject")
  package static let subjectIDTitle = Phrase("Nomor", "Number")
  package static let changesTitle = Phrase("Perubahan", "Changes")
}

extension Phrase {
  /// The title of an activity's logged total.
  public static func raw(_ activity: Activity) -> Phrase {
    Phrase(
      "\(Wording(.indonesian).label(activity)) tercatat",
      "\(Wording(.english).label(activity)) logged")
  }

  /// The title of an activity's counted total.
  public static func counted(_: Activity) -> Phrase {
    Phrase("dihitung", "counted")
  }
  /// What a file had besides what Juara knows.
  public static let otherColumnsTitle = Phrase("Kolom lain", "Other columns")

  /// The title of the column that ranks.
  package static func points(_ scope: Standings.Scope) -> Phrase {
    switch (scope.source, scope.measure) {
    case (.jury, _): Phrase("Juri", "Jury")
    case (.combined, _): Phrase("Gabungan", "Combined")
    case (.log, .sum): .pointsTitle
    case (.log, .mean): Phrase("Rata-rata", "Mean")
    case (.log, .participation): Phrase("Ikut (%)", "Taking part (%)")
    }
  }
}
