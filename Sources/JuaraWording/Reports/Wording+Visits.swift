package import Juara

extension Wording {
  package func visitors(_ count: Int) -> String {
    say(
      "\(number(count)) pengunjung", "\(number(count)) \(count == 1 ? "visitor" : "visitors")")
  }

  package func visitsSaved(_ count: VisitCount) -> String {
    say(
      "\(weekdayAndDay(count.day)): \(visitors(count.visitors)) dicatat.",
      "\(weekdayAndDay(count.day)): recorded \(visitors(count.visitors)).")
  }

  package func visitsChanged(from old: VisitCount, to visitors: Int?) -> String {
    let day = weekdayAndDay(old.day)
    guard let visitors else {
      return say(
        "\(day): jumlahnya (\(number(old.visitors))) dihapus.",
        "\(day): removed the number (\(number(old.visitors))).")
    }
    if visitors == old.visitors {
      return say("\(day): tidak ada yang berubah.", "\(day): nothing has changed.")
    }
    return say(
      "\(day): \(self.visitors(visitors)), sebelumnya \(number(old.visitors)).",
      "\(day): \(self.visitors(visitors)), \(number(old.visitors)) before.")
  }
}

extension VisitRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notYet(let day):
      wording.say(
        "\(wording.day(day)) belum tiba. Catat pengunjungnya sesudah hari itu.",
        "\(wording.day(day)) is still to come. Record its visitors afterwards.")
    case .number(let number):
      wording.say(
        "\(wording.number(number)) bukan jumlah pengunjung sehari: 0 sampai \(wording.number(VisitCount.most)).",
        "\(wording.number(number)) is no number of visitors of a day: 0 to \(wording.number(VisitCount.most))."
      )
    case .counted(let count):
      wording.say(
        "\(wording.day(count.day)) sudah ada: \(wording.visitors(count.visitors)). Ubah dengan juara visit edit \(count.day) JUMLAH.",
        "\(wording.day(count.day)) is there already: \(wording.visitors(count.visitors)). Change it with juara visit edit \(count.day) N."
      )
    case .notCounted(let day):
      wording.say(
        "Untuk \(wording.day(day)) belum ada jumlahnya. Catat dengan juara visit add \(day) JUMLAH.",
        "There is no number for \(wording.day(day)) yet. Record it with juara visit add \(day) N.")
    }
  }
}
