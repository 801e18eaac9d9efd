// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with: Swift 6, with the upcoming features this package adopts, and no warnings.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "juara",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "JuaraCSV", targets: ["JuaraCSV"]),
    .library(name: "Juara", targets: ["Juara"]),
    .executable(name: "juara", targets: ["JuaraCLI"]),
    .executable(name: "juara-web", targets: ["JuaraWeb"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .target(
      name: "JuaraSchema", path: "schema",
      resources: [
        .embedInCode("0001-library.sql"), .embedInCode("0002-people.sql"),
        .embedInCode("0003-events.sql"), .embedInCode("0004-challenges.sql"),
        .embedInCode("0005-attendance.sql"), .embedInCode("0006-certificates.sql"),
        .embedInCode("0007-programme.sql"), .embedInCode("0008-contests.sql"),
        .embedInCode("0009-judging.sql"), .embedInCode("0010-standings.sql"),
        .embedInCode("0011-collections.sql"),
        .embedInCode("0012-referrals.sql"),
        .embedInCode("0013-posts.sql"),
        .embedInCode("0014-inquiries.sql"),
        .embedInCode("0015-figures.sql"),
        .embedInCode("0016-surveys.sql"),
        .embedInCode("0017-visits.sql"),
        .embedInCode("0018-website.sql"),
        .embedInCode("0019-personal-links.sql"),
        .embedInCode("0020-staff.sql"),
        .embedInCode("0021-page-visits.sql"),
      ], swiftSettings: settings),
    .target(name: "JuaraCSV", swiftSettings: settings),
    .target(name: "Juara", swiftSettings: settings),
    .target(
      name: "JuaraStore",
      dependencies: [
        "Juara", "JuaraSchema", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: settings),
    .target(name: "JuaraExchange", dependencies: ["Juara", "JuaraCSV"], swiftSettings: settings),
    .target(name: "JuaraWording", dependencies: ["Juara"], swiftSettings: settings),
    .target(
      name: "JuaraTemplates", path: "templates",
      resources: [
        .embedInCode("card.svg"), .embedInCode("posts.html"),
        .embedInCode("certificate.svg"), .embedInCode("certificates.html"),
        .embedInCode("contacts.html"), .embedInCode("door-list.html"),
        .embedInCode("consent-form.html"), .embedInCode("consent-forms.html"),
        .embedInCode("survey.html"), .embedInCode("video-plan.html"),
      ],
      swiftSettings: settings),
    .target(
      name: "JuaraWebTemplates", path: "web",
      resources: [
        .embedInCode("style.css"), .embedInCode("icon.svg"), .embedInCode("copy.js"),
        .embedInCode("top.mustache"),
        .embedInCode("bottom.mustache"), .embedInCode("error.mustache"),
        .embedInCode("programme.mustache"), .embedInCode("event.mustache"),
        .embedInCode("board.mustache"), .embedInCode("winners.mustache"),
        .embedInCode("certificate.mustache"), .embedInCode("draws.mustache"),
        .embedInCode("draw.mustache"), .embedInCode("ask.mustache"),
        .embedInCode("privacy.mustache"), .embedInCode("field.mustache"),
        .embedInCode("choice.mustache"), .embedInCode("register.mustache"),
        .embedInCode("check.mustache"), .embedInCode("not-possible.mustache"),
        .embedInCode("family.mustache"), .embedInCode("find.mustache"),
        .embedInCode("open.mustache"),
        .embedInCode("form.mustache"),
        .embedInCode("area.mustache"),
        .embedInCode("select.mustache"),
        .embedInCode("me.mustache"),
        .embedInCode("my-registration.mustache"),
        .embedInCode("check-in.mustache"),
        .embedInCode("my-score.mustache"),
        .embedInCode("note.mustache"),
        .embedInCode("reviews.mustache"),
        .embedInCode("posts.mustache"),
        .embedInCode("guide.mustache"),
        .embedInCode("past.mustache"),
        .embedInCode("screen.mustache"),
        .embedInCode("ranks.mustache"),
        .embedInCode("sign-in.mustache"), .embedInCode("staff.mustache"),
        .embedInCode("staff-form.mustache"), .embedInCode("people.mustache"),
        .embedInCode("door.mustache"), .embedInCode("mark.mustache"),
      ],
      swiftSettings: settings),
    .target(
      name: "JuaraDocuments", dependencies: ["Juara", "JuaraWording", "JuaraTemplates"],
      swiftSettings: settings),
    .executableTarget(
      name: "JuaraCLI",
      dependencies: [
        "Juara", "JuaraStore", "JuaraExchange", "JuaraCSV", "JuaraWording", "JuaraDocuments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "JuaraWeb",
      dependencies: [
        "Juara", "JuaraStore", "JuaraExchange", "JuaraWording", "JuaraDocuments",
        "JuaraWebTemplates",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: settings),
    .target(
      name: "JuaraTestSupport", dependencies: ["Juara"], path: "Tests/JuaraTestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "JuaraSchemaTests", dependencies: ["JuaraSchema", "JuaraTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JuaraCSVTests", dependencies: ["JuaraCSV", "JuaraTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JuaraTests", dependencies: ["Juara", "JuaraTestSupport"], swiftSettings: settings),
    .testTarget(
      name: "LibraryExampleTests", dependencies: ["Juara", "JuaraCSV"], packageAccess: false,
      swiftSettings: settings),
    .testTarget(
      name: "JuaraStoreTests",
      dependencies: [
        "Juara", "JuaraSchema", "JuaraStore", "JuaraTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: settings),
    .testTarget(
      name: "JuaraExchangeTests",
      dependencies: ["Juara", "JuaraCSV", "JuaraExchange", "JuaraTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JuaraWordingTests", dependencies: ["Juara", "JuaraWording", "JuaraTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JuaraDocumentsTests",
      dependencies: [
        "Juara", "JuaraWording", "JuaraTemplates", "JuaraDocuments", "JuaraTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "JuaraWebTests",
      dependencies: [
        "Juara", "JuaraStore", "JuaraWeb", "JuaraWebTemplates", "JuaraTestSupport",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ], swiftSettings: settings),
    .testTarget(name: "JuaraCLITests", dependencies: ["JuaraCLI"], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["JuaraCLI", "JuaraTestSupport"], path: "Tests/EndToEnd",
      swiftSettings: settings),
  ]
)

// What `scripts/bench` measures within one process; built for it alone.
if Context.environment["JUARA_BENCHMARK"] != nil {
  package.targets += [
    ("read-csv", ["JuaraCSV"]), ("time-boards", ["Juara", "JuaraStore"]),
    ("time-log", ["Juara", "JuaraStore"]),
  ]
  .map { name, dependencies in
    .executableTarget(
      name: name, dependencies: dependencies.map { .byName(name: $0) },
      path: "scripts/benchmark/Sources/\(name)", swiftSettings: settings)
  }
}
