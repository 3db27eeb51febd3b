package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

/** What is held against what in one return, and how it comes out. */
class ReturnChecksTest {
    private final Given given = new Given();

    private TieOutLog log() {
        return ReturnChecks.of(given.folder(), Rejections.of(given.evidence()), Book.FORCES);
    }

    private List<String> said() {
        return log().findings().stream().map(FindingLine::code).toList();
    }

    private List<String> checks() {
        return log().tieOuts().stream()
                .map(tieOut -> tieOut.check() + ": " + tieOut.left().words() + " "
                        + tieOut.relation().name().toLowerCase(Locale.ROOT) + " "
                        + tieOut.right().words() + (tieOut.verdict() == Verdict.DOES_NOT_ADD_UP ? " !" : ""))
                .toList();
    }

    @Test
    void aTotalIsHeldAgainstItsParts() {
        given.table("0-11 12-15 all\nfemale 3 4 8");
        assertThat(checks())
                .containsExactly("victim gender female: total of victim age: D2 equals the sum of B2 and C2 !");
    }

    @Test
    void theAnswerIsHeldAgainstTheTotalRowAndNotOnceMoreAgainstItsParts() {
        given.detail("B2", "female", "all", "all", "3")
                .detail("B3", "male", "all", "all", "4")
                .stated("B4", "all", "all", "all", "7")
                .total("8");
        assertThat(checks())
                .contains("total row against question: B4 equals Z10 !")
                .noneMatch(check -> check.startsWith("question against total of victim gender"));
    }

    @Test
    void theAnswerIsHeldAgainstEachSplit() {
        given.total("8")
                .gender("female", "3")
                .gender("male", "5")
                .age("0-11", "4")
                .age("12-15", "3");
        assertThat(checks())
                .containsExactly(
                        "question against total of victim gender: Z10 equals the sum of W1002 and W1003",
                        "question against total of victim age: Z10 equals the sum of X1004 and X1005 !");
    }

    /** "Gender unknown" beside a grid of gender by age is in none of its cells. */
    @Test
    void aGridThatLacksACategoryIsNotHeldAgainstTheAnswer() {
        given.total("9").table("0-11 12-15\nfemale 3 4\nmale 1 1");
        assertThat(checks())
                .contains(
                        "question against total of victim gender and victim age: Z10 equals the sum of B2, C2, B3 and C3");
        given.gender("unknown", "1");
        assertThat(checks()).noneMatch(check -> check.contains("total of victim gender and victim age"));
    }

    @Test
    void aQuestionIsHeldAgainstGenderAndAge() {
        given.gender("female", "8").table("0-11 12-15\nfemale 3 4\nmale 1 1");
        assertThat(checks())
                .containsExactly(
                        "victim gender female: question against gender and age: W1001 equals the sum of B2 and C2 !");
    }

    @Test
    void platformsAreHeldAgainstTheAnswerAndMayBeFewer() {
        given.total("9").platform("snapchat", "3").platform("kik", "4");
        assertThat(checks())
                .containsExactly("question against total of platform: the sum of Y1002 and Y1003 at_most Z10");
    }

    @Test
    void victimsMayBeMoreThanOffences() {
        given.total("9").unit(Unit.VICTIMS).gender("female", "8").gender("male", "3");
        assertThat(checks())
                .containsExactly("question against total of victim gender: Z10 at_most the sum of W1002 and W1003");
    }

    @Test
    void aTableIsHeldAgainstTheListBesideIt() {
        given.gender("female", "3").gender("male", "2");
        given.listed("female", "12", "kik", "4").listed("male", "12", "kik", "2");
        assertThat(checks())
                .containsExactly(
                        "victim gender female: table against list: W1001 equals A2:F900 !",
                        "victim gender male: table against list: W1002 equals A2:F900");
    }

    @Test
    void aTotalThatSkipsWhatIsHiddenIsNoAnswer() {
        given.table("0-11 12-15 all\nfemale 3 1-4 3");
        assertThat(checks())
                .containsExactly("victim gender female: total of victim age: D2 equals the sum of B2 and C2");
    }

    @Test
    void whatIsMadeInAnotherWayOrCountsWhatIsNotHeldIsAsked() {
        given.table("""
                0-11 12-15 all
                female  3    n/a   3
                male    2    n/a   2
                unknown 4    n/a   5
                """);
        assertThat(said())
                .containsOnlyOnce("total-unlike-others")
                .filteredOn("total-counts-missing"::equals)
                .hasSize(2);
    }

    @Test
    void aTotalThatSkipsWhatIsHiddenIsToldAsSuch() {
        given.table("0-11 12-15 all\nfemale 3 1-4 3");
        assertThat(said()).containsExactly("total-skips-suppressed");
    }

    @Test
    void platformsOfATableAreHeldAgainstItsTotalAlone() {
        given.total("7")
                .detail("B2", "all", "all", "snapchat", "3")
                .detail("B3", "all", "all", "kik", "4")
                .stated("B4", "all", "all", "all", "7");
        assertThat(checks()).containsExactly("all offences: total of platform: B4 equals the sum of B2 and B3");
    }

    /** Nothing else says the total of the table, so that it must be what its platforms come to. */
    @Test
    void aTotalOfPlatformsIsThatOfAllOffencesWhereAnotherCellSaysIt() {
        given.detail("B2", "all", "all", "snapchat", "3")
                .detail("B3", "all", "all", "kik", "4")
                .stated("B4", "all", "all", "all", "9");
        assertThat(checks()).containsExactly("all offences: total of platform: B4 equals the sum of B2 and B3 !");
        given.total("9");
        assertThat(checks()).containsExactly("all offences: total of platform: the sum of B2 and B3 at_most B4");
        assertThat(said()).containsExactly("platforms-not-said");
        given.stated("H9", "all", "all", "all", "8");
        assertThat(checks()).contains("all offences: total of platform: B4 equals the sum of B2 and B3 !");
    }

    @Test
    void platformsThatExceedTheOffencesAreAskedAboutOnce() {
        given.total("5").platform("snapchat", "3").platform("kik", "4");
        assertThat(said()).containsExactly("parts-exceed-total", "several-platforms");
    }

    @Test
    void timesThatPlatformsWereNamedAreHeldAgainstTheAnswerWhereTheUnknownAreNamed() {
        given.total("9").unit(Unit.MENTIONS).platform("snapchat", "3").platform("kik", "4");
        assertThat(said()).isEmpty();
        given.platform("unknown", "1");
        assertThat(said()).containsExactly("platforms-fall-short");
    }

    @Test
    void sumsThatCannotAllBeRightAreTold() {
        given.table("""
                0-11 12-15 all
                female  <5   1   5
                male    1    <5  1
                all     1    5   6
                """);
        assertThat(said()).contains("does-not-add-up");
    }

    @Test
    void anAnswerOfVictimsIsHeldAgainstOffencesAsWhatMayBeMore() {
        given.unit(Unit.VICTIMS)
                .total("9")
                .unit(Unit.OFFENCES)
                .gender("female", "8")
                .gender("male", "3");
        assertThat(checks())
                .containsExactly("question against total of victim gender: the sum of W1002 and W1003 at_most Z10 !");
    }

    /** How often platforms were named is not how many offences there were. */
    @Test
    void mentionsOfATableAreNotHeldAgainstOffencesOfAList() {
        given.unit(Unit.MENTIONS).platform("snapchat", "5").platform("kik", "6");
        given.unit(Unit.OFFENCES).listed("female", "12", "snapchat", "4").listed("male", "12", "kik", "2");
        assertThat(checks()).isEmpty();
        Given offences = new Given().platform("snapchat", "5").platform("kik", "6");
        offences.listed("female", "12", "snapchat", "4").listed("male", "12", "kik", "2");
        assertThat(ReturnChecks.of(offences.folder(), Rejections.of(offences.evidence()), Book.FORCES)
                        .tieOuts())
                .extracting(TieOut::check)
                .containsExactly("platform kik: table against list", "platform snapchat: table against list");
    }

    @Test
    void victimsThatStandForTheOffencesAreAskedAboutOnce() {
        given.unit(Unit.VICTIMS)
                .detail("B2", "female", "all", "all", "3")
                .detail("B3", "male", "all", "all", "4")
                .stated("B4", "all", "all", "all", "7");
        assertThat(said()).contains("only-victims-counted");
        given.unit(Unit.OFFENCES).total("8");
        assertThat(said()).doesNotContain("only-victims-counted");
    }
}
