/// How the report looks: one sheet for screens in light and dark, phones, and A4 paper.
enum HTMLStyle {
    static let sheet = """
        :root{color-scheme:light dark;--latar:#fff;--kertas:#f6f7f9;--tulisan:#1a1d21;--redup:#52585f;\
        --garis:#d3d7dc;--tautan:#0b57a8;--hijau:#12662f;--hijau-muda:#d5f0dc;--kuning:#7a4b00;\
        --kuning-muda:#fdeec3;--merah:#a31515;--merah-muda:#fbdcd9;--ungu:#6b2a94;--ungu-muda:#efdcf8;\
        --biru-muda:#d9eaf9;--isi:#7fb89a}
        @media (prefers-color-scheme:dark){:root{--latar:#15181c;--kertas:#1d2126;--tulisan:#e6e8ea;\
        --redup:#a9b0b8;--garis:#3a4048;--tautan:#8cc2ff;--hijau:#7fd79a;--hijau-muda:#1c3d28;\
        --kuning:#f2c66d;--kuning-muda:#46360f;--merah:#ff9d94;--merah-muda:#4d211e;--ungu:#d6a6f2;\
        --ungu-muda:#3c2549;--biru-muda:#1d3448;--isi:#3f7558}}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem}
        body{margin:0;background:var(--latar);color:var(--tulisan);font:1rem/1.5 system-ui,"Noto Sans",\
        "Liberation Sans",sans-serif;overflow-wrap:break-word}
        a{color:var(--tautan)}
        a:focus-visible,summary:focus-visible,[tabindex]:focus-visible,input:focus-visible{outline:3px solid \
        var(--tautan);outline-offset:2px}
        .lompat{position:absolute;left:-99rem}
        .lompat:focus{left:1rem;top:1rem;background:var(--latar);padding:.5rem}
        .kepala,main{max-width:92rem;margin:0 auto;padding:0 1rem}
        .kepala{padding-top:1.25rem}
        h1{font-size:1.5rem;margin:0}
        h2{font-size:1.35rem;margin:0;line-height:1.3}
        h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
        h4{font-size:.95rem;margin:.75rem 0 .25rem;color:var(--redup)}
        article{border-top:3px solid var(--garis);padding:1rem 0 2rem;margin-top:1rem}
        .judul{font-weight:600;margin:.25rem 0 .75rem}
        .identitas{margin:0;display:grid;gap:.15rem}
        .identitas div{display:grid;grid-template-columns:7rem 1fr;gap:.5rem}
        dt{color:var(--redup)}dd{margin:0}
        .redup{color:var(--redup);margin:.25rem 0}
        .kolom{display:block}
        figure{margin:1rem 0}
        svg{max-width:100%;height:auto;display:block}
        svg text{fill:var(--tulisan);font-size:12px}
        svg .nama{text-anchor:end}
        svg .angka{text-anchor:middle;fill:var(--redup)}
        svg .kisi{stroke:var(--garis)}
        svg .target{stroke:var(--merah);stroke-width:2;stroke-dasharray:5 3}
        svg .terbukti{fill:var(--hijau)}
        svg .isi{fill:var(--isi)}
        svg .potensi{fill:none;stroke:var(--redup);stroke-dasharray:3 3}
        figcaption{color:var(--redup);font-size:.9rem}
        .gulir{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.95rem}
        caption{text-align:left;color:var(--redup);padding:.25rem 0}
        th,td{border:1px solid var(--garis);padding:.3rem .5rem;text-align:left;vertical-align:top}
        thead th{background:var(--kertas)}
        tbody th{font-weight:400}
        .lencana{display:inline-block;padding:0 .45rem;border-radius:.6rem;font-size:.85rem;\
        font-weight:600;white-space:nowrap;border:1px solid currentColor}
        .lencana.terpenuhi{color:var(--hijau);background:var(--hijau-muda)}
        .lencana.sebagian,.lencana.tandai{color:var(--kuning);background:var(--kuning-muda)}
        .lencana.belum,.lencana.pasti{color:var(--merah);background:var(--merah-muda)}
        .lencana.perlu-pemeriksaan{color:var(--ungu);background:var(--ungu-muda)}
        .lencana.tidak-berlaku,.lencana.usul{color:var(--redup);background:var(--kertas)}
        .hitung{margin-right:.75rem;white-space:nowrap}
        .matriks td{text-align:center}
        .satu{border:1px solid var(--garis);border-radius:.4rem;padding:.25rem .9rem .75rem;margin:.9rem 0}
        .satu h3{margin-top:.5rem}
        .nomor{display:inline-block;min-width:1.4rem;color:var(--redup)}
        .unsur,.bukti,.sebutan,.teknik ul{padding-left:1.1rem;margin:.25rem 0}
        .unsur>li{margin:.4rem 0}
        .unsur>.ada::marker{content:"✔ ";color:var(--hijau)}
        .unsur>.kurang::marker{content:"✘ ";color:var(--merah)}
        .saran{margin:.15rem 0}
        q{quotes:"“" "”"}
        .catatan{background:var(--kuning-muda);padding:.3rem .6rem;border-radius:.3rem;margin:.4rem 0}
        .teks .isi{background:var(--kertas);border:1px solid var(--garis);border-radius:.4rem;\
        padding:.5rem 1rem}
        .teks p{margin:.45rem 0;white-space:pre-line}
        .teks .isi>p{content-visibility:auto;contain-intrinsic-size:auto 1.5rem}
        .kepala-bagian{font-weight:600;text-align:center}
        .butir{padding-left:1.5rem}.d1{padding-left:3rem}.d2{padding-left:4.5rem}\
        .d3,.d4{padding-left:6rem}
        .label{font-weight:600}
        .catatan-kaki{font-size:.85rem;color:var(--redup)}
        mark{color:inherit;background:none;border-radius:.15rem}
        mark.teknik{text-decoration:underline wavy var(--kuning);text-underline-offset:.2em}
        mark.sebut{background:var(--biru-muda)}
        mark.kurang{background:var(--merah-muda)}
        mark.ada{background:var(--hijau-muda)}
        span:target+mark,p:target{outline:3px solid var(--tautan);outline-offset:1px}
        sup{line-height:0}sup a{padding:0 .15rem;font-size:.75rem}
        .susunan ul{list-style:none;padding:0;margin:.25rem 0;columns:14rem}
        .susunan .pasal{padding-left:1rem}
        .saring{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:center;padding:.5rem 0}
        .saring input[type=search]{font:inherit;padding:.3rem .5rem;min-width:14rem;background:var(--latar);\
        color:inherit;border:1px solid var(--redup);border-radius:.3rem}
        @media (min-width:64rem){.kolom{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);\
        gap:2rem}.teks{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;\
        scrollbar-gutter:stable}}
        @media (max-width:40rem){.identitas div{grid-template-columns:1fr;gap:0}.butir{padding-left:.9rem}\
        .d1{padding-left:1.6rem}.d2,.d3,.d4{padding-left:2.2rem}}
        @page{size:A4;margin:18mm 16mm}
        @media print{:root{color-scheme:light;--latar:#fff;--kertas:#f6f7f9;--tulisan:#000;--redup:#444;\
        --garis:#bbb;--tautan:#000;--hijau:#12662f;--hijau-muda:#d5f0dc;--kuning:#7a4b00;\
        --kuning-muda:#fdeec3;--merah:#a31515;--merah-muda:#fbdcd9;--ungu:#6b2a94;--ungu-muda:#efdcf8;\
        --biru-muda:#d9eaf9;--isi:#7fb89a}
        body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .saring,.lompat,nav,.susunan{display:none}
        .kolom{display:block}.teks{position:static;max-height:none;overflow:visible}
        .gulir{overflow:visible}a{text-decoration:none}
        .teks .isi>p{content-visibility:visible}
        h2,h3,h4{break-after:avoid}figure,tr{break-inside:avoid}article+article{break-before:page}
        .teks{break-before:page}}
        """
}
