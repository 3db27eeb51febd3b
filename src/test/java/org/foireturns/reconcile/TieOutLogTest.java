package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.TieOut.Side;
import org.junit.jupiter.api.Test;

class TieOutLogTest {
    private static final Period YEAR = Period.financialYear(2024);

    private final TieOutLog log = new TieOutLog("2025", "gwent", Book.FORCES);

    private static Observation cell(String at, String platform, String count) {
        return new Given().detail(at, "all", "all", platform, count).cells().get(0);
    }

    private static Side total(String count) {
        return Sides.cell(cell("B9", "all", count));
    }

    private static Side platforms(String... counts) {
        Given given = new Given();
        for (int i = 0; i < counts.length; i++) {
            given.detail("B" + (i + 2), "all", "all", i == 0 ? "snapchat" : "kik", counts[i]);
        }
        return Sides.sum(given.cells());
    }

    private List<String> said() {
        return log.findings().stream().map(FindingLine::code).toList();
    }

    private List<String> tied() {
        return log.tieOuts().stream()
                .map(tieOut -> tieOut.left().value().words() + " " + tieOut.relation() + " "
                        + tieOut.right().value().words() + " " + tieOut.verdict() + " " + tieOut.difference())
                .toList();
    }

    @Test
    void aTotalThatIsRightIsRecordedAndNothingIsSaid() {
        log.same(YEAR, "check", total("7"), platforms("3", "4"));
        assertThat(tied()).containsExactly("7 EQUALS 7 ADDS_UP 0");
        assertThat(said()).isEmpty();
    }

    @Test
    void aTotalThatMayBeRightAndOneThatIsWrongAreTold() {
        log.same(YEAR, "check", total("7"), platforms("3", "<5"));
        log.same(YEAR, "check", total("9"), platforms("3", "4"));
        assertThat(tied()).containsExactly("7 EQUALS 3 to 7 COULD_ADD_UP 0", "9 EQUALS 7 DOES_NOT_ADD_UP 2");
        assertThat(said()).containsExactly("adds-up-with-suppression", "does-not-add-up");
    }

    @Test
    void sumsThatCannotAllBeRightContradictEachOther() {
        Observation hidden = cell("B2", "kik", "<5");
        log.same(YEAR, "one", total("5"), Sides.sum(List.of(hidden, cell("B3", "snapchat", "1"))));
        log.same(YEAR, "two", total("5"), Sides.sum(List.of(hidden, cell("B4", "snapchat", "3"))));
        log.together();
        assertThat(tied()).containsExactly("5 EQUALS 1 to 5 COULD_ADD_UP 0", "5 EQUALS 3 to 7 DOES_NOT_ADD_UP 2");
        assertThat(said()).endsWith("does-not-add-up");
    }

    /** One offence may name several platforms: their sum need not be the total, so that it binds no other sum. */
    @Test
    void platformsMayComeToMoreThanTheOffences() {
        log.platforms(YEAR, "check", total("7"), platforms("5", "4"), false);
        assertThat(said()).containsExactly("parts-exceed-total");
        assertThat(tied()).isEmpty();
        log.severalPlatforms();
        assertThat(said()).endsWith("several-platforms").hasSize(2);
    }

    @Test
    void mentionsThatComeToMoreAreWhatIsExpected() {
        Given given = new Given().unit(Unit.MENTIONS).detail("B2", "all", "all", "kik", "9");
        log.platforms(YEAR, "check", total("7"), Sides.sum(given.cells()), false);
        log.severalPlatforms();
        assertThat(said()).containsExactly("parts-exceed-total");
    }

    @Test
    void platformsThatComeToLessLeaveAGapWhereTheTotalIsSurelyOfAll() {
        log.platforms(YEAR, "check", total("9"), platforms("3", "4"), true);
        assertThat(tied()).containsExactly("7 AT_MOST 9 ADDS_UP 0");
        assertThat(said()).isEmpty();
        log.platformsNotSaid();
        assertThat(said()).containsExactly("platforms-not-said");
    }

    @Test
    void elsewhereTheyMustAddUp() {
        log.platforms(YEAR, "check", total("9"), platforms("3", "4"), false);
        log.platforms(
                YEAR,
                "check",
                total("9"),
                Sides.sum(List.of(cell("B2", "kik", "3"), cell("B3", "unknown", "4"))),
                true);
        assertThat(said()).containsExactly("does-not-add-up", "does-not-add-up");
        log.platformsNotSaid();
        assertThat(said()).hasSize(2);
    }

    @Test
    void platformsThatComeToTheTotalLeaveNoGap() {
        log.platforms(YEAR, "check", total("7"), platforms("3", "4"), true);
        log.platforms(YEAR, "check", total("*"), platforms("3", "4"), true);
        assertThat(said()).containsExactly("adds-up-with-suppression");
        log.severalPlatforms();
        log.platformsNotSaid();
        assertThat(said()).hasSize(1);
    }

    @Test
    void timesThatPlatformsWereNamedShouldNotBeFewer() {
        log.mentions(YEAR, total("7"), platforms("3", "5"));
        assertThat(said()).containsExactly("parts-exceed-total");
        log.mentions(YEAR, total("7"), platforms("3", "3"));
        assertThat(said()).containsExactly("parts-exceed-total", "platforms-fall-short");
        log.mentions(YEAR, total("7"), platforms("3", "4"));
        log.mentions(YEAR, total("7"), platforms("3", "*"));
        log.mentions(YEAR, total("*"), platforms("3", "4"));
        assertThat(said()).hasSize(2);
        assertThat(tied()).isEmpty();
    }

    private static Side victims(String gender, String age, String count) {
        return Sides.sum(new Given()
                .unit(Unit.VICTIMS)
                .detail("B2", gender, age, "all", count)
                .cells());
    }

    @Test
    void offencesAndVictimsNeedNotBeEqual() {
        log.units(YEAR, "check", total("7"), victims("female", "all", "7"));
        assertThat(said()).isEmpty();
        log.units(YEAR, "check", total("7"), victims("female", "all", "9"));
        assertThat(said()).containsExactly("units-differ");
        log.units(YEAR, "check", total("7"), victims("female", "all", "5"));
        assertThat(said()).endsWith("units-differ").hasSize(2);
        assertThat(tied()).endsWith("7 AT_MOST 5 DOES_NOT_ADD_UP 2");
    }

    @Test
    void fewerVictimsThanOffencesAreToldWhereNoneIsLeftOut() {
        log.units(YEAR, "check", total("7"), victims("unknown", "all", "5"));
        log.units(YEAR, "check", total("7"), victims("all", "unknown", "5"));
        log.units(YEAR, "check", total("7"), victims("unknown", "all", "9"));
        log.units(YEAR, "check", total("7"), victims("female", "unknown", "5"));
        assertThat(said()).containsExactly("victims-fall-short", "victims-fall-short", "units-differ", "units-differ");
    }

    @Test
    void aTotalThatTakesWhatIsNotHeldForNoughtIsTold() {
        List<Observation> parts = new Given().table("0-11 12-15\nfemale 3 n/a").cells();
        log.missing(YEAR, total("3"), parts);
        assertThat(said()).containsExactly("total-counts-missing");
        log.missing(YEAR, total("4"), parts);
        log.missing(
                YEAR, total("7"), new Given().table("0-11 12-15\nfemale 3 4").cells());
        log.missing(
                YEAR,
                total("0"),
                new Given().table("0-11 12-15\nfemale n/a n/a").cells());
        assertThat(said()).hasSize(1);
    }

    @Test
    void aTotalThatSkipsWhatIsHiddenIsCalledNeitherRightNorWrong() {
        log.skips(YEAR, "check", total("3"), platforms("3", "<5"));
        assertThat(tied()).containsExactly("3 EQUALS 3 to 7 COULD_ADD_UP 0");
        assertThat(said()).containsExactly("total-skips-suppressed");
        log.unlike(YEAR, total("9"), platforms("3", "4"), 2);
        assertThat(said()).endsWith("total-unlike-others");
    }

    @Test
    void totalsOfVictimsAreAskedAboutTogether() {
        log.total(YEAR, total("9"));
        log.total(
                YEAR,
                Sides.sum(new Given()
                        .unit(Unit.VICTIMS)
                        .detail("B2", "all", "all", "all", "*")
                        .cells()));
        log.onlyVictims();
        assertThat(said()).isEmpty();
        Given given = new Given().unit(Unit.VICTIMS).detail("B2", "all", "all", "all", "9");
        log.total(YEAR, Sides.sum(given.cells()));
        assertThat(said()).isEmpty();
        log.onlyVictims();
        assertThat(said()).containsExactly("only-victims-counted");
    }
}
