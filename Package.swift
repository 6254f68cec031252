// swift-tools-version: 6.2
import PackageDescription

// Functions that lend a `Span` of their memory say whose it is.
let lifetimes: [SwiftSetting] = [.enableExperimentalFeature("Lifetimes")]

// The targets stand in the order data flows; their dependencies are the diagram.
let package = Package(
  name: "dancu",
  products: [.executable(name: "dancu", targets: ["dancu"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // Plain values and facts.
    .target(name: "ByteText", swiftSettings: lifetimes),
    .target(name: "RegistryData"),
    .target(name: "ResidentModel", dependencies: ["ByteText"]),
    .target(name: "Wording"),
    // How threads wait for each other and share work.
    .target(name: "Threading"),

    // Text of one cell to values; bytes of one file to cells; rows to pairs. None of these knows another.
    .target(name: "VietnameseText", dependencies: ["ByteText", "RegistryData", "ResidentModel"]),
    .target(
      name: "FormReading",
      dependencies: ["ByteText", "ResidentModel", "Threading", "CTextKernel", "CLibXML2", "CZlib", "CZstd"]),
    .target(name: "RecordLinkage", dependencies: ["ByteText", "ResidentModel", "Threading", "CLinuxFiles"]),
    .target(name: "CTextKernel"),
    .target(name: "CLinuxFiles"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),

    // Raw forms to packed records; linked records to people, registers, counts.
    .target(
      name: "FormCleaning",
      dependencies: ["ByteText", "ResidentModel", "VietnameseText", "FormReading", "RecordLinkage"],
      swiftSettings: lifetimes),
    .target(
      name: "PopulationBaseline", dependencies: ["ByteText", "ResidentModel", "Wording"],
      swiftSettings: lifetimes),

    // Finished tables to one SQLite file. Only this target knows GRDB and SQLite.
    .target(
      name: "BaselineDatabase",
      dependencies: [
        "ByteText", "FormReading",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    // The pipeline file, the run, the run folder.
    .target(
      name: "CleaningPipeline",
      dependencies: [
        "ByteText", "ResidentModel", "Wording", "Threading", "VietnameseText", "FormReading", "RecordLinkage",
        "FormCleaning", "PopulationBaseline", "BaselineDatabase", "CLinuxFiles",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: lifetimes),

    // Invented people to work on, and the measure of what was made of them.
    .target(
      name: "InventedPopulation",
      dependencies: ["ByteText", "RegistryData", "ResidentModel", "VietnameseText", "Wording"]),

    .target(
      name: "LinkageEvaluation", dependencies: ["ByteText", "FormReading", "VietnameseText", "Wording"]),

    .executableTarget(
      name: "dancu",
      dependencies: [
        "Wording", "CleaningPipeline", "InventedPopulation", "LinkageEvaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Programs that measure one part: see the README beside each, and `make bench`.
    .executableTarget(
      name: "reading-benchmark", dependencies: ["FormReading"], path: "Benchmarks/Reading",
      exclude: ["README.md", "peers.py"]),
    .executableTarget(
      name: "linkage-benchmark",
      dependencies: [
        "ByteText", "FormCleaning", "FormReading", "RecordLinkage", "ResidentModel", "VietnameseText",
      ],
      path: "Benchmarks/Linkage"),
    .executableTarget(
      name: "normalising-benchmark",
      dependencies: [
        "ByteText", "FormCleaning", "FormReading", "InventedPopulation", "RecordLinkage", "ResidentModel",
        "VietnameseText",
      ],
      path: "Benchmarks/Normalising"),

    .executableTarget(
      name: "detection-benchmark", dependencies: ["ByteText", "FormReading", "VietnameseText"],
      path: "Benchmarks/Detection", exclude: ["README.md"]),

    .testTarget(name: "ByteTextTests", dependencies: ["ByteText"]),
    .testTarget(name: "ResidentModelTests", dependencies: ["ResidentModel", "ByteText"]),
    .testTarget(
      name: "VietnameseTextTests",
      dependencies: ["VietnameseText", "ByteText", "RegistryData", "ResidentModel"],
      exclude: ["Cases"]),
    .testTarget(
      name: "FormReadingTests", dependencies: ["FormReading", "ByteText", "ResidentModel", "CZlib", "CZstd"]),
    .testTarget(
      name: "FormCleaningTests",
      dependencies: [
        "FormCleaning", "ByteText", "FormReading", "InventedPopulation", "RecordLinkage", "ResidentModel",
        "VietnameseText",
      ]),
    .testTarget(name: "RecordLinkageTests", dependencies: ["RecordLinkage", "ByteText", "ResidentModel"]),
    .testTarget(
      name: "PopulationBaselineTests", dependencies: ["PopulationBaseline", "ByteText", "ResidentModel"]),
    .testTarget(
      name: "BaselineDatabaseTests",
      dependencies: ["BaselineDatabase", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
    .testTarget(name: "ThreadingTests", dependencies: ["Threading"]),
    .testTarget(
      name: "CleaningPipelineTests",
      dependencies: [
        "CleaningPipeline", "ByteText", "ResidentModel", "FormReading", "RecordLinkage", "Wording",
        "PopulationBaseline", "Threading", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "InventedPopulationTests",
      dependencies: [
        "InventedPopulation", "ByteText", "ResidentModel", "VietnameseText", "RegistryData", "Wording",
      ]),
    .testTarget(name: "LinkageEvaluationTests", dependencies: ["LinkageEvaluation", "ByteText", "Wording"]),
    // Runs the program itself on the folders of Tests/Cases.
    .testTarget(name: "CaseTests", dependencies: ["dancu"]),
  ],
  swiftLanguageModes: [.v6]
)

// Programs that libFuzzer drives, built by Fuzz/run.sh alone: they have no entry point of their own. They stand in
// place of the tests, whose naive readings they share.
if Context.environment["DANCU_FUZZ"] != nil {
  let targets = [
    ("CSV", ["FormReading"]), ("XML", ["FormReading"]), ("Encodings", ["FormReading", "VietnameseText"]),
    ("Cells", ["VietnameseText"]), ("PipelineFile", ["CleaningPipeline", "RecordLinkage"]),
    ("Manifest", ["CleaningPipeline", "Wording"]), ("Lists", ["CleaningPipeline", "Wording"]),
  ]
  package.targets.removeAll { $0.type == .test }
  package.targets.append(.target(name: "FuzzInput", path: "Fuzz/FuzzInput"))
  package.targets += targets.map { name, tested in
    .executableTarget(
      name: "fuzz-\(name.lowercased())",
      dependencies: (tested + ["ByteText", "ResidentModel", "FuzzInput"]).map { .init(stringLiteral: $0) },
      path: "Fuzz/\(name)")
  }
}
