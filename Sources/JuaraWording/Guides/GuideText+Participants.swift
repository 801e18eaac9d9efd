import Juara

// For those who take part.
extension GuideText {
  private var number: Guide.Step {
    Guide.Step(
      say("Simpan nomor peserta", "Keep your entrant number"),
      [
        say("Anda mendapat satu nomor, misalnya 017.", "You get one number, such as 017."),
        say("Simpan nomor itu baik-baik.", "Keep that number safe."),
        say(
          "Nomor itu dipakai untuk semua urusan acara ini.",
          "You use it for everything in this event."),
        page.map { _ in
          say("Simpan juga tautan pribadi Anda.", "Keep your personal link, too.")
        },
        page.map { _ in
          say("Tautan itu membuka “Halaman saya”.", "That link opens “My page”.")
        },
      ])
  }

  /// Where the website registers people; nil where another form does.
  private var page: String? {
    plan.formURL == nil ? site?.registration(for: facts.event.code) : nil
  }

  private var form: Guide.Step {
    let link = plan.formURL.map { FormLink($0).withoutCode }
    return Guide.Step(
      say("Isi pendaftaran", "Register"),
      [
        link.map { say("Buka formulir ini: \($0)", "Open this form: \($0)") }
          ?? page.map { say("Buka halaman ini: \($0)", "Open this page: \($0)") }
          ?? say("Datang ke meja layanan perpustakaan.", "Come to the library's desk."),
        page.map { _ in
          say(
            "Tidak ada internet? Datang ke meja layanan perpustakaan.",
            "No internet? Come to the library's desk.")
        },
        link == nil && page == nil && facts.library.contact != nil
          ? say("Atau hubungi \(contact).", "Or contact \(contact).") : nil,
        say(
          "Isi nama lengkap, tanggal lahir, dan nomor telepon.",
          "Fill in the full name, birth date and telephone number."),
        plan.registrationPer == .session && facts.sessions.count > 1
          ? say("Pilih sesi yang ingin diikuti.", "Choose the sessions you want.") : nil,
      ])
  }

  private var minors: Guide.Step {
    let age = wording.number(facts.library.ageOfMajority)
    return Guide.Step(
      say("Minta izin orang tua atau wali", "Ask a parent or guardian"),
      [
        say(
          "Anak di bawah \(age) tahun memerlukan izin orang tua atau wali.",
          "Anyone under \(age) needs the consent of a parent or guardian."),
        page.map { _ in
          say(
            "Mereka bisa memberinya sekaligus saat mendaftar.",
            "They can give it while they register.")
        },
        say(
          "Tempat disimpan paling lama \(days(plan.consentDeadlineDays)).",
          "The place is held for at most \(days(plan.consentDeadlineDays))."),
        say("Sesudah itu orang lain mendapat tempatnya.", "After that, someone else gets it."),
      ])
  }

  var registering: [Guide.Step] {
    var seats: [String?] = [
      say("Mendaftarlah sebelum pendaftaran ditutup.", "Register before registration closes.")
    ]
    if let capacity = facts.event.capacity {
      seats += [
        say(
          "Ada \(wording.number(capacity)) kursi.",
          "There \(capacity == 1 ? "is" : "are") \(count(capacity, "", "seat", "seats"))."),
        say("Bila penuh, Anda masuk daftar tunggu.", "If it is full, you join the waiting list."),
        say(
          "Bila ada yang batal, Anda bisa mendapat kursi.",
          "If someone cancels, you may get a seat."),
      ]
    }
    return [
      form, number, minors, Guide.Step(say("Perhatikan waktunya", "Mind the time"), seats),
      Guide.Step(
        say("Batal? Beri tahu kami", "Cannot come? Tell us"),
        [
          openMyPage,
          site.map { _ in
            say("Pilih acaranya, lalu batalkan di situ.", "Choose the event and cancel it there.")
          },
          site == nil
            ? say("Sebutkan nomor peserta Anda.", "Give your entrant number.")
            : say(
              "Atau sebutkan nomor peserta Anda kepada petugas.",
              "Or give your entrant number to the staff."),
          say("Kursi Anda lalu dipakai orang lain.", "Then someone else can have your seat."),
        ]),
    ]
  }

  var joining: [Guide.Step] {
    let sessions = facts.onlineSessions
    let links = sessions.compactMap(\.plan.link)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let minutes = Set(sessions.compactMap { facts.minutes[$0.number] }).sorted()
    let link =
      showsLink
      ? links.map { say("Buka tautan ini: \($0)", "Open this link: \($0)") }
      : site.map {
        [
          say(
            "Siapa yang sudah dapat kursi menemukannya di “Halaman saya”: \($0.myPage)",
            "Everyone with a seat finds it on “My page”: \($0.myPage)")
        ]
      } ?? [
        say(
          "Perpustakaan mengirim tautannya kepada yang sudah dapat kursi.",
          "The library sends the link to everyone with a seat.")
      ]
    return [
      Guide.Step(
        say("Siapkan", "Get ready"),
        [
          say(
            "Siapkan ponsel atau komputer dengan internet.",
            "Have a phone or computer with internet."),
          say("Cari tempat yang tenang.", "Find a quiet place."),
        ]),
      Guide.Step(
        say("Buka tautan", "Open the link"),
        link + [say("Jangan bagikan tautan itu.", "Do not share that link.")]),
      Guide.Step(
        say("Tulis nama", "Write your name"),
        [
          say("Tulis nama seperti saat mendaftar.", "Write the name you registered with."),
          say("Dengan begitu kehadiran Anda tercatat.", "That way your attendance is recorded."),
        ]),
      Guide.Step(
        say("Ikuti sampai selesai", "Stay to the end"),
        minutes.isEmpty
          ? [say("Masuklah sebelum acara mulai.", "Come in before it starts.")]
          : [
            say(
              "Ikuti paling sedikit \(wording.number(minutes.last ?? 0)) menit.",
              "Stay for at least \(wording.number(minutes.last ?? 0)) minutes."),
            say(
              "Kurang dari itu tidak dihitung hadir.", "Less does not count as attendance."),
          ]),
    ]
  }

  var handingIn: [Guide.Step] {
    let closes =
      facts.challenge?.window.recordingClosesAt ?? (facts.jury == nil ? nil : plan.endsAt)
    return [
      Guide.Step(
        say("Tulis nomor peserta", "Write your entrant number"),
        [
          say("Tulis nomor peserta di setiap lembar.", "Write it on every sheet."),
          say("Nama tidak wajib ditulis di karya.", "Your name need not be on the work."),
        ]),
      Guide.Step(
        say("Serahkan", "Hand it in"),
        [
          say("Bawa ke meja layanan perpustakaan.", "Bring it to the library's desk."),
          facts.library.contact.map {
            say("Atau tanyakan cara mengirimnya: \($0).", "Or ask how to send it: \($0).")
          },
          say(
            "Petugas mencatatnya untuk Anda.", "The staff record it for you."),
          logsOnSite
            ? site.map {
              say(
                "Bacaan bisa dicatat sendiri di “Halaman saya”: \($0.myPage)",
                "You can log reading yourself on “My page”: \($0.myPage)")
            } : nil,
        ]),
      Guide.Step(
        say("Perhatikan batasnya", "Mind the deadline"),
        [
          closes.map {
            say("Serahkan \(deadline($0)).", "Hand it in \(deadline($0)).")
          },
          backdating,
        ]),
    ]
  }

  var consenting: [Guide.Step] {
    let age = wording.number(facts.library.ageOfMajority)
    return [
      Guide.Step(
        say("Siapa yang memberi izin", "Who gives consent"),
        [
          say(
            "Untuk anak di bawah \(age) tahun, Anda yang memutuskan.",
            "For a child under \(age), you decide."),
          say(
            "Sejak umur itu, orang memutuskan sendiri.",
            "From that age on, people decide themselves."),
        ]),
      Guide.Step(
        say("Pilih izinnya", "Choose what you allow"),
        [say("Setiap izin berdiri sendiri.", "Each consent stands alone.")]
          + Consent.Purpose.allCases.map { purpose($0) }),
      Guide.Step(
        say("Sampaikan", "Tell the library"),
        [
          openMyPage,
          site.map { _ in
            say("Beri setiap izin di situ.", "Give each consent there.")
          },
          site == nil
            ? say("Isi dan tanda tangani formulir izin.", "Fill in and sign the consent form.")
            : say(
              "Atau isi dan tanda tangani formulir izin.",
              "Or fill in and sign the consent form."),
          say(
            "Anda juga boleh menyampaikannya lewat WhatsApp atau telepon.",
            "You can also tell us by WhatsApp or telephone."),
          say("Sebutkan nomor peserta anak.", "Give the child's entrant number."),
          say(
            "Waktunya paling lama \(days(plan.consentDeadlineDays)) sesudah anak mendapat tempat.",
            "You have at most \(days(plan.consentDeadlineDays)) once the child has a place."),
        ]),
      Guide.Step(
        say("Menarik izin kembali", "Take it back"),
        [
          say("Anda boleh menariknya kapan saja.", "You may take it back at any time."),
          say("Anda tidak perlu memberi alasan.", "You need not say why."),
          site.map {
            say(
              "Cabut sendiri di “Halaman saya”: \($0.myPage)",
              "Take it back yourself on “My page”: \($0.myPage)")
          },
          site == nil
            ? say("Hubungi \(contact).", "Contact \(contact).")
            : say("Atau hubungi \(contact).", "Or contact \(contact)."),
          say(
            "Paling lama 3 × 24 jam kemudian perpustakaan berhenti memakainya.",
            "Within 3 × 24 hours the library stops using it."),
          say("Yang sudah tampil diturunkan.", "What was shown is taken down."),
        ]),
    ]
  }

  private func purpose(_ purpose: Consent.Purpose) -> String {
    switch purpose {
    case .takePart: say("Anak boleh ikut acara ini.", "The child may take part in this event.")
    case .publishName:
      say(
        "Namanya boleh tampil di papan peringkat.", "The name may appear on the leaderboard.")
    case .postName:
      say("Namanya boleh disebut di media sosial.", "The name may be posted on social media.")
    case .publishPhoto: say("Fotonya boleh ditampilkan.", "Photos of the child may be shown.")
    case .publishReview:
      say("Resensinya boleh ditampilkan.", "The child's reviews may be shown.")
    case .contact:
      say(
        "Perpustakaan boleh mengabari acara lain.", "The library may tell you of other events.")
    }
  }

  var checkingCertificates: [Guide.Step] {
    [
      Guide.Step(
        say("Cari nomornya", "Find the number"),
        [
          say("Nomornya tercetak di sertifikat.", "The number is printed on the certificate."),
          say(
            "Bentuknya tiga kelompok huruf dan angka.",
            "It is three groups of letters and digits."),
        ]),
      Guide.Step(
        site == nil
          ? say("Sampaikan nomornya", "Pass the number on")
          : say("Ketik nomornya", "Type the number"),
        [
          site.map {
            say("Buka halaman ini: \($0.certificates)", "Open this page: \($0.certificates)")
          }
            ?? say(
              "Sampaikan nomor itu kepada perpustakaan: \(contact).",
              "Tell the library that number: \(contact)."),
          say("Salin setiap huruf dan angka.", "Copy every letter and digit."),
          say("Satu huruf yang keliru akan ketahuan.", "One wrong letter is noticed."),
        ]),
      Guide.Step(
        say("Baca jawabannya", "Read the answer"),
        (site == nil
          ? [
            say(
              "Petugas mencari nomor itu di catatan perpustakaan.",
              "The staff look the number up in the library's records."),
            say("Petugas menjawab apakah sertifikatnya berlaku.", "They say whether it is valid."),
          ]
          : [
            say(
              "Halaman itu mencari nomornya di catatan perpustakaan.",
              "The page looks the number up in the library's records."),
            say(
              "Di situ tertulis apakah sertifikatnya berlaku.",
              "It says whether the certificate is valid."),
          ])
          + [say("Sertifikat yang dicabut tidak berlaku.", "One that was revoked is not valid.")]),
    ]
  }
}
