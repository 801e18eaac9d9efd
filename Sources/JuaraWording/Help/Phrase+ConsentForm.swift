// The words of the command line about consent forms.

extension Phrase {
  package static let consentForm = Phrase(
    "Menulis formulir persetujuan satu pendaftaran, untuk dicetak dan ditandatangani.",
    "Write the consent form of a registration, to be printed and signed.")
  package static let consentForms = Phrase(
    "Menulis formulir persetujuan semua yang menunggu izin, satu lembar per orang.",
    "Write the consent forms of all who await a consent, a sheet each.")
  package static let consentFormOutput = Phrase(
    "Berkas tujuan, .html atau .pdf (bawaan: HTML ke layar).",
    "The file to write, .html or .pdf (else HTML to the standard output).")
}
