internal import Consultation

/// How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one heading into another.
///
/// Stops at `limit`: every larger distance is `limit + 1`.
func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
  EditDistance.between(a, b, limit: limit) ?? limit + 1
}
