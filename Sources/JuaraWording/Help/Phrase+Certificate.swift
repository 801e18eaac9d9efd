// The words of the command line about certificates.

extension Phrase {
  package static let certificateNoun = Phrase(
    "Sertifikat: bernomor, dapat dicetak dan diperiksa.",
    "Certificates: numbered, to be printed and checked.")
  package static let certificateIssue = Phrase(
    "Menerbitkan sertifikat dan menulis berkasnya; yang sudah punya tetap nomornya.",
    "Issue certificates and write their files; whoever has one keeps its number.")
  package static let certificateList = Phrase(
    "Mendaftar sertifikat sebuah acara dengan nomor dan namanya.",
    "List an event's certificates with their numbers and names.")
  package static let certificateCheck = Phrase(
    "Memeriksa nomor sertifikat: berlaku, dicabut, atau bukan milik perpustakaan ini.",
    "Check a certificate's number: valid, revoked, or none of this library's.")
  package static let certificateRevoke = Phrase(
    "Mencabut sertifikat; nomornya tetap dikenal.",
    "Revoke a certificate; its number stays known.")
  package static let certificateRestore = Phrase(
    "Memulihkan sertifikat yang keliru dicabut.",
    "Make a certificate valid again that was revoked by mistake.")
  package static let certificateTemplate = Phrase(
    "Menulis templat SVG bawaan, untuk diubah lalu dipakai dengan --template.",
    "Write the built-in SVG template, to be changed and used with --template.")

  package static let certificateKind = Phrase(
    "participation untuk yang terkonfirmasi (bawaan), attendance untuk yang hadir.",
    "participation for the confirmed, attendance for who was present (else participation).")
  package static let certificateAtLeast = Phrase(
    "Hadir paling sedikit sekian menit dari semua sesi.",
    "Present for at least this many minutes of all sessions.")
  package static let certificateKindFilter = Phrase(
    "Hanya sertifikat jenis ini.", "Only certificates of this kind.")
  package static let certificateFolder = Phrase(
    "Folder tujuan (bawaan: certificates- dan kode acara).",
    "The folder to write to (else certificates- and the event's code).")
  package static let certificateTemplateFile = Phrase(
    "Templat SVG sendiri (bawaan: yang ditulis juara certificate template).",
    "An SVG template of your own (else what juara certificate template writes).")
  package static let certificateFormat = Phrase(
    "Bentuk berkas, boleh berulang (bawaan: semuanya).",
    "What files to write, may be repeated (else all).")
  package static let signatory = Phrase(
    "Siapa yang menandatangani.", "Who signs the certificates.")
  package static let position = Phrase(
    "Jabatan penanda tangan.", "The position of who signs.")
  package static let certificateNumber = Phrase(
    "Nomor sertifikat, misalnya 2026-7K4M-9QXN.",
    "The certificate's number, such as 2026-7K4M-9QXN.")

  package static let certificateNumberTitle = Phrase("Nomor sertifikat", "Certificate")
  package static let awardTitle = Phrase("Sebagai", "Award")
  package static let issuedAtTitle = Phrase("Terbit", "Issued")
  package static let issuedByTitle = Phrase("Diterbitkan oleh", "Issued by")

  /// There is no program that makes PDF.
  package static let noPDF = Phrase("PDF tidak dibuat.", "No PDF was made.")
}
