// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with: Swift 6, with each upcoming rule the house keeps, and no warnings.
let house: [SwiftSetting] = [
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
    .library(name: "JuaraStore", targets: ["JuaraStore"]),
    .library(name: "JuaraExchange", targets: ["JuaraExchange"]),
    .executable(name: "juara", targets: ["JuaraCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
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
      ], swiftSettings: house),
    .target(name: "JuaraCSV", swiftSettings: house),
    .target(name: "Juara", swiftSettings: house),
    .target(
      name: "JuaraStore",
      dependencies: [
        "Juara", "JuaraSchema", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: house),
    .target(name: "JuaraExchange", dependencies: ["Juara", "JuaraCSV"], swiftSettings: house),
    .target(name: "JuaraWording", dependencies: ["Juara"], swiftSettings: house),
    .target(
      name: "JuaraTemplates", path: "templates",
      resources: [
        .embedInCode("certificate.svg"), .embedInCode("certificates.html"),
        .embedInCode("consent-form.html"), .embedInCode("consent-forms.html"),
      ],
      swiftSettings: house),
    .target(
      name: "JuaraDocuments", dependencies: ["Juara", "JuaraWording", "JuaraTemplates"],
      swiftSettings: house),
    .executableTarget(
      name: "JuaraCLI",
      dependencies: [
        "Juara", "JuaraStore", "JuaraExchange", "JuaraCSV", "JuaraWording", "JuaraDocuments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: house),
    .testTarget(name: "JuaraSchemaTests", dependencies: ["JuaraSchema"], swiftSettings: house),
    .testTarget(name: "JuaraCSVTests", dependencies: ["JuaraCSV"], swiftSettings: house),
    .testTarget(name: "JuaraTests", dependencies: ["Juara"], swiftSettings: house),
    .testTarget(
      name: "JuaraStoreTests",
      dependencies: [
        "Juara", "JuaraSchema", "JuaraStore", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: house),
    .testTarget(
      name: "JuaraExchangeTests", dependencies: ["Juara", "JuaraCSV", "JuaraExchange"],
      swiftSettings: house),
    .testTarget(
      name: "JuaraWordingTests", dependencies: ["Juara", "JuaraWording"], swiftSettings: house),
    .testTarget(
      name: "JuaraDocumentsTests",
      dependencies: ["Juara", "JuaraWording", "JuaraTemplates", "JuaraDocuments"],
      swiftSettings: house),
    .testTarget(name: "JuaraCLITests", dependencies: ["JuaraCLI"], swiftSettings: house),
    .testTarget(
      name: "EndToEndTests", dependencies: ["JuaraCLI"], path: "Tests/EndToEnd",
      swiftSettings: house),
  ]
)
