internal import ArgumentParser

/// How a list is written.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json
}
