package org.foireturns.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Offences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffenceAskedTest {
    private static final Offences OFFENCES = new Offences(Map.of(
            "71/17", List.of("Sexual communication with a child", "s15A"),
            "88A", List.of("Grooming"),
            "88/1", List.of("Meeting a child following grooming")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    71/17 | sexual communication with a child (s15a) | true
                    71/17 | another matter                           | true
                    71/17 |                                          | true
                    71/17 | grooming                                 | false
                    88A   | grooming                                 | true
                    88A   | meeting a child following grooming       | false
                    88/1  | meeting a child following grooming       | true
                    88/1  | sexual communication with a child        | false
                    """)
    void aRowThatNamesAnotherOffenceIsNotOfTheOneAskedAbout(String asked, String text, boolean mayBe) {
        assertThat(new OffenceAsked(asked, OFFENCES).mayBe(text == null ? "" : text)).isEqualTo(mayBe);
        assertThat(OffenceAsked.ANY.mayBe(text == null ? "" : text)).isTrue();
    }
}
