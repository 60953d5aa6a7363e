import DocumentModel
import DocumentReaders
import LegalStructure
import PlanningDocuments

/// What is read in planning documents, part by part, to be compared with the documents by a person.
enum PlanListing {
    static func lines(of path: String) -> [String] {
        guard let document = try? DocumentReader(convertsLegacy: true).read(path: path) else {
            return ["\(path): tidak terbaca"]
        }
        let plans = PlanReader.plans(in: document, NaskahParser().parse(document))
        var lines = ["\(path): \(plans.count) dokumen perencanaan"]
        for plan in plans {
            lines.append(
                "  \(plan.kind.rawValue) \(plan.address) \(plan.formality.rawValue), judul \"\(quote(plan.title, document))\", "
                    + (plan.period.map { "\($0.first)–\($0.last)" } ?? "tanpa jangka waktu"))
            for part in plan.parts {
                let place = part.places.first.map { "\($0.address) \"\(quote($0, document))\"" } ?? ""
                lines.append("    \(part.id): \(part.state.rawValue) \(place)")
            }
            for (name, place) in [("as-is", plan.presentState), ("to-be", plan.wantedState)] {
                if let place { lines.append("    \(name): \(place.address)") }
            }
            for activity in plan.activities {
                lines.append(
                    "    \(activity.place.address): unit \(activity.hasUnit), keluaran \(activity.hasOutput), waktu \(activity.hasTime) \(activity.years) \"\(quote(activity.place, document))\""
                )
            }
            for table in plan.metadata {
                lines.append(
                    "    metadata \(table.name): \(table.place.address) ada \(table.present), kurang \(table.missing)"
                )
            }
            for item in plan.unresolved {
                lines.append("    \(item.domain) → \(item.target): \(item.place.address) \(item.names)")
            }
            for item in plan.codeDefects {
                lines.append("    kode \(item.code): \(item.reason) \(item.place.address)")
            }
            for item in plan.numberBreaks {
                lines.append("    nomor \(item.found), seharusnya \(item.expected): \(item.place.address)")
            }
            for item in plan.initiatives {
                lines.append("    inisiatif \(item.place.address): \(item.contents)")
            }
            for item in plan.outlineBreaks {
                lines.append("    judul \(item.number): \(item.reason) \(item.place.address)")
            }
            for stage in plan.stages { lines.append("    tahap \(stage.number): \(stage.period)") }
            lines.append(
                "    model \(plan.models), anggaran \(plan.hasBudget.map(String.init) ?? "-"), manajemen \(plan.managements), "
                    + "audit \(plan.audits.map { "\($0.subjects) \($0.years)" } ?? "-"), baris \(plan.hasRows)"
            )
            for (name, places) in [
                ("tautan", plan.links), ("reviu", plan.review.map { [$0] } ?? []),
                ("kelompok rencana induk", plan.foreignGroups), ("kode tidak dikenal", plan.unknownCodes),
                ("sisa templat", plan.leftovers),
            ] where !places.isEmpty {
                lines.append(
                    "    \(name): \(places.map { "\($0.address) \"\(quote($0, document))\"" }.joined(separator: "; "))"
                )
            }
        }
        return lines
    }

    private static func quote(_ place: PlanPlace, _ document: Document) -> String {
        String(decoding: document.quote(place.range).utf8.prefix(80), as: UTF8.self)
    }
}
