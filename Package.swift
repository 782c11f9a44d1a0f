// swift-tools-version: 6.1

import PackageDescription

/// The rooms of the house, from the bottom up. A stage imports `Consultation` and its own C library and nothing else of ours; the
/// compiler refuses a wrong import, because the dependency is not there.
let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: swiftSettings)
}

let package = Package(
  name: "inbreng",
  products: [.executable(name: "inbreng", targets: ["inbreng"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CCbc", providers: [.apt(["coinor-libcbc-dev"])]),
    .systemLibrary(name: "CClp", providers: [.apt(["coinor-libclp-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    room("Consultation"),
    room("Ingest", ["Consultation", "CLibCSV", "CZip", "Yams"]),
    room("Normalise", ["Consultation", "CSnowball", "CSodium"]),
    .target(name: "CXerbla"),
    room("Aggregate", ["Consultation", "CCbc", "CXerbla"]),
    room("Solver", ["CClp", "CXerbla"]),
    room("Publish", ["Consultation", "Solver", "CXlsxWriter", "CZip"]),
    room("Generate", ["Consultation"]),
    room(
      "Pipeline", ["Consultation", "Ingest", "Normalise", "Aggregate", "Publish", "Generate", "CCrypto", "CLinux", "CTemplates", "Yams"]),
    .target(name: "CTemplates"),
    .executableTarget(
      name: "inbreng",
      dependencies: [
        "Consultation", "Pipeline", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    room("TestSupport", ["Consultation"]),
    .executableTarget(
      name: "coding-benchmark", dependencies: ["Consultation", "Ingest", "Normalise"], path: "Tests/Benchmarks/coding",
      exclude: ["README.md", "measure"], swiftSettings: swiftSettings),

    tests("ConsultationTests", ["Consultation"]),
    tests("IngestTests", ["Consultation", "Ingest"]),
    tests("NormaliseTests", ["Consultation", "Normalise"]),
    tests("AggregateTests", ["Consultation", "Aggregate"]),
    tests("SolverTests", ["Solver"]),
    tests("PublishTests", ["Consultation", "Aggregate", "Publish"]),
    tests("GenerateTests", ["Consultation", "Generate"]),
    tests("PipelineTests", ["Consultation", "Normalise", "Pipeline", "Publish"]),
    tests("EndToEndTests", ["Consultation", "Pipeline", "inbreng"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
