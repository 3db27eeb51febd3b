package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.junit.jupiter.api.Test;

/** When the known categories of a force are a base for shares, and when one of them is lacking. */
class LackTest {
    private static final Period YEAR = Period.financialYear(2024);

    private final Given given = new Given().force("gwent");

    private Breakdown breakdown(Dimension dimension) {
        return Standings.of(given.evidence(), List.of())
                .answer("2025", "gwent", YEAR, dimension)
                .orElseThrow();
    }

    private List<String> lacking(Dimension dimension) {
        return breakdown(dimension).lacking().stream().map(Place::cell).toList();
    }

    @Test
    void aColumnWithoutAHeadMayBeAnotherGender() {
        given.stated("B7", "female", "all", "all", "33")
                .rejected("C7", "all", "all", "all", Dimension.VICTIM_GENDER)
                .stated("D7", "unknown", "all", "all", "3");

        assertThat(breakdown(Dimension.VICTIM_GENDER).complete()).isFalse();
        assertThat(lacking(Dimension.VICTIM_GENDER)).containsExactly("C7");
    }

    /** It need not stand between the others, nor next to them. */
    @Test
    void itIsLackingWhereverItStandsOnTheSheet() {
        given.gender("female", "33").gender("male", "3").rejected("A1", "all", "all", "all", Dimension.VICTIM_GENDER);

        assertThat(lacking(Dimension.VICTIM_GENDER)).containsExactly("A1");
    }

    @Test
    void anotherDimensionAnotherPeriodAndAnotherSheetAreWhole() {
        given.gender("female", "33")
                .gender("male", "3")
                .platform("snapchat", "5")
                .rejected("A1", "all", "all", "all", Dimension.PLATFORM)
                .sheet("Notes")
                .rejected("A1", "all", "all", "all", Dimension.VICTIM_GENDER)
                .sheet("Sheet1")
                .year(2023)
                .rejected("A2", "all", "all", "all", Dimension.VICTIM_GENDER);

        assertThat(breakdown(Dimension.VICTIM_GENDER).complete()).isTrue();
        assertThat(lacking(Dimension.PLATFORM)).containsExactly("A1");
    }

    @Test
    void aKnownCategoryWhoseNumberIsNotUnderstoodIsLacking() {
        given.platform("instagram", "33")
                .rejected("A1", "all", "all", "snapchat")
                .platform("unknown", "3");

        assertThat(breakdown(Dimension.PLATFORM).complete()).isFalse();
        assertThat(lacking(Dimension.PLATFORM)).containsExactly("A1");
    }

    @Test
    void aNumberThatStandsElsewhereIsNotLacking() {
        given.detail("B4", "female", "0-11", "all", "3")
                .detail("B5", "female", "12-15", "all", "4")
                .rejected("C4", "male", "0-11", "all")
                .detail("C5", "male", "12-15", "all", "6")
                .stated("B6", "female", "all", "all", "7")
                .stated("C6", "male", "all", "all", "8");

        assertThat(breakdown(Dimension.VICTIM_GENDER).complete()).isTrue();
        assertThat(breakdown(Dimension.VICTIM_AGE).complete()).isFalse();
    }

    @Test
    void aBandInsideAnotherIsNotNeeded() {
        given.age("0-11", "20").age("12-15", "30").rejected("A1", "all", "0-4", "all");

        assertThat(breakdown(Dimension.VICTIM_AGE).complete()).isTrue();
    }

    @Test
    void aBandOfItsOwnIsLacking() {
        given.age("0-11", "20").age("12-15", "30").rejected("A1", "all", "16+", "all");

        assertThat(breakdown(Dimension.VICTIM_AGE).complete()).isFalse();
    }

    /** The base of a share is what is known: how many are not known changes nothing of it. */
    @Test
    void theNumberOfUnknownIsNotNeeded() {
        given.gender("female", "33").gender("male", "3").rejected("A1", "unknown", "all", "all");
        given.platform("snapchat", "33").platform("kik", "3").platform("unknown", "n/a");

        assertThat(breakdown(Dimension.VICTIM_GENDER).complete()).isTrue();
        assertThat(breakdown(Dimension.PLATFORM).complete()).isTrue();
    }

    @Test
    void aWithheldPartIsARangeAndNotLacking() {
        given.gender("female", "33").gender("male", "*");

        assertThat(breakdown(Dimension.VICTIM_GENDER).complete()).isTrue();
        assertThat(breakdown(Dimension.VICTIM_GENDER).known().upper()).isNull();
    }

    @Test
    void aRowOfAListThatSaysNoGenderLeavesTheNumbersWholeButNoShare() {
        given.listed("female", "12", "snapchat", "3")
                .listed("male", "13", "snapchat", "2")
                .rejected("A7:D7", "all", "12", "snapchat", Dimension.VICTIM_GENDER);

        assertThat(breakdown(Dimension.VICTIM_GENDER).complete()).isFalse();
        assertThat(breakdown(Dimension.VICTIM_AGE).complete()).isTrue();
        assertThat(breakdown(Dimension.VICTIM_AGE).parts())
                .extracting(part -> part.category() + " " + part.value().words())
                .containsExactly("12 3", "13 2");
    }

    /** A blank column at the end of a table is a category too. */
    @Test
    void aBlankColumnBesideTheLastCategoryIsLacking() {
        given.detail("B4", "female", "0-11", "all", "3")
                .detail("B5", "female", "12-15", "all", "4")
                .detail("C4", "unknown", "0-11", "all", "1")
                .detail("C5", "unknown", "12-15", "all", "6")
                .blank("D4:D5");

        assertThat(lacking(Dimension.VICTIM_GENDER)).containsExactly("D4", "D5");
    }

    @Test
    void theBlankColumnOfAnotherYearIsNotLacking() {
        given.detail("B4", "female", "all", "all", "3")
                .detail("B5", "male", "all", "all", "4")
                .blank("C4:C5");

        assertThat(breakdown(Dimension.VICTIM_GENDER).complete()).isTrue();
    }

    /** A sum over a column without a head would be a wrong number that looks right. */
    @Test
    void noNumberIsMadeOverACountThatMayBeAPartOfIt() {
        given.detail("C4", "female", "0-11", "all", "3")
                .detail("C5", "female", "12-15", "all", "4")
                .detail("D4", "male", "0-11", "all", "1")
                .detail("D5", "male", "12-15", "all", "6")
                .rejected("F4", "all", "0-11", "all", Dimension.VICTIM_GENDER)
                .rejected("F5", "all", "12-15", "all", Dimension.VICTIM_GENDER);

        Standings standings = Standings.of(given.evidence(), List.of());
        assertThat(standings.answer("2025", "gwent", YEAR, Dimension.TOTAL)).isEmpty();
        assertThat(standings.answer("2025", "gwent", YEAR, Dimension.VICTIM_AGE))
                .isEmpty();
        assertThat(breakdown(Dimension.VICTIM_GENDER).parts()).hasSize(2);
        assertThat(AgeAndGender.of(given.evidence())).isEmpty();
    }
}
