// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "egenmakt-benchmarks",
  dependencies: [.package(name: "egenmakt", path: "..")],
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
      name: "InterviewBench",
      dependencies: [
        .product(name: "Interview", package: "egenmakt"), .product(name: "Casework", package: "egenmakt"),
        .product(name: "CaseFile", package: "egenmakt"), .product(name: "Law", package: "egenmakt"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ]),
  ]
)
