// The words of the command line: the titles of columns and fields.

public import Juara

extension Phrase {
  /// A column's or field's title.
  public static let codeTitle = Phrase("Kode", "Code")
  /// A column's or field's title.
  public static let titleTitle = Phrase("Judul", "Title")
  /// A column's or field's title.
  public static let kindTitle = Phrase("Jenis", "Kind")
  /// A column's or field's title.
  public static let stateTitle = Phrase("Keadaan", "State")
  /// A column's or field's title.
  public static let startsTitle = Phrase("Mulai", "Starts")
  /// A column's or field's title.
  public static let endsTitle = Phrase("Selesai", "Ends")
  /// A column's or field's title.
  public static let placeTitle = Phrase("Tempat", "Place")
  /// A column's or field's title.
  public static let linkTitle = Phrase("Tautan", "Link")
  /// A column's or field's title.
  public static let seatsTitle = Phrase("Kursi", "Seats")
  /// A column's or field's title.
  public static let seatsTakenTitle = Phrase("Terisi", "Taken")
  /// A column's or field's title.
  public static let capacityTitle = Phrase("Kapasitas", "Capacity")
  /// A column's or field's title.
  public static let agesTitle = Phrase("Umur", "Ages")
  /// A column's or field's title.
  public static let registrationTitle = Phrase("Pendaftaran", "Registration")
  /// A column's or field's title.
  public static let registrationsTitle = Phrase("Pendaftar", "Registrations")
  /// A column's or field's title.
  public static let registrationIDTitle = Phrase("ID", "ID")
  /// A column's or field's title.
  public static let numberTitle = Phrase("No.", "No.")
  /// A column's or field's title.
  public static let participantIDTitle = Phrase("Peserta", "Participant")
  /// A column's or field's title.
  public static let nameTitle = Phrase("Nama", "Name")
  /// A column's or field's title.
  public static let publicNameTitle = Phrase("Nama untuk umum", "Public name")
  /// A column's or field's title.
  public static let schoolTitle = Phrase("Sekolah", "School")
  /// A column's or field's title.
  public static let classTitle = Phrase("Kelas", "Class")
  /// A column's or field's title.
  public static let statusTitle = Phrase("Status", "Status")
  /// A column's or field's title.
  public static let partyTitle = Phrase("Orang", "Party")
  /// A column's or field's title.
  public static let registeredAtTitle = Phrase("Mendaftar", "Registered")
  /// A column's or field's title.
  public static let birthDateTitle = Phrase("Tanggal lahir", "Birth date")
  /// A column's or field's title.
  public static let phoneTitle = Phrase("Telepon", "Phone")
  /// A column's or field's title.
  public static let emailTitle = Phrase("Surel", "E-mail")
  /// A column's or field's title.
  public static let memberNumberTitle = Phrase("No. anggota", "Member number")
  /// A column's or field's title.
  public static let guardianTitle = Phrase("Wali", "Guardian")
  /// A column's or field's title.
  public static let guardianPhoneTitle = Phrase("Telepon wali", "Guardian's phone")
  /// A column's or field's title.
  public static let groupTitle = Phrase("Kelompok", "Group")
  /// A column's or field's title.
  public static let consentTitle = Phrase("Izin", "Consent")
  /// A column's or field's title.
  public static let enrolmentTitle = Phrase("Terdaftar", "Enrolled")
  /// A column's or field's title.
  public static let membersTitle = Phrase("Anggota", "Members")
  /// A column's or field's title.
  public static let purposeTitle = Phrase("Untuk", "Purpose")
  /// A column's or field's title.
  public static let givenOnTitle = Phrase("Diberikan", "Given on")
  /// A column's or field's title.
  public static let givenByTitle = Phrase("Oleh", "Given by")
  /// A column's or field's title.
  public static let methodTitle = Phrase("Cara", "Method")
  /// A column's or field's title.
  public static let evidenceTitle = Phrase("Bukti", "Evidence")
  /// A column's or field's title.
  public static let withdrawnOnTitle = Phrase("Dicabut", "Withdrawn on")
  /// A column's or field's title.
  public static let fromTitle = Phrase("Dari", "From")
  /// A column's or field's title.
  public static let toTitle = Phrase("Sampai", "To")
  /// A column's or field's title.
  public static let activitiesTitle = Phrase("Kegiatan", "Activities")
  /// A column's or field's title.
  public static let windowTitle = Phrase("Masa baca", "Reading days")
  /// A column's or field's title.
  public static let rankedByTitle = Phrase("Urutan", "Ranked by")
  /// A column's or field's title.
  public static let ruleTitle = Phrase("Aturan nilai", "Scoring rule")
  /// A column's or field's title.
  public static let entryIDTitle = Phrase("ID", "ID")
  /// A column's or field's title.
  public static let readerTitle = Phrase("Pembaca", "Reader")
  /// A column's or field's title.
  public static let activityTitle = Phrase("Kegiatan", "Activity")
  /// A column's or field's title.
  public static let quantityTitle = Phrase("Jumlah", "Quantity")
  /// A column's or field's title.
  public static let bookTitle = Phrase("Judul", "Title")
  /// A column's or field's title.
  public static let authorTitle = Phrase("Penulis", "Author")
  /// A column's or field's title.
  public static let isbnTitle = Phrase("ISBN", "ISBN")
  /// A column's or field's title.
  public static let readOnTitle = Phrase("Dibaca", "Read on")
  /// A column's or field's title.
  public static let recordedAtTitle = Phrase("Dicatat", "Recorded")
  /// A column's or field's title.
  public static let staffTitle = Phrase("Petugas", "Staff")
  /// A column's or field's title.
  public static let flaggedTitle = Phrase("Periksa", "Flagged")
  /// A column's or field's title.
  public static let voidTitle = Phrase("Dianulir", "Void")
  /// A column's or field's title.
  public static let rankTitle = Phrase("Peringkat", "Rank")
  /// A column's or field's title.
  public static let tiedTitle = Phrase("Seri", "Tied")
  /// A column's or field's title.
  public static let divisionTitle = Phrase("Divisi", "Division")
  /// A column's or field's title.
  public static let pointsTitle = Phrase("Poin", "Points")
  /// A column's or field's title.
  public static let titlesTitle = Phrase("Judul", "Titles")
  /// A column's or field's title.
  public static let activeDaysTitle = Phrase("Hari aktif", "Active days")
  /// A column's or field's title.
  public static let lastCountedTitle = Phrase("Terakhir", "Last counted")
  /// A column's or field's title.
  public static let batchIDTitle = Phrase("Impor", "Import")
  /// A column's or field's title.
  public static let fileTitle = Phrase("Berkas", "File")
  /// A column's or field's title.
  public static let importedAtTitle = Phrase("Diimpor", "Imported")
  /// A column's or field's title.
  public static let createdTitle = Phrase("Baru", "New")
  /// A column's or field's title.
  public static let updatedTitle = Phrase("Diperbarui", "Updated")
  /// A column's or field's title.
  public static let unchangedTitle = Phrase("Tetap", "Unchanged")
  /// A column's or field's title.
  public static let refusedTitle = Phrase("Ditolak", "Refused")
  /// A column's or field's title.
  public static let undoneTitle = Phrase("Ditarik", "Undone")
  /// A column's or field's title.
  public static let atTitle = Phrase("Waktu", "At")
  /// A column's or field's title.
  public static let actionTitle = Phrase("Tindakan", "Action")
  /// A column's or field's title.
  public static let subjectTitle = Phrase("Tentang", "Subject")
  /// A column's or field's title.
  public static let subjectIDTitle = Phrase("Nomor", "Number")
  /// A column's or field's title.
  public static let changesTitle = Phrase("Perubahan", "Changes")
}

extension Phrase {
  /// The title of an activity's logged total.
  public static func raw(_ activity: Activity) -> Phrase {
    Phrase("\(activity) tercatat", "\(activity) logged")
  }

  /// The title of an activity's counted total.
  public static func counted(_: Activity) -> Phrase {
    Phrase("dihitung", "counted")
  }
}
