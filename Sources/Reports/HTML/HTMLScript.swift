import Assessment
import Messages

/// What only helps: filter by state and search. The report is complete without it.
enum HTMLScript {
    static func text(_ language: Language) -> String {
        let labels = VerdictState.allCases.map { "[\"\($0.rawValue)\",\"\($0.word[language])\"]" }
        return """
            (()=>{"use strict";
            const states=[\(labels.joined(separator: ","))];
            const bar=document.createElement("div");bar.className="saring";bar.setAttribute("role","search");
            const label=document.createElement("label");label.textContent="\(HTMLTexts.search[language]) ";
            const field=document.createElement("input");field.type="search";label.append(field);
            const count=document.createElement("output");bar.append(label,count);
            const boxes=states.map(([value,word])=>{const l=document.createElement("label"),\
            b=document.createElement("input");b.type="checkbox";b.checked=true;b.value=value;\
            l.append(b," "+word);bar.append(l);return b});
            document.querySelector(".kepala").append(bar);
            const parts=[...document.querySelectorAll(".satu,.teks .isi p")].map(e=>[e,null]);
            const update=()=>{const words=field.value.trim().toLowerCase();let found=0;
            const on=new Set(boxes.filter(b=>b.checked).map(b=>b.value));
            for(const part of parts){const e=part[0];if(words&&part[1]===null)part[1]=e.textContent.toLowerCase();
            const hit=!words||part[1].includes(words);if(hit&&words)found++;
            e.hidden=!hit||(e.dataset.state!==undefined&&!on.has(e.dataset.state))}
            count.textContent=words?found+" \(HTMLTexts.hits[language])":""};
            field.addEventListener("input",update);boxes.forEach(b=>b.addEventListener("change",update))})();
            """
    }
}
