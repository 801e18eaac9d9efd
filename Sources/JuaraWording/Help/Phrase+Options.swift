// The words of the command line: what each option means.

extension Phrase {
  package static let database = Phrase(
    "Berkas perpustakaan (bawaan: JUARA_DATABASE, lalu juara.sqlite di sini).",
    "The library's file (else JUARA_DATABASE, else juara.sqlite here).")
  package static let staff = Phrase(
    "Nama petugas untuk jejak perubahan (bawaan: JUARA_STAFF, lalu pengguna komputer).",
    "Your name for the audit log (else JUARA_STAFF, else the system's user).")
  package static let language = Phrase(
    "Bahasa keluaran (bawaan: bahasa perpustakaan).", "The language to speak (else the library's).")
  package static let format = Phrase("Bentuk daftar.", "How the list is written.")
  package static let output = Phrase(
    "Berkas tujuan (bawaan: layar).", "The file to write (else the standard output).")
  package static let profile = Phrase(
    "standard untuk program, excel-id untuk Excel Indonesia.",
    "standard for programs, excel-id for Indonesian spreadsheets.")
  package static let libraryName = Phrase("Nama perpustakaan.", "The library's name.")
  package static let timeZone = Phrase("Zona waktu perpustakaan.", "The library's time zone.")
  package static let countryCode = Phrase(
    "Kode negara untuk nomor telepon tanpa +.",
    "The country code of telephone numbers without a +.")
  package static let ageOfMajority = Phrase(
    "Umur mulai tidak perlu izin wali.", "The age from which nobody needs a guardian.")
  package static let newCode = Phrase(
    "Kode pendek: huruf kecil, angka, tanda hubung.",
    "A short code: small letters, digits, hyphens.")
  package static let code = Phrase("Kode acara.", "The event's code.")
  package static let eventCode = Phrase(
    "Kode acara atau tantangan.", "The code of the event or challenge.")
  package static let challengeCode = Phrase("Kode tantangan.", "The challenge's code.")
  package static let title = Phrase("Judul.", "The title.")
  package static let eventKind = Phrase("Jenis acara.", "The kind of event.")
  package static let starts = Phrase(
    "Mulai, waktu setempat: 2026-12-05T09:00.", "When it starts, in local time: 2026-12-05T09:00.")
  package static let ends = Phrase("Selesai, waktu setempat.", "When it ends, in local time.")
  package static let link = Phrase(
    "Tautan rapat, hanya untuk yang terkonfirmasi.", "The join link, for the confirmed alone.")
  package static let linkEdit = Phrase(
    "Tautan rapat; none menghapusnya.", "The join link; none takes it away.")
  package static let place = Phrase("Tempat.", "The place.")
  package static let placeEdit = Phrase(
    "Tempat; none menghapusnya.", "The place; none takes it away.")
  package static let capacity = Phrase(
    "Jumlah kursi (bawaan: tidak terbatas).", "How many seats (else unlimited).")
  package static let capacityEdit = Phrase(
    "Jumlah kursi; none berarti tidak terbatas.", "How many seats; none is unlimited.")
  package static let minAge = Phrase("Umur paling muda, termasuk.", "The youngest age, inclusive.")
  package static let minAgeEdit = Phrase(
    "Umur paling muda; none menghapusnya.", "The youngest age; none takes it away.")
  package static let maxAge = Phrase("Umur paling tua, termasuk.", "The oldest age, inclusive.")
  package static let maxAgeEdit = Phrase(
    "Umur paling tua; none menghapusnya.", "The oldest age; none takes it away.")
  package static let ageOn = Phrase(
    "Hari acuan umur (bawaan: hari mulai).",
    "The day on which ages count (else the day it starts).")
  package static let ageOnEdit = Phrase(
    "Hari acuan umur; none berarti hari mulai.",
    "The day on which ages count; none is the day it starts.")
  package static let registrationOpens = Phrase(
    "Pendaftaran dibuka (bawaan: sekarang).", "When registration opens (else at once).")
  package static let registrationOpensEdit = Phrase(
    "Pendaftaran dibuka; none berarti sekarang.", "When registration opens; none is at once.")
  package static let registrationCloses = Phrase(
    "Pendaftaran ditutup (bawaan: saat selesai).", "When registration closes (else when it ends).")
  package static let registrationClosesEdit = Phrase(
    "Pendaftaran ditutup; none berarti saat selesai.",
    "When registration closes; none is when it ends.")
  package static let consentDeadlineDays = Phrase(
    "Berapa hari kursi menunggu izin wali (bawaan: 7).",
    "How many days a seat awaits the guardian's consent (else 7).")
  package static let personName = Phrase(
    "Nama lengkap, satu isian.", "The full name, in one field.")
  package static let publicName = Phrase(
    "Nama yang ditampilkan untuk umum.", "The name to show in public.")
  package static let phone = Phrase("Telepon atau WhatsApp.", "Telephone or WhatsApp.")
  package static let email = Phrase("Alamat surel.", "E-mail address.")
  package static let birthDate = Phrase("Tanggal lahir: 2013-02-28.", "Date of birth: 2013-02-28.")
  package static let school = Phrase("Sekolah.", "School.")
  package static let schoolClass = Phrase("Kelas, misalnya 7A.", "Class, such as 7A.")
  package static let memberNumber = Phrase("Nomor anggota perpustakaan.", "Library card number.")
  package static let guardianName = Phrase(
    "Nama orang tua atau wali.", "The parent's or guardian's name.")
  package static let guardianPhone = Phrase(
    "Telepon orang tua atau wali.", "The parent's or guardian's telephone.")
  package static let guardianConsent = Phrase(
    "Hari wali memberi izin ikut serta.", "The day the guardian agreed to taking part.")
  package static let publishNameConsent = Phrase(
    "Hari izin menampilkan nama diberikan.", "The day the publication of the name was agreed to.")
  package static let party = Phrase(
    "Jumlah orang dalam satu pendaftaran (bawaan: 1).",
    "How many people register together (else 1).")
  package static let overrideRefusal = Phrase(
    "Tetap terima walau aturan menolak, dengan alasan ini.",
    "Accept in spite of a refusal, for this reason.")
  package static let status = Phrase("Hanya yang berstatus ini.", "Only those of this status.")
  package static let registrationID = Phrase("Nomor pendaftaran.", "The registration's number.")
  package static let reason = Phrase("Alasan.", "The reason.")
  package static let importID = Phrase("Nomor impor.", "The import's number.")
  package static let inputFile = Phrase(
    "Berkas CSV, atau - untuk masukan standar.", "The CSV file, or - for the standard input.")
  package static let apply = Phrase(
    "Terapkan; tanpa ini hanya uji coba.", "Apply it; a dry run without this.")
  package static let skipBad = Phrase(
    "Lewati baris bermasalah dan terapkan sisanya.",
    "Leave out rows with problems and apply the rest.")
  package static let errorsFile = Phrase(
    "Tulis baris bermasalah ke berkas ini untuk diperbaiki.",
    "Write the rows with problems to this file, to be mended.")
  package static let column = Phrase(
    "Petakan kolom, misalnya full_name=Nama Anak; school= berarti tanpa kolom. Boleh berulang; diingat setelah diterapkan.",
    "Map a column, such as full_name=Child; school= is for none. May be repeated; remembered once applied."
  )
  package static let encoding = Phrase(
    "Pengodean berkas, misalnya windows-1252 (bawaan: dikenali sendiri).",
    "The file's encoding, such as windows-1252 (else found out).")
  package static let dateOrder = Phrase(
    "Urutan tanggal di berkas (bawaan: menurut jenis berkasnya, lalu dmy).",
    "The order of the file's dates (else as its kind of file has it, else dmy).")
  package static let preview = Phrase(
    "Berapa baris pertama ditampilkan dalam uji coba; 0 untuk tidak sama sekali.",
    "How many of the first rows a dry run shows; 0 for none.")
  package static let readerOfAll = Phrase(
    "Pembaca seluruh berkas, misalnya ekspor Goodreads.",
    "Who read all of the file, such as an export from Goodreads.")
  package static let nameFilter = Phrase(
    "Hanya yang namanya memuat ini.", "Only those whose name contains this.")
  package static let participantID = Phrase("Nomor peserta.", "The participant's number.")
  package static let participantIDs = Phrase(
    "Nomor peserta, boleh beberapa.", "The participants' numbers.")
  package static let groupName = Phrase("Nama kelompok.", "The group's name.")
  package static let groupKind = Phrase("Jenis kelompok.", "The kind of group.")
  package static let groupKindChoice = Phrase(
    "Jenis kelompok, bila ada beberapa yang bernama sama.",
    "The kind of group, where several have that name.")
  package static let newName = Phrase("Nama baru.", "The new name.")
  package static let newKind = Phrase("Jenis baru.", "The new kind.")
  package static let enrolment = Phrase("Jumlah anggota terdaftar.", "How many are enrolled.")
  package static let enrolmentEdit = Phrase(
    "Jumlah anggota terdaftar; none menghapusnya.", "How many are enrolled; none takes it away.")
  package static let purpose = Phrase("Untuk apa izinnya.", "What is consented to.")
  package static let consentBy = Phrase("Siapa yang memberi izin.", "Who consents.")
  package static let method = Phrase("Bagaimana izin diterima.", "How the library knows of it.")
  package static let consentDay = Phrase("Hari izin diberikan.", "The day it was given.")
  package static let withdrawalDay = Phrase("Hari izin dicabut.", "The day it was withdrawn.")
  package static let evidence = Phrase(
    "Letak bukti, misalnya nomor map.", "Where the evidence is kept.")
  package static let from = Phrase("Hari pertama yang dihitung.", "The first day that counts.")
  package static let to = Phrase("Hari terakhir yang dihitung.", "The last day that counts.")
  package static let backdatingDays = Phrase(
    "Boleh mencatat berapa hari mundur.", "How many days back one may log.")
  package static let recordingCloses = Phrase(
    "Pencatatan ditutup (bawaan: menurut batas hari mundur).",
    "When recording closes (else by the backdating limit).")
  package static let recordingClosesEdit = Phrase(
    "Pencatatan ditutup; none menghapusnya.", "When recording closes; none takes it away.")
  package static let rankBy = Phrase(
    "Urutan peringkat (bawaan: points,titles,active-days; ada juga reached-first; :asc membalik).",
    "What ranks (else points,titles,active-days; there is reached-first too; :asc turns it round).")
  package static let activity = Phrase(
    "Kegiatan, misalnya books, pages, minutes.", "The activity, such as books, pages, minutes.")
  package static let activityOfRows = Phrase(
    "Kegiatan semua baris yang tidak menyebutnya sendiri.", "The activity of rows that name none.")
  package static let points = Phrase("Poin…", "Points…")
  package static let per = Phrase("… per sekian satuan.", "… per this many units.")
  package static let entryLimit = Phrase(
    "Tolak di atas ini per catatan.", "Refuse above this per entry.")
  package static let dailyLimit = Phrase(
    "Hitung paling banyak sekian per hari.", "Count at most this per day.")
  package static let totalLimit = Phrase(
    "Hitung paling banyak sekian seluruhnya.", "Count at most this in all.")
  package static let warnAbove = Phrase(
    "Tandai untuk diperiksa di atas ini.", "Flag for staff above this.")
  package static let readerParticipant = Phrase(
    "Nomor peserta, nomor anggota, atau nama dengan telepon.",
    "The participant's number, member number, or name with telephone.")
  package static let readerGroup = Phrase("Kelompok yang membaca bersama.", "The group that read.")
  package static let quantity = Phrase(
    "Berapa banyak, dalam satuan kegiatan.", "How much, in the activity's unit.")
  package static let author = Phrase("Penulis.", "The author.")
  package static let isbn = Phrase("ISBN.", "The ISBN.")
  package static let readOn = Phrase(
    "Hari dibaca (bawaan: hari ini).", "The day it was read (else today).")
  package static let createGroups = Phrase(
    "Buat kelompok jenis ini bila belum ada.",
    "Create groups of this kind where they are not known.")
  package static let onlyParticipant = Phrase(
    "Hanya catatan peserta ini.", "Only this participant's entries.")
  package static let entryID = Phrase("Nomor catatan.", "The entry's number.")
  package static let by = Phrase("Peringkat siapa.", "Whose ranks.")
  package static let view = Phrase(
    "public menampilkan nama hanya dengan izin; staff menampilkan semuanya.",
    "public shows names by consent only; staff shows them all.")
  package static let top = Phrase(
    "Hanya peringkat sampai ini, termasuk yang seri.", "Only the ranks up to this, ties included.")
  package static let limit = Phrase("Paling banyak sekian.", "At most this many.")
  package static let auditSubject = Phrase("Hanya tentang ini.", "Only about this kind of thing.")
  package static let auditID = Phrase("Hanya tentang nomor ini.", "Only about this number.")
}
