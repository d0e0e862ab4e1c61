extension Routes {
  /// The diary, the week, the needs and what the case has been.
  func addLife() {
    get(.diary, DiaryPage.show)
    post(.diary, DiaryPage.addDay)
    post(.diaryLog, DiaryPage.log)
    post(.diaryUse, DiaryPage.use)
    get(.diaryDay, DiaryDayPage.show)
    post(.diaryAgain, DiaryDayPage.copy)
    post(.diaryWhole, DiaryDayPage.markWhole)
    post(.diaryRemove, DiaryDayPage.remove)
    get(.diaryNew, DiaryEntryPage.showNew)
    post(.diaryNew, DiaryEntryPage.add)
    get(.diaryEntry, DiaryEntryPage.show)
    post(.diaryEntry, DiaryEntryPage.change)
    post(.diaryEntryRemove, DiaryEntryPage.remove)
    get(.week, WeekPage.show)
    get(.needs, NeedsPage.show)
    get(.needNew, NeedPage.showNew)
    post(.needNew, NeedPage.add)
    get(.need, NeedPage.show)
    post(.need, NeedPage.change)
    post(.needLock, NeedPage.lock)
    post(.needRemove, NeedPage.remove)
    get(.needPast, NeedPastPage.show)
    post(.needPast, NeedPastPage.restore)
    get(.history, HistoryPage.show)
    get(.version, VersionPage.show)
    post(.version, VersionPage.restore)
    post(.undo) { try await StepPage.go($0, forward: false) }
    post(.redo) { try await StepPage.go($0, forward: true) }
  }
}

extension Visit {
  /// The place in a list that a number in the address names; numbers begin at 1.
  ///
  /// - Throws: ``Refusal/notFound`` when the list is shorter.
  func place(_ name: String = "nummer", among count: Int) throws(Refusal) -> Int {
    let number = try number(name)
    guard (1...max(count, 1)).contains(number), number <= count else { throw .notFound }
    return number - 1
  }
}
