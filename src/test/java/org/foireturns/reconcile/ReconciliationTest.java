package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
    private static final Period LAST = Period.financialYear(2024);

    private final Given given = new Given().force("gwent");

    /** Total 52; three cells hidden; a Sum row of what is shown, which makes 46. */
    private void northamptonshire() {
        given.total("52")
                .unit(Unit.OFFENCES)
                .detail("B5", "female", "0-11", "all", "*")
                .detail("C5", "female", "12-15", "all", "22")
                .detail("D5", "female", "16+", "all", "*")
                .detail("E5", "female", "unknown", "all", "2")
                .detail("B6", "male", "0-11", "all", "0")
                .detail("C6", "male", "12-15", "all", "*")
                .detail("D6", "male", "16+", "all", "0")
                .detail("E6", "male", "unknown", "all", "0")
                .detail("B7", "unknown", "0-11", "all", "0")
                .detail("C7", "unknown", "12-15", "all", "0")
                .detail("D7", "unknown", "16+", "all", "0")
                .detail("E7", "unknown", "unknown", "all", "22")
                .stated("B8", "all", "0-11", "all", "0")
                .stated("C8", "all", "12-15", "all", "22")
                .stated("D8", "all", "16+", "all", "0")
                .stated("E8", "all", "unknown", "all", "24");
    }

    @Test
    void aSumRowThatSkipsWhatIsHiddenIsRecognisedAndNothingIsCalledWrong() {
        northamptonshire();

        Reconciliation checked = checked();

        assertThat(checked.tieOuts()).noneMatch(each -> each.verdict() == Verdict.DOES_NOT_ADD_UP);
        assertThat(checked.tieOuts())
                .filteredOn(each -> each.check().startsWith("question against total"))
                .extracting(TieOut::verdict, each -> each.right().value().words())
                .containsExactly(tuple(Verdict.COULD_ADD_UP, "46 or more"));
        assertThat(codes(checked))
                .contains("total-skips-suppressed", "adds-up-with-suppression")
                .doesNotContain("does-not-add-up");
    }

    /** Genders with their ages and a subtotal each, one below the other, and the total of all at the end. */
    @Test
    void aTotalIsHeldAgainstTheSubtotalsAboveIt() {
        given.unit(Unit.OFFENCES)
                .detail("B2", "female", "0-11", "all", "7")
                .detail("B3", "female", "12-15", "all", "20")
                .stated("B4", "female", "all", "all", "27")
                .detail("B5", "male", "0-11", "all", "2")
                .detail("B6", "male", "12-15", "all", "4")
                .stated("B7", "male", "all", "all", "6")
                .stated("B8", "all", "all", "all", "33");

        Reconciliation checked = checked();

        assertThat(checked.tieOuts()).noneMatch(each -> each.verdict() == Verdict.DOES_NOT_ADD_UP);
        assertThat(checked.tieOuts())
                .filteredOn(each -> each.left().cells().toString().contains("B8"))
                .anyMatch(each -> each.right().value().words().equals("33"));
    }

    /** "Female 11 and under, Male 11 and under, Gender unknown (all ages)": the last alone is not all there is. */
    @Test
    void aTotalIsNotHeldAgainstOneOfItsPartsAlone() {
        given.unit(Unit.OFFENCES)
                .detail("B2", "female", "0-11", "all", "20")
                .detail("B3", "male", "0-11", "all", "10")
                .detail("B4", "unknown", "all", "all", "5")
                .stated("B5", "all", "all", "all", "35");

        assertThat(checked().tieOuts()).noneMatch(each -> each.verdict() == Verdict.DOES_NOT_ADD_UP);
    }

    @Test
    void aSumRowThatSkipsWhatIsHiddenIsNotUsedAsATotal() {
        northamptonshire();

        Breakdown ages = Standings.of(given.evidence(), List.of())
                .answer("2025", "gwent", LAST, org.foireturns.model.Dimension.VICTIM_AGE)
                .orElseThrow();

        assertThat(ages.parts())
                .extracting(Standing::category, part -> part.value().words())
                .contains(tuple("0-11", "0 or more"), tuple("12-15", "22 or more"), tuple("unknown", "24"));
    }

    @Test
    void aWrongTotalIsNamedAtItsCell() {
        given.detail("B5", "female", "all", "all", "10")
                .detail("B6", "male", "all", "all", "2")
                .detail("B7", "unknown", "all", "all", "4")
                .stated("B8", "all", "all", "all", "25");

        assertThat(checked().findings())
                .filteredOn(each -> each.code().equals("does-not-add-up"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.place().sheet()).isEqualTo("Sheet1");
                    assertThat(each.place().cell()).isEqualTo("B8");
                    assertThat(each.message()).contains("25", "B5:B7", "16", "at least 9");
                });
    }

    @Test
    void aTotalAcrossTheRowIsComparedToo() {
        given.detail("B5", "female", "all", "all", "10")
                .detail("C5", "male", "all", "all", "2")
                .stated("D5", "all", "all", "all", "13");

        assertThat(checked().tieOuts())
                .singleElement()
                .extracting(TieOut::verdict, TieOut::difference)
                .containsExactly(Verdict.DOES_NOT_ADD_UP, 1L);
    }

    @Test
    void aTotalOverARejectedPartCannotBeCalledWrongUnlessTheOthersExceedIt() {
        given.detail("B6", "male", "all", "all", "2")
                .detail("B7", "unknown", "all", "all", "4")
                .stated("B8", "all", "all", "all", "25")
                .rejected("B5")
                .detail("C5", "female", "all", "all", "2");

        assertThat(checked().tieOuts())
                .filteredOn(each -> each.check().contains("total of victim gender"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.verdict()).isEqualTo(Verdict.COULD_ADD_UP);
                    assertThat(each.right().words()).contains("rejected");
                });
    }

    /** Female, male and unknown of two years; the male of the second is blank. */
    @ParameterizedTest
    @CsvSource({"20, COULD_ADD_UP", "14, COULD_ADD_UP", "13, DOES_NOT_ADD_UP"})
    void aTotalOverABlankPartIsWrongOnlyWhenTheOthersExceedIt(String total, Verdict verdict) {
        given.year(2023)
                .detail("B5", "female", "all", "all", "10")
                .detail("B6", "male", "all", "all", "2")
                .detail("B7", "unknown", "all", "all", "4")
                .stated("B8", "all", "all", "all", "16");
        given.year(2024)
                .detail("C5", "female", "all", "all", "10")
                .blank("C6")
                .detail("C7", "unknown", "all", "all", "4")
                .stated("C8", "all", "all", "all", total);

        assertThat(checked().tieOuts())
                .filteredOn(each -> each.period().equals(LAST))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.verdict()).isEqualTo(verdict);
                    assertThat(each.right().words()).contains("blank");
                });
    }

    /** Where the same table has a blank elsewhere, and where no count is due at all. */
    @ParameterizedTest
    @CsvSource({"17, COULD_ADD_UP", "13, DOES_NOT_ADD_UP"})
    void aTotalOverABlankRowIsWrongOnlyWhenTheOthersExceedIt(String total, Verdict verdict) {
        given.detail("B5", "female", "all", "all", "10")
                .detail("B6", "male", "all", "all", "5")
                .blank("B7:C7")
                .stated("B8", "all", "all", "all", total);

        assertThat(checked().tieOuts()).singleElement().satisfies(each -> {
            assertThat(each.verdict()).isEqualTo(verdict);
            assertThat(each.right().words()).contains("blank");
        });
    }

    @Test
    void theQuestionIsNotHeldAgainstPartsOfWhichOneIsBlank() {
        given.total("17")
                .detail("B5", "female", "all", "all", "10")
                .blank("B6")
                .detail("B7", "male", "all", "all", "5");

        assertThat(codes(checked())).doesNotContain("does-not-add-up");
    }

    @Test
    void aTableIsHeldAgainstTheListBesideIt() {
        given.platform("snapchat", "4")
                .platform("kik", "2")
                .listed("female", "12", "snapchat", "3")
                .listed("male", "12", "kik", "2");

        assertThat(checked().tieOuts())
                .filteredOn(each -> each.check().endsWith(": table against list"))
                .extracting(TieOut::check, TieOut::verdict)
                .containsExactlyInAnyOrder(
                        tuple("platform kik: table against list", Verdict.ADDS_UP),
                        tuple("platform snapchat: table against list", Verdict.DOES_NOT_ADD_UP));
    }

    @Test
    void aBlankOfAnotherColumnExcusesNothing() {
        given.detail("B5", "female", "all", "all", "10")
                .detail("B7", "unknown", "all", "all", "4")
                .stated("B8", "all", "all", "all", "15")
                .blank("C6:D6");

        assertThat(checked().tieOuts())
                .singleElement()
                .extracting(TieOut::verdict)
                .isEqualTo(Verdict.DOES_NOT_ADD_UP);
    }

    @Test
    void aTotalOverSeveralYearsTiesOutAgainstTheYearsHeld() {
        Period three = Period.financialYear(2022).to(LAST);
        given.year(2022).detail("B5", "all", "all", "all", "10");
        given.year(2023).detail("C5", "all", "all", "all", "n/a");
        given.year(2024).detail("D5", "all", "all", "all", "4");
        given.period(three).stated("E5", "all", "all", "all", "14");

        assertThat(checked().tieOuts())
                .extracting(TieOut::verdict, each -> each.right().words())
                .containsExactly(tuple(Verdict.ADDS_UP, "the sum of B5 and D5; not held: 1"));
        assertThat(checked().findings())
                .filteredOn(each -> each.code().equals("total-counts-missing"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("E5 says 14", "counts C5 as 0"));
    }

    @Test
    void aTotalOverYearsOfWhichSomeOrAllAreNotHeldMayCountThem() {
        Period two = Period.financialYear(2023).to(LAST);
        given.year(2023).detail("C5", "all", "all", "all", "n/a");
        given.year(2024).detail("D5", "all", "all", "all", "n/a");
        given.period(two).stated("E5", "all", "all", "all", "14");
        given.year(2023).detail("C9", "female", "all", "all", "n/a");
        given.year(2024).detail("D9", "female", "all", "all", "4");
        given.period(two).stated("E9", "female", "all", "all", "9");
        given.year(2023).detail("C12", "male", "all", "all", "n/a");
        given.year(2024).detail("D12", "male", "all", "all", "4");
        given.period(two).stated("E12", "male", "all", "all", "3");

        assertThat(checked().tieOuts())
                .extracting(TieOut::verdict, each -> each.right().words())
                .contains(
                        tuple(Verdict.COULD_ADD_UP, "no number; not held: 2"),
                        tuple(Verdict.COULD_ADD_UP, "D9; not held: 1"),
                        tuple(Verdict.DOES_NOT_ADD_UP, "D12; not held: 1"));
    }

    @Test
    void monthsTieOutAgainstTheirYear() {
        given.period(new Period(LAST.start(), LAST.start().plusMonths(6).minusDays(1)))
                .detail("B5", "all", "all", "all", "10");
        given.period(new Period(LAST.start().plusMonths(6), LAST.end())).detail("B6", "all", "all", "all", "5");
        given.period(LAST).detail("B9", "all", "all", "all", "16");

        assertThat(checked().tieOuts())
                .extracting(TieOut::verdict, TieOut::difference)
                .containsExactly(tuple(Verdict.DOES_NOT_ADD_UP, 1L));
    }

    @Test
    void oneQuestionIsComparedWithAnother() {
        given.total("20").gender("female", "10").gender("male", "9");

        assertThat(codes(checked())).contains("does-not-add-up");
    }

    @Test
    void offencesAndVictimsMayDiffer() {
        given.total("20").unit(Unit.VICTIMS).gender("female", "15").gender("male", "9");

        Reconciliation checked = checked();

        assertThat(checked.tieOuts())
                .extracting(TieOut::relation, TieOut::verdict)
                .containsExactly(tuple(Relation.AT_MOST, Verdict.ADDS_UP));
        assertThat(codes(checked)).contains("units-differ").doesNotContain("does-not-add-up");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            female,  17, victims-fall-short
            female,  18,
            female,  19, units-differ
            unknown, 17, victims-fall-short
            unknown, 18,
            unknown, 19, units-differ
            """)
    void victimsWithTheUnknownOnesShouldNotBeFewerThanTheOffences(
            String genderOfUnknownAge, String count, @Nullable String code) {
        given.total("20")
                .unit(Unit.VICTIMS)
                .detail("B5", genderOfUnknownAge, "12-15", "all", count)
                .detail("B6", genderOfUnknownAge, "unknown", "all", "1")
                .detail("B7", "unknown", "16-17", "all", "1");

        assertThat(codes(checked())).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aTotalThatIsMadeUnlikeThoseBesideItIsAsked() {
        Period two = Period.financialYear(2023).to(LAST);
        List<String> genders = List.of("female", "male", "unknown");
        for (int i = 0; i < genders.size(); i++) {
            String row = Integer.toString(5 + i);
            given.year(2023).detail("C" + row, genders.get(i), "all", "all", "n/a");
            given.year(2024).detail("D" + row, genders.get(i), "all", "all", "4");
            given.period(two).stated("E" + row, genders.get(i), "all", "all", i == 1 ? "9" : "4");
        }

        assertThat(checked().findings())
                .filteredOn(each -> each.code().equals("total-unlike-others"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.place().cell()).isEqualTo("E6");
                    assertThat(each.message()).contains("E6 says 9, and D6 gives 4; 2 totals beside it");
                });
    }

    @Test
    void totalsThatAllCountWhatIsNotHeldAreNotAsked() {
        Period two = Period.financialYear(2023).to(LAST);
        given.year(2023).detail("C5", "female", "all", "all", "n/a").detail("C6", "male", "all", "all", "n/a");
        given.year(2024).detail("D5", "female", "all", "all", "4").detail("D6", "male", "all", "all", "4");
        given.period(two).stated("E5", "female", "all", "all", "9").stated("E6", "male", "all", "all", "4");

        assertThat(codes(checked())).doesNotContain("total-unlike-others");
    }

    @Test
    void platformsMayBeMoreThanTheOffences() {
        given.total("20").platform("snapchat", "15").platform("unknown", "9");

        assertThat(codes(checked())).contains("parts-exceed-total").doesNotContain("does-not-add-up");
    }

    /** The force names the platforms that it knows, and no other sheet says of how many offences it knows none. */
    @Test
    void platformsWithoutARowForTheUnknownOnesLeaveAGap() {
        given.total("100").platform("snapchat", "40").platform("kik", "<5");

        Reconciliation checked = checked();
        assertThat(codes(checked)).containsExactly("platforms-not-said");
        assertThat(checked.findings().get(0).message())
                .isEqualTo(
                        "GWENT: at least 56 of 100 offences in 2024/25 whose platform the return does not say; it has no"
                                + " line for unknown ones.");
        assertThat(checked.tieOuts())
                .singleElement()
                .satisfies(each -> assertThat(each.verdict()).isNotEqualTo(Verdict.DOES_NOT_ADD_UP));
    }

    @Test
    void theGapsOfAllYearsAreOneQuestion() {
        given.year(2023).total("10").platform("kik", "9").platform("snapchat", "0");
        given.year(2024).total("30").platform("kik", "3").platform("snapchat", "1");

        assertThat(checked().findings())
                .singleElement()
                .extracting(FindingLine::message)
                .asString()
                .startsWith("GWENT: 1 of 10 offences in 2023/24 and 26 of 30 offences in 2024/25 whose platform");
    }

    @Test
    void platformsThatNameTheUnknownOnesMustAddUp() {
        given.total("100").platform("snapchat", "40").platform("unknown", "20");

        assertThat(codes(checked())).containsExactly("does-not-add-up");
    }

    /** The total of the table of platforms and the answer on all offences say one thing. */
    @Test
    void platformsThatFallShortOfATotalAreToldOnce() {
        given.total("100")
                .detail("D7", "all", "all", "snapchat", "40")
                .detail("D8", "all", "all", "kik", "20")
                .stated("D9", "all", "all", "all", "100");

        assertThat(codes(checked())).containsExactly("platforms-not-said");
        assertThat(checked().findings().get(0).place().cell()).isEqualTo("D9");
    }

    /** A total row that says what no other answer says is no gap: one of its cells is wrong. */
    @Test
    void aTotalOfPlatformsThatNothingElseSaysMustAddUp() {
        given.total("100")
                .detail("D7", "all", "all", "snapchat", "40")
                .detail("D8", "all", "all", "kik", "20")
                .stated("D9", "all", "all", "all", "61");

        assertThat(codes(checked())).containsExactlyInAnyOrder("does-not-add-up", "platforms-not-said");
    }

    @Test
    void platformsCountedAsOffencesThatExceedThemAreAskedAboutOnce() {
        given.year(2023).total("20").platform("snapchat", "15").platform("unknown", "9");
        given.year(2024).total("30").platform("snapchat", "31").platform("unknown", "<5");

        assertThat(checked().findings())
                .filteredOn(each -> each.code().equals("several-platforms"))
                .singleElement()
                .extracting(FindingLine::message)
                .asString()
                .endsWith(": 2023/24 24 against 20; 2024/25 31 to 35 against 30.");
    }

    @Test
    void mentionsThatExceedTheOffencesAreExpected() {
        given.total("20").unit(Unit.MENTIONS).platform("snapchat", "15").platform("unknown", "9");

        assertThat(codes(checked())).containsExactly("parts-exceed-total");
    }

    @Test
    void mentionsOfPlatformsAreNotComparedWithOffences() {
        given.total("20").unit(Unit.MENTIONS).platform("snapchat", "5").platform("unknown", "9");

        assertThat(checked().tieOuts()).isEmpty();
        assertThat(codes(checked())).containsExactly("platforms-fall-short");
    }

    @Test
    void aYearFarOutsideOfAForcesOwnHistoryIsAsked() {
        for (int year = 2017; year < 2024; year++) {
            given.year(year).total(year == 2020 ? "18" : Integer.toString(150 + year % 7));
        }
        assertThat(checked().findings())
                .filteredOn(each -> each.code().equals("jump"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("2020/21: 18 offences", "150 to 156"));
    }

    @Test
    void countsThatAreAnotherForcesOrAnotherYearsAreAsked() {
        for (String force : List.of("gwent", "essex")) {
            given.force(force);
            for (int i = 0; i < 7; i++) {
                given.platform("app-" + i, Integer.toString(3 + i));
            }
        }
        given.year(2023);
        for (int i = 0; i < 7; i++) {
            given.platform("app-" + i, Integer.toString(3 + i));
        }
        assertThat(checked().findings())
                .filteredOn(each -> each.code().equals("same-numbers"))
                .extracting(each -> each.message().replaceAll(".*same as those of ", ""))
                .containsExactlyInAnyOrder("ESSEX.", "its own for 2023/24.");
    }

    @Test
    void countsThatAreAllMultiplesOfFiveAreAsked() {
        for (int i = 1; i <= 10; i++) {
            given.platform("app-" + i, Integer.toString(5 * i));
        }
        assertThat(codes(checked())).contains("looks-rounded");
        given.platform("app-11", "7");
        assertThat(codes(checked())).doesNotContain("looks-rounded");
    }

    @Test
    void platformsThatAllHaveTheTotalAreAsked() {
        given.total("40").platform("snapchat", "40").platform("facebook", "40");
        assertThat(codes(checked())).contains("platforms-equal-total");
    }

    @Test
    void sumsThatAreRightOnlyEachByItselfDoNotAddUp() {
        given.detail("B2", "female", "0-11", "all", "<5")
                .detail("C2", "female", "12-15", "all", "1")
                .stated("D2", "female", "all", "all", "5")
                .detail("B3", "male", "0-11", "all", "2")
                .detail("C3", "male", "12-15", "all", "3")
                .stated("D3", "male", "all", "all", "5")
                .stated("B4", "all", "0-11", "all", "5")
                .stated("C4", "all", "12-15", "all", "4");
        assertThat(checked().tieOuts())
                .filteredOn(each -> each.verdict() == Verdict.DOES_NOT_ADD_UP)
                .singleElement()
                .extracting(TieOut::difference)
                .isEqualTo(1L);
    }

    @Test
    void theLatestRequestStandsAndAChangeIsAsked() {
        given.request("2019").force("gwent").total("34").gender("female", "20").gender("male", "14");
        given.request("2023").force("gwent").total("39").gender("female", "20").gender("male", "19");

        Reconciliation checked = checked();

        assertThat(checked.revisions())
                .extracting(
                        each -> each.answer().category(),
                        each -> each.answer().request(),
                        each -> each.answer().value().words(),
                        Revision::standing)
                .containsExactly(
                        tuple("all", "2019", "34", false),
                        tuple("all", "2023", "39", true),
                        tuple("female", "2019", "20", false),
                        tuple("female", "2023", "20", true),
                        tuple("male", "2019", "14", false),
                        tuple("male", "2023", "19", true));
        assertThat(checked.findings())
                .filteredOn(each -> each.code().equals("restated-year"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("34 in request 2019", "39 in request 2023"));
    }

    @Test
    void theSameAnswerAgainIsNoQuestion() {
        given.request("2019").force("gwent").total("34");
        given.request("2023").force("gwent").total("34");

        assertThat(codes(checked())).doesNotContain("restated-year");
    }

    @Test
    void anAnswerAboutAnotherOffenceRestatesNothing() {
        given.request("2023").force("gwent").total("34").gender("female", "20");
        given.offence("86/2").request("images").force("gwent").total("9").gender("female", "2");

        Reconciliation checked = Reconciliation.of(
                given.evidence(),
                List.of(Book.request("2023", LAST), Book.about("86/2", "images", List.of("gwent"), LAST)),
                Book.FORCES);

        assertThat(checked.revisions()).isEmpty();
        assertThat(codes(checked)).doesNotContain("restated-year");
    }

    @Test
    void eachOffenceIsRestatedByItself() {
        given.request("2023").force("gwent").total("34");
        given.request("2025").force("gwent").total("35");
        given.offence("86/2").request("images-1").force("gwent").total("9");
        given.request("images-2").force("gwent").total("9");

        Reconciliation checked = Reconciliation.of(
                given.evidence(),
                List.of(
                        Book.request("2023", LAST),
                        Book.request("2025", LAST),
                        Book.about("86/2", "images-1", List.of("gwent"), LAST),
                        Book.about("86/2", "images-2", List.of("gwent"), LAST)),
                Book.FORCES);

        assertThat(checked.revisions())
                .extracting(Revision::offence, each -> each.answer().request(), Revision::standing)
                .containsExactly(
                        tuple("71/17", "2023", false),
                        tuple("71/17", "2025", true),
                        tuple("86/2", "images-1", false),
                        tuple("86/2", "images-2", true));
        assertThat(checked.findings())
                .filteredOn(each -> each.code().equals("restated-year"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("34 in request 2023", "35 in request 2025"));
    }

    @Test
    void aJumpIsOneAmongTheYearsOfOneOffence() {
        given.request("2023").force("gwent");
        for (int year = 2018; year < 2023; year++) {
            given.year(year).total("40");
        }
        given.offence("86/2").request("images").force("gwent").year(2024).total("400");

        Reconciliation checked = Reconciliation.of(
                given.evidence(),
                List.of(Book.request("2023"), Book.about("86/2", "images", List.of("gwent"), LAST)),
                Book.FORCES);

        assertThat(codes(checked)).doesNotContain("jump");
    }

    @Test
    void saysWhoAnsweredWhat() {
        given.year(2023).total("9").gender("female", "5").gender("male", "4");
        given.year(2024).total("n/a").gender("female", "3").gender("male", "2");
        given.refused("platform", "12(1)");
        Request request = Book.request("2025", Period.financialYear(2023), LAST);

        Reconciliation checked = Reconciliation.of(given.evidence(), List.of(request), Book.FORCES);

        assertThat(checked.responses())
                .extracting(
                        Response::force,
                        Response::question,
                        each -> each.status().words(),
                        Response::section)
                .contains(
                        tuple("gwent", "total", "answered", ""),
                        tuple("gwent", "victim_gender", "answered", ""),
                        tuple("gwent", "victim_age", "none", ""),
                        tuple("gwent", "platform", "refused", "12(1)"),
                        tuple("essex", "total", "none", ""));
        assertThat(codes(checked)).contains("no-return", "question-missing").doesNotContain("year-not-held");
    }

    /** Who recorded none in each of the years has nothing to split; who recorded none in one of them may have. */
    @Test
    void whereThereWereNoneThereIsNothingToSplit() {
        given.year(2023).total("0").year(2024).total("0");
        given.force("essex").year(2023).total("0").year(2024).total("3");
        Request request = Book.request("2025", Period.financialYear(2023), LAST);

        List<Response> responses = Reconciliation.of(given.evidence(), List.of(request), Book.FORCES)
                .responses();

        assertThat(responses)
                .filteredOn(each -> each.force().equals("gwent"))
                .extracting(Response::status)
                .containsOnly(Response.Status.ANSWERED, Response.Status.NIL)
                .containsOnlyOnce(Response.Status.ANSWERED);
        assertThat(responses)
                .filteredOn(each -> each.force().equals("essex"))
                .extracting(Response::status)
                .containsOnly(Response.Status.ANSWERED, Response.Status.NONE);
    }

    @Test
    void aYearThatIsNotHeldMakesAPartAnswer() {
        given.year(2023).total("9").year(2024).total("n/a");
        Request request = Book.request("2025", Period.financialYear(2023), LAST);

        Reconciliation checked = Reconciliation.of(given.evidence(), List.of(request), Book.FORCES);

        assertThat(checked.responses())
                .filteredOn(
                        each -> each.force().equals("gwent") && each.question().equals("total"))
                .extracting(Response::status)
                .containsExactly(Response.Status.PART);
        assertThat(checked.findings())
                .filteredOn(each -> each.code().equals("year-not-held"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("2024/25", "total"));
    }

    private Reconciliation checked() {
        return Reconciliation.of(given.evidence(), List.of(), Book.FORCES);
    }

    private static List<String> codes(Reconciliation checked) {
        return checked.findings().stream().map(each -> each.code()).distinct().toList();
    }
}
