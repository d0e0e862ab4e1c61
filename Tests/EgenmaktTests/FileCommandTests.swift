import Foundation
import Testing

@testable import egenmakt

@Suite("Filer som skrivs och läses: inget läcker, inget går sönder, inget sägs på fel språk")
struct FileCommandTests {
  /// A folder that is gone afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egenmakt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  /// Runs a command of the shell with the program's path in `$EGENMAKT`.
  private func shell(_ command: String) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = Program.root
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("egenmakt").path
    process.environment = ProcessInfo.processInfo.environment.merging(["EGENMAKT": program]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: outputData, as: UTF8.self), String(decoding: errorData, as: UTF8.self)
    )
  }

  private func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// Each way to write a file of the person.
  private static func writers(_ path: String) -> [[String]] {
    [
      ["ny", "-o", path, "--force"], ["exportera", "Examples/exempel-a.yaml", "--csv", "-o", path, "--force"],
      ["exportera", "Examples/exempel-a.yaml", "--ics", "-o", path, "--force"],
      ["importera", "Tests/ExchangeTests/Fixtures/rader.csv", "-o", path, "--force"],
      ["tidslinje", "Examples/exempel-a.yaml", "--years", "2024..2025", "--svg", path],
      [
        "kalender", "Examples/skola-lov-korttids.yaml", "--from", "2026-11-02", "--to", "2026-11-08", "--svg", path,
      ],
    ]
  }

  @Test("En ny fil är bara ägarens; en gammal behåller sina rättigheter")
  func rights() throws {
    try inFolder { folder in
      for (number, arguments) in Self.writers("\(folder)/ny").enumerated() {
        try? FileManager.default.removeItem(atPath: "\(folder)/ny")
        #expect(try Program(arguments).status == 0)
        #expect(try mode("\(folder)/ny") == 0o600, "\(number)")
        for rights in [0o600, 0o640, 0o644] {
          try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: "\(folder)/ny")
          #expect(try Program(arguments).status == 0)
          #expect(try mode("\(folder)/ny") == rights, "\(number)")
        }
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["ny"])
    }
  }

  @Test("En länk följs och står kvar; en länk till ingenting sägs ifrån om")
  func links() throws {
    try inFolder { folder in
      try Data("gammal".utf8).write(to: URL(fileURLWithPath: "\(folder)/mål"))
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/länk", withDestinationPath: "mål")
      for arguments in Self.writers("\(folder)/länk") {
        #expect(try Program(arguments).status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/länk") == "mål")
      }
      #expect(try text("\(folder)/mål").contains("<svg"))
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/bruten", withDestinationPath: "saknas")
      let broken = try Program(["ny", "-o", "\(folder)/bruten", "--force"])
      #expect(broken.status == 2 && broken.errors.contains("länk"), "\(broken.errors)")
    }
  }

  @Test("Det som inte är en vanlig fil rörs inte")
  func devices() throws {
    try inFolder { folder in
      for path in ["/dev/null", folder] {
        for arguments in Self.writers(path) {
          let run = try Program(arguments)
          #expect(run.status == 2 && run.errors.contains("ingen vanlig fil"), "\(arguments[0]): \(run.errors)")
        }
      }
      let pipe = try shell("mkfifo '\(folder)/rör' && \"$EGENMAKT\" ny -o '\(folder)/rör' --force")
      #expect(pipe.status == 2 && pipe.errors.contains("ingen vanlig fil"))
      #expect(try Program(["ny", "-o", "\(folder)/saknas/x.yaml"]).status == 1)
    }
  }

  #if os(Linux)
    @Test(
      "Full disk: ett meddelande och slutkod 1, aldrig en krasch",
      arguments: [
        "räkna Examples/exempel-a.yaml", "räkna Examples/exempel-a.yaml --json", "ny", "schema", "--help", "--version",
        "exportera Examples/exempel-a.yaml --csv", "kontrollera Examples/exempel-a.yaml",
      ])
    func full(command: String) throws {
      let run = try shell("\"$EGENMAKT\" \(command) > /dev/full")
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.errors.contains("gick inte att skriva ut"), "\(run.errors)")
      #expect(!run.errors.contains("Fatal") && !run.errors.contains("0x"))
      let silent = try shell("\"$EGENMAKT\" räkna finns-inte.yaml 2> /dev/full")
      #expect(silent.status == 2)
    }
  #endif

  @Test("En läsare som har gått avslutar tyst")
  func closedPipe() throws {
    let run = try shell(
      "\"$EGENMAKT\" varför Examples/exempel-c.yaml | head -n 1 > /dev/null; echo ${PIPESTATUS[0]}")
    #expect(run.output == "0\n")
    #expect(run.errors.isEmpty, "\(run.errors)")
  }

  @Test("En pipa läses som en fil, också en stor")
  func pipes() throws {
    let proposal = try shell(
      "\"$EGENMAKT\" jämför Examples/exempel-a.yaml --with <(cat Examples/forslag-a.txt)")
    let file = try Program(["jämför", "Examples/exempel-a.yaml", "--with", "Examples/forslag-a.txt"])
    #expect(proposal.status == 0, "\(proposal.errors)")
    #expect(proposal.output == file.output)
    // More than a pipe holds at once.
    let large = try shell(
      "\"$EGENMAKT\" räkna <(cat Examples/exempel-a.yaml; yes '# utfyllnad' | head -n 20000) --json")
    #expect(large.status == 0, "\(large.errors)")
    let table = try shell(
      "\"$EGENMAKT\" importera <(cat Tests/ExchangeTests/Fixtures/rader.csv) --into <(cat Examples/exempel-a.yaml) -o /dev/null"
    )
    #expect(table.status == 2 && table.errors.contains("ingen vanlig fil"))
    #expect(try Program(["räkna", "Examples"]).status == 2)
  }

  @Test("Två former på en gång sägs på svenska")
  func exclusive() throws {
    let run = try Program(["exportera", "Examples/exempel-a.yaml", "--csv", "--tsv"])
    #expect(run.status == 2)
    #expect(run.errors.contains("Valet '--tsv' går inte ihop med '--csv'"), "\(run.errors)")
    #expect(!run.errors.contains("Value"))
  }

  @Test("En tabell i UTF-16, som kalkylprogram kallar Unicode-text, läses; annat i UTF-16 sägs ifrån om")
  func utf16() throws {
    try inFolder { folder in
      let table = "id\tnamn\tbehov\tminuter\r\nA1\tDusch på bår\thygien\t6,5\r\n"
      for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
        let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        let bytes = try #require(table.data(using: encoding))
        try (Data(mark) + bytes).write(to: URL(fileURLWithPath: "\(folder)/t.txt"))
        let run = try Program(["importera", "\(folder)/t.txt", "-o", "\(folder)/ut.yaml", "--force"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try text("\(folder)/ut.yaml").contains("Dusch på bår"))
        try bytes.write(to: URL(fileURLWithPath: "\(folder)/t.txt"))
        let unmarked = try Program(["importera", "\(folder)/t.txt", "-o", "\(folder)/ut.yaml", "--force"])
        #expect(unmarked.status == 2 && unmarked.errors.contains("spara filen med teckenkodningen UTF-8"))
        let json = try #require("[{\"namn\": \"Dusch\", \"min\": 5, \"typ\": \"hygien\"}]".data(using: encoding))
        try (Data(mark) + json).write(to: URL(fileURLWithPath: "\(folder)/b.json"))
        #expect(try Program(["importera", "\(folder)/b.json", "-o", "\(folder)/ut.yaml", "--force"]).status == 0)
        try (Data(mark) + json).write(to: URL(fileURLWithPath: "\(folder)/a.yaml"))
        let file = try Program(["kontrollera", "\(folder)/a.yaml"])
        #expect(file.status == 2 && file.errors.contains("UTF-8"))
      }
    }
  }

  @Test("Skolexemplet blir en kalender: varje rad med klockslag är med")
  func schoolCalendar() throws {
    let run = try Program([
      "exportera", "Examples/skola-lov-korttids.yaml", "--ics", "--from", "2026-08-01", "--to", "2027-06-30",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("upphört") && !run.errors.contains("vilka dagar (dagar)"))
    // K03, K07 and K08 have no clock time.
    #expect(run.errors.contains("rader[3], rader[7], rader[8]: Raden har inget klockslag"), "\(run.errors)")
    #expect(run.output.contains("DTSTART;TZID=Europe/Stockholm:20260818T070000\r\n"))
    #expect(run.output.contains("EXDATE;TZID=Europe/Stockholm:"))
  }

  @Test("Mallen nämner schema och kalender")
  func template() throws {
    let run = try Program(["ny"])
    for part in ["schema: {dagtyp: skoldag}", "kalender: {från:"] { #expect(run.output.contains(part)) }
    #expect(try Program(["kontrollera", "-"], input: run.output).status == 0)
  }
}
