import Glibc

/// The rule packs that are built into the program.
public enum RulePacks {
    /// Name and text of each file of the pack for PermenPANRB 59/2020.
    public static var permenpan592020: [(name: String, text: String)] {
        files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    }

    /// The same without the examples: they are more than half of it, and no verdict is made of them. In each file they
    /// stand behind all else.
    public static var permenpan592020WithoutExamples: [(name: String, text: String)] {
        files.map { name, bytes in
            (name, String(decoding: bytes[..<startOfExamples(in: bytes)], as: UTF8.self))
        }
    }

    private static func startOfExamples(in bytes: [UInt8]) -> Int {
        let key = Array("contoh:\n".utf8)
        return bytes.withUnsafeBytes { buffer in
            var line = 0
            while buffer.count - line >= key.count {
                if buffer[line..<(line + key.count)].elementsEqual(key) { return line }
                guard let base = buffer.baseAddress,
                    let end = memchr(base + line, 0x0A, buffer.count - line)
                else { break }
                line = UnsafeRawPointer(end) - base + 1
            }
            return buffer.count
        }
    }

    private static var files: [(name: String, bytes: [UInt8])] {
        [
            ("paket.yaml", PackageResources.paket_yaml),
            ("klausul.yaml", PackageResources.klausul_yaml),
            ("indikator-01.yaml", PackageResources.indikator_01_yaml),
            ("indikator-02.yaml", PackageResources.indikator_02_yaml),
            ("indikator-03.yaml", PackageResources.indikator_03_yaml),
            ("indikator-04.yaml", PackageResources.indikator_04_yaml),
            ("indikator-05.yaml", PackageResources.indikator_05_yaml),
            ("indikator-06.yaml", PackageResources.indikator_06_yaml),
            ("indikator-07.yaml", PackageResources.indikator_07_yaml),
            ("indikator-08.yaml", PackageResources.indikator_08_yaml),
            ("indikator-09.yaml", PackageResources.indikator_09_yaml),
            ("indikator-10.yaml", PackageResources.indikator_10_yaml),
            ("indikator-11.yaml", PackageResources.indikator_11_yaml),
            ("indikator-12.yaml", PackageResources.indikator_12_yaml),
        ]
    }

    /// The reference architectures that codes and tables of an Arsitektur SPBE are read with, the newest first.
    public static var referenceArchitectures: [(name: String, text: String)] {
        [
            (
                "se-menpanrb-18-2022.yaml",
                String(decoding: PackageResources.se_menpanrb_18_2022_yaml, as: UTF8.self)
            )
        ]
    }

    /// Name and text of the files that say how the instrument is put together, and of the indicators that no document
    /// settles. Apart from the rules, because judging a document does without them.
    public static var permenpan592020Instrument: [(name: String, text: String)] {
        [
            ("instrumen.yaml", PackageResources.instrumen_yaml),
            ("indikator-13.yaml", PackageResources.indikator_13_yaml),
            ("indikator-14.yaml", PackageResources.indikator_14_yaml),
            ("indikator-15.yaml", PackageResources.indikator_15_yaml),
            ("indikator-16.yaml", PackageResources.indikator_16_yaml),
            ("indikator-17.yaml", PackageResources.indikator_17_yaml),
            ("indikator-18.yaml", PackageResources.indikator_18_yaml),
            ("indikator-19.yaml", PackageResources.indikator_19_yaml),
            ("indikator-20.yaml", PackageResources.indikator_20_yaml),
            ("indikator-21.yaml", PackageResources.indikator_21_yaml),
            ("indikator-22.yaml", PackageResources.indikator_22_yaml),
            ("indikator-23.yaml", PackageResources.indikator_23_yaml),
            ("indikator-24.yaml", PackageResources.indikator_24_yaml),
            ("indikator-25.yaml", PackageResources.indikator_25_yaml),
            ("indikator-26.yaml", PackageResources.indikator_26_yaml),
            ("indikator-27.yaml", PackageResources.indikator_27_yaml),
            ("indikator-28.yaml", PackageResources.indikator_28_yaml),
            ("indikator-29.yaml", PackageResources.indikator_29_yaml),
            ("indikator-30.yaml", PackageResources.indikator_30_yaml),
            ("indikator-31.yaml", PackageResources.indikator_31_yaml),
            ("indikator-32.yaml", PackageResources.indikator_32_yaml),
            ("indikator-33.yaml", PackageResources.indikator_33_yaml),
            ("indikator-34.yaml", PackageResources.indikator_34_yaml),
            ("indikator-35.yaml", PackageResources.indikator_35_yaml),
            ("indikator-36.yaml", PackageResources.indikator_36_yaml),
            ("indikator-37.yaml", PackageResources.indikator_37_yaml),
            ("indikator-38.yaml", PackageResources.indikator_38_yaml),
            ("indikator-39.yaml", PackageResources.indikator_39_yaml),
            ("indikator-40.yaml", PackageResources.indikator_40_yaml),
            ("indikator-41.yaml", PackageResources.indikator_41_yaml),
            ("indikator-42.yaml", PackageResources.indikator_42_yaml),
            ("indikator-43.yaml", PackageResources.indikator_43_yaml),
            ("indikator-44.yaml", PackageResources.indikator_44_yaml),
            ("indikator-45.yaml", PackageResources.indikator_45_yaml),
            ("indikator-46.yaml", PackageResources.indikator_46_yaml),
            ("indikator-47.yaml", PackageResources.indikator_47_yaml),
        ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }
    }
}
