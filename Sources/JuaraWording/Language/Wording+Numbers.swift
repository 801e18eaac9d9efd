package import Juara

extension Wording {
  /// What sets decimals apart: a comma in Indonesian, a point in English.
  package var decimalSeparator: Character { language == .indonesian ? "," : "." }

  /// A whole number with its thousands set apart: `28.994`, `28,994`.
  package func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        text += language == .indonesian ? "." : ","
      }
      text.append(digit)
    }
    return text
  }

  /// Points with at most three decimals.
  package func points(_ points: Points) -> String {
    points.text(decimalSeparator: decimalSeparator)
  }

  /// A span of time in seconds, with one decimal: `3,1 dtk`.
  package func seconds(_ duration: Duration) -> String {
    let tenths = Int(duration / .milliseconds(100))
    return number(tenths / 10) + String(decimalSeparator) + String(tenths % 10) + say(" dtk", " s")
  }

  /// How many rows.
  package func rows(_ count: Int) -> String {
    say("\(number(count)) baris", "\(number(count)) \(count == 1 ? "row" : "rows")")
  }
}
