package org.foireturns.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.figures.Headline;
import org.foireturns.figures.Measure;
import org.foireturns.figures.Subject;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class HeadlineMovesTest {
    private static final Headline TOTAL = headline("2025", "total", "7263", "44 of 45 forces. One is missing.");
    private static final Headline GIRLS = headline("2025", "girls", "80%", "5,040 of 6,300, 44 of 45 forces");

    @Test
    void saysWhichNumbersMove() {
        List<Headline> then = List.of(headline("2025", "total", "7270", "44 of 45 forces. One is missing."), GIRLS);

        assertThat(HeadlineMoves.would(List.of(TOTAL, GIRLS), then))
                .isEqualTo("With this answer: 7,263 \u2192 7,270 offences.");
    }

    @Test
    void saysTheForcesWhereTheyChange() {
        List<Headline> then = List.of(
                headline("2025", "total", "7263", "43 of 45 forces."),
                headline("2025", "girls", "81%", "5,000 of 6,200, 43 of 45 forces"));

        assertThat(HeadlineMoves.did(List.of(TOTAL, GIRLS), then))
                .isEqualTo("With it: 7,263 \u2192 7,263 offences (43 of 45 forces); share of girls 80% \u2192 81%.");
    }

    @Test
    void saysWhenASentenceComesOrGoes() {
        assertThat(HeadlineMoves.would(List.of(TOTAL, GIRLS), List.of(TOTAL)))
                .isEqualTo("With this answer: share of girls 80% \u2192 no sentence.");
        assertThat(HeadlineMoves.would(List.of(TOTAL), List.of(TOTAL, GIRLS)))
                .isEqualTo("With this answer: share of girls no sentence \u2192 80%.");
    }

    @Test
    void saysWhenNothingMovesAndWhenNothingIsDrafted() {
        assertThat(HeadlineMoves.would(List.of(TOTAL), List.of(TOTAL))).isEqualTo("No headline moves.");
        assertThat(HeadlineMoves.would(List.of(), List.of()))
                .isEqualTo("No sentence is drafted yet that it could move.");
    }

    @Test
    void namesTheRequestWhereSeveralAreInHand() {
        Headline other = headline("2026", "total", "5", "1 of 1 force");

        assertThat(HeadlineMoves.would(List.of(TOTAL, other), List.of(TOTAL)))
                .isEqualTo("With this answer: 2026: 5 \u2192 no sentence on offences.");
    }

    private static Headline headline(String request, String id, String number, String base) {
        Subject subject = new Subject(Measure.COUNT, Period.financialYear(2024), Dimension.TOTAL, "all", null);
        return new Headline(request, Headline.figure(request, id), subject, number, "", base, "", true);
    }
}
