package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.FileFormat;
import org.foireturns.model.ReturnFile;
import org.foireturns.reconcile.Response;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final ReturnFile KENT = new ReturnFile("2025", "2025/Kent.xlsx", "aa", 1, FileFormat.XLSX);

    @Test
    void labelsAreThoseDecidedForTheRequestOfAFile() {
        Decisions decisions = new Decisions(List.of(
                Given.alias("d1", "", "Pop", "kik"),
                Given.alias("d2", "2025", "Zop", "kik"),
                Given.alias("d3", "2023", "Bop", "kik"),
                Given.status("d4", "kent", "", "no return", "refused")));

        assertThat(decisions.labels(KENT)).extracting(DecidedLabel::text).containsExactly("Pop", "Zop");
        assertThat(decisions.readingTexts(KENT, Set.of("kent")))
                .contains("Pop", "Zop")
                .doesNotContain("Bop", "refused");
    }

    @Test
    void aDecidedLabelIsTheWholeCell() {
        DecidedLabel label = new DecidedLabel(Given.alias("d1", "", "Pop", "kik"));

        assertThat(label.stands(" POP ")).isTrue();
        assertThat(label.stands("Pop up")).isFalse();
    }

    @Test
    void theRunIsAnotherOnTheDayAfterAnAnswerWasAwaited() {
        Decisions decisions =
                new Decisions(List.of(Given.status("d1", "kent", "", "no return", "awaited until 2026-11-21")));

        assertThat(decisions.texts(Given.DAY))
                .isEqualTo(decisions.texts(Given.DAY.minusDays(9)))
                .isNotEqualTo(decisions.texts(Given.DAY.plusDays(1)));
        assertThat(Decisions.NONE.texts(Given.DAY)).isEmpty();
    }

    @Test
    void theSameAnswerIsKnownWhoeverGivesIt() {
        Decision one = Given.status("d1", "kent", "", "no return", "refused");

        assertThat(one.saysTheSameAs(Given.status("d2", "kent", "", "no  return", "refused")))
                .isTrue();
        assertThat(one.saysTheSameAs(Given.status("d2", "kent", "", "no return", "not held")))
                .isFalse();
    }

    @Test
    void numbersAreTheSameWithoutTheZerosInFront() {
        assertThat(SeenTexts.same("007", "7")).isTrue();
        assertThat(SeenTexts.same("007a", "7a")).isFalse();
        assertThat(SeenTexts.same("0", "000")).isTrue();
    }

    @Test
    void readsHowAForceAnswered() {
        assertThat(AnswerStatus.of("Refused")).contains(new AnswerStatus(Response.Status.REFUSED, null));
        assertThat(AnswerStatus.of("awaited until 21/11/2026"))
                .contains(new AnswerStatus(Response.Status.AWAITED, Given.DAY));
        assertThat(AnswerStatus.of("awaited until 31/02/2026")).isEmpty();
        assertThat(AnswerStatus.of("nil")).contains(new AnswerStatus(Response.Status.NIL, null));
        assertThat(AnswerStatus.of("none")).isEmpty();
    }
}
