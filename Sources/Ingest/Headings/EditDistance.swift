internal import Consultation

/// How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one heading into another.
///
/// Stops at `limit`: every larger distance is `limit + 1`.
func editDistance(_ a: String, _ b: String, limit: Int) -> Int {
  EditDistance.between(Array(a.utf8), Array(b.utf8), limit: limit) ?? limit + 1
}
