// What the WebAssembly module shows to the outside: a call that assesses, and where its text lies. The module imports
// nothing. Built by bin/wasm, not by the package.

/// The text of the last answer; lives until the next call.
nonisolated(unsafe) private var text = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

/// Assesses the probe's case on a day and keeps the answer as UTF-8 JSON.
///
/// - Returns: the length of the text in bytes.
@_expose(wasm, "assess")
@_cdecl("assess")
public func assess(_ year: Int32, _ month: Int32, _ day: Int32) -> Int32 {
  text.deallocate()
  let answer = Probe.answer(year: Int(year), month: Int(month), day: Int(day))
  text = .allocate(capacity: answer.count)
  _ = text.initialize(from: answer)
  return Int32(answer.count)
}

/// Where the text of the last answer begins, 0 before the first.
@_expose(wasm, "text_pointer")
@_cdecl("text_pointer")
public func textPointer() -> Int32 { Int32(Int(bitPattern: text.baseAddress)) }

/// How many bytes the text of the last answer has.
@_expose(wasm, "text_length")
@_cdecl("text_length")
public func textLength() -> Int32 { Int32(text.count) }
