package import Juara

extension Phrase {
  /// Names the person, as a guardian may read it. A line without its value is left out.
  package static func message(_ kind: MessageKind) -> Phrase {
    switch kind {
    case .confirmation:
      Phrase(
        """
        Halo, pendaftaran atas nama {nama} untuk “{acara}” sudah terkonfirmasi.
        Nomor peserta: {nomor}
        Waktu: {waktu}
        Tempat: {tempat}
        Tautan, mohon tidak dibagikan: {tautan}
        Kode presensi, hanya untuk {nama}: {kode}
        Bila berhalangan, balas pesan ini agar kursinya bisa dipakai orang lain.
        {perpustakaan}
        """,
        """
        Hello, {name} has a confirmed place in “{event}”.
        Entrant number: {number}
        When: {when}
        Where: {place}
        Link, please do not share it: {link}
        Check-in code, only for {name}: {code}
        If you cannot come, please reply to this message so that somebody else can have the seat.
        {library}
        """)
    case .reminder:
      Phrase(
        """
        Halo, kami tunggu {nama} di “{acara}”.
        Waktu: {waktu}
        Tempat: {tempat}
        Tautan: {tautan}
        Kode presensi: {kode}
        Sampai jumpa!
        {perpustakaan}
        """,
        """
        Hello, we look forward to seeing {name} at “{event}”.
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
        Halo, kursi “{acara}” sedang penuh, jadi {nama} masuk daftar tunggu.
        Urutan sekarang: {urutan}
        Begitu ada kursi kosong, kami kabari lewat nomor ini.
        {perpustakaan}
        """,
        """
        Hello, “{event}” is full for now, so {name} is on the waiting list.
        Current position: {position}
        We will write to this number as soon as a seat is free.
        {library}
        """)
    case .promoted:
      Phrase(
        """
        Kabar baik! Ada kursi kosong di “{acara}”, dan sekarang milik {nama}.
        Nomor peserta: {nomor}
        Waktu: {waktu}
        Tempat: {tempat}
        Tautan: {tautan}
        Kode presensi: {kode}
        Mohon kirim izin orang tua atau wali sebelum {batas}.
        {perpustakaan}
        """,
        """
        Good news! A seat in “{event}” has become free and is now reserved for {name}.
        Entrant number: {number}
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
        Yth. {wali},
        {nama} terdaftar di “{acara}” dan belum dewasa, jadi kami perlu izin orang tua atau wali.
        Nomor peserta: {nomor}
        Waktu: {waktu}
        Tempat: {tempat}
        Kursinya kami simpan sampai {batas}. Izin bisa diberikan dengan membalas pesan ini, dan bisa dicabut kapan saja.
        {perpustakaan}
        """,
        """
        Hello {guardian},
        {name} is registered for “{event}” and is a minor, so we need a parent's or guardian's consent.
        Entrant number: {number}
        When: {when}
        Where: {place}
        We will keep the seat until {deadline}. You can consent by replying to this message, and withdraw it at any time.
        {library}
        """)
    case .cancelled:
      Phrase(
        """
        Mohon maaf, “{acara}” yang diikuti {nama} terpaksa dibatalkan.
        Tadinya direncanakan: {waktu}
        Terima kasih atas pengertiannya.
        {perpustakaan}
        """,
        """
        Hello, we are sorry to say that “{event}”, for which {name} is registered, has been cancelled.
        It was planned for: {when}
        We apologise, and thank you for your understanding.
        {library}
        """)
    case .sessionCancelled:
      Phrase(
        """
        Mohon maaf, satu pertemuan “{acara}” yang diikuti {nama} terpaksa dibatalkan.
        Pertemuan: {sesi}
        Tadinya direncanakan: {waktu}
        Pertemuan lainnya tetap berlangsung. Terima kasih atas pengertiannya.
        {perpustakaan}
        """,
        """
        Hello, we are sorry to say that one session of “{event}”, for which {name} is registered, has been called off.
        Session: {session}
        It was planned for: {when}
        The other sessions take place. We apologise, and thank you for your understanding.
        {library}
        """)
    case .thanks:
      Phrase(
        """
        Halo, terima kasih {nama} sudah ikut “{acara}”.
        Kehadiran: {kehadiran}
        Sampai bertemu di acara berikutnya!
        {perpustakaan}
        """,
        """
        Hello, thank you, {name}, for coming to “{event}”.
        Attendance: {attendance}
        See you next time!
        {library}
        """)
    case .winners:
      Phrase(
        """
        Selamat! {nama} meraih {penghargaan} di “{acara}”.
        Terima kasih sudah ikut, dan sampai bertemu di acara berikutnya!
        {perpustakaan}
        """,
        """
        Congratulations! {name} has won {award} in “{event}”.
        Thank you for taking part. See you next time!
        {library}
        """)
    }
  }
}
