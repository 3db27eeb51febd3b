package org.foireturns.disclosure;

import java.util.List;
import org.foireturns.read.word.WordFile;

/** Canaries in Word documents. */
final class WordCanaries {
    private static final String RUN = "<w:r>%s<w:t>zqxcanary</w:t></w:r>";

    private WordCanaries() {}

    static List<Canary> all() {
        return List.of(
                canary("hidden-text 1", "<w:del><w:r><w:delText>zqxcanary</w:delText></w:r></w:del>"),
                canary("hidden-text 2", "<w:moveFrom>" + RUN.formatted("") + "</w:moveFrom>"),
                canary("hidden-text 3", RUN.formatted("<w:rPr><w:vanish/></w:rPr>")),
                canary("hidden-text 4", RUN.formatted("<w:rPr><w:color w:val='FFFFFF'/></w:rPr>")),
                canary("identifier 1", "<w:r><w:t>zqxcanary: victim born 3/4/2011</w:t></w:r>"),
                with("comments 1", "word/comments.xml", "<x><comment>zqxcanary</comment></x>"),
                with("embedded-or-active 1", "word/embeddings/book.xlsx", "zqxcanary"),
                with("embedded-or-active 2", "word/vbaProject.bin", "zqxcanary"),
                with("embedded-or-active 3", "word/zqxcanary.bin", "zqxcanary"),
                with(
                        "document-properties 1",
                        "docProps/core.xml",
                        "<x><description>ask Ms Zqxcanary Smith</description></x>"),
                with(
                        "document-properties 2",
                        "docProps/custom.xml",
                        "<x><property name='Note'><lpwstr>zqxcanary</lpwstr></property></x>"));
    }

    private static Canary canary(String name, String run) {
        return Canary.of(name + ".docx", letter("<w:p>" + run + "</w:p>").bytes());
    }

    private static Canary with(String name, String part, String content) {
        return Canary.of(name + ".docx", letter("").part(part, content).bytes());
    }

    private static WordFile letter(String more) {
        return new WordFile(WordFile.p("Kent Police: sexual communication with a child")
                + WordFile.table("Gender | 2024/25", "Female | 12", "Male | 3")
                + more);
    }
}
