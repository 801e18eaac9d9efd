package import Juara

extension NotFound: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .event(let code, let nearest):
      wording.say("Tidak ada acara berkode “\(code)”.", "No event has the code “\(code)”.")
        + wording.suggestion(nearest, else: "juara event list")
    case .challenge(let code, let challenges):
      wording.say(
        "“\(code)” adalah acara biasa, bukan tantangan yang dinilai.",
        "“\(code)” is an ordinary event, not a scored challenge.")
        + (challenges.isEmpty
          ? ""
          : wording.say(
            " Tantangan yang ada: \(wording.alternatives(challenges)).",
            " The challenges are \(wording.alternatives(challenges))."))
    case .participant(let id):
      wording.say(
        "Tidak ada peserta \(id.label). Lihat juara participant list.",
        "There is no participant \(id.label). See juara participant list.")
    case .session(let session, let code, let known):
      wording.say(
        "“\(code)” tidak punya sesi \(session). Sesinya: \(wording.numbers(known)).",
        "“\(code)” has no session \(session). Its sessions are \(wording.numbers(known)).")
    case .registration(let id):
      wording.say(
        "Tidak ada pendaftaran nomor \(id). Lihat juara registration list.",
        "There is no registration number \(id). See juara registration list.")
    case .group(let name, let nearest):
      wording.say("Tidak ada kelompok “\(name)”.", "No group is called “\(name)”.")
        + wording.suggestion(nearest, else: "juara group list")
    case .oneGroup(let name, let kinds):
      wording.say(
        "Ada beberapa kelompok “\(name)”. Tambahkan --kind \(kinds.map { wording.label($0) }.joined(separator: " / ")).",
        "Several groups are called “\(name)”. Add --kind \(kinds.map(\.rawValue).joined(separator: " / "))."
      )
    case .host(let name, let hosts) where hosts.isEmpty:
      wording.say(
        "“\(name)” tidak mengisi acara ini; belum ada pengisi acara.",
        "“\(name)” does not host this event; it has no hosts yet.")
    case .host(let name, let hosts):
      wording.say(
        "“\(name)” tidak mengisi acara ini. Yang mengisi: \(wording.alternatives(hosts)).",
        "“\(name)” does not host this event. Its hosts are \(wording.alternatives(hosts)).")
    case .project(let code, let projects): wording.notAProject(code, projects)
    case .milestone(let number, let numbers): wording.noMilestone(number, numbers)
    case .work(let id):
      wording.say(
        "Tidak ada catatan jam nomor \(id). Lihat juara project hours.",
        "There is no hours entry number \(id). See juara project hours.")
    case .entry(let id):
      wording.say(
        "Tidak ada catatan nomor \(id). Lihat juara log list.",
        "There is no log entry number \(id). See juara log list.")
    case .import(let id):
      wording.say(
        "Tidak ada impor nomor \(id). Lihat juara import list.",
        "There is no import number \(id). See juara import list.")
    case .certificate(let number):
      wording.say(
        "Tidak ada sertifikat bernomor \(number) di perpustakaan ini.",
        "This library has no certificate number \(number).")
    case .item(let item): wording.noItem(item)
    case .readingList(let name, let nearest):
      wording.say(
        "Tidak ada daftar bacaan “\(name)”.", "No reading list is called “\(name)”.")
        + wording.suggestion(nearest, else: "juara reading-list list")
    case .mapping(let id):
      wording.say(
        "Tidak ada pemetaan kolom nomor \(id). Lihat juara mapping list.",
        "There is no column mapping number \(id). See juara mapping list.")
    case .referral(let code, let nearest):
      wording.say("Tidak ada kode referal “\(code)”.", "There is no referral code “\(code)”.")
        + wording.suggestion(nearest, else: "juara referral list")
    }
  }
}

extension Wording {
  func suggestion(_ nearest: [String], else command: String) -> String {
    nearest.isEmpty
      ? say(" Lihat \(command).", " See \(command).")
      : say(
        " Mungkin maksudnya \(alternatives(nearest))?", " Did you mean \(alternatives(nearest))?")
  }

  fileprivate func notAProject(_ code: EventCode, _ projects: [String]) -> String {
    say("“\(code)” bukan proyek.", "“\(code)” is not a project.")
      + (projects.isEmpty
        ? say(
          " Proyek dibuat dengan juara event create … --kind proyek.",
          " Create projects with juara event create … --kind project.")
        : say(
          " Proyek yang ada: \(alternatives(projects)).",
          " The projects are \(alternatives(projects))."))
  }

  fileprivate func noMilestone(_ number: Int, _ numbers: [Int]) -> String {
    say("Tidak ada tonggak nomor \(number).", "There is no milestone \(number).")
      + (numbers.isEmpty
        ? say(" Proyek ini belum punya tonggak.", " This project has no milestones yet.")
        : say(
          " Yang ada: \(numbers.map(String.init).joined(separator: ", ")).",
          " Its milestones are \(numbers.map(String.init).joined(separator: ", "))."))
  }
}
