package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimGender;
import org.foireturns.model.Vintage;
import org.junit.jupiter.api.Test;

/** What two files of one force say of the same question. */
class FileSaysTest {
    private static final Period YEAR = Period.financialYear(2024);
    private static final FileSays.Question AGES = new FileSays.Question(YEAR, Set.of(Dimension.VICTIM_AGE));

    private static FileSays says(Given given) {
        return new FileSays(
                "a.xlsx", Vintage.UNKNOWN, given.cells(), given.evidence().answers());
    }

    private static FileSays ages(Unit unit, String... counts) {
        Given given = new Given().unit(unit);
        String[] bands = {"0-11", "12-15", "16+", "unknown"};
        for (int i = 0; i < counts.length; i++) {
            if (!counts[i].isEmpty()) {
                given.age(bands[i], counts[i]);
            }
        }
        return says(given);
    }

    @Test
    void theSameNumbersAreNotContested() {
        FileSays one = ages(Unit.OFFENCES, "3", "4");
        FileSays other = ages(Unit.OFFENCES, "3", "4");
        assertThat(one.shares(AGES, other)).isTrue();
        assertThat(one.contested(other)).isEmpty();
        assertThat(one.differing(other, YEAR)).isEqualTo("0 of 2 numbers");
    }

    @Test
    void oneOtherNumberIsContested() {
        FileSays one = ages(Unit.OFFENCES, "3", "4", "5");
        FileSays other = ages(Unit.OFFENCES, "3", "5", "5");
        assertThat(one.contested(other)).containsExactly(YEAR);
        assertThat(one.differing(other, YEAR)).isEqualTo("1 of 3 numbers");
        assertThat(one.differing(other, Period.financialYear(2023))).isEqualTo("0 of 0 numbers");
    }

    @Test
    void aNumberMoreIsContested() {
        FileSays one = ages(Unit.OFFENCES, "3", "4");
        FileSays other = ages(Unit.OFFENCES, "3", "4", "5");
        assertThat(one.contested(other)).containsExactly(YEAR);
        assertThat(one.differing(other, YEAR)).isEqualTo("1 of 3 numbers");
    }

    @Test
    void halvesOfATableAreNot() {
        FileSays one = ages(Unit.OFFENCES, "3", "4");
        FileSays other = ages(Unit.OFFENCES, "", "", "5", "6");
        assertThat(one.shares(AGES, other)).isFalse();
        assertThat(one.contested(other)).isEmpty();
    }

    @Test
    void offencesAndVictimsAreContestedWhereMostNumbersAreTheSame() {
        FileSays one = ages(Unit.OFFENCES, "3", "4", "5");
        assertThat(one.contested(ages(Unit.VICTIMS, "3", "4", "6"))).containsExactly(YEAR);
        assertThat(one.differing(ages(Unit.VICTIMS, "3", "4", "6"), YEAR)).isEqualTo("1 of 3 numbers");
        assertThat(one.contested(ages(Unit.VICTIMS, "3", "4", "5"))).isEmpty();
        assertThat(one.contested(ages(Unit.VICTIMS, "3", "5", "6"))).isEmpty();
        assertThat(one.differing(ages(Unit.VICTIMS, "3", "5", "6"), YEAR)).isEqualTo("0 of 0 numbers");
    }

    @Test
    void writtenTotalsAnswerNothing() {
        FileSays one = says(new Given().stated("B9", "all", "all", "all", "7"));
        assertThat(one.questions()).isEmpty();
        assertThat(one.contested(says(new Given().stated("B9", "all", "all", "all", "8"))))
                .isEmpty();
    }

    @Test
    void otherAnswersAreHeldAgainstEachOtherByPeriod() {
        FileSays one = says(new Given().youngest(4, VictimGender.FEMALE));
        FileSays same = says(new Given().youngest(4, VictimGender.FEMALE));
        FileSays other = says(new Given().youngest(5, VictimGender.FEMALE));
        FileSays before = says(new Given().year(2023).youngest(5, VictimGender.FEMALE));
        assertThat(one.answeredOtherwise(same)).isEmpty();
        assertThat(one.answeredOtherwise(other)).containsExactly(YEAR);
        assertThat(one.answeredOtherwise(before)).isEmpty();
        assertThat(one.says(same.answers().get(0))).isTrue();
        assertThat(one.says(other.answers().get(0))).isFalse();
        assertThat(one.says(before.answers().get(0))).isFalse();
    }
}
