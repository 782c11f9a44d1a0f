import Consultation
import Testing

@Suite struct PromisedTests {
  @Test func whoWaitsAndWhoComesLateHaveTheValue() async {
    let promised = Promised<Int>()
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { await promised.value } }
      await Task.yield()
      await promised.make(7)
      for await value in group { #expect(value == 7) }
    }
    #expect(await promised.value == 7)
  }

  /// As pieces of work, which begin in order: also when there is only one at a time.
  @Test(arguments: 1...4) func aPieceMayWaitForOneBeforeIt(jobs: Int) async {
    let promised = Promised<Int>()
    let values = await together(6, jobs: jobs) { place in
      {
        switch place {
        case 1:
          await promised.make(40)
          return 0
        case 2, 4: return await promised.value + place
        default: return place
        }
      }
    }
    #expect(values == [0, 0, 42, 3, 44, 5])
  }
}
