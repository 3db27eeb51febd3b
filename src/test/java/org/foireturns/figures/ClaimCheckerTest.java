package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of a claim, and what goes with it. */
class ClaimCheckerTest {
    private final Given given =
            new Given().force("gwent").year(2023).total("10").year(2024).total("20");

    private ClaimChecker checked(Claim claim, String... collecting) {
        return ClaimChecker.of(
                OnFile.standings(given), Book.FORCES, Book.PLATFORMS, List.of(), List.of(claim), Set.of(collecting));
    }

    private static Claim claim(Measure measure, String area, String value, boolean moreThan) {
        boolean change = measure == Measure.CHANGE || measure == Measure.LIKE_FOR_LIKE_CHANGE;
        return new Claim(
                "c1",
                "2025",
                "press",
                "says",
                area,
                new Subject(measure, OnFile.LAST, Dimension.TOTAL, "all", change ? OnFile.BEFORE : null),
                moreThan,
                value);
    }

    private static String said(ClaimChecker book) {
        CheckedClaim only = book.checked().get(0);
        return only.verdict() + " " + only.figure();
    }

    private @Nullable String reason(Claim claim, String... collecting) {
        return checked(claim, collecting).checked().get(0).reason();
    }

    @Test
    void aNumberIsRightOrItIsAMistakeWithItsCells() {
        ClaimChecker right = checked(claim(Measure.COUNT, "gwent", "20", false));
        assertThat(said(right)).isEqualTo("SUPPORTED 20");
        assertThat(right.findings()).isEmpty();
        assertThat(right.lineage()).hasSize(1);
        ClaimChecker wrong = checked(claim(Measure.COUNT, "gwent", "21", false));
        assertThat(said(wrong)).isEqualTo("NOT_SUPPORTED 20");
        assertThat(wrong.findings()).extracting(FindingLine::code).containsExactly("claim-mismatch");
        assertThat(reason(claim(Measure.COUNT, "gwent", "21", false)))
                .startsWith("The sentence says 21, the returns give 20.");
    }

    @Test
    void moreThanANumberMustExceedIt() {
        assertThat(said(checked(claim(Measure.COUNT, "gwent", "19", true)))).isEqualTo("SUPPORTED 20");
        assertThat(said(checked(claim(Measure.COUNT, "gwent", "20", true)))).isEqualTo("NOT_SUPPORTED 20");
        assertThat(reason(claim(Measure.COUNT, "gwent", "20", true))).startsWith("The sentence says more than 20,");
    }

    @Test
    void whatIsWithheldLeavesItOpen() {
        given.force("essex").total("<5");
        assertThat(said(checked(claim(Measure.COUNT, "uk", "22", false)))).startsWith("CANNOT_TELL");
        assertThat(reason(claim(Measure.COUNT, "uk", "22", false)))
                .startsWith("Suppressed counts leave the figure open.");
    }

    @Test
    void aClaimThatCannotBeMeasuredSaysWhy() {
        assertThat(reason(claim(Measure.COUNT, "gwent", "many", false)))
                .isEqualTo("The claim's number is not one that we know.");
        assertThat(reason(claim(Measure.COUNT, "atlantis", "20", false)))
                .isEqualTo("The claim's area is not one that we know.");
        assertThat(reason(claim(Measure.COUNT, "gwent", "20", false), "2025")).contains("still being collected");
        assertThat(reason(claim(Measure.COUNT, "essex", "20", false))).isEqualTo("No force gave a number for 2024/25.");
        Claim other = new Claim(
                "c1",
                "2019",
                "press",
                "says",
                "uk",
                claim(Measure.COUNT, "uk", "1", false).subject(),
                false,
                "1");
        assertThat(reason(other)).isEqualTo("No return of request 2019 is on file.");
    }

    @Test
    void changesAreComparedInATable() {
        assertThat(checked(claim(Measure.CHANGE, "uk", "100%", false)).comparisons())
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.alike()).isFalse());
        assertThat(checked(claim(Measure.LIKE_FOR_LIKE_CHANGE, "uk", "100%", false))
                        .comparisons())
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.alike()).isTrue());
        assertThat(checked(claim(Measure.COUNT, "uk", "20", false)).comparisons())
                .isEmpty();
    }

    @Test
    void aNumberThatIsRightForTheOtherMeasureIsToldSo() {
        given.force("essex").year(2024).total("10");
        assertThat(said(checked(claim(Measure.CHANGE, "uk", "200%", false)))).isEqualTo("SUPPORTED 200%");
        assertThat(reason(claim(Measure.CHANGE, "uk", "100%", false)))
                .contains("100% is the change over the forces that can be compared");
        assertThat(reason(claim(Measure.LIKE_FOR_LIKE_CHANGE, "uk", "200%", false)))
                .contains("200% is the change over all forces, not like for like");
    }
}
