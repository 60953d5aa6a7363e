import Archive
import DocumentReaders
import Glibc
import Messages
import TestTools
import Testing

@testable import CommandLine

/// Results kept between runs say what an examination says, and nothing else is ever believed.
@Suite struct CacheTests {
    private static var live: Trial.Setting { Trial.Setting(examiner: .live) }

    private static func run(_ paths: [String], cache: String?, options: [String] = []) async -> Trial {
        let option = cache.map { ["--singgahan", $0] } ?? []
        return await Trial.run(["periksa"] + paths + option + options, setting: live)
    }

    /// A decree and a draft: small, with findings of drafting technique.
    private static func folder() -> Folder {
        let folder = Folder([])
        for name in [
            "contoh-2025/rancangan-perbup-pusat-data.md", "misal-2023/keputusan-77-2022-tim-koordinasi.md",
        ] {
            let text = bytes(of: "\(packageRoot)/Samples/himpunan/\(name)") ?? []
            write(text, to: "\(folder.path)/\(name.split(separator: "/").last ?? "")")
        }
        return folder
    }

    @Test func `a run from the cache says the same, byte for byte, until something changes`() async throws {
        let folder = Self.folder()
        let cache = "\(folder.path)/.singgahan"
        let plain = await Self.run([folder.path], cache: nil, options: ["--himpunan", "--usul"])
        for _ in 0..<2 {
            let trial = await Self.run([folder.path], cache: cache, options: ["--himpunan", "--usul"])
            #expect(trial.output == plain.output)
            #expect(trial.status == plain.status)
        }
        #expect(names(in: cache).count == 2)
        // The file changes: what was kept of it no longer counts.
        let path = "\(folder.path)/rancangan-perbup-pusat-data.md"
        let text = try #require(contents(of: path))
        write(Array(text.replacing("wajib terhubung dengan", with: "berbeda dari").utf8), to: path)
        let changed = await Self.run([folder.path], cache: cache, options: ["--himpunan", "--usul"])
        let anew = await Self.run([folder.path], cache: nil, options: ["--himpunan", "--usul"])
        #expect(changed.output == anew.output)
        #expect(changed.output != plain.output)
        #expect(names(in: cache).count == 2)
    }

    @Test
    func `files that come, go and are renamed, another level and another pack give what a cold run gives`()
        async throws
    {
        let source = Self.folder()
        let documents = ["rancangan-perbup-pusat-data.md", "keputusan-77-2022-tim-koordinasi.md"]
        let folder = Folder(documents.map { "bukti/\($0)" } + ["paket/paket.yaml"])
        let set = "\(folder.path)/bukti"
        for name in documents {
            write(try #require(bytes(of: "\(source.path)/\(name)")), to: "\(set)/\(name)")
        }
        let cache = "\(folder.path)/.singgahan"
        func check(_ step: String, options: [String] = []) async -> String {
            let options = ["--himpunan", "--format", "json"] + options
            let warm = await Self.run([set], cache: cache, options: options)
            let cold = await Self.run([set], cache: nil, options: options)
            #expect(warm.output == cold.output && warm.status == cold.status, "\(step)")
            return warm.output
        }
        var before = await check("first")
        func changes(_ step: String, options: [String] = []) async {
            let now = await check(step, options: options)
            #expect(now != before, "\(step) changes nothing")
            before = now
        }
        let regulation = try #require(
            bytes(of: "\(packageRoot)/Samples/himpunan/contoh-2025/perbup-34-2022-spbe.md"))
        write(regulation, to: "\(set)/perbup-34-2022.md")
        await changes("added")
        write(regulation, to: "\(set)/a-perbup-34-2022.md")
        remove("\(set)/perbup-34-2022.md")
        await changes("renamed")
        remove("\(set)/a-perbup-34-2022.md")
        await changes("removed")
        await changes("level", options: ["--min-tingkat", "5"])
        let pack = "\(folder.path)/paket"
        for name in names(in: "\(packageRoot)/Rules/permenpan-59-2020") {
            let text = try #require(contents(of: "\(packageRoot)/Rules/permenpan-59-2020/\(name)"))
            write(Array(text.replacing("\"1.0.0\"", with: "\"9.0.0\"").utf8), to: "\(pack)/\(name)")
        }
        await changes("pack", options: ["--rules", pack])
        for name in names(in: cache) { write([], to: "\(cache)/\(name)") }
        _ = await check("damaged", options: ["--rules", pack])
    }

    @Test func `waivers and a baseline hold for what is kept, and are compared`() async throws {
        let folder = Self.folder()
        let configuration = "\(folder.path)/patuh.yaml"
        let cache = "\(folder.path)/.singgahan"
        let options = ["--himpunan", "--usul", "--konfigurasi", configuration, "--format", "json"]
        func check(_ step: String, waiver: String?, until day: String = "2027-06-30", more: [String] = [])
            async
            -> String
        {
            let lines = waiver.map {
                "pengecualian:\n  - {aturan: \($0), berkas: '*', alasan: a, disetujui: b, sampai: \(day)}\n"
            }
            write(Array((lines ?? "teknik: ya\n").utf8), to: configuration)
            let cold = await Self.run([folder.path], cache: nil, options: options + more)
            for _ in 0..<2 {
                let warm = await Self.run([folder.path], cache: cache, options: options + more)
                #expect(warm.output == cold.output && warm.status == cold.status, "\(step)")
                #expect(warm.errors == cold.errors, "\(step)")
            }
            return cold.output
        }
        let plain = await check("plain", waiver: nil)
        let waived = await check("waived", waiver: "indikator-09")
        #expect(waived != plain && waived.contains("\"waived\""))
        #expect(await check("ended", waiver: "indikator-09", until: "2026-01-01") != waived)
        #expect(await check("unused", waiver: "E05").contains("pengecualian-tidak-terpakai"))
        let baseline = ["--baseline", "\(folder.path)/lama.json"]
        _ = await Self.run([folder.path], cache: cache, options: options + baseline + ["--perbarui-baseline"])
        let known = await check("baseline", waiver: nil, more: baseline)
        #expect(known.contains("\"known\""))
        write(
            Array("{\"schema\": \"patuh-baseline/1\", \"documents\": {}}".utf8),
            to: "\(folder.path)/lama.json")
        #expect(await check("another baseline", waiver: nil, more: baseline) != known)
    }

    /// The compiler does not miss an optional property that is never read back.
    @Test func `what is read back of a document is all that was said of it`() throws {
        let program = Program(
            console: Console(write: { _ in }, complain: { _ in }), examiner: Self.live.examiner)
        let examination = Examination(
            examiner: program.examiner, reader: DocumentReader(),
            settings: try Settings.load(Settings.Wishes(), in: program), forms: [], isSet: true)
        func again<Value: Archivable>(_ value: Value) throws -> Value {
            var writer = ArchiveWriter()
            writer.write(value)
            var reader = ArchiveReader(writer.bytes[...])
            let back: Value = try reader.read()
            #expect(reader.isAtEnd)
            return back
        }
        var empty: Set<String> = []
        var told: Set<String> = []
        for name in ["contoh-2025", "misal-2025"] {
            let folder = "\(packageRoot)/Samples/himpunan/\(name)"
            for file in names(in: folder) where file.hasSuffix(".md") {
                guard
                    case .examined(_, let results, let summary, let submitted?) = examination.outcome(
                        of: .file("\(folder)/\(file)"))
                else {
                    Issue.record("\(file) was not examined")
                    continue
                }
                #expect(results.isArchivable)
                #expect(try again(results) == results, "\(file)")
                #expect(try again(summary) == summary, "\(file)")
                #expect(try again(submitted) == submitted, "\(file)")
                for value: Any in [results, submitted] + (submitted.record.map { [$0] } ?? []) {
                    for (label, child) in Mirror(reflecting: value).children {
                        let mirror = Mirror(reflecting: child)
                        guard let label, mirror.displayStyle == .optional else { continue }
                        let property = "\(type(of: value)).\(label)"
                        if mirror.children.isEmpty { empty.insert(property) } else { told.insert(property) }
                    }
                }
            }
        }
        // Of a property that no sample has, nothing was shown. What is said of a set is not kept.
        #expect(empty.subtracting(told) == ["DocumentResults.set"])
    }

    @Test func `what is in the cache is really used`() async throws {
        let folder = Self.folder()
        let path = "\(folder.path)/keputusan-77-2022-tim-koordinasi.md"
        let cache = "\(folder.path)/.singgahan"
        _ = await Self.run([path], cache: cache)
        let name = try #require(names(in: cache).first)
        let kept = try #require(bytes(of: "\(cache)/\(name)"))
        // An examiner that cannot read documents any more still answers.
        var broken = Self.live
        broken.examiner.readDocument = { (path, _) throws(ReadError) in
            throw ReadError(
                path: path, cause: Message(id: "rusak", en: "broken"), nextStep: Message(id: "-", en: "-"))
        }
        let answer = await Trial.run(["periksa", path, "--singgahan", cache], setting: broken)
        #expect(answer.output.contains("Tim Koordinasi"))
        // Another form of the report is not in the cache.
        let other = await Trial.run(
            ["periksa", path, "--singgahan", cache, "--format", "csv"], setting: broken)
        #expect(other.status == .failed)
        #expect(bytes(of: "\(cache)/\(name)") == kept)
    }

    @Test func `damaged files are examined anew`() async throws {
        let folder = Self.folder()
        let path = "\(folder.path)/keputusan-77-2022-tim-koordinasi.md"
        let cache = "\(folder.path)/.singgahan"
        let good = await Self.run([path], cache: cache)
        let name = try #require(names(in: cache).first)
        let file = "\(cache)/\(name)"
        let kept = try #require(bytes(of: file))
        var damaged: [[UInt8]] = [[], Array(kept.prefix(100)), kept + [0], Array("bukan singgahan".utf8)]
        for place in stride(from: 3, to: kept.count, by: kept.count / 12) {
            var bytes = kept
            bytes[place] ^= 0x5A
            damaged.append(bytes)
        }
        for bytes in damaged {
            write(bytes, to: file)
            let trial = await Self.run([path], cache: cache)
            #expect(trial.output == good.output)
            #expect(trial.status == good.status)
        }
        #expect(bytes(of: file) == kept)
    }

    @Test func `a cache that cannot be used is no failure`() async {
        let folder = Self.folder()
        let path = "\(folder.path)/keputusan-77-2022-tim-koordinasi.md"
        let plain = await Self.run([path], cache: nil)
        let trial = await Self.run([path], cache: "\(path)/bukan-folder")
        #expect(trial.output == plain.output)
        #expect(trial.status == plain.status)
    }
}
