import DocumentModel
import Messages

/// Enacted or draft, with the signals that decided (UU 12/2011 Lampiran II no. 4a as amended by UU 13/2022;
/// PermenPANRB guidance: a draft stays at level 1 whatever it contains).
struct Status {
    var status: NaskahStatus
    var signals: [Message]

    init(identity: Identity, units: [Unit], texts: BlockTexts, furniture: [Block]) {
        var draft: [Message] = []
        var enacted: [Message] = []
        if identity.isMarkedDraft {
            draft.append(
                Message(id: "bertanda RANCANGAN pada judul", en: "marked RANCANGAN (draft) in its title"))
        }
        if furniture.contains(where: {
            let upper = $0.text.uppercased()
            return upper.contains(bytes: "RANCANGAN") || upper.hasPrefix("DRAF")
        }) {
            draft.append(
                Message(
                    id: "bertanda RANCANGAN pada kepala atau kaki halaman",
                    en: "marked RANCANGAN (draft) in head or foot of the page"))
        }
        if let number = identity.number {
            enacted.append(Message(id: "bernomor \(number)", en: "numbered \(number)"))
        } else if identity.hasBlankNumber {
            draft.append(Message(id: "nomor kosong", en: "number left blank"))
        } else {
            draft.append(Message(id: "nomor tidak terbaca", en: "number not readable"))
        }
        var dated = false
        var blankDate = false
        var signed = false
        var gazette = false
        var blankGazette = false
        // By index: to take a unit out of the list copies it.
        for unit in units.indices where units[unit].zone == .penutup {
            for passage in units[unit].passages {
                let text = String(decoding: texts[passage], as: UTF8.self)
                let lower = text.lowercased()
                if let range = lower.firstRange(ofBytes: "tanggal") {
                    let rest = lower[range.upperBound...]
                    if rest.contains(where: { $0.isNumber }) {
                        dated = true
                    } else if Self.isBlank(rest) {
                        blankDate = true
                    }
                }
                if lower.hasPrefix("ttd") || lower.contains(bytes: "dto")
                    || lower.contains(bytes: "salinan sesuai") || lower.contains(bytes: " ttd")
                {
                    signed = true
                }
                if lower.hasPrefix("berita") || lower.hasPrefix("lembaran"),
                    let range = lower.range(ofWord: "nomor")
                {
                    let rest = lower[range.upperBound...]
                    if rest.contains(where: { $0.isNumber }) {
                        gazette = true
                    } else if Self.isBlank(rest) {
                        blankGazette = true
                    }
                }
            }
        }
        if dated { enacted.append(Message(id: "tanggal penetapan terisi", en: "dated")) }
        if blankDate { draft.append(Message(id: "tanggal penetapan kosong", en: "date left blank")) }
        if signed {
            enacted.append(Message(id: "tanda tangan (ttd) atau salinan", en: "signed, or a certified copy"))
        }
        if gazette {
            enacted.append(Message(id: "nomor Berita atau Lembaran terisi", en: "number in the gazette"))
        }
        if blankGazette {
            draft.append(Message(id: "nomor Berita atau Lembaran kosong", en: "gazette number left blank"))
        }

        let isAct = ![.arsitektur, .petaRencana, .sop, .laporan, .lainnya].contains(identity.kind)
        if !isAct {
            status = .tidakBerlaku
            signals = [Message(id: "bukan peraturan atau keputusan", en: "neither regulation nor decree")]
        } else if identity.isMarkedDraft && identity.number == nil
            || draft.count >= 2 && draft.count > enacted.count
            || draft.count >= 2 && identity.number == nil || (identity.number == nil && enacted.isEmpty)
            || (identity.isMarkedDraft && (blankDate || !dated))
        {
            status = .rancangan
            signals = draft + enacted.map(Self.but)
        } else {
            status = .ditetapkan
            signals = enacted + draft.map(Self.but)
        }
    }

    private static func but(_ signal: Message) -> Message {
        Message(id: "namun \(signal.id)", en: "but \(signal.en)")
    }

    /// Nothing but dots, dashes, spaces and placeholders.
    private static func isBlank(_ text: Substring) -> Bool {
        text.allSatisfy { " .…_-:,()[]\t\n".contains($0) } || text.contains("....") || text.contains("……")
            || text.contains("____")
    }
}
