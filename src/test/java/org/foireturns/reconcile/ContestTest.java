package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Period;
import org.foireturns.model.VictimGender;
import org.foireturns.model.Vintage;
import org.junit.jupiter.api.Test;

/** Which of several files of one force stands where they say different things. */
class ContestTest {
    private static final Period YEAR = Period.financialYear(2024);

    private static FileSays file(String name, int rank, Given given) {
        Vintage vintage = new Vintage(rank, rank == 0 ? "" : "word", "", null);
        return new FileSays(name, vintage, given.cells(), given.evidence().answers());
    }

    private static FileSays total(String name, int rank, String count) {
        return file(name, rank, new Given().total(count));
    }

    private static List<String> pairs(Map<Contest.Pair, ? extends Collection<?>> pairs) {
        return pairs.entrySet().stream()
                .map(each -> each.getKey().loser().name() + " for "
                        + each.getKey().other().name() + (each.getKey().counts() ? "" : " in answers") + ": "
                        + each.getValue().size())
                .sorted()
                .toList();
    }

    @Test
    void theLaterOfTwoStands() {
        FileSays first = total("a", 0, "7");
        FileSays revised = total("b", 1, "8");
        Contest contest = Contest.among(List.of(first, revised));
        assertThat(pairs(contest.superseded())).containsExactly("a for b: 1");
        assertThat(contest.undecided()).isEmpty();
        assertThat(contest.repeated()).isEmpty();
        assertThat(contest.lost(first, YEAR)).isTrue();
        assertThat(contest.lost(first, Period.financialYear(2023))).isFalse();
        assertThat(contest.lost(revised, YEAR)).isFalse();
    }

    @Test
    void whereNothingSaysWhichIsLaterNeitherStands() {
        FileSays one = total("a", 0, "7");
        FileSays other = total("b", 0, "8");
        Contest contest = Contest.among(List.of(other, one));
        assertThat(pairs(contest.undecided())).containsExactly("b for a: 1");
        assertThat(contest.superseded()).isEmpty();
        assertThat(contest.lost(one, YEAR)).isTrue();
        assertThat(contest.lost(other, YEAR)).isTrue();
    }

    @Test
    void theSameAgainIsTakenFromOneOfThem() {
        assertThat(pairs(Contest.among(List.of(total("a", 0, "7"), total("b", 0, "7")))
                        .repeated()))
                .containsExactly("b for a: 1");
        assertThat(pairs(Contest.among(List.of(total("a", 0, "7"), total("b", 1, "7")))
                        .repeated()))
                .containsExactly("a for b: 1");
    }

    @Test
    void whatWasLeftOutIsNotRepeated() {
        FileSays draft = total("a", -1, "6");
        FileSays one = total("b", 0, "7");
        FileSays same = total("c", 0, "7");
        Contest contest = Contest.among(List.of(draft, one, same));
        assertThat(pairs(contest.superseded())).containsExactly("a for b: 1", "a for c: 1");
        assertThat(pairs(contest.repeated())).containsExactly("c for b: 1");
    }

    @Test
    void oneThatIsLaterThanAllThatDifferFromItStands() {
        FileSays first = total("a", 0, "6");
        FileSays second = total("b", 0, "7");
        FileSays revised = total("c", 1, "8");
        Contest contest = Contest.among(List.of(first, second, revised));
        assertThat(pairs(contest.superseded())).containsExactly("a for c: 1", "b for c: 1");
        assertThat(contest.undecided()).isEmpty();
    }

    @Test
    void eachPeriodIsDecidedByItself() {
        FileSays one = file("a", 0, new Given().total("7").year(2023).total("3"));
        FileSays other = file("b", 1, new Given().total("8").year(2023).total("3"));
        Contest contest = Contest.among(List.of(one, other));
        assertThat(contest.superseded().values()).allMatch(periods -> periods.equals(Set.of(YEAR)));
        assertThat(pairs(contest.repeated())).containsExactly("a for b: 1");
    }

    @Test
    void otherAnswersAreDecidedForThemselvesAndLeaveTheCounts() {
        FileSays one = file("a", 0, new Given().total("7").youngest(4, VictimGender.FEMALE));
        FileSays other = file("b", 1, new Given().total("7").youngest(5, VictimGender.FEMALE));
        Contest contest = Contest.among(List.of(one, other));
        assertThat(pairs(contest.superseded())).containsExactly("a for b in answers: 1");
        assertThat(contest.lost(one, YEAR)).isFalse();
        Contest open = Contest.among(List.of(one, file("b", 0, new Given().youngest(5, VictimGender.FEMALE))));
        assertThat(pairs(open.undecided())).containsExactly("b for a in answers: 1");
        assertThat(open.lost(one, YEAR)).isFalse();
    }
}
