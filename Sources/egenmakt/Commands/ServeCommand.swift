import Archive
import ArgumentParser
import CaseFile
import Foundation
import Law
import Logging
import Web

/// `egenmakt serve`, `starta`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Startar Egenmakt i webbläsaren, på den här datorn och bara här.",
    discussion: """
      EXEMPEL
        egenmakt starta
        egenmakt starta --port 8765

      Avsluta med Ctrl-C. Det som är sparat finns kvar.
      """, aliases: ["starta"])

  @Option(help: "Porten på den här datorn, 1024–65535; annars den första lediga av 8090–8099.")
  var port: Int?

  @Option(
    name: [.customLong("folder"), .customLong("mapp")],
    help: "Mappen där ärenden sparas; annars egenmakt i användarens datamapp.", completion: .directory)
  var folder: String?

  func validate() throws {
    guard (1_024...65_535).contains(port ?? 1_024) else {
      throw ValidationError("--port är ett tal från 1024 till 65535.")
    }
  }

  func run() async throws {
    let archive = try await openArchive()
    let ports = port.map { $0...$0 } ?? 8_090...8_099
    for port in ports {
      do { return try await serve(archive, port) } catch is PortTaken { continue }
    }
    let taken = ports.count == 1 ? "Porten \(ports.lowerBound) är upptagen" : "Portarna 8090–8099 är upptagna"
    throw Failure.broken("\(taken). Kanske är Egenmakt redan igång? Välj annars en annan: egenmakt starta --port 8765")
  }

  private func serve(_ archive: Archive, _ port: Int) async throws {
    let examples = try New.Example.allCases.map { try ExamplePerson(CaseReader.read($0.bytes)) }
    let world = Site.World(
      today: { Today.date }, now: { Date() }, clock: { Today.clock($0) },
      browsers: BrowserFile.memory(in: folder ?? DataFolder.standard), port: port)
    var logger = Logger(label: "egenmakt")
    logger.logLevel = .error
    let site = Site(world: world, archive: archive, examples: examples)
    try await site.serve(
      onReady: {
        Console.error(
          "Egenmakt är igång. Öppna den här adressen i webbläsaren:\n\(site.startAddress)\nAvsluta med Ctrl-C.")
      }, logger: logger)
  }

  private func openArchive() async throws -> Archive {
    do {
      return try await Archive.open(folder ?? DataFolder.standard)
    } catch {
      throw Failure.broken(error.message(.swedish))
    }
  }
}

/// Where programs keep what belongs to the user.
enum DataFolder {
  static var standard: String {
    let environment = ProcessInfo.processInfo.environment
    #if os(macOS)
      let base = NSHomeDirectory() + "/Library/Application Support"
    #else
      let base =
        environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory() + "/.local/share"
    #endif
    return environment["EGENMAKT_DATA"] ?? base + "/egenmakt"
  }
}

/// The file in which trusted browsers are remembered, private to the user.
enum BrowserFile {
  static func memory(in folder: String) -> BrowserMemory {
    let path = folder + "/webblasare.json"
    return BrowserMemory(
      load: { FileManager.default.contents(atPath: path).map { Array($0) } },
      save: { bytes in
        // A browser that is not remembered has to be opened by its address again; nothing else is lost.
        do { try OutputFile(path: path, mayReplace: true).write(bytes, .swedish) } catch {
          Console.error("Webbläsaren kunde inte kommas ihåg. Kontrollera att mappen går att skriva i.")
        }
      })
  }
}
