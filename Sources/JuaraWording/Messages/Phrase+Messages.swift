public import Juara

extension Phrase {
  /// Juara's own text of a message. A line whose place has no value is left out.
  public static func message(_ kind: MessageKind) -> Phrase {
    switch kind {
    case .confirmation:
      Phrase(
        """
        Halo {nama}, pendaftaran Anda untuk “{acara}” sudah terkonfirmasi.
        Waktu: {waktu}
        Tempat: {tempat}
        Tautan: {tautan}
        Kode datang: {kode}
        Tautan dan kode ini hanya untuk Anda; mohon tidak dibagikan.
        Bila berhalangan, balas pesan ini agar kursinya bisa dipakai orang lain.
        {perpustakaan}
        """,
        """
        Hello {name}, your place in “{event}” is confirmed.
        When: {when}
        Where: {place}
        Link: {link}
        Check-in code: {code}
        The link and the code are yours alone; please do not pass them on.
        If you cannot come, reply to this message, so that somebody else can have the seat.
        {library}
        """)
    case .reminder:
      Phrase(
        """
        Halo {nama}, kami tunggu di “{acara}”.
        Waktu: {waktu}
        Tempat: {tempat}
        Tautan: {tautan}
        Kode datang: {kode}
        Sampai jumpa!
        {perpustakaan}
        """,
        """
        Hello {name}, we look forward to seeing you at “{event}”.
        When: {when}
        Where: {place}
        Link: {link}
        Check-in code: {code}
        See you there!
        {library}
        """)
    case .waitingList:
      Phrase(
        """
        Halo {nama}, kursi “{acara}” sedang penuh, jadi Anda masuk daftar tunggu.
        Urutan Anda sekarang: {urutan}
        Begitu ada kursi kosong, kami kabari lewat nomor ini.
        {perpustakaan}
        """,
        """
        Hello {name}, “{event}” is full for now, so you are on the waiting list.
        Your place in it today: {position}
        As soon as a seat is free, we write to this number.
        {library}
        """)
    case .promoted:
      Phrase(
        """
        Kabar baik, {nama}! Ada kursi kosong di “{acara}”, dan sekarang milik Anda.
        Waktu: {waktu}
        Tempat: {tempat}
        Tautan: {tautan}
        Kode datang: {kode}
        Mohon kirim izin orang tua atau wali sebelum {batas}.
        {perpustakaan}
        """,
        """
        Good news, {name}! A seat in “{event}” is free, and now it is yours.
        When: {when}
        Where: {place}
        Link: {link}
        Check-in code: {code}
        Please send the consent of a parent or guardian before {deadline}.
        {library}
        """)
    case .consentRequest:
      Phrase(
        """
        Halo Bapak/Ibu {wali},
        {nama} terdaftar di “{acara}” dan belum dewasa, jadi kami perlu izin orang tua atau wali.
        Waktu: {waktu}
        Tempat: {tempat}
        Kursinya kami simpan sampai {batas}. Izin bisa diberikan dengan membalas pesan ini, dan bisa dicabut kapan saja.
        {perpustakaan}
        """,
        """
        Hello {guardian},
        {name} is registered for “{event}” and is a minor, so we need a parent's or guardian's consent.
        When: {when}
        Where: {place}
        We keep the seat until {deadline}. You can consent by replying to this message, and withdraw it at any time.
        {library}
        """)
    case .cancelled:
      Phrase(
        """
        Halo {nama}, dengan menyesal kami kabarkan bahwa “{acara}” dibatalkan.
        Tadinya direncanakan: {waktu}
        Mohon maaf, dan terima kasih atas pengertiannya.
        {perpustakaan}
        """,
        """
        Hello {name}, we are sorry to tell you that “{event}” is cancelled.
        It was planned for: {when}
        Please excuse us, and thank you for understanding.
        {library}
        """)
    case .thanks:
      Phrase(
        """
        Halo {nama}, terima kasih sudah ikut “{acara}”.
        Kehadiran Anda: {kehadiran}
        Sampai bertemu di acara berikutnya!
        {perpustakaan}
        """,
        """
        Hello {name}, thank you for coming to “{event}”.
        Your attendance: {attendance}
        See you next time!
        {library}
        """)
    }
  }
}
