package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.normalise.Shelves;
import org.foireturns.words.VocabularyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the second reader hears in a label, with the axis of its line known or not; "?" is what it cannot make out. */
class HearingTest {
    private static final Grammar GRAMMAR = new Grammar(VocabularyFiles.lexicon(
            Shelves.books().words().lists(),
            Shelves.books().forces(),
            Shelves.books().platforms()));

    private static String heard(String text, @Nullable Axis line) {
        Saying saying = Saying.of(GRAMMAR.read(text), line, "71/17");
        Map<String, String> said = new TreeMap<>();
        saying.says().forEach((axis, value) -> said.put(name(axis), written(value)));
        saying.dim().forEach(axis -> said.merge(name(axis), "?", String::concat));
        List<String> all = new ArrayList<>();
        said.forEach((axis, value) -> all.add(axis + " " + value));
        if (saying.blocked()) {
            all.add("elsewhere");
        }
        if (saying.part() != null) {
            all.add("part " + saying.part().first() + "-" + saying.part().last());
        }
        if (saying.whole()) {
            all.add("whole");
        }
        return String.join(", ", all);
    }

    private static String name(Axis axis) {
        return axis.name().toLowerCase(java.util.Locale.ROOT).replace("victim_", "");
    }

    private static String written(Object value) {
        return value instanceof Period period
                ? period.words()
                : value instanceof VictimGender gender
                        ? gender.id()
                        : value instanceof VictimAge age ? age.id() : value.toString();
    }

    @ParameterizedTest(name = "{1} in a line of {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -             | Female                 | gender female
            -             | Female 12-15           | age 12-15, gender female
            -             | 2023/24                | period 2023/24
            -             | Snapchat               | platform snapchat
            -             | Kent Police            | force kent
            -             | Girls and boys         | gender ?
            -             | Unknown                | age ?, gender ?, platform ?
            VICTIM_GENDER | Unknown                | gender unknown
            VICTIM_AGE    | Unknown                | age unknown
            PLATFORM      | Unknown                | platform unknown
            -             | Unknown gender         | gender unknown
            VICTIM_GENDER | Other                  | gender other
            PLATFORM      | Other                  | platform other
            VICTIM_AGE    | Other                  | age ?
            -             | Other platform         | platform ?
            VICTIM_GENDER | Total                  | gender all, whole
            PERIOD        | Total                  | period ?, whole
            -             | Total                  | whole
            VICTIM_AGE    | 12                     | age 12
            VICTIM_AGE    | 100                    | age ?, gender ?, platform ?
            VICTIM_GENDER | 12                     | age ?, gender ?, platform ?
            VICTIM_GENDER | Not recorded 2         | gender unknown
            VICTIM_GENDER | Other or unknown       | gender ?
            PERIOD        | Q2                     | part 7-9
            VICTIM_GENDER | Q2                     | -
            PERIOD        | April to June          | part 4-6
            PERIOD        | 3 yr total             | period ?, whole
            -             | 2023                   | period 2023
            VICTIM_GENDER | Suspects               | elsewhere
            -             | Ethnicity              | elsewhere
            -             | Fewer than 5           | age ?, gender ?, platform ?
            VICTIM_GENDER | Zorbing                | gender ?
            -             | Zorbing                | age ?, gender ?, platform ?
            -             | Female zorbing         | gender ?
            -             | Gender                 | gender ?
            PERIOD        | April to March         | -
            -             | Number of suspects     | elsewhere
            -             | Sexual grooming (88A)  | elsewhere
            VICTIM_GENDER | Unknown / not recorded | gender unknown
            -             | Sexual communication with a child | -
            VICTIM_GENDER | Unknown (not recorded) | age ?, gender ?, platform ?
            """)
    void eachLabelSaysWhatItSays(@Nullable String line, String text, @Nullable String due) {
        assertThat(heard(text, line == null ? null : Axis.valueOf(line))).isEqualTo(due == null ? "" : due);
    }
}
