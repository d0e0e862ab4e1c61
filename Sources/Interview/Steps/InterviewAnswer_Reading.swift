import Casework
import Law

/// An answer as what a question wants.
extension InterviewAnswer {
  var asTruth: Bool {
    get throws(AnswerProblem) {
      switch self {
      case .truth(let isSo): return isSo
      case .word("ja"): return true
      case .word("nej"): return false
      case .unknown: throw .cannotBeUnknown
      default: throw .wrongKind
      }
    }
  }

  var asWord: String {
    get throws(AnswerProblem) {
      switch self {
      case .word(let word): return word
      case .unknown: throw .cannotBeUnknown
      default: throw .wrongKind
      }
    }
  }

  var asNumber: String {
    get throws(AnswerProblem) {
      switch self {
      case .number(let text), .minutes(let text, "", ""): return text
      case .unknown: throw .cannotBeUnknown
      default: throw .wrongKind
      }
    }
  }

  var asDate: String {
    get throws(AnswerProblem) {
      switch self {
      case .date(let text), .text(let text): return text
      case .unknown: throw .cannotBeUnknown
      default: throw .wrongKind
      }
    }
  }

  var asText: String {
    get throws(AnswerProblem) {
      switch self {
      case .text(let text): return text.trimmed
      case .unknown: throw .cannotBeUnknown
      default: throw .wrongKind
      }
    }
  }
}
