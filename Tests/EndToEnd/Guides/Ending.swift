/// How a command ended, and what it printed.
struct Ending {
  let code: Int32
  let output: [String]
  let errors: [String]

  /// Whether the lines of both streams, each in its order, can come out as shown. A line `…` stands
  /// for any.
  func canBeSeen(as shown: [String]) -> Bool {
    struct Place: Hashable {
      var output: Int
      var errors: Int
    }
    var places: Set = [Place(output: 0, errors: 0)]
    for line in shown {
      if line == "…" {
        let skipped = places.flatMap { place in
          (place.output...output.count).flatMap { output in
            (place.errors...errors.count).map { Place(output: output, errors: $0) }
          }
        }
        places = Set(skipped)
      } else {
        let next = places.flatMap { place in
          [
            place.output < output.count && output[place.output] == line
              ? Place(output: place.output + 1, errors: place.errors) : nil,
            place.errors < errors.count && errors[place.errors] == line
              ? Place(output: place.output, errors: place.errors + 1) : nil,
          ]
        }
        places = Set(next.compactMap { $0 })
      }
    }
    return places.contains(Place(output: output.count, errors: errors.count))
  }
}
