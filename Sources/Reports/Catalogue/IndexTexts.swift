import MaturityIndex
import Messages

/// The words of the reports on index and comparison.
public enum IndexTexts {
    static func decimal(_ language: Language) -> Character { language == .id ? "," : "." }

    static let title = Message(id: "Indeks SPBE", en: "SPBE index")
    static let whole = Message(id: "Indeks SPBE", en: "SPBE index")
    static let domain = Message(id: "Domain ", en: "Domain ")
    static let aspect = Message(id: "Aspek ", en: "Aspect ")
    static let part = Message(id: "Domain dan aspek", en: "Domain and aspect")
    static let weight = Message(id: "Bobot", en: "Weight")
    static let value = Message(id: "Nilai", en: "Value")
    static let levels = Message(id: "Tingkat yang dipakai", en: "Levels that count")
    static let from = Message(id: "Menurut", en: "By")
    static let differences = Message(id: "Perbedaan dan sebabnya", en: "Differences and why")
    static let reason = Message(id: "Sebab", en: "Why")
    static let basis = Message(id: "Cara menghitung", en: "How it is computed")
    static let formula = Message(
        id: """
            PermenPANRB 59/2020 Lampiran II.B.4: jumlah tingkat × bobot, dibagi jumlah bobot; dibulatkan sekali, pada \
            nilai yang ditampilkan, setengah ke atas. Yang tidak diatur dihitung tingkat 1.
            """,
        en: """
            PermenPANRB 59/2020 annex II.B.4: sum of level × weight, divided by the sum of weights; rounded once, in the \
            value shown, half up. What is not regulated counts as level 1.
            """)

    static func result(_ value: String, _ predicate: Message) -> Message {
        Message(
            id: "Indeks SPBE \(value), predikat \(predicate.id).",
            en: "SPBE index \(value), predicate \(predicate.en) (\(predicate.id)).")
    }

    static func incomplete(missing: String, count: Int, least: String) -> Message {
        Message(
            id: """
                Indeks SPBE belum dapat dihitung: \(count) indikator belum bernilai (\(missing)); paling sedikit \
                \(least) bila semuanya tingkat 1. Beri nilainya dengan --nilai BERKAS.yaml.
                """,
            en: """
                The SPBE index cannot be computed yet: \(count) indicators have no level (\(missing)); at least \
                \(least) if all of them were at level 1. Give their levels with --levels FILE.yaml.
                """)
    }

    static func published(_ name: Message, _ value: String, computed: String?, agrees: Bool) -> Message {
        guard let computed else {
            return Message(
                id:
                    "\(name.id): indeks terbitan \(value); tidak dapat dihitung ulang, tingkatnya belum lengkap.",
                en: "\(name.en): published index \(value); not recomputed, its levels are incomplete.")
        }
        return agrees
            ? Message(
                id: "\(name.id): indeks terbitan \(value), sama dengan hitungan ulang.",
                en: "\(name.en): published index \(value), the same as recomputed.")
            : Message(
                id: "\(name.id): indeks terbitan \(value), hitungan ulang \(computed). Periksa tingkatnya.",
                en: "\(name.en): published index \(value), recomputed \(computed). Check the levels.")
    }

    // Sources of levels.
    public static let own = Message(id: "Mandiri", en: "Self")
    public static let assessor = Message(id: "Asesor", en: "Assessor")
    public static let lastYear = Message(id: "Tahun lalu", en: "Last year")
    public static let patuh = Message(id: "Patuh", en: "Patuh")

    // The picture.
    static let picture = Message(
        id: "Nilai tiap domain dan indeks SPBE, dari 0 sampai 5",
        en: "Value of each domain and the SPBE index, from 0 to 5")
    static let now = Message(id: "sekarang", en: "now")
    static let before = Message(id: "tahun lalu", en: "last year")
    static let aim = Message(id: "target", en: "target")

    // What to do for a level, besides elements and records.
    static let enactment = Message(id: "penetapan", en: "enactment")
    static let enact = Message(
        id: "Tetapkan naskah ini: rancangan membuktikan paling tinggi tingkat 1.",
        en: "Have this draft enacted: it proves level 1 at most.")

    static func regulate(_ name: String) -> Message {
        Message(id: "Atur pokok ini: \(name).", en: "Regulate the matter: \(name).")
    }

    // Why levels differ.
    public static func lacks(_ level: Int, _ needs: [Advance.Need]) -> Message {
        func list(_ language: Language) -> String {
            byAddress(
                needs.map {
                    LevelProfile.Element(
                        id: $0.name[language], isMet: false, addresses: [$0.address].compactMap { $0 })
                }
            ).joined(separator: "; ")
        }
        return Message(
            id: "untuk tingkat \(level) kurang: \(list(.id))", en: "for level \(level) missing: \(list(.en))")
    }

    public static func carries(_ level: Int, _ elements: [LevelProfile.Element]) -> Message {
        let list = byAddress(elements).joined(separator: "; ")
        return Message(
            id: list.isEmpty
                ? "naskah mencapai tingkat \(level)" : "naskah mencapai tingkat \(level) dengan: \(list)",
            en: list.isEmpty
                ? "the text reaches level \(level)" : "the text reaches level \(level) by: \(list)")
    }

    /// "proses-bisnis, aplikasi (Pasal 4 ayat (3))": elements at the same place are named together.
    static func byAddress(_ elements: [LevelProfile.Element]) -> [String] {
        var order: [String] = []
        var names: [String: [String]] = [:]
        for element in elements {
            let address = element.addresses.first ?? ""
            if names[address] == nil { order.append(address) }
            names[address, default: []].append(element.name ?? element.id)
        }
        return order.map { address in
            (names[address] ?? []).joined(separator: ", ") + (address.isEmpty ? "" : " (\(address))")
        }
    }

    static func several(_ count: Int) -> Message {
        Message(id: "\(count) indikator", en: "\(count) indicators")
    }

    public static func practice(_ level: Int, _ needs: [Advance.Need]) -> Message {
        func list(_ language: Language) -> String { needs.map { $0.name[language] }.joined(separator: "; ") }
        return Message(
            id: "tidak ditentukan dokumen; tingkat \(level) memerlukan: \(list(.id))",
            en: "no document settles it; level \(level) needs: \(list(.en))")
    }

    public static let onlyLastYear = Message(id: "berubah dari tahun lalu", en: "changed since last year")

    // The way to a target.
    static func target(_ subject: Message, _ value: String) -> Message {
        Message(
            id: "Target \(value) untuk \(subject.id)", en: "Target \(value) for the \(subject.en)")
    }

    static func reached(_ value: String) -> Message {
        Message(id: "Sudah tercapai: \(value).", en: "Reached already: \(value).")
    }

    static func unreachable(_ highest: String) -> Message {
        Message(
            id: "Tidak tercapai dengan yang diketahui: paling tinggi \(highest).",
            en: "Out of reach with what is known: \(highest) at most.")
    }

    static func way(steps: Int, needs: Int, from: String) -> Message {
        Message(
            id: """
                Dari \(from): jalan termurah \(needs) hal pada \(steps) indikator, yang paling berarti per hal lebih dulu. \
                Satu laporan reviu dapat melayani beberapa indikator; di sini dihitung pada tiap indikator.
                """,
            en: """
                From \(from): the cheapest way is \(needs) things on \(steps) indicators, those that gain most for each \
                thing first. One review report may serve several indicators; here it counts for each.
                """)
    }

    static func step(
        _ rank: Int, _ step: TargetPlan.Step, gain: String, each: String, reached: String
    ) -> Message {
        let head = "\(rank). \(step.number) \(step.name): \(step.from) → \(step.to)"
        return Message(
            id: "\(head) (+\(gain), \(each) per hal; menjadi \(reached))",
            en: "\(head) (+\(gain), \(each) for each; then \(reached))")
    }

    public static let wholeSubject = Message(id: "indeks SPBE", en: "SPBE index")

    public static func domainSubject(_ name: String) -> Message {
        Message(id: "domain \(name)", en: "domain \(name)")
    }
}
