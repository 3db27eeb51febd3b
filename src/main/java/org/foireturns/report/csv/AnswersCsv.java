package org.foireturns.report.csv;

import java.util.Comparator;
import org.foireturns.model.Answer;
import org.foireturns.report.Edition;

/** Answers that are no counts. */
final class AnswersCsv {

    private static final Comparator<Answer> ORDER = Comparator.comparing(Answer::request)
            .thenComparing(Answer::force)
            .thenComparing(Answer::period)
            .thenComparing(Answer::measure)
            .thenComparing(row -> row.provenance().file())
            .thenComparing(row -> row.provenance().sheet())
            .thenComparing(row -> row.provenance().cells().first())
            .thenComparing(Answer::value);

    private AnswersCsv() {}

    static CsvTable<Answer> of(Edition edition) {
        return CsvTable.<Answer>named("answers.csv")
                .text("request", Answer::request)
                .text("force", Answer::force)
                .period(Answer::period)
                .text("measure", Answer::measure)
                .text("value", Answer::value)
                .text("victim_gender", row -> row.victimGender().id())
                .text("file", row -> row.provenance().file())
                .text("sheet", row -> row.provenance().sheet())
                .text("cell", row -> row.provenance().cells().toString())
                .text("text", row -> row.provenance().text())
                .rows(edition.evidence().answers().stream().sorted(ORDER));
    }
}
