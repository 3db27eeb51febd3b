package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class MissingPartsTest {
    private static final Set<Dimension> BY_GENDER = Set.of(Dimension.VICTIM_GENDER);

    @Test
    void knowsTheCategoriesWhoseNumberIsMissingButForTheUnknown() {
        MissingParts missing =
                missing(part("B2", "female", "all"), part("B3", "unknown", "all"), part("B4", "all", "12-15"));

        assertThat(missing.categories(Dimension.VICTIM_GENDER)).containsExactly("female");
        assertThat(missing.of(Dimension.VICTIM_GENDER, "female"))
                .extracting(Place::cell)
                .containsExactly("B2");
        assertThat(missing.of(Dimension.VICTIM_GENDER, "male")).isEmpty();
    }

    @Test
    void whatMayBeAnyCategoryNamesNone() {
        MissingParts missing = missing(part("B2", "all", "all", Dimension.VICTIM_GENDER));

        assertThat(missing.categories(Dimension.VICTIM_GENDER)).isEmpty();
        assertThat(missing.of(Dimension.VICTIM_GENDER, "all")).isEmpty();
        assertThat(missing.open(Dimension.VICTIM_GENDER, cells("all", "all"))).hasSize(1);
        assertThat(missing.open(Dimension.VICTIM_AGE, cells("all", "all"))).isEmpty();
        assertThat(missing.open(Dimension.VICTIM_GENDER, cells("all", "12-15"))).isEmpty();
        assertThat(missing.open(Dimension.VICTIM_GENDER, List.of())).isEmpty();
    }

    @Test
    void aRowOfAListMayBeOfAnyCategoryOfItsSheet() {
        MissingParts missing = missing(part("A2:F2", "all", "all", Dimension.VICTIM_GENDER));

        assertThat(missing.open(Dimension.VICTIM_GENDER, cells("all", "12-15"))).hasSize(1);
        assertThat(among(missing, cells("male", "12-15"))).isFalse();
        assertThat(among(missing(part("A2:F2", "female", "12-15")), cells("male", "12-15")))
                .isFalse();
    }

    @Test
    void whatIsOpenConcernsItsOwnSheetAlone() {
        List<Observation> elsewhere = new Given()
                .force("gwent")
                .sheet("Sheet2")
                .detail("C9", "all", "all", "all", "3")
                .evidence()
                .observations();

        assertThat(missing(part("B2", "all", "all", Dimension.VICTIM_GENDER)).open(Dimension.VICTIM_GENDER, elsewhere))
                .isEmpty();
        assertThat(missing(part("A2:F2", "all", "all", Dimension.VICTIM_GENDER))
                        .open(Dimension.VICTIM_GENDER, elsewhere))
                .isEmpty();
    }

    @Test
    void aSumLacksAPartOfItsCategoryAlone() {
        List<Observation> boys = cells("male", "12-15");

        assertThat(among(missing(part("B2", "female", "12-15")), boys)).isTrue();
        assertThat(among(missing(part("B2", "female", "0-11")), boys)).isFalse();
        assertThat(among(missing(part("B2", "all", "12-15")), boys))
                .as("split otherwise")
                .isFalse();
        assertThat(missing(part("B2", "female", "12-15"))
                        .among(bothSplits(), Dimension.VICTIM_AGE, "12-15", boys, cut -> true))
                .as("counted elsewhere")
                .isFalse();
        assertThat(among(missing(part("B2", "male", "12-15")), cells("male", "10-17")))
                .as("held by a wider band")
                .isFalse();
    }

    @Test
    void whatMayBeOfTheCategoryIsLackingWhereItMayBeOfAnotherPart() {
        List<Observation> boys = cells("male", "12-15");

        assertThat(among(missing(part("B2", "all", "12-15", Dimension.VICTIM_GENDER)), boys))
                .isTrue();
        assertThat(among(missing(part("B2", "all", "0-11", Dimension.VICTIM_GENDER)), boys))
                .isFalse();
        assertThat(among(missing(part("B2", "male", "all", Dimension.VICTIM_AGE)), boys))
                .isFalse();
        assertThat(among(missing(part("B2", "all", "12-15", Dimension.VICTIM_GENDER)), List.of()))
                .isFalse();
    }

    @Test
    void aTableLacksACellThatIsNotCounted() {
        MissingParts missing = missing(part("B2", "female", "all"));

        assertThat(missing.inTable(BY_GENDER, cells("male", "all"))).isTrue();
        assertThat(missing.inTable(BY_GENDER, cells("female", "all"))).isFalse();
        assertThat(missing.inTable(bothSplits(), cells("male", "12-15"))).isFalse();
        assertThat(missing(part("B2", "all", "all", Dimension.VICTIM_GENDER)).inTable(BY_GENDER, cells("male", "all")))
                .isTrue();
        assertThat(missing(part("B2", "all", "all", Dimension.VICTIM_AGE)).inTable(BY_GENDER, cells("male", "all")))
                .isFalse();
    }

    private static boolean among(MissingParts missing, List<Observation> cells) {
        return missing.among(bothSplits(), Dimension.VICTIM_AGE, "12-15", cells, cut -> false);
    }

    private static Set<Dimension> bothSplits() {
        return Cut.split(Dimension.VICTIM_GENDER, Dimension.VICTIM_AGE);
    }

    private static MissingParts missing(MissingParts.Part... parts) {
        return new MissingParts(List.of(parts));
    }

    private static MissingParts.Part part(String cell, String gender, String age, Dimension... open) {
        Cut cut = new Cut(VictimGender.of(gender), new VictimAge(age), Observation.ALL_PLATFORMS);
        return new MissingParts.Part(
                Place.parse("2025", "gwent", "2025/gwent.xlsx", "Sheet1", cell, ""),
                new Gap(Period.financialYear(2024), cut, Set.of(open)));
    }

    private static List<Observation> cells(String gender, String age) {
        return new Given()
                .force("gwent")
                .detail("C9", gender, age, "all", "3")
                .evidence()
                .observations();
    }
}
