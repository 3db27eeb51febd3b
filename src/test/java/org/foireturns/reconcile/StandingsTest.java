package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private final Given given = new Given().force("gwent");

    @Test
    void theAnswerToTheQuestionStandsBeforeTotalRowAndParts() {
        given.total("52").gender("female", "30").gender("male", "20").stated("W1010", "all", "all", "all", "50");

        assertThat(number(Dimension.TOTAL, "all")).contains("52 stated");
    }

    @Test
    void theTotalRowStandsBeforeTheSum() {
        given.detail("B2", "female", "all", "all", "30")
                .detail("B3", "male", "all", "all", "20")
                .stated("B4", "all", "all", "all", "51");

        assertThat(number(Dimension.TOTAL, "all")).contains("51 total row");
    }

    @Test
    void thePartsAreAddedWhenNothingElseAnswers() {
        given.gender("female", "30").gender("male", "<5");

        assertThat(number(Dimension.TOTAL, "all")).contains("30 to 34 sum of parts");
    }

    @Test
    void genderAndAgeAnswerForEither() {
        given.detail("B2", "female", "0-11", "all", "3")
                .detail("C2", "female", "12-15", "all", "7")
                .detail("B3", "male", "0-11", "all", "2")
                .detail("C3", "male", "12-15", "all", "4");

        assertThat(number(Dimension.TOTAL, "all")).contains("16 sum of parts");
        assertThat(number(Dimension.VICTIM_GENDER, "female")).contains("10 sum of parts");
        assertThat(number(Dimension.VICTIM_AGE, "0-11")).contains("5 sum of parts");
    }

    @Test
    void oneRowOfAllThatIsNotStatedIsTheWholeOfIt() {
        given.detail("B2", "female", "0-11", "all", "3")
                .detail("B3", "female", "12-15", "all", "7")
                .detail("B4", "male", "0-11", "all", "2")
                .detail("B5", "unknown", "unknown", "all", "4");

        assertThat(number(Dimension.VICTIM_GENDER, "unknown")).contains("4 sum of parts");
        assertThat(number(Dimension.VICTIM_AGE, "unknown")).contains("4 sum of parts");
        assertThat(number(Dimension.VICTIM_GENDER, "male")).isEmpty();
    }

    @Test
    void thoseOfUnknownAgeAloneAreNotAll() {
        given.detail("B4", "all", "unknown", "all", "4");

        assertThat(number(Dimension.TOTAL, "all")).isEmpty();
    }

    @Test
    void aTableAnswersBeforeAListAndIsNotFilledUpFromIt() {
        given.platform("snapchat", "4")
                .platform("unknown", "2")
                .listed("female", "12", "snapchat", "3")
                .listed("male", "12", "kik", "3");

        assertThat(number(Dimension.PLATFORM, "snapchat")).contains("4 stated");
        assertThat(number(Dimension.PLATFORM, "kik")).isEmpty();
        assertThat(number(Dimension.VICTIM_GENDER, "male")).contains("3 sum of parts");
    }

    @Test
    void aListAnswersEveryQuestionAndKnowsNothingOfCategoriesWithoutRows() {
        given.listed("female", "12", "snapchat", "3")
                .listed("female", "13", "unknown", "2")
                .listed("male", "12", "snapchat", "1");

        assertThat(number(Dimension.TOTAL, "all")).contains("6 sum of parts");
        assertThat(number(Dimension.VICTIM_AGE, "12")).contains("4 sum of parts");
        assertThat(number(Dimension.PLATFORM, "unknown")).contains("2 sum of parts");
        assertThat(number(Dimension.VICTIM_GENDER, "unknown")).isEmpty();
    }

    @Test
    void aRejectedRowLeavesTheOtherRowsOfAListWhole() {
        given.listed("female", "12", "all", "3").rejected("A3");

        assertThat(number(Dimension.TOTAL, "all")).contains("3 sum of parts");
        assertThat(breakdown(Dimension.VICTIM_GENDER).orElseThrow().complete()).isTrue();
    }

    @Test
    void platformsNeverGiveTheTotal() {
        given.unit(Unit.MENTIONS).platform("snapchat", "9").platform("unknown", "3");
        given.stated("Y1003", "all", "all", "all", "12");

        assertThat(number(Dimension.TOTAL, "all")).isEmpty();
        assertThat(number(Dimension.PLATFORM, "snapchat")).contains("9 stated");
    }

    @Test
    void offencesStandBeforeVictims() {
        given.unit(Unit.VICTIMS).detail("A1", "all", "all", "all", "60");
        given.unit(Unit.OFFENCES).detail("B1", "all", "all", "all", "58");

        assertThat(number(Dimension.TOTAL, "all")).contains("58 stated");
    }

    @Test
    void whatIsNotHeldIsNoNumberAndNoPartOfASum() {
        given.total("n/a").gender("female", "30").gender("male", "n/a");

        assertThat(number(Dimension.TOTAL, "all")).isEmpty();
        assertThat(number(Dimension.VICTIM_GENDER, "female")).contains("30 stated");
        assertThat(number(Dimension.VICTIM_GENDER, "male")).isEmpty();
        assertThat(breakdown(Dimension.VICTIM_GENDER).orElseThrow().complete()).isFalse();
    }

    @Test
    void aSumWithARejectedPartIsNoNumber() {
        given.detail("B3", "male", "all", "all", "20")
                .detail("B4", "unknown", "all", "all", "5")
                .rejected("B2");

        assertThat(number(Dimension.TOTAL, "all")).isEmpty();
        assertThat(breakdown(Dimension.VICTIM_GENDER).orElseThrow().complete()).isFalse();
    }

    @Test
    void aRejectedCellOfAnotherYearDoesNoHarm() {
        given.detail("B3", "male", "all", "all", "20")
                .detail("B4", "unknown", "all", "all", "5")
                .rejected("C2");

        assertThat(number(Dimension.TOTAL, "all")).contains("25 sum of parts");
    }

    @Test
    void labelsThatMeanTheSameAreAddedWithinATableOnly() {
        given.detail("B10", "all", "all", "snapchat", "4")
                .detail("B11", "all", "all", "text-message", "2")
                .detail("B12", "all", "all", "text-message", "1")
                .sheet("Summary")
                .detail("B2", "all", "all", "snapchat", "4")
                .detail("B3", "all", "all", "text-message", "3");

        assertThat(number(Dimension.PLATFORM, "text-message")).contains("3 stated");
        assertThat(number(Dimension.PLATFORM, "snapchat")).contains("4 stated");
    }

    @Test
    void ageBandsWithinOthersAreNotAddedTwice() {
        given.age("0-4", "1").age("0-11", "6").age("12-15", "10");

        assertThat(number(Dimension.TOTAL, "all")).contains("16 sum of parts");
        assertThat(breakdown(Dimension.VICTIM_AGE).orElseThrow().known().words())
                .isEqualTo("16");
    }

    @Test
    void rowsOfABandInAListAreAddedToThoseOfTheAgesInIt() {
        given.listed("female", "12", "all", "3")
                .listed("female", "14", "all", "2")
                .listed("male", "12-15", "all", "4")
                .listed("male", "9", "all", "1");

        assertThat(number(Dimension.VICTIM_AGE, "12-15")).contains("9 sum of parts");
        assertThat(number(Dimension.VICTIM_AGE, "12")).contains("3 sum of parts");
        Breakdown ages = breakdown(Dimension.VICTIM_AGE).orElseThrow();
        assertThat(ages.known().words()).isEqualTo("10");
        assertThat(ages.complete()).isTrue();
        assertThat(AgeAndGender.of(given.evidence()))
                .extracting(cell -> cell.gender().id() + " " + cell.age().id() + " "
                        + cell.value().words())
                .containsExactlyInAnyOrder("female 12 3", "female 14 2", "male 12-15 4", "male 9 1");
    }

    @Test
    void bandsOfAListThatCrossMakeNoBase() {
        given.listed("female", "10-13", "all", "3").listed("female", "12-15", "all", "2");

        assertThat(breakdown(Dimension.VICTIM_AGE).orElseThrow().complete()).isFalse();
    }

    @Test
    void ageBandsThatCrossGiveNoSum() {
        given.age("0-12", "6").age("12-15", "10");

        assertThat(number(Dimension.TOTAL, "all")).isEmpty();
    }

    @Test
    void aTotalOverSeveralYearsIsACheckAndNoNumber() {
        given.year(2023).total("5").year(2024).total("7");
        Period both = Period.financialYear(2023).to(Period.financialYear(2024));
        given.period(both).stated("Z50", "all", "all", "all", "12");

        Standings standings = Standings.of(given.evidence(), List.of());

        assertThat(standings.periods("2025", "gwent"))
                .containsExactly(Period.financialYear(2023), Period.financialYear(2024));
    }

    @Test
    void requestsAreAlikeWhenTheyAskAboutOneOffence() {
        given.request("2023").force("gwent").total("5");
        given.offence("86/2").request("images").force("gwent").total("9");

        Standings standings = Standings.of(
                given.evidence(),
                List.of(Book.request("2023"), Book.request("2025"), Book.about("86/2", "images", List.of("gwent"))));

        assertThat(standings.alike("2025")).containsExactly("2023", "2025");
        assertThat(standings.alike("images")).containsExactly("images");
    }

    @Test
    void onOtherEvidenceStandsWhatStandsOnItAlone() {
        given.force("gwent")
                .gender("female", "30")
                .gender("male", "20")
                .force("kent")
                .total("5");
        Standings before = Standings.of(given.evidence(), List.of());
        given.force("kent")
                .file("kent 2.xlsx")
                .gender("female", "3")
                .force("essex")
                .total("8");

        assertThat(all(before.on(given.evidence()))).isEqualTo(all(Standings.of(given.evidence(), List.of())));
    }

    @Test
    void aCellRejectedSinceIsSeen() {
        given.detail("B2", "female", "all", "all", "3").detail("B3", "male", "all", "all", "2");
        Standings before = Standings.of(given.evidence(), List.of());
        given.rejected("B4");

        assertThat(all(before)).anyMatch(number -> number.startsWith("gwent TOTAL"));
        assertThat(all(before.on(given.evidence()))).noneMatch(number -> number.startsWith("gwent TOTAL"));
    }

    private static List<String> all(Standings standings) {
        return standings.forces("2025").stream()
                .flatMap(force -> Stream.of(Dimension.values())
                        .flatMap(dimension ->
                                standings.answer("2025", force, Period.financialYear(2024), dimension).stream()
                                        .map(answer ->
                                                force + " " + dimension + " " + answer.parts() + answer.lacking())))
                .toList();
    }

    private Optional<String> number(Dimension dimension, String category) {
        return breakdown(dimension).stream()
                .flatMap(answer -> answer.parts().stream())
                .filter(part -> part.category().equals(category))
                .map(part -> part.value().words() + " " + part.basis().words())
                .findFirst();
    }

    private Optional<Breakdown> breakdown(Dimension dimension) {
        return Standings.of(given.evidence(), List.of()).answer("2025", "gwent", Period.financialYear(2024), dimension);
    }
}
