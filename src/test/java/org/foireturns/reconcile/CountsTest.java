package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final Period YEAR = Period.financialYear(2024);

    private final Given given = new Given();

    private Counts counts() {
        Folder folder = given.folder();
        return new Counts(folder, YEAR, folder.of(YEAR), Rejections.of(given.evidence()));
    }

    private static @Nullable String places(@Nullable List<Observation> cells) {
        return cells == null ? null : ComparisonWords.cells(cells);
    }

    private @Nullable String picked(Dimension dimension, String category) {
        return places(counts().pick(Role.DETAIL, Cut.of(dimension, category), dimension)
                .orElse(null));
    }

    private @Nullable String parts(Dimension dimension, String category) {
        return places(counts().parts(Splits.GENDER_AGE, dimension, category).orElse(null));
    }

    @Test
    void theFirstCellWithANumberAnswersForTheTotal() {
        given.detail("B2", "all", "all", "all", "n/a")
                .detail("B3", "all", "all", "all", "7")
                .detail("B4", "all", "all", "all", "8");
        assertThat(picked(Dimension.TOTAL, "all")).isEqualTo("B3");
    }

    @Test
    void aCategoryIsWhatOneTableSaysOfIt() {
        given.detail("B2", "female", "all", "all", "3")
                .detail("B3", "male", "all", "all", "3")
                .detail("B4", "female", "all", "all", "4")
                .detail("H40", "female", "all", "all", "7");
        assertThat(picked(Dimension.VICTIM_GENDER, "female")).isEqualTo("the sum of B2 and B4");
        assertThat(picked(Dimension.VICTIM_GENDER, "unknown")).isNull();
    }

    @Test
    void aCategoryOfWhichAPartIsNotHeldHasNoNumber() {
        given.detail("B2", "female", "all", "all", "3").detail("B3", "female", "all", "all", "n/a");
        assertThat(picked(Dimension.VICTIM_GENDER, "female")).isNull();
    }

    @Test
    void offencesStandBeforeVictims() {
        given.unit(Unit.VICTIMS)
                .detail("B2", "female", "all", "all", "3")
                .unit(Unit.OFFENCES)
                .detail("B3", "female", "all", "all", "4");
        assertThat(picked(Dimension.VICTIM_GENDER, "female")).isEqualTo("B3");
    }

    @Test
    void aWrittenCellStandsBeforeTheRowsOfAList() {
        given.detail("A2:F900", "all", "all", "all", "9").detail("H3", "all", "all", "all", "7");
        assertThat(picked(Dimension.TOTAL, "all")).isEqualTo("H3");
    }

    @Test
    void thePartsOfACategoryAreAllOfThem() {
        given.table("0-11 12-15\nfemale 3 4\nmale 1 2");
        assertThat(parts(Dimension.VICTIM_GENDER, "female")).isEqualTo("the sum of B2 and C2");
        assertThat(parts(Dimension.TOTAL, "all")).isEqualTo("the sum of B2, C2, B3 and C3");
        assertThat(parts(Dimension.VICTIM_GENDER, "unknown")).isNull();
    }

    @Test
    void aBandInAnotherIsNotAddedAndBandsThatCrossAreNot() {
        given.table("0-11 0-4 12-15\nfemale 3 1 4");
        assertThat(parts(Dimension.VICTIM_GENDER, "female")).isEqualTo("the sum of B2 and D2");
        Given crossing = new Given().table("0-12 12-15\nfemale 3 4");
        Folder folder = crossing.folder();
        assertThat(new Counts(folder, YEAR, folder.of(YEAR), Rejections.of(crossing.evidence()))
                        .parts(Splits.GENDER_AGE, Dimension.VICTIM_GENDER, "female"))
                .isEmpty();
    }

    @Test
    void onePartAloneIsNoSumUnlessNobodyKnowsMore() {
        given.table("0-11\nfemale 3");
        assertThat(parts(Dimension.VICTIM_GENDER, "female")).isNull();
        given.detail("B9", "unknown", "unknown", "all", "2");
        assertThat(parts(Dimension.VICTIM_GENDER, "unknown")).isEqualTo("B9");
    }

    @Test
    void aRejectedCellAmongThePartsLeavesNoSum() {
        given.table("0-11 12-15 16+\nfemale 3 ? 4");
        assertThat(parts(Dimension.VICTIM_GENDER, "female")).isNull();
    }

    @Test
    void aPartThatIsNotHeldLeavesNoSum() {
        given.table("0-11 12-15 16+\nfemale 3 n/a 4");
        assertThat(parts(Dimension.VICTIM_GENDER, "female")).isNull();
    }

    @Test
    void theRowsOfAListBesideATableAreNoPartOfTheAnswer() {
        given.gender("female", "3").listed("female", "12", "kik", "4").listed("male", "12", "kik", "4");
        assertThat(counts().categories(Dimension.VICTIM_GENDER)).containsExactly("female");
        assertThat(counts().categories(Dimension.VICTIM_AGE)).containsExactly("12");
        assertThat(counts().categories(Dimension.TOTAL)).containsExactly("all");
        assertThat(counts().rows(Dimension.VICTIM_GENDER, "male")).hasSize(1);
    }

    @Test
    void aBreakdownOfAgesIsTiled() {
        given.age("0-11", "3").age("0-4", "1").age("12-15", "4");
        Breakdown ages = counts().breakdown(Dimension.VICTIM_AGE).orElseThrow();
        assertThat(ages.parts()).hasSize(3);
        assertThat(ages.tiles()).extracting(Standing::category).containsExactly("0-11", "12-15");
        assertThat(ages.complete()).isTrue();
        assertThat(counts().breakdown(Dimension.PLATFORM)).isEmpty();
    }

    @Test
    void agesOfAListThatCrossAreNoBase() {
        given.listed("female", "0-12", "kik", "4").listed("female", "12-15", "kik", "4");
        assertThat(counts().breakdown(Dimension.VICTIM_AGE).orElseThrow().complete())
                .isFalse();
    }

    private @Nullable String number(Dimension dimension, String category) {
        return counts().breakdown(dimension).stream()
                .flatMap(breakdown -> breakdown.parts().stream())
                .filter(part -> part.category().equals(category))
                .map(part -> part.value().words() + " " + part.basis().words())
                .findFirst()
                .orElse(null);
    }

    @Test
    void aNumberIsTheAnswerOrTheTotalRowOrTheSumOfTheParts() {
        given.table("0-11 12-15 all\nfemale 3 4 8\nmale 1 2 .").gender("unknown", "2");
        assertThat(number(Dimension.VICTIM_GENDER, "female")).isEqualTo("8 total row");
        assertThat(number(Dimension.VICTIM_GENDER, "male")).isEqualTo("3 sum of parts");
        assertThat(number(Dimension.VICTIM_GENDER, "unknown")).isEqualTo("2 stated");
        assertThat(number(Dimension.VICTIM_AGE, "0-11")).isEqualTo("4 sum of parts");
    }

    @Test
    void whatTheRowsOfAListComeToIsASum() {
        given.listed("female", "12", "kik", "4").listed("male", "12", "kik", "2");
        assertThat(number(Dimension.VICTIM_GENDER, "female")).isEqualTo("4 sum of parts");
        assertThat(number(Dimension.VICTIM_AGE, "12")).isEqualTo("6 sum of parts");
        assertThat(number(Dimension.TOTAL, "all")).isEqualTo("6 sum of parts");
    }

    @Test
    void aTotalOfAListBesideATableStaysOne() {
        given.gender("female", "3").detail("A2:F900", "all", "all", "all", "9");
        assertThat(number(Dimension.TOTAL, "all")).isEqualTo("9 sum of parts");
    }

    @Test
    void cellsComeByTheirPlace() {
        given.file("b.xlsx")
                .total("1")
                .file("a.xlsx")
                .sheet("Z")
                .total("2")
                .sheet("A")
                .total("3");
        assertThat(given.cells()).extracting(cell -> cell.count().value()).containsExactly(3L, 2L, 1L);
    }
}
