package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

/** What is held against what in one return, and how it comes out. */
class ReturnChecksTest {
    private final Given given = new Given();

    private List<String> checks() {
        return ReturnChecks.of(given.folder(), Rejections.of(given.evidence()), Book.FORCES).tieOuts().stream()
                .map(tieOut -> tieOut.check() + ": " + tieOut.left().words() + " "
                        + tieOut.relation().name().toLowerCase(Locale.ROOT) + " "
                        + tieOut.right().words() + (tieOut.verdict() == Verdict.DOES_NOT_ADD_UP ? " !" : ""))
                .toList();
    }

    @Test
    void aTotalIsHeldAgainstItsParts() {
        given.table("0-11 12-15 all\nfemale 3 4 8");
        assertThat(checks()).containsExactly("victim gender female: total of victim age: D2 equals the sum of B2 and C2 !");
    }

    @Test
    void theAnswerIsHeldAgainstTheTotalRowAndNotOnceMoreAgainstItsParts() {
        given.table("all\nfemale 3\nmale 4\nall 7").total("8");
        assertThat(checks())
                .contains("total row against question: B4 equals Z10 !")
                .noneMatch(check -> check.startsWith("question against total of victim gender"));
    }

    @Test
    void theAnswerIsHeldAgainstEachSplit() {
        given.total("8").gender("female", "3").gender("male", "5").age("0-11", "4").age("12-15", "3");
        assertThat(checks())
                .containsExactly(
                        "question against total of victim gender: Z10 equals the sum of W1002 and W1003",
                        "question against total of victim age: Z10 equals the sum of X1004 and X1005 !");
    }

    /** "Gender unknown" beside a grid of gender by age is in none of its cells. */
    @Test
    void aGridThatLacksACategoryIsNotHeldAgainstTheAnswer() {
        given.total("9").table("0-11 12-15\nfemale 3 4\nmale 1 1");
        assertThat(checks()).contains("question against total of victim gender and victim age: Z10 equals the sum of B2, C2, B3 and C3");
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
        assertThat(checks()).containsExactly("victim gender female: total of victim age: D2 equals the sum of B2 and C2");
    }
}
