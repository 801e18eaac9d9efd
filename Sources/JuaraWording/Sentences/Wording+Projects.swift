public import Juara

/// Community projects: teams, milestones, hours, outcomes.
extension Wording {
  /// Why an act on a project is refused, and what to do.
  public func sentence(_ refusal: ProjectRefusal) -> String {
    switch refusal {
    case .projectCancelled(let code):
      say("Proyek “\(code)” sudah dibatalkan.", "The project “\(code)” is cancelled.")
    case .noTeam(let code):
      say(
        "Proyek “\(code)” belum punya tim. Tentukan dengan juara project team \(code) --group ….",
        "The project “\(code)” has no team yet. Name it with juara project team \(code) --group ….")
    case .notInTeam(let id, let team):
      say(
        "Peserta nomor \(id) bukan anggota tim “\(team)”. Masukkan dengan juara group join “\(team)” \(id).",
        "Participant \(id) does not belong to the team “\(team)”. Add with juara group join “\(team)” \(id)."
      )
    case .notYet(let day):
      say("Harinya, \(self.day(day)), belum tiba.", "The day, \(self.day(day)), is still to come.")
    case .moreThanADay(let day, let logged):
      say(
        "\(self.day(day)) sudah tercatat \(logged) jam untuknya; sehari hanya 24 jam.",
        "\(logged) hours are logged for \(self.day(day)) already; a day has only 24.")
    case .alreadyVoid(let id):
      say("Catatan jam \(id) sudah dianulir.", "The entry of hours \(id) is void already.")
    }
  }

  func notAProject(_ code: EventCode, _ projects: [String]) -> String {
    say("“\(code)” bukan proyek.", "“\(code)” is no project.")
      + (projects.isEmpty
        ? say(
          " Proyek dibuat dengan juara event create … --kind project.",
          " Projects are made with juara event create … --kind project.")
        : say(
          " Proyek yang ada: \(alternatives(projects)).",
          " The projects are \(alternatives(projects))."))
  }

  func noMilestone(_ number: Int, _ numbers: [Int]) -> String {
    say("Tidak ada tonggak nomor \(number).", "There is no milestone \(number).")
      + (numbers.isEmpty
        ? say(
          " Proyek ini belum punya tonggak.", " This project has no milestones yet.")
        : say(
          " Yang ada: \(numbers.map(String.init).joined(separator: ", ")).",
          " There are \(numbers.map(String.init).joined(separator: ", "))."))
  }
}
