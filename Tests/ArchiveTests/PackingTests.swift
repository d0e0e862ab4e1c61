import CaseFile
import RandomCases
import Testing

@testable import Archive

@Suite("Packningen")
struct PackingTests {
  @Test("Det som packas upp är det som packades, också mot en äldre version: 600 slumpade")
  func roundTrip() throws {
    for seed in 0..<600 {
      var numbers = SplitMix64(seed: UInt64(seed))
      func bytes() -> [UInt8] {
        let letters = UInt8.random(in: 0...5, using: &numbers)
        let count = [0, 1, 5, 6, 7, 300, 3_000][Int.random(in: 0..<7, using: &numbers)]
        return (0..<count).map { _ in UInt8.random(in: 0...letters, using: &numbers) }
      }
      let older = bytes()
      var newer = Bool.random(using: &numbers) ? older : bytes()
      for _ in 0..<3 where !newer.isEmpty {
        newer.insert(7, at: Int.random(in: 0..<newer.count, using: &numbers))
      }
      for base in [[], older] {
        let packed = Packing.pack(newer, against: base)
        #expect(try Packing.unpack(packed, against: base, greatest: 10_000) == newer, "frö \(seed)")
      }
    }
  }

  @Test("Ett svar till i ett stort ärende tar liten plats")
  func small() throws {
    var dossier = Dossier.thirtyRows()
    let older = try dossier.json()
    dossier.document.rows[17].name = "Ett nytt namn"
    dossier.place = "/fraga/nytt"
    let newer = try dossier.json()
    #expect(newer.count > 15_000)
    #expect(Packing.pack(newer).count < newer.count / 5)
    #expect(Packing.pack(newer, against: older).count < 200)
  }

  @Test("Trasiga byte ger ett fel eller något som ryms, aldrig ett stopp")
  func broken() {
    var numbers = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &numbers)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...40, using: &numbers) }
      if let unpacked = try? Packing.unpack(bytes, against: [1, 2, 3], greatest: 500) {
        #expect(unpacked.count <= 500)
      }
    }
    for bytes: [UInt8] in [[], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [5, 11, 1], [5, 3, 0], [5, 8, 1, 2]] {
      #expect(throws: Packing.Broken.self) { try Packing.unpack(bytes, greatest: 500) }
    }
  }
}
