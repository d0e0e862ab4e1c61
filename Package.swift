// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// libFuzzer brings its own `main`, so an ordinary build must not see the fuzz targets.
let isFuzzing = ProcessInfo.processInfo.environment["EGENMAKT_FUZZ"] != nil

let package = Package(
  name: "egenmakt",
  products: [
    .library(name: "Law", targets: ["Law"]),
    .library(name: "CaseFile", targets: ["CaseFile"]),
    .library(name: "Casework", targets: ["Casework"]),
    .library(name: "Exchange", targets: ["Exchange"]),
    .library(name: "Interview", targets: ["Interview"]),
    .library(name: "Letters", targets: ["Letters"]),
    .library(name: "Archive", targets: ["Archive"]),
    .library(name: "Web", targets: ["Web"]),
    .executable(name: "egenmakt", targets: ["egenmakt"]),
    .executable(name: "lawprobe", targets: ["LawProbeTool"]),
    .executable(name: "booktool", targets: ["BookTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
  ],
  targets: [
    .target(name: "Law", swiftSettings: strict + [.treatWarning("EmbeddedRestrictions", as: .error)]),
    // The same sources are compiled to WebAssembly by bin/wasm, with Sources/LawWasm.
    .target(
      name: "LawProbe", dependencies: ["Law"],
      swiftSettings: strict + [.treatWarning("EmbeddedRestrictions", as: .error)]),
    .executableTarget(name: "LawProbeTool", dependencies: ["LawProbe"], swiftSettings: strict),
    .target(
      name: "CaseFile", dependencies: ["Law", .product(name: "Yams", package: "Yams")], swiftSettings: strict),
    // Snowball's stemmers (libstemmer), for search in Swedish.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .target(
      name: "Casework",
      dependencies: ["Law", "CaseFile", "CStemmer", .product(name: "GRDB", package: "GRDB.swift")],
      resources: [
        .copy("Book/Texts"), .copy("Decisions/Published"), .copy("Coverage/coverage.tsv"), .copy("Process/Guide"),
      ],
      swiftSettings: strict),
    // What the command line and the letters say alike: needs, amounts, days, rules and comparisons in words.
    .target(name: "Wording", dependencies: ["Law", "CaseFile", "Casework"], swiftSettings: strict),
    .target(name: "Markup", swiftSettings: strict),
    // Answers as blocks of text and as JSON, before anybody decides how they look.
    .target(
      name: "Reports", dependencies: ["Law", "CaseFile", "Casework", "Exchange", "Wording", "Markup"],
      swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["CaseFile", "Law"], swiftSettings: strict),
    // Questions about a case, one at a time.
    .target(name: "Interview", dependencies: ["Casework", "CaseFile", "Law", "Wording"], swiftSettings: strict),
    // Papers: their texts are files that a lawyer edits; Typst and pandoc make PDF and Word of them.
    .target(
      name: "Letters",
      dependencies: [
        "Law", "CaseFile", "Casework", "Markup", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [.copy("Templates"), .copy("Rendering/Forms")], swiftSettings: strict),
    // Cases kept as encrypted revisions.
    .target(
      name: "Archive",
      dependencies: [
        "CaseFile", "Law",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    // Saves until it is killed: for the tests of the store.
    .executableTarget(name: "ArchiveProbe", dependencies: ["Archive", "CaseFile", "Law"], swiftSettings: strict),
    // The pages. HummingbirdCore, NIO, HTTPTypes, Logging and ServiceLifecycle are Hummingbird's own parts, named because
    // every module is imported by name.
    .target(
      name: "Web",
      dependencies: [
        "Archive", "CaseFile", "Casework", "Exchange", "Interview", "Law", "Letters", "Markup", "Reports", "Wording",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Assets/egenmakt.css"), .embedInCode("Assets/egenmakt.js")],
      swiftSettings: strict),
    .executableTarget(
      name: "egenmakt",
      dependencies: [
        "Archive", "Law", "CaseFile", "Casework", "Exchange", "Letters", "Markup", "Reports", "Web", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      resources: ["nytt-arende", "exempel-a", "exempel-b", "exempel-c", "exempel-d", "exempel-e", "exempel-f"].map {
        .embedInCode("Templates/\($0).yaml")
      },
      swiftSettings: strict),
    // What the repository and its documentation keep of the book: run by bin/coverage, bin/docs and bin/spell.
    .executableTarget(
      name: "BookTool",
      dependencies: [
        "Law", "CaseFile", "Casework", "Letters", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "LawTests", dependencies: ["Law"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "LawProbeTests", dependencies: ["LawProbe"], swiftSettings: strict),
    // Cases made of a seed, for the tests of several modules.
    .target(
      name: "RandomCases", dependencies: ["CaseFile", "Law"], path: "Tests/RandomCases", swiftSettings: strict),
    .testTarget(
      name: "CaseFileTests", dependencies: ["CaseFile", "Law", "RandomCases"],
      resources: [.copy("Fixtures"), .copy("Proposals")], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "CaseFile", "Law", "RandomCases"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "InterviewTests", dependencies: ["Interview", "Casework", "CaseFile", "Law", "RandomCases"],
      resources: [.copy("Golden")], swiftSettings: strict),
    .testTarget(
      name: "LettersTests", dependencies: ["Letters", "Casework", "CaseFile", "Law", "Markup", "Wording"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "ArchiveProbe", "CaseFile", "Casework", "Law", "RandomCases",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "Archive", "CaseFile", "Casework", "Interview", "Law", "Letters", "Markup", "Reports", "Wording",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
    .testTarget(
      name: "CaseworkTests", dependencies: ["Casework", "CaseFile", "Law", "RandomCases"],
      resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(
      name: "EgenmaktTests",
      dependencies: ["egenmakt", "Casework", "CaseFile", "Exchange", "Law", "Reports", "Wording"],
      swiftSettings: strict),
  ]
    + (isFuzzing
      ? [
        .executableTarget(name: "FuzzCaseFile", dependencies: ["CaseFile"], swiftSettings: strict),
        .executableTarget(name: "FuzzProposal", dependencies: ["CaseFile", "Law"], swiftSettings: strict),
        .executableTarget(name: "FuzzExchange", dependencies: ["Exchange", "CaseFile", "Law"], swiftSettings: strict),
        .executableTarget(name: "FuzzArchive", dependencies: ["Archive", "CaseFile"], swiftSettings: strict),
        .executableTarget(name: "FuzzBook", dependencies: ["Casework", "Law"], swiftSettings: strict),
      ] : [])
)
