package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffenceNamesTest {
    private final OffenceNames names = new OffenceNames(Map.of(
            "a", List.of("Grooming", "88A"),
            "b", List.of("Meeting a child following grooming"),
            "c", List.of("SCC", "71/17")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Grooming                                      | a
                    Meeting a child following grooming            | b
                    Meeting a child following grooming, grooming  | a b
                    SCC 71/17                                     | c
                    SCC and 88A                                   | a c
                    Groomings                                     |
                    """)
    void aNameInsideALongerNameIsNotNamed(String text, String ids) {
        assertThat(names.in(text)).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
    }
}
