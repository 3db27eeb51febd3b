package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final Vocabulary vocabulary = Shelves.vocabulary();

    @ParameterizedTest
    @CsvSource({
        "Victim gender, VICTIM_GENDER",
        "Age of victim, VICTIM_AGE",
        "Number of offences by age, COUNT",
        "Age and gender of the youngest victim, YOUNGEST_VICTIM",
        "Platform used, PLATFORM",
        "Financial year, PERIOD",
        "Crime ref, REFERENCE",
        "Date recorded, DATE",
        "Suspect gender, SUSPECT",
        "Offender's age, SUSPECT",
        "Method used by suspect, PLATFORM",
        "Age of victim and suspect, VICTIM_AGE",
        "Female, NONE"
    })
    void knowsAHeadByItsWords(String text, Head head) {
        assertThat(vocabulary.head(text)).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({"Number of victims, VICTIMS", "Times used, MENTIONS", "Suspects, SUSPECTS", "Offences, OFFENCES"})
    void knowsWhatIsCounted(String text, Unit unit) {
        assertThat(vocabulary.unit(text)).isEqualTo(unit);
    }

    @Test
    void knowsOneOffenceFromAnother() {
        assertThat(vocabulary.namesOffence("71/17", "s.15A offences")).isTrue();
        assertThat(vocabulary.namesOtherOffence("71/17", "s.15A offences")).isFalse();
        assertThat(vocabulary.namesOtherOffence("71/17", "88A Sexual grooming")).isTrue();
    }

    @Test
    void needsEveryRequiredListAndNoOther() {
        new Vocabulary(new Words(required()));
        Vocabulary.required()
                .forEach((file, keys) -> keys.forEach(key -> {
                    Map<String, Map<String, List<String>>> without = required();
                    without.getOrDefault(file, new HashMap<>()).remove(key);
                    assertThatThrownBy(() -> new Vocabulary(new Words(without)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(file)
                            .hasMessageContaining(key);
                }));
    }

    private static Map<String, Map<String, List<String>>> required() {
        Map<String, Map<String, List<String>>> lists = new TreeMap<>();
        Vocabulary.required().forEach((file, keys) -> {
            Map<String, List<String>> words = new HashMap<>();
            keys.forEach(key -> words.put(key, List.of(key)));
            lists.put(file, words);
        });
        return lists;
    }
}
