package import Juara

/// The rest of what stands on a consent form, which is not what is agreed to.
extension Wording {
  /// What is consented to.
  package var agreementsTitle: String { say("Yang disetujui", "What you agree to") }
  /// How to take it back.
  package var withdrawalTitle: String { say("Menarik kembali izin", "Withdrawing a consent") }
  /// The box for a yes.
  package var agreed: String { say("setuju", "I agree") }
  /// The box for a no.
  package var notAgreed: String { say("tidak setuju", "I do not") }
  /// Under the name of who is asked.
  package var formParticipant: String { say("Nama peserta", "Participant") }
  /// Before the numbers by which staff find the person.
  package var formNumbers: String {
    say("Nomor peserta · pendaftaran", "Participant number · registration")
  }
  /// Before the event's title.
  package var formEvent: String { say("Kegiatan", "Event") }
  /// Before its times.
  package var formWhen: String { say("Waktu", "When") }
  /// Before its place.
  package var formPlace: String { say("Tempat", "Where") }
  /// Where a virtual event takes place.
  package var online: String { say("daring", "online") }
  /// Before the time until which the seat is held.
  package var formDeadline: String { say("Mohon kembali sebelum", "Please return before") }
  /// Before the name of who signs.
  package func formSigner(isGuardian: Bool) -> String {
    isGuardian
      ? say("Nama orang tua atau wali", "Name of the parent or guardian") : say("Nama", "Name")
  }
  /// Before what the guardian is to the child.
  package var formRelation: String { say("Hubungan dengan anak", "Relation to the child") }
  /// Before the day of signing.
  package var formDay: String { say("Tanggal", "Day") }
  /// Before the signature.
  package var formSignature: String { say("Tanda tangan", "Signature") }

  /// What staff do with the form.
  package func formForStaff(_ participant: Identifier<Participant>) -> String {
    say(
      "Untuk petugas: catat setiap izin dengan juara consent record \(participant), lalu simpan lembar ini sebagai bukti.",
      "For staff: record each consent with juara consent record \(participant), and keep this sheet as evidence."
    )
  }

  /// Which text was signed.
  package func formVersion(_ version: String) -> String {
    say("Versi teks: \(version)", "Version of the text: \(version)")
  }

  /// From one instant to another: `5 Desember 2026 pukul 09.00–11.00`.
  package func span(from start: Instant, to end: Instant) -> String {
    guard let zone, zone.day(of: start) == zone.day(of: end) else {
      return "\(instant(start)) – \(instant(end))"
    }
    return instant(start) + "–" + instant(end).suffix(5)
  }

  /// Nobody needs a form.
  package func nobodyAwaitsConsent(in code: String) -> String {
    say("Di “\(code)” tidak ada yang menunggu izin.", "Nobody in “\(code)” awaits a consent.")
  }

  /// How many forms there are.
  package func formsMade(_ count: Int) -> String {
    say(
      "\(number(count)) formulir.", count == 1 ? "1 form." : "\(number(count)) forms.")
  }
}
