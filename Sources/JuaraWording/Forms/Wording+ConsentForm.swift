public import Juara

/// The rest of what stands on a consent form, which is not what is agreed to.
extension Wording {
  /// What is consented to.
  public var agreementsTitle: String { say("Yang disetujui", "What you agree to") }
  /// How to take it back.
  public var withdrawalTitle: String { say("Menarik kembali izin", "Withdrawing a consent") }
  /// The box for a yes.
  public var agreed: String { say("setuju", "I agree") }
  /// The box for a no.
  public var notAgreed: String { say("tidak setuju", "I do not") }
  /// Under the name of who is asked.
  public var formParticipant: String { say("Nama peserta", "Participant") }
  /// Before the numbers by which staff find the person.
  public var formNumbers: String {
    say("Nomor peserta · pendaftaran", "Participant number · registration")
  }
  /// Before the event's title.
  public var formEvent: String { say("Kegiatan", "Event") }
  /// Before its times.
  public var formWhen: String { say("Waktu", "When") }
  /// Before its place.
  public var formPlace: String { say("Tempat", "Where") }
  /// Where a virtual event takes place.
  public var online: String { say("daring", "online") }
  /// Before the time until which the seat is held.
  public var formDeadline: String { say("Mohon kembali sebelum", "Please return before") }
  /// Before the name of who signs.
  public func formSigner(isGuardian: Bool) -> String {
    isGuardian
      ? say("Nama orang tua atau wali", "Name of the parent or guardian") : say("Nama", "Name")
  }
  /// Before what the guardian is to the child.
  public var formRelation: String { say("Hubungan dengan anak", "Relation to the child") }
  /// Before the day of signing.
  public var formDay: String { say("Tanggal", "Day") }
  /// Before the signature.
  public var formSignature: String { say("Tanda tangan", "Signature") }

  /// What staff do with the form.
  public func formForStaff(_ participant: Identifier<Participant>) -> String {
    say(
      "Untuk petugas: catat setiap izin dengan juara consent record \(participant), lalu simpan lembar ini sebagai bukti.",
      "For staff: record each consent with juara consent record \(participant), and keep this sheet as evidence."
    )
  }

  /// Which text was signed.
  public func formVersion(_ version: String) -> String {
    say("Versi teks: \(version)", "Version of the text: \(version)")
  }

  /// From one instant to another: `5 Desember 2026 pukul 09.00–11.00`.
  public func span(from start: Instant, to end: Instant) -> String {
    guard let zone, zone.day(of: start) == zone.day(of: end) else {
      return "\(instant(start)) – \(instant(end))"
    }
    return instant(start) + "–" + instant(end).suffix(5)
  }

  /// Nobody needs a form.
  public func nobodyAwaitsConsent(in code: String) -> String {
    say("Di “\(code)” tidak ada yang menunggu izin.", "Nobody in “\(code)” awaits a consent.")
  }

  /// How many forms there are.
  public func formsMade(_ count: Int) -> String {
    say(
      "\(number(count)) formulir.", count == 1 ? "1 form." : "\(number(count)) forms.")
  }
}
