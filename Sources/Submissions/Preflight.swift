import Assessment
import LegalStructure
import Messages

/// What would be sent back: papers that cannot be read, do not count, or are not what they are called.
struct Preflight {
    let members: [SetAssessment.Member]
    let consolidated: [ConsolidatedAct]
    let day: Day
    /// Files that are pictures without a text.
    let unread: [String]

    var findings: [SetFinding] {
        unread.map(Self.scan) + members.flatMap(findings) + duplicates
            + consolidated.flatMap { $0.unread.map(unreadChange) }
    }

    private func findings(of member: SetAssessment.Member) -> [SetFinding] {
        let document = member.document
        var found: [SetFinding] = []
        func add(_ rule: PreflightRule, _ id: String, _ en: String, at place: Carrier? = nil) {
            found.append(
                SetFinding(
                    rule: rule, message: Message(id: id, en: en), path: document.path,
                    line: place?.line ?? 1, column: place?.column ?? 1, address: place?.address ?? ""))
        }
        if document.unreadPages {
            add(
                .pindaian, "Sebagian halaman adalah gambar tanpa teks. Kenali teksnya dengan --ocr.",
                "Some pages are pictures without text. Recognise their text with --ocr.")
        }
        for mismatch in FileName(document.path).mismatches(document) {
            add(
                .namaBerkas, "\(mismatch.id) Ganti nama berkas menurut isinya, atau ganti berkasnya.",
                "\(mismatch.en) Rename the file after its content, or replace it.")
        }
        let others = member.others.joined(separator: ", ")
        switch member.standing {
        case .rancangan:
            add(
                .rancangan, "Naskah ini masih rancangan dan tidak dihitung. Ajukan yang sudah ditetapkan.",
                "This is still a draft and does not count. Submit the enacted one.")
        case .nasional:
            add(
                .peraturanNasional,
                "Ini peraturan pusat, bukan kebijakan internal. Ajukan peraturan atau keputusan sendiri.",
                "This is a national regulation, not internal policy. Submit a regulation or decree of your own."
            )
        case .instansiLain:
            add(
                .instansiLain,
                "Naskah ini ditetapkan \(document.issuer ?? "instansi lain"), bukan instansi himpunan ini.",
                "This was issued by \(document.issuer ?? "another government"), not by the agency of this set."
            )
        case .dicabut:
            add(
                .dicabut, "Naskah ini sudah dicabut (\(others)) dan tidak dihitung.",
                "This was revoked (\(others)) and does not count.")
        case .berlaku:
            // The annex of an amendment goes with it.
            if let base = document.amends, !(document.isAnnex && isApart(document, annex: false)) {
                add(
                    .indukTidakAda,
                    "Naskah ini mengubah \(base.kind.rawValue) \(base.number)\(base.year.map { "/\($0)" } ?? ""), "
                        + "yang tidak ada dalam himpunan. Sertakan peraturan itu.",
                    "This amends \(base.kind.rawValue) \(base.number)\(base.year.map { "/\($0)" } ?? ""), "
                        + "which is not in the set. Add that regulation.")
            }
        case .diubah, .mengubah, .bukti, .bukanKebijakan: break
        }
        if let place = document.missingAnnex, member.standing != .nasional, member.standing != .dicabut,
            !isApart(document, annex: true)
        {
            add(
                .lampiranHilang,
                "\(place.address) menyebut lampiran yang tidak ada dalam berkas ini. Sertakan lampirannya.",
                "\(place.address) names an annex that is not in this file. Add the annex.", at: place)
        }
        if let record = document.record, record.kind.isReview {
            if record.isOld(on: day) == true {
                let date = record.date?.description ?? ""
                add(
                    .reviuLama,
                    "Bukti reviu bertanggal \(date), lebih dari dua tahun sebelum \(day). Lakukan reviu baru.",
                    "The record is of \(date), more than two years before \(day). Review anew.")
            }
            let missing = Self.missing(in: record)
            if !missing.isEmpty {
                add(
                    .reviuTidakLengkap,
                    "Tidak ditemukan: \(missing.map(\.id).joined(separator: ", ")). Lengkapi catatan reviu.",
                    "Not found: \(missing.map(\.en).joined(separator: ", ")). Complete the record.")
            }
        }
        return found
    }

    /// Whether the annex of an act, or the act of an annex, is there in another file.
    private func isApart(_ document: SubmittedDocument, annex: Bool) -> Bool {
        guard let name = document.name else { return false }
        return members.contains {
            $0.document.isAnnex == annex && $0.document.path != document.path
                && $0.document.name?.isSame(as: name) ?? false
        }
    }

    private static func missing(in record: EvidenceRecord) -> [Message] {
        [
            (record.date != nil, Message(id: "tanggal", en: "date")),
            (record.hasIssues, Message(id: "isu atau permasalahan", en: "issues or problems")),
            (record.hasRecommendations, Message(id: "rekomendasi", en: "recommendations")),
        ].filter { !$0.0 }.map(\.1)
    }

    private static func scan(_ path: String) -> SetFinding {
        SetFinding(
            rule: .pindaian,
            message: Message(
                id: "Berkas ini hanya gambar tanpa teks dan tidak dihitung. Kenali teksnya dengan --ocr.",
                en: "This file is pictures without text and does not count. Recognise its text with --ocr."),
            path: path, line: 1, column: 1, address: "")
    }

    private func unreadChange(_ place: Carrier) -> SetFinding {
        let words = place.quote.prefix(120)
        return SetFinding(
            rule: .perubahanTidakTerbaca,
            message: Message(
                id: "Perubahan ini tidak diterapkan pada pembacaan bersama: \"\(words)\".",
                en: "This change was not applied to the consolidated reading: \"\(words)\"."),
            path: place.path, line: place.line, column: place.column, address: place.address,
            quote: String(words))
    }

    /// Acts that are there more than once, in whatever format.
    private var duplicates: [SetFinding] {
        var first: [ActName: String] = [:]
        var found: [SetFinding] = []
        for member in members where member.standing != .bukti && member.standing != .rancangan {
            if member.document.isAnnex { continue }
            guard let name = member.document.name else { continue }
            if let other = first[name] {
                found.append(
                    SetFinding(
                        rule: .ganda,
                        message: Message(
                            id: "Naskah ini sama nomor dan tahunnya dengan \(other). Sertakan satu saja.",
                            en: "This has the number and year of \(other). Submit one of them."),
                        path: member.document.path, line: 1, column: 1, address: ""))
            } else {
                first[name] = member.document.path
            }
        }
        return found
    }
}
