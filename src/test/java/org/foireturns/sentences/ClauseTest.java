package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Period;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {
    private static Clause clause(String words) {
        Clause clause = new Clause();
        Grammars.ofConfig().read(words).phrases().forEach(clause::add);
        return clause;
    }

    private static String said(String words, @Nullable Axis line) {
        Map<Axis, Object> categories = clause(words).categories(line);
        return categories == null ? "two" : new TreeMap<>(categories).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            female aged 12-15         | {VICTIM_GENDER=FEMALE, VICTIM_AGE=VictimAge[id=12-15]}
            Kik girls                 | {VICTIM_GENDER=FEMALE, PLATFORM=kik}
            girls, females            | {VICTIM_GENDER=FEMALE}
            by phone                  | {PLATFORM=telephone}
            other gender              | {VICTIM_GENDER=OTHER}
            gender unknown            | {VICTIM_GENDER=unknown}
            age unknown               | {VICTIM_AGE=unknown}
            platform not known        | {PLATFORM=unknown}
            gender of the victim      | {}
            2024/25 the year before   | {PERIOD=RelativeYear[back=1]}
            the year before 2024/25   | {PERIOD=RelativeYear[back=1]}
            other                     | {}
            female and male           | two
            2024/25 and 2023/24       | two
            age and gender unknown    | two
            unknown                   | two
            not recorded              | two
            female gender unknown     | two
            """)
    void saysOneCategoryOfEachAxisOrNone(String words, String said) {
        assertThat(said(words, null)).isEqualTo(said);
    }

    @Test
    void unknownAndOtherAloneAreOfTheAxisOfTheSentence() {
        assertThat(said("unknown", Axis.PLATFORM)).isEqualTo("{PLATFORM=unknown}");
        assertThat(said("other", Axis.PLATFORM)).isEqualTo("{PLATFORM=other ones}");
        assertThat(said("gender unknown", Axis.PLATFORM)).isEqualTo("{VICTIM_GENDER=unknown}");
        assertThat(said("Kik other", Axis.PLATFORM)).isEqualTo("{PLATFORM=kik}");
        assertThat(said("unknown", Axis.PERIOD)).isEqualTo("two");
        assertThat(said("other", Axis.PERIOD)).isEqualTo("{}");
    }

    @Test
    void namesAxesWithoutACategory() {
        assertThat(clause("age and gender unknown").named())
                .containsExactlyInAnyOrder(Axis.VICTIM_AGE, Axis.VICTIM_GENDER);
        assertThat(clause("female").named()).isEmpty();
        assertThat(clause("female unknown").says(Fact.Unknown.class)).isTrue();
        assertThat(clause("female").says(Fact.Unknown.class)).isFalse();
    }

    @Test
    void aPeriodIsNoCategory() {
        assertThat(Clause.isCategory(new Fact.OfGender(VictimGender.MALE))).isTrue();
        assertThat(Clause.isCategory(new Fact.OfPeriod(Period.financialYear(2024))))
                .isFalse();
        assertThat(Clause.isCategory(new Fact.Number(3))).isFalse();
        assertThat(Clause.axis(new Fact.OfPeriod(Period.financialYear(2024)))).isEqualTo(Axis.PERIOD);
        assertThat(Clause.axis(new Fact.Number(3))).isNull();
    }

    @Test
    void ofTwoYearsThatMayStandTogetherTheDistanceIsMeant() {
        Fact year = new Fact.OfPeriod(Period.financialYear(2024));
        Fact before = new Fact.RelativeYear(1);
        assertThat(Clause.relative(year, before)).isTrue();
        assertThat(Clause.relative(before, before)).isFalse();
        assertThat(Clause.relative(year, year)).isFalse();
        assertThat(Clause.told(before, year)).isEqualTo(before);
        assertThat(Clause.told(year, before)).isEqualTo(before);
        assertThat(Clause.told(null, year)).isEqualTo(year);
        assertThat(Clause.isOfNone(Clause.UNKNOWN)).isTrue();
        assertThat(Clause.isOfNone(Clause.OTHER)).isTrue();
        assertThat(Clause.isOfNone("kik")).isFalse();
    }
}
