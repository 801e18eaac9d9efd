// The words of contact lists: what the commands do, what their options mean, how columns are called.

extension Phrase {
  package static let contactNoun = Phrase(
    "Daftar kontak dan pesan WhatsApp, hanya untuk petugas.",
    "Contact lists and WhatsApp messages, for staff only.")
  package static let contactList = Phrase(
    "Siapa dihubungi lewat nomor mana; pesan dan tautannya memuat data pribadi, hanya untuk petugas.",
    "Whom to write to on which number; messages and links hold personal data, for staff only.")
  package static let contactSent = Phrase(
    "Menandai pesan yang sudah dikirim.", "Mark messages as sent.")
  package static let contactTemplate = Phrase(
    "Teks pesan; yang bawaan bisa diganti.", "The texts of messages; yours replace Juara's.")
  package static let templateList = Phrase("Mendaftar semua pesan.", "List all messages.")
  package static let templateShow = Phrase(
    "Menampilkan teks sebuah pesan.", "Show a message's text.")
  package static let templateSet = Phrase(
    "Menyimpan teks sendiri; bahasanya menurut --language.",
    "Keep a text of your own, in the language of --language.")
  package static let templateRemove = Phrase(
    "Menghapus teks sendiri; yang bawaan berlaku lagi.",
    "Remove a text of your own; Juara's holds again.")

  package static let messageName = Phrase(
    "Pesan: confirmation, reminder, waiting-list, promoted, consent-request, cancelled, thanks, atau milik sendiri.",
    "The message: confirmation, reminder, waiting-list, promoted, consent-request, cancelled, thanks, or your own."
  )
  package static let links = Phrase(
    "Tautan wa.me dengan pesannya; memuat nomor dan nama, hanya untuk petugas.",
    "wa.me links with the message; they hold number and name, for staff only.")
  package static let unsent = Phrase(
    "Hanya yang belum dikirimi pesan --template.", "Only those not yet sent the --template.")
  package static let contactSession = Phrase(
    "Hanya peserta sesi ini, dengan waktu dan tautannya.",
    "Only those of this session, with its time and link.")
  package static let contactOutput = Phrase(
    "Tulis sebagai CSV ke berkas ini.", "Write it as CSV to this file.")
  package static let sentTo = Phrase(
    "Nomor pendaftaran yang dikirimi. Boleh berulang.",
    "The registration it was sent to. May be repeated.")
  package static let sentToAll = Phrase(
    "Semua yang dituju pesan ini dan punya nomor.",
    "All whom the message is for and who have a number.")
  package static let messageText = Phrase(
    "Teksnya, misalnya “Halo {nama}”.", "The text, such as “Hello {name}”.")
  package static let messageFile = Phrase(
    "Berkas teks, atau - untuk masukan standar.", "A text file, or - for the standard input.")

  package static let contactPhoneTitle = Phrase("Nomor", "Number")
  package static let phoneOfTitle = Phrase("Milik", "Whose")
  package static let toldTitle = Phrase("Dikirimi", "Sent")
  package static let languageTitle = Phrase("Bahasa", "Language")
  package static let messageTitle = Phrase("Pesan", "Message")
  package static let linkToMessageTitle = Phrase("Tautan pesan", "Message link")
  package static let originTitle = Phrase("Asal", "From")
  package static let audienceTitle = Phrase("Untuk", "For")
}
