package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Offences;
import org.foireturns.model.Period;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

/** Each draft can be printed by itself: it names the offence, the place and how many forces stand behind it. */
class HeadlinesTest {
    private static final List<String> ALL = List.of(
            "essex", "lincolnshire", "dyfed-powys", "gwent", "north-wales", "south-wales", "police-scotland", "psni");
    private static final Period LAST = Period.financialYear(2024);

    private final Given given = new Given().request("2025");

    @Test
    void allForcesAreNotComparedWithAHandful() {
        totals(2024, 8, 1000);
        totals(2017, 1, 500);

        assertThat(said()).doesNotContainKey("change");
        assertThat(said())
                .containsEntry(
                        "like-for-like-change",
                        "In the 1 of 8 forces of the United Kingdom that can be compared, offences of sexual communication with a child rose by 100% between 2017/18 and 2024/25.");
    }

    @Test
    void aHandfulIsNotComparedWithAllForces() {
        totals(2024, 2, 100);
        totals(2017, 8, 500);

        assertThat(said()).doesNotContainKey("change");
        assertThat(said())
                .containsEntry(
                        "like-for-like-change",
                        "In the 2 of 8 forces of the United Kingdom that can be compared, offences of sexual communication with a child fell by 80% between 2017/18 and 2024/25.");
    }

    @Test
    void whereEnoughGaveBothTheyAreCompared() {
        totals(2024, 8, 1000);
        totals(2017, 8, 500);

        assertThat(said())
                .containsEntry(
                        "change",
                        "Over all forces of the United Kingdom, not like for like (8 of 8 in 2017/18, 8 of 8 in 2024/25), offences of sexual communication with a child rose by 100% between 2017/18 and 2024/25.")
                .containsEntry(
                        "like-for-like-change",
                        "In the 8 of 8 forces of the United Kingdom that can be compared, offences of sexual communication with a child rose by 100% between 2017/18 and 2024/25.");
    }

    /** One force that wrote of an early year does not make that year the one from which all are measured. */
    @Test
    void aYearOfOneForceIsNoBaseline() {
        totals(2024, 8, 1000);
        totals(2017, 8, 500);
        totals(2013, 1, 10);

        assertThat(said().values()).noneMatch(sentence -> sentence.contains("2013/14"));
        assertThat(said()).containsKeys("change", "like-for-like-change");
    }

    @Test
    void aChangeOfSmallNumbersSaysThem() {
        totals(2024, 8, 2);
        totals(2017, 8, 1);

        assertThat(said())
                .containsEntry(
                        "like-for-like-change",
                        "In the 8 of 8 forces of the United Kingdom that can be compared, offences of sexual communication with a child rose by 100% between 2017/18 and 2024/25, from 8 to 16.");
    }

    @Test
    void nothingIsMeasuredFromNone() {
        totals(2024, 8, 1000);
        totals(2017, 8, 0);

        assertThat(said()).doesNotContainKeys("change", "like-for-like-change");
    }

    @Test
    void aTotalOfAHandfulSaysSo() {
        totals(2024, 3, 100);

        assertThat(said())
                .containsEntry(
                        "total",
                        "300 offences of sexual communication with a child were recorded in the United Kingdom in 2024/25, by 3 of 8 forces.");
    }

    /** A year that hardly anybody gave is not passed over in the sum of several. */
    @Test
    void aTotalOfSeveralYearsSaysWhoLacksOne() {
        totals(2023, 8, 100);
        totals(2024, 3, 100);

        assertThat(said(Period.financialYear(2023), LAST))
                .containsEntry(
                        "total",
                        "1,100 offences of sexual communication with a child were recorded in the United Kingdom in 2023/24 to 2024/25, by 8 of 8 forces, 5 of them not for every year.");
    }

    @Test
    void aYearThatNobodyGaveHasNoTotal() {
        totals(2023, 8, 100);

        assertThat(said(Period.financialYear(2023), LAST)).doesNotContainKey("total");
    }

    @Test
    void aPlatformOfAHandfulSaysSo() {
        totals(2024, 8, 100);
        given.force("gwent").platform("snapchat", "90").platform("kik", "10");

        assertThat(said())
                .containsEntry(
                        "top-platform",
                        "Snapchat is named in 90% of the offences of sexual communication with a child in the United Kingdom in 2024/25 whose platform is known (100 of 800 offences, in 1 of 8 forces).");
    }

    @Test
    void aShareOfGirlsOfAHandfulSaysSo() {
        totals(2024, 8, 100);
        given.force("gwent").gender("female", "3").gender("male", "1");

        assertThat(said())
                .containsEntry(
                        "girls",
                        "75% of the victims of sexual communication with a child in the United Kingdom in 2024/25 whose gender is known (4 of 800 offences, in 1 of 8 forces) were girls.");
    }

    /** All forces told it, and of hardly any offence. */
    @Test
    void aShareOfWhatIsHardlyKnownSaysSo() {
        totals(2024, 8, 100);
        ALL.forEach(force ->
                given.force(force).gender("female", "30").gender("male", "10").gender("unknown", "60"));

        assertThat(said())
                .containsEntry(
                        "girls",
                        "75% of the victims of sexual communication with a child in the United Kingdom in 2024/25 whose gender is known (320 of 800 offences, in 8 of 8 forces) were girls.");
    }

    @Test
    void aShareThatMostOffencesStandBehindIsPlain() {
        totals(2024, 8, 100);
        ALL.forEach(force -> given.force(force).gender("female", "80").gender("male", "20"));

        assertThat(said())
                .containsEntry(
                        "girls",
                        "80% of the victims of sexual communication with a child in the United Kingdom in 2024/25 whose gender is known (800 of 800 offences, in 8 of 8 forces) were girls.");
    }

    /** Victims up to 12 may all have been at primary school, or none of them. */
    @Test
    void aBandAcrossTheBorderIsNoShareOfNone() {
        totals(2024, 8, 100);
        ALL.forEach(force -> given.force(force).age("0-12", "40").age("13-15", "60"));

        assertThat(said())
                .containsEntry(
                        "primary-school-age",
                        "0% to 40% of the victims of sexual communication with a child in the United Kingdom in 2024/25 whose age is known (800 of 800 offences, in 8 of 8 forces) were of primary school age, 11 or younger.");
    }

    @Test
    void theYoungestThatAHandfulToldOfIsNotTheYoungest() {
        totals(2024, 8, 100);
        given.force("gwent").youngest(4, VictimGender.FEMALE);

        assertThat(said())
                .containsEntry(
                        "youngest-victim",
                        "The youngest of the victims of sexual communication with a child in the United Kingdom in 2024/25 that 1 of 8 forces told of was 4 years old.");
    }

    @Test
    void theYoungestOfAllIsPlain() {
        totals(2024, 8, 100);
        ALL.forEach(force -> given.force(force).youngest(force.equals("psni") ? 1 : 9, VictimGender.FEMALE));

        assertThat(said())
                .containsEntry(
                        "youngest-victim",
                        "The youngest of the victims of sexual communication with a child in the United Kingdom in 2024/25 that 8 of 8 forces told of was 1 year old.");
    }

    /** Four forces of Wales alone speak of Wales, and of an offence without a name the sentence names none. */
    @Test
    void thePlaceIsTheSmallestThatAllAskedAreIn() {
        List<String> wales = List.of("dyfed-powys", "gwent", "north-wales", "south-wales");
        wales.forEach(force -> given.force(force).year(2024).total("10"));

        assertThat(Figures.of(
                                given.evidence(),
                                List.of(Book.asked("2025", wales, LAST)),
                                Book.FORCES,
                                Book.PLATFORMS,
                                List.of())
                        .headlines())
                .extracting(Headline::sentence)
                .contains("40 offences were recorded in Wales in 2024/25, by 4 of 4 forces.");
    }

    /** Two of the four are not Wales. */
    @Test
    void someForcesOfAPlaceAreNotThePlace() {
        given.force("gwent").year(2017).total("10").year(2024).total("20");
        given.force("south-wales").year(2017).total("10").year(2024).total("20");

        assertThat(Figures.of(
                                given.evidence(),
                                List.of(Book.asked("2025", List.of("gwent", "south-wales"), LAST)),
                                Book.FORCES,
                                Book.PLATFORMS,
                                List.of())
                        .headlines())
                .extracting(Headline::sentence)
                .contains(
                        "40 offences were recorded in 2 forces of Wales in 2024/25, by 2 of 2 forces.",
                        "In the 2 of 2 forces asked that can be compared, offences rose by 100% between 2017/18 and"
                                + " 2024/25, from 20 to 40.");
    }

    private void totals(int year, int forces, int number) {
        ALL.stream()
                .limit(forces)
                .forEach(force -> given.force(force).year(year).total(Integer.toString(number)));
        given.year(2024);
    }

    private Map<String, String> said(Period... periods) {
        Period[] asked = periods.length == 0 ? new Period[] {LAST} : periods;
        return Figures.of(
                        given.evidence(),
                        List.of(Book.asked("2025", ALL, asked)),
                        Book.FORCES,
                        Book.PLATFORMS,
                        List.of(),
                        Set.of(),
                        Enough.USUAL,
                        new Offences(Map.of("71/17", List.of("Sexual communication with a child"))))
                .headlines()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        headline -> headline.figure().substring("2025/headline/".length()), Headline::sentence));
    }
}
