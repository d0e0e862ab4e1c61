// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "egenmakt-benchmarks",
  dependencies: [
    .package(name: "egenmakt", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Measuring", swiftSettings: strict),
    .executableTarget(
      name: "LawBench", dependencies: ["Measuring", .product(name: "Law", package: "egenmakt")], swiftSettings: strict),
    .executableTarget(
      name: "LetterBench",
      dependencies: ["Measuring"]
        + ["CaseFile", "Casework", "Law", "Letters"].map { .product(name: $0, package: "egenmakt") },
      swiftSettings: strict),
    .executableTarget(
      name: "ArchiveBench",
      dependencies: ["Archive", "CaseFile", "Law"].map { .product(name: $0, package: "egenmakt") }
        + [.product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .executableTarget(
      name: "InterviewBench",
      dependencies: ["CaseFile", "Casework", "Interview", "Law"].map { .product(name: $0, package: "egenmakt") },
      swiftSettings: strict),
  ]
)
