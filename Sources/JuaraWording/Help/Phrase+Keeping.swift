// The words of the command line: the library itself, and how long it keeps people.

extension Phrase {
  package static let libraryNoun = Phrase(
    "Perpustakaan: nama, zona waktu, masa penyimpanan data.",
    "The library: its name, its time zone, how long it keeps people.")
  package static let libraryShow = Phrase("Menampilkan perpustakaan.", "Show the library.")
  package static let libraryEdit = Phrase(
    "Mengubah perpustakaan; none mengosongkan isian.", "Change the library; none empties a field.")
  package static let libraryRetention = Phrase(
    "Menentukan berapa lama data peserta disimpan.", "Settle how long people are kept.")
  package static let retentionDays = Phrase(
    "Berapa hari sesudah kegiatan terakhir; none berarti tanpa batas.",
    "How many days after the last activity; none is for ever.")
  package static let libraryLanguage = Phrase(
    "Bahasa perpustakaan.", "The language the library is run in.")
  package static let contact = Phrase(
    "Bagaimana orang menghubungi perpustakaan.", "How people reach the library.")
  package static let participantExport = Phrase(
    "Menulis semua yang disimpan tentang seorang peserta sebagai JSON.",
    "Write all that is kept of a participant as JSON.")
  package static let participantErase = Phrase(
    "Menghapus data seorang peserta untuk selamanya; hitungannya tetap.",
    "Erase a participant for good; what was counted stays.")
  package static let confirmName = Phrase(
    "Nama lengkap peserta itu, sebagai penegasan.",
    "The participant's full name, to confirm.")
  package static let participantPurge = Phrase(
    "Mendaftar yang melewati masa penyimpanan; --apply menghapusnya.",
    "List the people past the time they are kept; --apply erases them.")
  package static let purgeApply = Phrase(
    "Hapus mereka; tanpa ini hanya daftar.", "Erase them; only a list without this.")

  package static let timeZoneEdit = Phrase(
    "Zona waktu baru. Tantangan tetap pada hari-harinya; acara tetap pada saatnya dan tampil pada jam lain.",
    "Another time zone. Challenges keep their days; events keep their moment and show another hour."
  )
  package static let timeZoneTitle = Phrase("Zona waktu", "Time zone")
  package static let countryCodeTitle = Phrase("Kode negara", "Country code")
  package static let ageOfMajorityTitle = Phrase("Umur dewasa", "Age of majority")
  package static let contactTitle = Phrase("Kontak", "Contact")
  package static let retentionTitle = Phrase("Data peserta disimpan", "People are kept")
  package static let lastSeenTitle = Phrase("Terakhir", "Last seen")
}
