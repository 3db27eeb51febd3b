package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.foireturns.figures.RollForward.Stand;
import org.foireturns.figures.RollForwardLine.Step;
import org.foireturns.model.Evidence;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class RollForwardTest {
    private static final String TOTAL = "2025/uk/2024-04-01..2025-03-31/total/all";
    private static final String SNAPCHAT = "2025/uk/2024-04-01..2025-03-31/platform/snapchat";

    private final Given before = new Given().request("2025");
    private final Given now = new Given().request("2025");

    @Test
    void everyWayToMoveAFigureIsALineOfItsOwnAndNothingIsLeft() {
        before.force("gwent")
                .total("10")
                .force("essex")
                .total("7")
                .force("south-wales")
                .total("20");
        now.force("gwent").total("13").force("essex").total("7").force("psni").total("<5");

        List<RollForwardLine> lines = lines(
                Map.of("2025/gwent.xlsx", "a1", "2025/south-wales.xlsx", "b", "2025/essex.xlsx", "c"),
                Map.of("2025/gwent.xlsx", "a2", "2025/essex.xlsx", "c", "2025/psni.xlsx", "d"));

        assertThat(lines)
                .filteredOn(line -> line.figure().equals(TOTAL))
                .extracting(
                        RollForwardLine::step,
                        RollForwardLine::file,
                        RollForwardLine::cells,
                        RollForwardLine::lower,
                        RollForwardLine::upper)
                .containsExactly(
                        tuple(Step.LAST, "", 0, 37L, 37L),
                        tuple(Step.RESENT, "2025/gwent.xlsx", 1, 3L, 3L),
                        tuple(Step.NEW, "2025/psni.xlsx", 1, 0L, 4L),
                        tuple(Step.WITHDRAWN, "2025/south-wales.xlsx", 1, -20L, -20L),
                        tuple(Step.THIS, "", 0, 20L, 24L),
                        tuple(Step.RESIDUE, "", 0, 0L, 0L));
    }

    @Test
    void aCellReadDifferentlyByAChangedAliasIsNamed() {
        before.force("gwent").platform("snapchat", "5").platform("snappy", "4");
        now.force("gwent").platform("snapchat", "5").platform("snapchat", "4");

        assertThat(lines(Map.of("2025/gwent.xlsx", "a"), Map.of("2025/gwent.xlsx", "a")))
                .filteredOn(line -> line.figure().equals(SNAPCHAT))
                .extracting(RollForwardLine::step, RollForwardLine::lower)
                .containsExactly(
                        tuple(Step.LAST, 5L), tuple(Step.REREAD, 4L), tuple(Step.THIS, 9L), tuple(Step.RESIDUE, 0L));
    }

    @Test
    void aFigureThatIsGoneGoesToNothing() {
        before.force("gwent").total("10");
        now.force("gwent").total("n/a");

        assertThat(lines(Map.of("2025/gwent.xlsx", "a"), Map.of("2025/gwent.xlsx", "b")))
                .extracting(RollForwardLine::step, RollForwardLine::lower)
                .containsExactly(
                        tuple(Step.LAST, 10L), tuple(Step.RESENT, -10L), tuple(Step.THIS, 0L), tuple(Step.RESIDUE, 0L));
    }

    @Test
    void whatThePublishedFigureWouldBeTodayIsALineOfItsOwn() {
        before.force("gwent").total("10");
        now.force("gwent").total("10");
        Stand stand = stand(now.evidence(), Map.of("2025/gwent.xlsx", "a"));

        assertThat(RollForward.of(stand, stand, Map.of(TOTAL, Range.exactly(12))))
                .extracting(RollForwardLine::step, RollForwardLine::lower)
                .containsExactly(
                        tuple(Step.LAST, 12L), tuple(Step.RULES, -2L), tuple(Step.THIS, 10L), tuple(Step.RESIDUE, 0L));
    }

    @Test
    void anOpenFigureIsFollowedAtItsLeastAlone() {
        before.force("gwent").total("10");
        now.force("gwent").total("*");

        assertThat(lines(Map.of("2025/gwent.xlsx", "a"), Map.of("2025/gwent.xlsx", "b")))
                .allSatisfy(line -> assertThat(line.upper()).isNull())
                .extracting(RollForwardLine::lower)
                .containsExactly(10L, -10L, 0L, 0L);
    }

    private List<RollForwardLine> lines(Map<String, String> filesBefore, Map<String, String> filesNow) {
        Stand old = stand(before.evidence(), filesBefore);
        return RollForward.of(old, stand(now.evidence(), filesNow), old.figures());
    }

    private static Stand stand(Evidence evidence, Map<String, String> files) {
        Figures figures = Figures.ofTheUk(
                evidence,
                List.of(Book.asked("2025", List.of(), Period.financialYear(2024))),
                Book.FORCES,
                Book.PLATFORMS);
        return Stand.of(files, figures.published(), figures.lineage());
    }
}
