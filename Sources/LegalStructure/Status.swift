import DocumentModel

/// Enacted or draft, with the signals that decided (UU 12/2011 Lampiran II no. 4a as amended by UU 13/2022;
/// PermenPANRB guidance: a draft stays at level 1 whatever it contains).
struct Status {
    var status: NaskahStatus
    var signals: [String]

    init(identity: Identity, units: [Unit], texts: [[UInt8]], furniture: [Block]) {
        var draft: [String] = []
        var enacted: [String] = []
        if identity.isMarkedDraft { draft.append("bertanda RANCANGAN pada judul") }
        if furniture.contains(where: { $0.text.uppercased().contains("RANCANGAN") || $0.text.uppercased().hasPrefix("DRAF") }) {
            draft.append("bertanda RANCANGAN pada kepala atau kaki halaman")
        }
        if let number = identity.number {
            enacted.append("bernomor \(number)")
        } else if identity.hasBlankNumber {
            draft.append("nomor kosong")
        } else {
            draft.append("nomor tidak terbaca")
        }
        var dated = false
        var blankDate = false
        var signed = false
        var gazette = false
        var blankGazette = false
        for unit in units where unit.zone == .penutup {
            for passage in unit.passages {
                let text = String(decoding: texts[passage.block][passage.bytes], as: UTF8.self)
                let lower = text.lowercased()
                if let range = lower.firstRange(of: "tanggal") {
                    let rest = lower[range.upperBound...]
                    if rest.contains(where: { $0.isNumber }) { dated = true } else if Self.isBlank(rest) { blankDate = true }
                }
                if lower.hasPrefix("ttd") || lower.contains("dto") || lower.contains("salinan sesuai") || lower.contains(" ttd") {
                    signed = true
                }
                if (lower.hasPrefix("berita") || lower.hasPrefix("lembaran")), let range = lower.range(ofWord: "nomor") {
                    let rest = lower[range.upperBound...]
                    if rest.contains(where: { $0.isNumber }) { gazette = true } else if Self.isBlank(rest) { blankGazette = true }
                }
            }
        }
        if dated { enacted.append("tanggal penetapan terisi") }
        if blankDate { draft.append("tanggal penetapan kosong") }
        if signed { enacted.append("tanda tangan (ttd) atau salinan") }
        if gazette { enacted.append("nomor Berita atau Lembaran terisi") }
        if blankGazette { draft.append("nomor Berita atau Lembaran kosong") }

        let isAct = ![.arsitektur, .petaRencana, .sop, .lainnya].contains(identity.kind)
        if !isAct {
            status = .tidakBerlaku
            signals = ["bukan peraturan atau keputusan"]
        } else if identity.isMarkedDraft && identity.number == nil || draft.count >= 2 && draft.count > enacted.count
            || draft.count >= 2 && identity.number == nil || (identity.number == nil && enacted.isEmpty)
            || (identity.isMarkedDraft && (blankDate || !dated))
        {
            status = .rancangan
            signals = draft + enacted.map { "namun " + $0 }
        } else {
            status = .ditetapkan
            signals = enacted + draft.map { "namun " + $0 }
        }
    }

    /// Nothing but dots, dashes, spaces and placeholders.
    private static func isBlank(_ text: Substring) -> Bool {
        text.allSatisfy { " .…_-:,()[]\t\n".contains($0) } || text.contains("....") || text.contains("……") || text.contains("____")
    }
}
