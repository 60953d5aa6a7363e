import DocumentModel
import RuleModel

/// A code of the reference architecture as it stands in a text: "RAB.04.01", "XYZ-DAA.01.02".
struct ReferenceCode {
    /// "rab", in small letters.
    var family: String
    /// "04", "01".
    var numbers: [String]
    /// From the family to the last number, in the text that was read.
    var bytes: Range<Int>

    var text: String { ([family.uppercased()] + numbers).joined(separator: ".") }
    var group: String { numbers[0] }
    var area: String? { numbers.count > 1 ? numbers[0] + "." + numbers[1] : nil }
    /// Codes of what an institution has, as against those of the reference models.
    var isObject: Bool { family.hasPrefix("d") }

    /// "RAB.04", cut behind so many numbers.
    func prefix(_ count: Int) -> String {
        ([family.uppercased()] + numbers.prefix(count)).joined(separator: ".")
    }

    /// The codes in a text, in order.
    static func codes(in text: String) -> [ReferenceCode] {
        guard text.utf8.contains(0x2E) else { return [] }
        let places = PlanLine.places(of: text)
        var codes: [ReferenceCode] = []
        var at = 0
        while at < places.count {
            defer { at += 1 }
            guard families.contains(places[at].word) else { continue }
            var numbers: [String] = []
            var end = at
            while end + 1 < places.count, numbers.count < 5,
                places[end + 1].bytes.lowerBound == places[end].bytes.upperBound + 1,
                PlanLine.isDigits(places[end + 1].word), places[end + 1].word.utf8.count == 2
            {
                end += 1
                numbers.append(places[end].word)
            }
            guard !numbers.isEmpty else { continue }
            codes.append(
                ReferenceCode(
                    family: places[at].word, numbers: numbers,
                    bytes: places[at].bytes.lowerBound..<places[end].bytes.upperBound))
            at = end
        }
        return codes
    }

    /// The first code in a cell, whose narrow column may have broken it ("NTB-DA B.04.01 .09").
    static func code(in cell: [PlanLine]) -> ReferenceCode? {
        for line in cell {
            if let code = codes(in: line.text).first, !line.isFromPage { return code }
        }
        guard cell.contains(where: \.isFromPage) else { return nil }
        return squeezed(cell.map(\.text).joined())
    }

    /// Reads a text without its spaces, in which words may follow the last number at once.
    private static func squeezed(_ text: String) -> ReferenceCode? {
        let bytes = text.utf8.filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        for start in bytes.indices where start + 5 < bytes.count {
            let family = String(decoding: bytes[start..<start + 3], as: UTF8.self)
            guard families.contains(family) else { continue }
            var numbers: [String] = []
            var at = start + 3
            while at + 2 < bytes.count, bytes[at] == 0x2E, isDigit(bytes[at + 1]), isDigit(bytes[at + 2]) {
                numbers.append(String(decoding: bytes[at + 1...at + 2], as: UTF8.self))
                at += 3
            }
            if !numbers.isEmpty { return ReferenceCode(family: family, numbers: numbers, bytes: start..<at) }
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static let families: Set<String> = [
        "rab", "rad", "ral", "raa", "rai", "rak", "dab", "dad", "dal", "daa", "dai", "dak",
    ]
}
