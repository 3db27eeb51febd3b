package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foireturns.figures.CheckedClaim.Verdict;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Period FIRST = Period.financialYear(2017);
    private static final Period SECOND = Period.financialYear(2018);
    private static final Period LAST = Period.financialYear(2024);

    private final Given given = new Given();

    @Test
    void aRangeOfTimeIsTheYearsOnFileAndSaysWhoLacksOne() {
        wales("20", "n/a");
        given.request("2025")
                .force("south-wales")
                .year(2017)
                .total("30")
                .year(2018)
                .total("40");

        CheckedClaim checked = count("wales", FIRST.to(SECOND), "105");

        assertThat(checked.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(checked.base()).isEqualTo("3 of 4 forces, 1 of them not for every year");
        assertThat(checked.reason()).contains("GWENT (2018/19)", "NORTH-WALES (2017/18, 2018/19)");
    }

    @Test
    void aPartOfAYearNeverStandsForAMissingYear() {
        given.request("2020")
                .force("gwent")
                .year(2017)
                .total("44")
                .period(Given.quarter(2018))
                .total("9");

        assertThat(count("gwent", FIRST.to(SECOND), "44").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(count("gwent", FIRST.to(Given.quarter(2018)), "53").verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aClaimIsCheckedAsAtItsOwnRequest() {
        given.request("2019").force("gwent").year(2018).total("34");
        given.request("2023").force("gwent").year(2018).total("39");

        assertThat(checked(claim("2019", Measure.COUNT, "gwent", SECOND, Dimension.TOTAL, "all", null, "34"))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(checked(claim("2023", Measure.COUNT, "gwent", SECOND, Dimension.TOTAL, "all", null, "39"))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void changeAndLikeForLikeChangeAreEachRightOnTheirOwnBaseOnly() {
        given.request("2025");
        given.force("essex").year(2017).total("100").year(2024).total("199");
        given.force("lincolnshire").year(2017).total("2");

        assertThat(change(Measure.LIKE_FOR_LIKE_CHANGE, "99%").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(change(Measure.CHANGE, "95%").verdict()).isEqualTo(Verdict.SUPPORTED);

        CheckedClaim swapped = change(Measure.LIKE_FOR_LIKE_CHANGE, "95%");
        assertThat(swapped.verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(swapped.figure()).isEqualTo("99%");
        assertThat(swapped.reason())
                .contains("95% is the change over all forces, not like for like", "LINCOLNSHIRE (2024/25)");

        CheckedClaim otherWay = change(Measure.CHANGE, "99%");
        assertThat(otherWay.verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(otherWay.reason()).contains("99% is the change over the forces that can be compared");
    }

    @Test
    void aWrongClaimIsAnErrorWithTheRightNumber() {
        given.request("2025").force("gwent").total("138");
        Claim claim = claim("2025", Measure.COUNT, "gwent", LAST, Dimension.TOTAL, "all", null, "183");

        assertThat(figures(claim).findings())
                .filteredOn(each -> each.code().equals("claim-mismatch"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.place().text()).isEqualTo(claim.id());
                    assertThat(each.message()).contains("183", "138", "GWENT");
                });
    }

    @Test
    void aShareIsOfTheKnown() {
        platforms();

        CheckedClaim meta = share("group:meta", "50%");
        assertThat(meta.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(meta.base()).startsWith("5 of 10 where the platform is known");
        assertThat(share("group:meta|snapchat", "90%").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(share("snapchat", "40%").verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void knownOnesAreCountedAndRankedAndTold() {
        platforms();

        assertThat(platform(Measure.COUNT_OF_KNOWN, "all", "10").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(platform(Measure.DISTINCT, "all", "4").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(platform(Measure.RANK, "snapchat", "1").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(platform(Measure.RANK, "instagram", "2").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(platform(Measure.RANK, "kik", "1").figure()).isEqualTo("4");
    }

    @Test
    void whatIsHiddenLeavesAShareOpenWhenItsRoundingCouldDiffer() {
        given.request("2025").force("gwent");
        given.gender("female", "80").gender("male", "<5").gender("unknown", "7");

        CheckedClaim open = gender("female", "98%");
        assertThat(open.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(open.figure()).isEqualTo("95% to 100%");
        assertThat(gender("female", "90%").verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void aForceWithoutOneOfItsKnownCategoriesIsNoBaseOfAShare() {
        given.request("2025").force("gwent").gender("female", "80").gender("male", "20");
        given.force("south-wales").gender("female", "50").gender("male", "n/a");

        CheckedClaim girls = gender("female", "80%");
        assertThat(girls.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(girls.reason()).contains("SOUTH-WALES");
    }

    @Test
    void anAgeBandAcrossTheBorderIsNotAllotted() {
        given.request("2025").force("essex").age("0-4", "1").age("5-11", "4").age("12-15", "5");
        given.force("police-scotland").age("0-12", "6").age("13-15", "4");

        CheckedClaim young = checked(claim("2025", Measure.COUNT, "uk", LAST, Dimension.VICTIM_AGE, "0-11", null, "5"));
        assertThat(young.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(young.reason()).contains("not allotted: POLICE-SCOTLAND");
    }

    @Test
    void theYoungestVictimIsOfTheGenderClaimed() {
        given.request("2025").force("gwent").youngest(4, VictimGender.MALE);
        given.force("essex").youngest(5, VictimGender.FEMALE);

        assertThat(youngest(Dimension.VICTIM_AGE, "all", "4").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(youngest(Dimension.VICTIM_GENDER, "male", "4").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(youngest(Dimension.VICTIM_GENDER, "female", "4").verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(youngest(Dimension.VICTIM_AGE, "all", "5").figure()).isEqualTo("4");
    }

    @Test
    void aSingleYearOfAgeCountedIsAVictimOfThatAge() {
        given.request("2025").force("gwent").age("3", "<5").age("7", "2").age("4", "0");

        CheckedClaim youngest = youngest(Dimension.VICTIM_AGE, "all", "7");
        assertThat(youngest.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(youngest.figure()).isEqualTo("3 to 7");
    }

    @Test
    void aRecordExceedsEveryOtherYearOnFileAndNamesThoseThatAreNot() {
        given.request("2025").force("gwent").year(2017).total("44").year(2022).total("58");
        given.year(2024).total("138");

        CheckedClaim record = record(LAST);
        assertThat(record.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(record.reason()).contains("2017/18: 44", "2022/23: 58", "Not on file: 2018/19");
        assertThat(record(Period.financialYear(2022)).verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void forcesReportingAreThoseWithANumberForTheWholePeriod() {
        wales("20", "n/a");

        assertThat(checked(claim(
                                "2025",
                                Measure.FORCES_REPORTING,
                                "wales",
                                FIRST.to(SECOND),
                                Dimension.TOTAL,
                                "all",
                                null,
                                "1"))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aClaimOnARequestThatIsNotThereCannotBeTold() {
        given.request("2023").force("gwent").total("1");

        CheckedClaim checked = count("gwent", LAST, "1");

        assertThat(checked.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(checked(claim("2025", Measure.COUNT, "gwent", LAST, Dimension.TOTAL, "all", null, "1"))
                        .reason())
                .contains("No return of request 2025");
    }

    @Test
    void everyCellOfAClaimIsNamedInItsLineage() {
        given.request("2025").force("gwent").year(2017).total("10").year(2024).total("20");
        Claim claim = claim("2025", Measure.CHANGE, "gwent", LAST, Dimension.TOTAL, "all", FIRST, "100%");

        assertThat(figures(claim).lineage())
                .filteredOn(line -> line.figure().equals(claim.id()))
                .extracting(LineageLine::role, line -> line.value().words())
                .containsExactly(tuple("baseline", "10"), tuple("value", "20"));
    }

    private void wales(String gwent2017, String gwent2018) {
        given.request("2025")
                .force("gwent")
                .year(2017)
                .total(gwent2017)
                .year(2018)
                .total(gwent2018);
        given.force("dyfed-powys").year(2017).total("5").year(2018).total("10");
    }

    private void platforms() {
        given.request("2025").force("gwent");
        given.platform("snapchat", "4").platform("instagram", "3").platform("facebook", "2");
        given.platform("kik", "1").platform("yubo", "0").platform("unknown", "30");
    }

    private CheckedClaim count(String area, Period period, String value) {
        String request = given.evidence().observations().stream()
                .map(cell -> cell.request())
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
        return checked(claim(request, Measure.COUNT, area, period, Dimension.TOTAL, "all", null, value));
    }

    private CheckedClaim change(Measure measure, String value) {
        return checked(claim("2025", measure, "uk", LAST, Dimension.TOTAL, "all", FIRST, value));
    }

    private CheckedClaim share(String category, String value) {
        return platform(Measure.SHARE_OF_KNOWN, category, value);
    }

    private CheckedClaim platform(Measure measure, String category, String value) {
        return checked(claim("2025", measure, "uk", LAST, Dimension.PLATFORM, category, null, value));
    }

    private CheckedClaim gender(String category, String value) {
        return checked(
                claim("2025", Measure.SHARE_OF_KNOWN, "wales", LAST, Dimension.VICTIM_GENDER, category, null, value));
    }

    private CheckedClaim youngest(Dimension dimension, String category, String value) {
        return checked(claim("2025", Measure.YOUNGEST_VICTIM, "uk", LAST, dimension, category, null, value));
    }

    private CheckedClaim record(Period period) {
        return checked(claim("2025", Measure.RECORD_HIGH, "wales", period, Dimension.TOTAL, "all", null, "true"));
    }

    private CheckedClaim checked(Claim claim) {
        return figures(claim).claims().get(0);
    }

    private Figures figures(Claim claim) {
        return Figures.of(given.evidence(), List.of(), Book.FORCES, Book.PLATFORMS, List.of(claim));
    }

    private static Claim claim(
            String request,
            Measure measure,
            String area,
            Period period,
            Dimension dimension,
            String category,
            @Nullable Period baseline,
            String value) {
        return new Claim(
                "c1",
                request,
                "press",
                "says",
                area,
                new Subject(measure, period, dimension, category, baseline),
                false,
                value);
    }
}
