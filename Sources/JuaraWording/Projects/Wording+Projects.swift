package import Juara

extension Wording {
  package func label(_ state: Milestone.State) -> String {
    switch state {
    case .planned: say("direncanakan", "planned")
    case .inProgress: say("sedang berjalan", "in progress")
    case .done: say("selesai", "done")
    case .dropped: say("tidak dilanjutkan", "dropped")
    }
  }

  /// `2. Title, by 5 December 2026: planned, late`
  package func milestone(_ milestone: Milestone, on today: Day) -> String {
    "\(milestone.number). \(milestone.title), "
      + say("paling lambat \(day(milestone.due))", "by \(day(milestone.due))")
      + ": \(label(milestone.state))"
      + (milestone.isLate(on: today) ? say(", terlambat", ", late") : "")
  }

  package func team(_ group: Group) -> String {
    say(
      "\(group.name.text) (\(label(group.kind)), \(number(group.members)) anggota)",
      "\(group.name.text) (\(label(group.kind)), \(number(group.members)) \(group.members == 1 ? "member" : "members"))"
    )
  }

  package func hours(_ total: WorkTotal) -> String {
    "\(total.time)  \(total.name) (\(total.participant.label))"
  }

  package func teamSet(_ project: Project) -> String {
    let none = say("belum ada", "none yet")
    let team = project.team?.name.text ?? none
    let mentor = project.mentor?.text ?? none
    return say(
      "“\(project.event.code)”: tim \(team), pembimbing \(mentor).",
      "“\(project.event.code)”: team \(team), mentor \(mentor).")
  }

  package func outcomeSet(_ project: Project) -> String {
    project.outcome == nil
      ? say(
        "Hasil “\(project.event.code)” dihapus.",
        "Removed the outcome of “\(project.event.code)”.")
      : say(
        "Hasil “\(project.event.code)” dicatat.",
        "Recorded the outcome of “\(project.event.code)”.")
  }

  package func hoursLogged(
    _ id: Identifier<WorkEntry>, _ time: WorkedTime, of person: PersonMatch, on day: Day
  ) -> String {
    say(
      "\(time) jam \(label(person)) pada \(self.day(day)) dicatat sebagai catatan jam \(id).",
      "Logged \(time) hours of \(label(person)) on \(self.day(day)) as hours entry \(id).")
  }

  package func hoursVoided(_ id: Identifier<WorkEntry>) -> String {
    say("Catatan jam \(id) dianulir.", "Voided hours entry \(id).")
  }
}

extension ProjectRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .projectCancelled(let code):
      wording.say("Proyek “\(code)” sudah dibatalkan.", "The project “\(code)” is cancelled.")
    case .noTeam(let code):
      wording.say(
        "Proyek “\(code)” belum punya tim. Tentukan dengan juara project team \(code) --group ….",
        "The project “\(code)” has no team yet. Set one with juara project team \(code) --group ….")
    case .notInTeam(let id, let team):
      wording.say(
        "\(id.label) bukan anggota tim “\(team)”. Masukkan dengan juara group join “\(team)” \(id.label).",
        "\(id.label) is not a member of the team “\(team)”. Add them with juara group join “\(team)” \(id.label)."
      )
    case .notYet(let day):
      wording.say(
        "Tanggalnya, \(wording.day(day)), belum tiba.",
        "The date, \(wording.day(day)), is in the future.")
    case .moreThanADay(let day, let logged):
      wording.say(
        "\(wording.day(day)) sudah tercatat \(logged) jam untuknya; sehari hanya 24 jam.",
        "\(logged) hours are already logged for \(wording.day(day)); a day has only 24.")
    case .alreadyVoid(let id):
      wording.say("Catatan jam \(id) sudah dianulir.", "Hours entry \(id) is already void.")
    }
  }
}
