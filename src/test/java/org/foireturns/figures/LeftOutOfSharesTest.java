package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A force of whose answer a part is lacking is in no share, and it is said why. */
class LeftOutOfSharesTest {
    private static final Period YEAR = Period.financialYear(2024);
    private static final Period BEFORE = Period.financialYear(2023);

    private final Given given = new Given().request("2025");

    private Figures figures(Claim... claims) {
        Request request = Book.request("2025", BEFORE, YEAR);
        return Figures.of(given.evidence(), List.of(request), Book.FORCES, Book.PLATFORMS, List.of(claims));
    }

    private static Claim claim(
            Measure measure, Dimension dimension, String category, @Nullable Period baseline, String value) {
        return new Claim(
                "c1", "2025", "", "", "uk", new Subject(measure, YEAR, dimension, category, baseline), false, value);
    }

    private void gwentIsWholeAndEssexHasAColumnWithoutAHead() {
        given.force("gwent")
                .gender("female", "30")
                .gender("male", "10")
                .force("essex")
                .detail("B4", "female", "all", "all", "33")
                .rejected("C4", "all", "all", "all", Dimension.VICTIM_GENDER);
    }

    @Test
    void itHasNoBaseAndIsInNoArea() {
        gwentIsWholeAndEssexHasAColumnWithoutAHead();
        assertThat(figures().totals())
                .filteredOn(total -> total.category().equals("female")
                        && List.of("essex", "gwent", "uk").contains(total.area()))
                .extracting(Total::area, total -> total.value().words(), Total::base, Total::forcesReporting)
                .containsExactlyInAnyOrder(
                        tuple("essex", "33", null, 1),
                        tuple("gwent", "30", Range.exactly(40), 1),
                        tuple("uk", "30", Range.exactly(40), 1));
    }

    @Test
    void aClaimRestsOnTheOthersAndSaysSo() {
        gwentIsWholeAndEssexHasAColumnWithoutAHead();
        CheckedClaim checked = figures(claim(Measure.SHARE_OF_KNOWN, Dimension.VICTIM_GENDER, "female", null, "75%"))
                .claims()
                .get(0);
        assertThat(checked.verdict().words()).isEqualTo("supported");
        assertThat(checked.base()).isEqualTo("30 of 40 where the victim gender is known, 1 of 8 forces");
        assertThat(checked.reason())
                .contains(
                        "Left out, because a part of the answer was rejected, is blank or is not held: ESSEX (2024/25).")
                .contains("No usable number: DYFED-POWYS (2024/25);");
    }

    @Test
    void withoutAnyOtherForceThereIsNoShareAndAReason() {
        given.force("essex")
                .detail("B4", "female", "all", "all", "33")
                .rejected("C4", "all", "all", "all", Dimension.VICTIM_GENDER);
        CheckedClaim checked = figures(claim(Measure.SHARE_OF_KNOWN, Dimension.VICTIM_GENDER, "female", null, "100%"))
                .claims()
                .get(0);
        assertThat(checked.verdict().words()).isEqualTo("cannot tell");
        assertThat(checked.reason()).contains("ESSEX (2024/25)");
        assertThat(figures().headlines())
                .noneMatch(headline -> headline.sentence().contains("girls"));
    }

    @Test
    void aFindingNamesTheForceTheYearsAndTheCells() {
        gwentIsWholeAndEssexHasAColumnWithoutAHead();
        assertThat(figures().findings())
                .filteredOn(line -> line.code().equals("share-left-out"))
                .extracting(FindingLine::message, line -> line.place().cell())
                .containsExactly(tuple(
                        "ESSEX is left out of shares by victim gender for 2024/25: C4 on Sheet1 was rejected or is"
                                + " blank.",
                        "C4"));
    }

    @Test
    void aComparisonSaysWhyItIsNotInIt() {
        given.force("gwent").age("0-11", "10").age("12-15", "20");
        given.rejected("A1", "all", "16+", "all");
        given.year(2023).age("0-11", "5").age("12-15", "10");
        assertThat(figures(claim(Measure.LIKE_FOR_LIKE_CHANGE, Dimension.VICTIM_AGE, "0-11", BEFORE, "100%"))
                        .panels())
                .filteredOn(
                        line -> line.force().equals("gwent") && line.figure().equals("c1"))
                .extracting(PanelLine::compared, PanelLine::reason)
                .containsExactly(tuple(false, "a part of the answer was rejected or is blank for 2024/25"));
    }

    /** A rank compares categories with one another, so all of them must be of the same forces. */
    @Test
    void aRankIsMadeOfTheForcesThatGaveAllCategories() {
        given.force("gwent")
                .platform("snapchat", "9")
                .platform("instagram", "5")
                .force("essex")
                .platform("instagram", "8")
                .rejected("A1", "all", "all", "snapchat");
        CheckedClaim checked = figures(claim(Measure.RANK, Dimension.PLATFORM, "snapchat", null, "1"))
                .claims()
                .get(0);
        assertThat(checked.verdict().words()).isEqualTo("supported");
    }

    @Test
    void aWithheldPartMakesARange() {
        given.force("essex").gender("female", "33").gender("male", "<5");
        assertThat(figures().totals())
                .filteredOn(total ->
                        total.area().equals("essex") && total.category().equals("female"))
                .extracting(Total::base)
                .containsExactly(new Range(33, 37L));
    }
}
