package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class TitledPartTest {
    private static final TableMeaning TABLE = DrawnMeanings.tables("""
            | s.15A, 2024/25 |    |
            | Female         | 51 |
            | Male           | 18 |
            """).get(0);

    private static TitledPart titled(Set<String> words, Set<String> beside, boolean part, Period period) {
        TitledPart.Key all = new TitledPart.Key(VictimGender.ALL, VictimAge.ALL, Observation.ALL_PLATFORMS);
        return new TitledPart(
                TABLE,
                "A1",
                words,
                beside,
                part,
                List.of(new TitledPart.Counted(all, null, period, Range.exactly(7), Unit.OFFENCES)));
    }

    private static TitledPart named(String... words) {
        return titled(Set.of(words), Set.of(words), false, Period.financialYear(2024));
    }

    private static TitledPart unread(String... words) {
        return titled(Set.of(words), Set.of(), false, Period.financialYear(2024));
    }

    @Test
    void aPlaceOfWhichTheOtherDoesNotSpeakNamesAPart() {
        assertThat(named("canterbury").namesPartOf(unread())).isTrue();
        assertThat(named("canterbury").namesPartOf(named("canterbury", "thanet")))
                .isFalse();
        assertThat(unread("bluebird").namesPartOf(unread())).isFalse();
        assertThat(titled(Set.of("bluebird"), Set.of(), true, Period.financialYear(2024))
                        .namesPartOf(unread()))
                .isTrue();
    }

    @Test
    void fewerWordsArePlainer() {
        assertThat(unread().isPlainerThan(unread("bluebird"))).isTrue();
        assertThat(unread("bluebird").isPlainerThan(unread("bluebird"))).isFalse();
        assertThat(unread("cohort").isPlainerThan(unread("bluebird"))).isFalse();
    }

    @Test
    void tablesOfOtherDaysAreSisters() {
        TitledPart first = titled(Set.of("zog"), Set.of(), false, Period.calendarYear(2023));
        TitledPart second = titled(Set.of("zog"), Set.of(), false, Period.calendarYear(2024));
        assertThat(first.isSisterOf(second)).isTrue();
        assertThat(first.isSisterOf(first)).isFalse();
    }

    @Test
    void tablesUnderOneTitleAreOnePart() {
        TitledPart part = named("canterbury");
        assertThat(part.together(List.of(part, named("canterbury"))).numbers()).hasSize(2);
    }
}
