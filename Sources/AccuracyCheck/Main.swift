import Assessment
import DocumentModel
import DocumentReaders
import Foundation
import LegalStructure
import RuleModel
import Rules

@main struct AccuracyCheck {
    static func main() throws {
        let args = CommandLine.arguments
        if args.count > 2, args[1] == "pohon" {
            for path in args[2...] { try tree(path) }
            return
        }
        if args.count > 3, args[1] == "jelas" { try explain(args[2], Int(args[3]) ?? 0); return }
        try accuracy(Array(args.dropFirst()))
    }

    static func pack() throws -> RulePack {
        if let dir = ProcessInfo.processInfo.environment["PATUH_RULES"] {
            let files = try FileManager.default.contentsOfDirectory(atPath: dir).filter { $0.hasSuffix(".yaml") }
            return try PackDecoder.decode(files.map { ($0, try String(contentsOfFile: dir + "/" + $0, encoding: .utf8)) })
        }
        return try PackDecoder.decode(RulePacks.permenpan592020)
    }

    static func explain(_ path: String, _ number: Int) throws {
        let document = try DocumentReader().read(path: path)
        let result = Assessor(pack: try pack()).assess(document: document, numbers: [number])
        for v in result.indicators {
            print("indikator", v.number, "isi", v.contentLevel)
            for e in v.evidence.prefix(12) { print("  diatur:", e.address, "|", e.quote.prefix(150)) }
            for el in v.elements {
                print(" ", el.id, el.state)
                for e in el.evidence.prefix(8) { print("     ", e.address, "|", e.quote.prefix(150)) }
            }
        }
    }

    static func accuracy(_ args: [String]) throws {
        let assessor = Assessor(pack: try pack())
        var total = 0, exact = 0, tp = 0, fp = 0, fn = 0, etp = 0, efp = 0, efn = 0, atp = 0, aall = 0
        var perIndicator: [Int: (Int, Int)] = [:]
        let quiet = args.contains("-q")
        for arg in args where !arg.hasPrefix("-") {
            let parts = arg.split(separator: ":")
            let readings = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: String(parts[0])))) as! [[String: Any]]
            for reading in readings {
                let file = reading["file"] as! String
                let path = String(parts[1]) + "/" + file
                guard let document = try? DocumentReader().read(path: path) else { print("tak terbaca", path); continue }
                let result = assessor.assess(document: document)
                var line = ""
                var details: [String] = []
                for verdict in result.indicators {
                    let cell = (reading["indikator"] as! [String: Any])[String(verdict.number)] as! [String: Any]
                    let accepted = cell["terima"] as! [Int]
                    let isi = cell["isi"] as! Int
                    total += 1
                    let ok = accepted.contains(verdict.contentLevel)
                    if ok { exact += 1 }
                    perIndicator[verdict.number, default: (0, 0)].0 += ok ? 1 : 0
                    perIndicator[verdict.number, default: (0, 0)].1 += 1
                    let goldReg = accepted.contains { $0 >= 2 }, goldUnreg = accepted.contains { $0 < 2 }
                    if verdict.contentLevel >= 2 { if goldReg { tp += 1 } else { fp += 1 } } else if !goldUnreg { fn += 1 }
                    line += ok ? " \(verdict.number):\(verdict.contentLevel)" : " \(verdict.number):\(verdict.contentLevel)≠\(accepted.map(String.init).joined(separator: ","))"
                    let unsur = cell["unsur"] as? [String: [String]] ?? [:]
                    let disputed = Set(cell["unsur_sengketa"] as? [String] ?? [])
                    for element in verdict.elements where !disputed.contains(element.id) {
                        let has = element.state == .terpenuhi, wants = unsur[element.id]?.isEmpty == false
                        if has && wants {
                            etp += 1
                            for e in element.evidence.prefix(1) {
                                _ = e
                            }
                            aall += 1
                            if element.evidence.contains(where: { e in unsur[element.id]!.contains { agrees(e.address, $0) } }) { atp += 1 } else {
                                details.append("    addr \(verdict.number) \(element.id): \(element.evidence.map(\.address).prefix(4)) vs \(unsur[element.id]!.prefix(4))")
                            }
                        } else if has {
                            efp += 1
                            if accepted != [0] || verdict.contentLevel > 0 { details.append("    +\(verdict.number) \(element.id): \(element.evidence.prefix(2).map { $0.address + " «" + $0.quote.prefix(400) + "»" })") }
                        } else if wants {
                            efn += 1
                            details.append("    -\(verdict.number) \(element.id): \(unsur[element.id]!.prefix(3))")
                        }
                    }
                    if !ok {
                        details.append("  ✗ \(verdict.number): \(verdict.contentLevel) ≠ \(accepted)/\(isi) diatur \(verdict.evidence.prefix(3).map { $0.address + " «" + $0.quote.prefix(80) + "»" }) \((cell["catatan"] as? String ?? "").prefix(160))")
                    }
                }
                print(file.prefix(44), line)
                if !quiet { for detail in details { print(detail) } }
            }
        }
        print("sel \(exact)/\(total) = \(Double(exact) / Double(max(total, 1)))")
        print(perIndicator.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.0)/\($0.value.1)" }.joined(separator: "  "))
        func f1(_ tp: Int, _ fp: Int, _ fn: Int) -> String { "P \(tp)/\(tp + fp) R \(tp)/\(tp + fn) F1 \(Double(2 * tp) / Double(max(1, 2 * tp + fp + fn)))" }
        print("diatur", f1(tp, fp, fn))
        print("unsur", f1(etp, efp, efn), "alamat \(atp)/\(aall)")
    }

    static func agrees(_ ours: String, _ gold: String) -> Bool {
        if ours == gold { return true }
        return ours.hasPrefix(gold + " ") || gold.hasPrefix(ours + " ")
    }

    static func tree(_ path: String) throws {
        let document = try DocumentReader().read(path: path)
        let naskah = NaskahParser().parse(document)
        print("=====", path)
        print(naskah.kind, naskah.issuer ?? "-", "|", naskah.number ?? "-", naskah.year ?? 0, "|", naskah.title ?? "-", "|", naskah.status, naskah.statusSignals, naskah.relation as Any)
        print("pasal", naskah.pasalCount, "max", naskah.highestPasal as Any, "bab", naskah.babCount, "def", naskah.definitions.count)
        for note in naskah.notes { print("!", note.message) }
        for unit in naskah.units {
            let text = unit.passages.map { String(decoding: Array(document.blocks[$0.block].text.utf8)[$0.bytes], as: UTF8.self) }.joined(separator: " ¶ ")
            print(unit.zone, unit.isDefinition ? "D" : " ", "[\(unit.address)]", unit.heading.map { "«\($0)»" } ?? "", text.prefix(400))
        }
    }
}
