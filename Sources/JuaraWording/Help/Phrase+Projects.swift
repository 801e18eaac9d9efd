// The words of the command line: community projects.

extension Phrase {
  package static let projectNoun = Phrase(
    "Proyek: tim, pembimbing, tonggak, jam kerja, hasil.",
    "Projects: team, mentor, milestones, hours, outcome.")
  package static let projectList = Phrase("Mendaftar semua proyek.", "List all projects.")
  package static let projectShow = Phrase(
    "Menampilkan satu proyek dengan jumlah jam tiap anggota.",
    "Show one project with the hours of each member.")
  package static let projectTeam = Phrase(
    "Menentukan tim dan pembimbing proyek.", "Name a project's team and mentor.")
  package static let projectLog = Phrase(
    "Mencatat jam kerja seorang anggota tim.", "Log the hours of a member of the team.")
  package static let projectHours = Phrase(
    "Mendaftar jam kerja sebuah proyek.", "List a project's hours.")
  package static let projectVoid = Phrase(
    "Menganulir catatan jam; catatannya tetap terlihat.",
    "Void an entry of hours; it stays to be seen.")
  package static let projectOutcome = Phrase(
    "Mencatat hasil proyek.", "Write down what came of a project.")
  package static let milestoneNoun = Phrase(
    "Tonggak: apa yang harus tercapai, dan kapan.",
    "Milestones: what shall be reached, and by when.")
  package static let milestoneAdd = Phrase("Menambah tonggak.", "Add a milestone.")
  package static let milestoneList = Phrase(
    "Mendaftar tonggak; yang terlambat ditandai.", "List milestones; late ones are marked.")
  package static let milestoneEdit = Phrase("Mengubah tonggak.", "Change a milestone.")

  package static let projectCode = Phrase("Kode proyek.", "The project's code.")
  package static let teamName = Phrase(
    "Nama kelompok yang mengerjakan.", "The name of the group that does the work.")
  package static let mentor = Phrase(
    "Nama pembimbing; none menghapusnya.", "The mentor's name; none takes it away.")
  package static let hours = Phrase("Lamanya: 2 atau 2:30.", "For how long: 2 or 2:30.")
  package static let workedOn = Phrase(
    "Hari bekerja (bawaan: hari ini).", "The day of the work (else today).")
  package static let workDone = Phrase("Apa yang dikerjakan.", "What was done.")
  package static let hoursID = Phrase("Nomor catatan jam.", "The number of the entry of hours.")
  package static let outcomeText = Phrase(
    "Hasilnya; none menghapusnya.", "What came of it; none takes it away.")
  package static let milestoneTitleText = Phrase(
    "Apa yang harus tercapai.", "What shall be reached.")
  package static let milestoneDue = Phrase(
    "Hari terakhirnya: 2026-12-05.", "By which day: 2026-12-05.")
  package static let milestoneState = Phrase("Keadaannya.", "How far it has come.")
  package static let milestoneNumber = Phrase("Nomor tonggak.", "The milestone's number.")

  package static let teamTitle = Phrase("Tim", "Team")
  package static let mentorTitle = Phrase("Pembimbing", "Mentor")
  package static let milestoneTitle = Phrase("Tonggak", "Milestone")
  package static let milestonesTitle = Phrase("Tonggak", "Milestones")
  package static let doneTitle = Phrase("Selesai", "Done")
  package static let lateTitle = Phrase("Terlambat", "Late")
  package static let dueTitle = Phrase("Paling lambat", "Due")
  package static let hoursTitle = Phrase("Jam", "Hours")
  package static let hoursInAllTitle = Phrase("Jumlah jam", "Hours in all")
  package static let workedOnTitle = Phrase("Hari", "Day")
  package static let whatTitle = Phrase("Pekerjaan", "What")
  package static let outcomeTitle = Phrase("Hasil", "Outcome")
}
