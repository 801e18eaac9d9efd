package import Juara

/// Community projects: teams, milestones, hours, outcomes.
extension Wording {
  /// Why an act on a project is refused, and what to do.
  package func sentence(_ refusal: ProjectRefusal) -> String {
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

  /// How far a milestone has come.
  package func label(_ state: Milestone.State) -> String {
    switch state {
    case .planned: say("direncanakan", "planned")
    case .inProgress: say("sedang berjalan", "in progress")
    case .done: say("selesai", "done")
    case .dropped: say("tidak dilanjutkan", "dropped")
    }
  }

  /// A milestone in a line: `2. Title, by 5 December 2026: planned, late`.
  package func milestone(_ milestone: Milestone, on today: Day) -> String {
    "\(milestone.number). \(milestone.title), "
      + say("paling lambat \(day(milestone.due))", "by \(day(milestone.due))")
      + ": \(label(milestone.state))"
      + (milestone.isLate(on: today) ? say(", terlambat", ", late") : "")
  }

  /// A team in a line.
  package func team(_ group: Group) -> String {
    say(
      "\(group.name.text) (\(label(group.kind)), \(number(group.members)) anggota)",
      "\(group.name.text) (\(label(group.kind)), \(number(group.members)) \(group.members == 1 ? "member" : "members"))"
    )
  }

  /// What somebody gave to a project in all.
  package func hours(_ total: WorkTotal) -> String {
    "\(total.time)  \(total.name) (\(total.participant))"
  }

  /// Who works on a project was written down.
  package func teamSet(_ project: Project) -> String {
    let none = say("belum ada", "none yet")
    let team = project.team?.name.text ?? none
    let mentor = project.mentor?.text ?? none
    return say(
      "“\(project.event.code)”: tim \(team), pembimbing \(mentor).",
      "“\(project.event.code)”: team \(team), mentor \(mentor).")
  }

  /// What came of a project was written down.
  package func outcomeSet(_ project: Project) -> String {
    project.outcome == nil
      ? say(
        "Hasil “\(project.event.code)” dihapus.",
        "Took the outcome of “\(project.event.code)” away.")
      : say(
        "Hasil “\(project.event.code)” dicatat.",
        "Wrote down the outcome of “\(project.event.code)”.")
  }

  /// Hours were logged.
  package func hoursLogged(_ id: Identifier<WorkEntry>, _ time: WorkedTime, on day: Day) -> String {
    say(
      "\(time) jam pada \(self.day(day)) dicatat sebagai catatan jam \(id).",
      "Logged \(time) hours on \(self.day(day)) as entry \(id).")
  }

  /// Hours were voided.
  package func hoursVoided(_ id: Identifier<WorkEntry>) -> String {
    say("Catatan jam \(id) dianulir.", "Voided the entry of hours \(id).")
  }
}
