// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "egenmakt-benchmarks",
  dependencies: [
    .package(name: "egenmakt", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "LawBench",
      dependencies: [.product(name: "Law", package: "egenmakt")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ]),
    .executableTarget(
      name: "ArchiveBench",
      dependencies: [
        .product(name: "Archive", package: "egenmakt"), .product(name: "CaseFile", package: "egenmakt"),
        .product(name: "Law", package: "egenmakt"), .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ]),
  ]
)
